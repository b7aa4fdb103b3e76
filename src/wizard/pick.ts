import { careerLines } from '../catalogue/careers.js';
import type { Database } from '../catalogue/database.js';
import { searchOthers } from '../catalogue/search-others.js';
import { skillLines } from '../catalogue/skills.js';
import { careerChoices } from './careers.js';
import type { Back, Choice } from './prompter.js';
import type { Talk } from './talk.js';

/** How many skills a search offers at the most. */
const MOST = 20;

/** Asks for a career by what is typed; asked again, the words are still there. */
export function careerFinder({ ask, catalogue }: Talk, message: string): () => Promise<string | Back> {
  const source = careerChoices(catalogue);
  let words = '';
  return () =>
    ask.search({
      message,
      words,
      source: (typed) => {
        words = typed;
        return source(typed);
      },
    });
}

export function careerTitles(catalogue: Database): (id: string) => string {
  const titles = new Map(careerLines(catalogue).map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? id;
}

/** The skills that words lead to as choices by id; without words all, the most wanted first. */
export function skillChoices(catalogue: Database): {
  source(words: string): readonly Choice<string>[];
  nameOf(id: string): string;
} {
  const lines = skillLines(catalogue);
  const names = new Map(lines.map(({ id, name }) => [id, name]));
  const all = lines.map(({ id, name, line }) => ({ value: id, name, about: line }));
  return {
    source: (words) =>
      words === ''
        ? all
        : searchOthers(catalogue, 'skills', words, MOST).map(({ id, title, summary }) => ({
            value: id,
            name: title,
            about: summary,
          })),
    nameOf: (id) => names.get(id) ?? id,
  };
}
