import type { Interests } from './career.js';
import type { CareerFacts } from './facts.js';
import { scoresOf } from './holland.js';
import { WEIGHTS } from './match.js';

/** Where one career stands among the others, for any six scores of a person. */
export interface Standing {
  /** 1 for the first. */
  rank(interests: Interests): number;
  /** Whether its rank is `place` or better: the same, but sooner known. */
  isAmong(interests: Interests, place: number): boolean;
  /** By how much its score exceeds that of the other career which is `place`-th without it; above 0 it is among them. */
  ahead(interests: Interests, place: number): number;
}

/**
 * The order of `matchCareers` as a function of six scores alone, made for being asked half a million times: profiles are
 * standardised once, so that a correlation is one sum of six products. `skillTerm` is the term of a career from the
 * skills of the person; null when only interests count. Careers without interests take no part; `career` must have them.
 */
export function standingOf(
  career: CareerFacts,
  within: readonly CareerFacts[],
  skillTerm: ((id: string) => number) | null,
): Standing {
  const rival = ({ id, interests }: CareerFacts): Rival[] =>
    interests === null ? [] : [{ id, shape: standardised(interests), extra: skillTerm?.(id) ?? 0 }];
  const [own] = rival(career) as [Rival];
  const others = within.filter(({ id }) => id !== career.id).flatMap(rival);
  const score = ({ shape, extra }: Rival, scores: readonly number[], length: number) => {
    const term = (1 + product(shape, scores) / length) / 2;
    return skillTerm === null ? term : WEIGHTS.interests * term + WEIGHTS.skills * extra;
  };
  /** One more than the careers before it; counting stops once it is past `most`. */
  const rankUpTo = (most: number, interests: Interests) => {
    const scores = scoresOf(interests);
    const length = lengthOf(scores);
    const mine = score(own, scores, length);
    let rank = 1;
    for (let at = 0; at < others.length && rank <= most; at += 1) {
      const other = others[at] as Rival;
      const theirs = score(other, scores, length);
      if (theirs > mine || (theirs === mine && other.id < own.id)) rank += 1;
    }
    return rank;
  };
  return {
    rank: (interests) => rankUpTo(Number.POSITIVE_INFINITY, interests),
    isAmong: (interests, place) => rankUpTo(place, interests) <= place,
    ahead(interests, place) {
      const scores = scoresOf(interests);
      const length = lengthOf(scores);
      const theirs = others.map((other) => score(other, scores, length)).sort((a, b) => b - a);
      return score(own, scores, length) - (theirs[place - 1] ?? Number.NEGATIVE_INFINITY);
    },
  };
}

interface Rival {
  id: string;
  shape: readonly number[];
  extra: number;
}

/**
 * Deviations from the mean, in units of their own length. They add up to 0, so that their products with six scores, divided
 * by the length of those around their mean, add up to the correlation.
 */
function standardised(interests: Interests): number[] {
  const scores = scoresOf(interests);
  const mean = meanOf(scores);
  const length = lengthOf(scores);
  return scores.map((score) => (score - mean) / length);
}

function meanOf(scores: readonly number[]): number {
  let sum = 0;
  for (const score of scores) sum += score;
  return sum / scores.length;
}

/** √ Σ (x − x̄)² */
function lengthOf(scores: readonly number[]): number {
  const mean = meanOf(scores);
  let squares = 0;
  for (const score of scores) squares += (score - mean) ** 2;
  return Math.sqrt(squares);
}

function product(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum;
}
