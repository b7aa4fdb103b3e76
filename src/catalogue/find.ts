import { EXIT, Failure } from '../core/failure.js';
import { nameKey } from '../core/name.js';
import { suggest } from '../core/suggest.js';
import type { Database } from './database.js';

export type Kind = 'career' | 'skill' | 'place';

const BY_KEY = 'SELECT target FROM name WHERE kind = @kind AND key = @key ORDER BY target';
const NAMES = 'SELECT target, text FROM name WHERE kind = @kind ORDER BY target, key';

/** Where to look for what exists. */
const LOOK: Readonly<Record<Kind, string>> = {
  career: 'career search <words>',
  skill: 'career skills',
  place: 'career salary <career>',
};

/**
 * The id of the career, skill or place that `words` name: its id, title or an alias, in any case. Throws a `Failure`
 * (exit 3) that suggests near names when there is none, and lists them all when there are several.
 */
export function findId(catalogue: Database, kind: Kind, words: string): string {
  const found = idsNamed(catalogue, kind, words);
  const [first, second] = found;
  if (first !== undefined && second === undefined) return first;
  const code = kind.toUpperCase();
  if (first !== undefined) {
    const all = found.join(', ');
    throw new Failure(EXIT.notFound, `${code}_AMBIGUOUS`, `“${words}” names several: ${all}`, 'use one of these ids');
  }
  const near = nearNames(catalogue, kind, words);
  const hint = near.length > 0 ? `did you mean ${near.join(', ')}?` : `look for one with: ${LOOK[kind]}`;
  throw new Failure(EXIT.notFound, `${code}_NOT_FOUND`, `there is no ${kind} “${words}”`, hint);
}

/** Every id that `words` name: one, none, or several where an alias is shared. */
export function idsNamed(catalogue: Database, kind: Kind, words: string): string[] {
  return catalogue.all<{ target: string }>(BY_KEY, { kind, key: nameKey(words) }).map(({ target }) => target);
}

/** Up to three ids whose names look like `words`, nearest first. */
export function nearNames(catalogue: Database, kind: Kind, words: string): string[] {
  const names = catalogue.all<{ target: string; text: string }>(NAMES, { kind });
  const targets = new Map(names.map(({ target, text }) => [text, target]));
  const near = suggest(words, [...targets.keys()], 12).map((text) => targets.get(text) as string);
  return [...new Set(near)].slice(0, 3);
}

const CAREER_NAMES = `
  SELECT target, text, origin FROM name WHERE kind = 'career' AND origin IN ('title', 'alias') ORDER BY text, target`;

/** The titles and aliases of all careers, by name. */
export function careerNames(catalogue: Database): { target: string; text: string; origin: 'title' | 'alias' }[] {
  return catalogue.all(CAREER_NAMES);
}

const IDS: Readonly<Record<Kind, string>> = {
  career: 'SELECT id AS value, title AS about FROM career ORDER BY id',
  skill: 'SELECT id AS value, name AS about FROM skill ORDER BY id',
  place: 'SELECT id AS value, name AS about FROM place ORDER BY id',
};

/** Every id with the name it stands for. */
export function namesOf(catalogue: Database, kind: Kind): { value: string; about: string }[] {
  return catalogue.all(IDS[kind]);
}
