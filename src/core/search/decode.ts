import type { Reading } from '../title/read.js';
import { root, stem, wordsOf } from '../title/words.js';
import type { Ranked } from './rank.js';

/** Points to this power make the shares of the careers: twice the points are sixteen times as likely. */
const SHARPNESS = 4;
/** A word that fewer of a career's names have is a specialism of it. */
const COMMON = 0.2;

/** The share of each career in the points of all, sharpened: pⁱ⁴ / Σ p⁴. */
export function shares(ranked: readonly Ranked[]): number[] {
  const powers = ranked.map(({ points }) => points ** SHARPNESS);
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => (sum > 0 ? power / sum : 0));
}

/** What a word is worth as a sign of the career when only its description has it, or only the end of the word is known. */
const HALF = 0.5;

/**
 * How sure the reading is of its first career, 0 to 1: its share among all careers times the part of the words' weight
 * that is understood. A word of the career's names is understood; one that only its description has, or of which only a
 * part is known, by half: a dentist is no veterinarian, although some of these treat teeth.
 */
export function confidence(reading: Reading, ranked: readonly Ranked[]): number {
  const [first] = ranked;
  if (first === undefined) return 0;
  const understood = new Map<string, number>();
  for (const { given, how, part, strength } of first.terms) {
    if (strength < 0.05) continue;
    const sign = (part === 'title' || part === 'alias' ? 1 : HALF) * (how === 'ending' ? HALF : 1);
    for (const word of given.split(' ')) understood.set(word, Math.max(sign, understood.get(word) ?? 0));
  }
  const total = reading.words.reduce((sum, { weight }) => sum + weight, 0);
  const known = reading.words.reduce((sum, { given, weight }) => sum + weight * (understood.get(given) ?? 0), 0);
  return (shares(ranked)[0] ?? 0) * (total > 0 ? known / total : 0);
}

/**
 * The words of the title that narrow the occupation down: neither its head, nor spelt out from an abbreviation, nor a
 * word that the career's title or at least a fifth of its names have. What stands after a dash or in brackets counts only
 * where the career is known for it: “ICU”, not the name of a hospital.
 */
export function specialism(reading: Reading, first: Ranked, title: string, names: readonly string[]): string | null {
  const known = new Set(first.terms.filter(({ strength }) => strength >= 0.3).map(({ given }) => given));
  const own = new Set(wordsOf(title).map((word) => root(stem(word))));
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const word of new Set(wordsOf(name).map((each) => root(stem(each)))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const general = (key: string) => own.has(key) || (counts.get(key) ?? 0) >= COMMON * names.length;
  const foundAs = (given: string) =>
    first.terms.filter((term) => term.given === given).map(({ word }) => root(word.replace(/^[~^+]/, '')));
  const joinsOwn = (index: number) =>
    [index - 1, index].some((start) =>
      own.has(root((reading.words[start]?.stem ?? '') + (reading.words[start + 1]?.stem ?? ''))),
    );
  const rest = reading.words.filter((word, index) => {
    if (word.head || word.from !== null || (word.weight < 1 && !known.has(word.given))) return false;
    return ![root(word.stem), ...foundAs(word.given)].some(general) && !joinsOwn(index);
  });
  return rest.every(({ given }) => /^\d+$/.test(given)) ? null : rest.map(({ given }) => given).join(' ');
}
