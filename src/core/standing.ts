import { HOLLAND, type Interests } from './career.js';
import type { CareerFacts } from './facts.js';
import { scoresOf } from './holland.js';
import { WEIGHTS } from './match.js';

/** Where one career stands among the others, for any six scores of a person. */
export interface Standing {
  /** 1 for the first. */
  rank(interests: Interests): number;
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
  const score = ({ shape, extra }: Rival, profile: readonly number[]) => {
    const term = (1 + product(shape, profile)) / 2;
    return skillTerm === null ? term : WEIGHTS.interests * term + WEIGHTS.skills * extra;
  };
  return {
    rank(interests) {
      const profile = standardised(interests);
      const mine = score(own, profile);
      let rank = 1;
      for (const other of others) {
        const theirs = score(other, profile);
        if (theirs > mine || (theirs === mine && other.id < own.id)) rank += 1;
      }
      return rank;
    },
    ahead(interests, place) {
      const profile = standardised(interests);
      const scores = others.map((other) => score(other, profile)).sort((a, b) => b - a);
      return score(own, profile) - (scores[place - 1] ?? Number.NEGATIVE_INFINITY);
    },
  };
}

interface Rival {
  id: string;
  shape: readonly number[];
  extra: number;
}

/** Deviations from the mean, in units of their own length: the products of two such rows add up to their correlation. */
function standardised(interests: Interests): number[] {
  const scores = scoresOf(interests);
  const mean = scores.reduce((total, score) => total + score, 0) / HOLLAND.length;
  const deviations = scores.map((score) => score - mean);
  const length = Math.sqrt(product(deviations, deviations));
  return deviations.map((deviation) => deviation / length);
}

function product(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum;
}
