import { EXIT, Failure } from '../core/failure.js';
import { knownHint } from '../core/suggest.js';

/**
 * The words of a comma-separated option in any case, checked against the known ones. Throws a `Failure` (exit 2) that lists
 * those and names the nearest, also when no word is there at all.
 */
export function chosen<Word extends string>(text: string, known: readonly Word[], what: string): Word[] {
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.length === 0) {
    throw new Failure(EXIT.usage, 'UNKNOWN_CHOICE', `no ${what} is named`, `known: ${known.join(', ')}`);
  }
  return words.map((word) => {
    const match = known.find((candidate) => candidate === word.toLowerCase());
    if (match !== undefined) return match;
    throw new Failure(EXIT.usage, 'UNKNOWN_CHOICE', `there is no ${what} “${word}”`, knownHint(word, known));
  });
}

/** The one word of an option in any case, checked likewise. Throws a `Failure` (exit 2) where several are given. */
export function chosenOne<Word extends string>(text: string, known: readonly Word[], what: string): Word {
  const [word, ...more] = chosen(text, known, what);
  if (word !== undefined && more.length === 0) return word;
  throw new Failure(EXIT.usage, 'UNKNOWN_CHOICE', `there is no ${what} “${text}”`, `give one of: ${known.join(', ')}`);
}

/** Both ends of a change are the same career. */
export function sameCareer(title: string): Failure {
  const message = `${title} is both ends: nothing is missing`;
  return new Failure(EXIT.usage, 'SAME_CAREER', message, 'name another career to come from');
}

/** The words of an argument that may be given with or without quotes: `career show registered nurse`. */
export function joined(words: readonly string[]): string {
  return words.join(' ');
}
