import type { Mention } from './evidence.js';
import { type How, type Part, WEIGHTS } from './weights.js';

/** One thing that was looked up for a word of the query, and found. */
export interface Found {
  /** What was typed. */
  given: string;
  /** What the index has for it: the same word, its root, a near word, the words joined. */
  word: string;
  how: How;
  /** How much it counts: the word's own weight times how near the index's word is. */
  weight: number;
  rarity: number;
  mentions: readonly Mention[];
}

/** A line of the sum that ranks a career. */
export interface Term {
  given: string;
  word: string;
  how: How;
  part: Part;
  weight: number;
  rarity: number;
  strength: number;
  points: number;
}

export interface Ranked {
  career: string;
  /** The sum of the terms, and `forName`. */
  points: number;
  terms: readonly Term[];
  /** What a career gets on top whose very name was typed. */
  forName: number;
}

/**
 * The careers that the words speak of, best first: the sum of weight × rarity² × strength over what was found. One word
 * of the query may be found as itself, as its root and as the head; each is a term of its own.
 */
export function rankCareers(found: readonly Found[]): Ranked[] {
  const terms = new Map<string, Term[]>();
  for (const { given, word, how, weight, rarity, mentions } of found) {
    for (const { career, strength, part } of mentions) {
      const points = weight * rarity ** WEIGHTS.rarity * strength;
      const known = terms.get(career);
      const term = { given, word, how, part, weight, rarity, strength, points };
      if (known === undefined) terms.set(career, [term]);
      else known.push(term);
    }
  }
  return [...terms]
    .map(([career, list]) => ({ career, points: total(list), terms: list, forName: 0 }))
    .sort((a, b) => b.points - a.points || (a.career < b.career ? -1 : 1));
}

/** The words as they were meant: for a misspelt one, what it was taken for. */
export function asMeant(words: readonly string[], found: readonly Found[]): string[] {
  const meant = new Map<string, string>();
  for (const { given, word, how } of found) if (how === 'spelling' && /^[^~^]/.test(word)) meant.set(given, word);
  return words.map((word) => meant.get(word) ?? word);
}

/** What the terms of a career add up to. */
export function total(terms: readonly Term[]): number {
  return terms.reduce((sum, { points }) => sum + points, 0);
}
