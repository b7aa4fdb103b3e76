import { needsOf } from '../catalogue/careers.js';
import type { Database } from '../catalogue/database.js';
import { idsNamed, nearNames } from '../catalogue/find.js';
import { EXIT, Failure } from '../core/failure.js';
import type { Context } from './context.js';

/** For `--have`, which may be given again: the values as they were written. */
export function collected(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** Unknown words that are told of: a list that is none of skills is no reason to look at all of it. */
const MOST_UNKNOWN = 10;

/**
 * The ids of the skills that `--have`, or another option, names, each once, in the order in which they were named. A value
 * holds ids, names or aliases of skills, separated by commas; a career stands for all of its skills; `-` is stdin, one a line or separated by
 * commas. Throws a `Failure` that names every unknown word with its near ones (exit 3), or says that nothing was named
 * (exit 2).
 */
export async function readHave(
  context: Context,
  catalogue: Database,
  values: readonly string[],
  option = '--have',
): Promise<string[]> {
  const lines = new Set<string>();
  for (const value of new Set(values.map((one) => one.trim()))) {
    for (const line of value === '-' ? await linesOfStdin(context) : [value]) lines.add(line.trim());
  }
  const ids = new Set<string>();
  const unknown = new Set<string>();
  for (const line of lines) {
    for (const found of named(catalogue, line)) {
      if ('unknown' in found) unknown.add(found.unknown);
      else for (const id of found.ids) ids.add(id);
      if (unknown.size === MOST_UNKNOWN) throw unknownSkills(catalogue, [...unknown]);
    }
  }
  if (unknown.size > 0) throw unknownSkills(catalogue, [...unknown]);
  if (ids.size === 0) {
    const hint = `give ids, names or aliases, separated by commas: ${option} sql,git; every skill: career skills`;
    throw new Failure(EXIT.usage, 'NO_SKILLS', `${option} names no skill`, hint);
  }
  return [...ids];
}

async function linesOfStdin({ stdin, stderr }: Context): Promise<string[]> {
  if (stdin.isTTY) stderr.write('The skills you have, one a line; Ctrl-D ends the list.\n');
  return (await stdin.read()).split(/\r\n|\r|\n/);
}

/** The skills of one line. Some names hold commas themselves, so that the longest run of parts that is a name is one. */
function* named(catalogue: Database, line: string): Generator<{ ids: string[] } | { unknown: string }> {
  const parts = line.split(',');
  const known = new Map<string, { ids: string[]; length: number } | null>();
  for (let start = 0; start < parts.length; ) {
    const next = parts.slice(start, start + MOST_PARTS);
    const key = next.join(',');
    const found = known.has(key) ? (known.get(key) ?? null) : longestName(catalogue, next);
    known.set(key, found);
    if (found !== null) yield { ids: found.ids };
    else if (parts[start]?.trim() !== '') yield { unknown: (parts[start] as string).trim() };
    start += found?.length ?? 1;
  }
}

/** More commas than this no name has, and it has no more characters. */
const [MOST_PARTS, LONGEST] = [4, 200];

function longestName(catalogue: Database, parts: readonly string[]): { ids: string[]; length: number } | null {
  for (let { length } = parts; length > 0; length -= 1) {
    const words = parts.slice(0, length).join(',');
    if (words.trim() === '' || words.length > LONGEST) continue;
    const ids = meant(catalogue, words);
    if (ids !== null) return { ids, length };
  }
  return null;
}

function meant(catalogue: Database, words: string): string[] | null {
  const [skill, ...others] = idsNamed(catalogue, 'skill', words);
  if (skill !== undefined) return others.length === 0 ? [skill] : null;
  const [career, ...more] = idsNamed(catalogue, 'career', words);
  if (career === undefined || more.length > 0) return null;
  return needsOf(catalogue, career).map((need) => need.skill);
}

function unknownSkills(catalogue: Database, words: readonly string[]): Failure {
  const shown = (word: string) => (word.length > LONGEST ? `${word.slice(0, LONGEST)}…` : word);
  const list = words.map((word) => `“${shown(word)}”`).join(', ');
  const near = words.flatMap((word) => {
    const names = word.length > LONGEST ? [] : nearNames(catalogue, 'skill', word);
    if (names.length === 0) return [];
    return [words.length === 1 ? `did you mean ${names.join(', ')}?` : `${word}: ${names.join(', ')}?`];
  });
  const message = words.length === 1 ? `there is no skill ${list}` : `there are no skills ${list}`;
  const hint = near.length > 0 ? near.join('; ') : 'look for one with: career skills';
  return new Failure(EXIT.notFound, 'SKILL_NOT_FOUND', message, hint);
}
