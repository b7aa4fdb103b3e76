import { EXIT, Failure } from '../core/failure.js';
import { knownHint } from '../core/suggest.js';

/**
 * The words of a comma-separated option in any case, checked against the known ones; none when it holds none. Throws a
 * `Failure` (exit 2) that lists them and names the nearest.
 */
export function chosen<Word extends string>(text: string, known: readonly Word[], what: string): Word[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => {
      const match = known.find((candidate) => candidate === word.toLowerCase());
      if (match !== undefined) return match;
      throw new Failure(EXIT.usage, 'UNKNOWN_CHOICE', `there is no ${what} “${word}”`, knownHint(word, known));
    });
}

/** The words of an argument that may be given with or without quotes: `career show registered nurse`. */
export function joined(words: readonly string[]): string {
  return words.join(' ');
}
