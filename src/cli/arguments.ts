import { EXIT, Failure } from '../core/failure.js';
import { suggest } from '../core/suggest.js';

/**
 * One of the words of a comma-separated option, checked against the known ones. Throws a `Failure` (exit 2) that lists
 * them and names the nearest.
 */
export function chosen<Word extends string>(text: string, known: readonly Word[], what: string): Word[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => {
      const match = known.find((candidate) => candidate === word.toLowerCase());
      if (match !== undefined) return match;
      const [near] = suggest(word, known, 1);
      const question = near === undefined ? '' : `did you mean ${near}? `;
      throw new Failure(
        EXIT.usage,
        'UNKNOWN_CHOICE',
        `there is no ${what} “${word}”`,
        `${question}known: ${known.join(', ')}`,
      );
    });
}

/** The words of an argument that may be given with or without quotes: `career show registered nurse`. */
export function joined(words: readonly string[]): string {
  return words.join(' ');
}
