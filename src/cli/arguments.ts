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

/** The words of an argument that may be given with or without quotes: `career show registered nurse`. */
export function joined(words: readonly string[]): string {
  return words.join(' ');
}
