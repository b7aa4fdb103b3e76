import { careerLines } from '../catalogue/careers.js';
import type { Database } from '../catalogue/database.js';
import { careerNames } from '../catalogue/find.js';
import { searchCareers } from '../catalogue/search.js';
import { nameKey } from '../core/name.js';
import type { Reason } from '../core/search.js';
import type { Choice } from './prompter.js';

/** How many careers a search offers at the most. */
const MOST = 20;

/** Where words are found that are names and say at once why the career is among the results. */
const NAMES: readonly Reason[] = ['alias', 'skill', 'tool'];

/**
 * The careers that words lead to as choices by id, with what they do and why they were found; without words all, by title.
 * While somebody is still typing, titles that go on as they began come first and other names that do come last; between
 * them stands what `career search` finds.
 */
export function careerChoices(catalogue: Database): (words: string) => readonly Choice<string>[] {
  const lines = new Map(careerLines(catalogue).map((line) => [line.id, line]));
  const choice = (id: string, found: string | null): Choice<string> => {
    const { title, summary } = lines.get(id) ?? { title: id, summary: '' };
    return { value: id, name: found === null ? title : `${title} · ${found}`, about: summary };
  };
  const all = [...lines.values()].sort((a, b) => (a.title < b.title ? -1 : 1)).map(({ id }) => choice(id, null));
  const names = careerNames(catalogue).map((name) => ({ ...name, key: nameKey(name.text) }));
  return (words) => {
    const key = nameKey(words);
    if (key === '') return words === '' ? all : [];
    const begun = names.filter((name) => ` ${name.key}`.includes(` ${key}`));
    const found = [
      ...begun.filter(({ origin }) => origin === 'title').map(({ target }) => choice(target, null)),
      ...searchCareers(catalogue, words, MOST).hits.map(({ id, reason, matched }) =>
        choice(id, NAMES.includes(reason) ? matched : null),
      ),
      ...begun.filter(({ origin }) => origin === 'alias').map(({ target, text }) => choice(target, text)),
    ];
    return found.filter(({ value }, at) => found.findIndex((one) => one.value === value) === at).slice(0, MOST);
  };
}
