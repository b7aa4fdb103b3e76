import { careerLines } from '../catalogue/careers.js';
import type { Database } from '../catalogue/database.js';
import { searchCareers } from '../catalogue/search.js';
import type { Reason } from '../core/search.js';
import type { Choice } from './prompter.js';

/** How many careers a search offers at the most. */
const MOST = 20;

/** Where words are found that are names and say at once why the career is among the results. */
const NAMES: readonly Reason[] = ['alias', 'skill', 'tool'];

/** The careers that words lead to as choices by id, with what they do and why they were found; without words all, by title. */
export function careerChoices(catalogue: Database): (words: string) => readonly Choice<string>[] {
  const all = careerLines(catalogue)
    .sort((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ id, title, summary }) => ({ value: id, name: title, about: summary }));
  return (words) => {
    if (words === '') return all;
    return searchCareers(catalogue, words, MOST).hits.map(({ id, title, summary, reason, matched }) => {
      const name = matched !== null && NAMES.includes(reason) ? `${title} · ${matched}` : title;
      return { value: id, name, about: summary };
    });
  };
}
