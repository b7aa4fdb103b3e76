import type { Depth } from './skill.js';
import { sum } from './sum.js';

/**
 * What a depth is worth: a resource that masters a skill leaves nothing to learn, one that covers it most, one that
 * introduces it a third. An editorial scale, the same wherever depth counts.
 */
export const DEPTH_WEIGHT: Readonly<Record<Depth, number>> = { introduces: 1 / 3, covers: 2 / 3, masters: 1 };

/**
 * What a resource must at least score to be shown for a career: below it the two share a skill by chance (a course on
 * genetics that touches spreadsheets, for an accountant).
 */
export const LEAST_RELEVANCE = 0.12;

export interface Term {
  skill: string;
  name: string;
  importance: number;
  depth: Depth;
  /** importance × weight of the depth. */
  product: number;
}

export interface Relevance {
  /** 0 to 1. */
  score: number;
  /** One term per skill that the resource and the career share, largest first, then by id. */
  terms: Term[];
  /** Σ importance over all skills of the career. */
  needed: number;
  /** Σ depth weight over all skills that the resource teaches, and over those of them that the career needs. */
  taught: number;
  shared: number;
}

/**
 * How well what resources teach fits what a career needs: the geometric mean of recall and precision over weighted
 * skills.
 *
 *     recall    = Σ importance·weight of the shared skills ÷ Σ importance of all skills of the career
 *     precision = Σ weight of the shared skills ÷ Σ weight of all skills that the resource teaches
 *     relevance = √(recall · precision)
 *
 * Importance is 1 to 5, the weight of a depth ⅓, ⅔ or 1. Recall rewards what takes a learner far towards the job, and
 * deeply; precision what does not lead elsewhere. 1 means that it masters all that the career needs and nothing else.
 * Source: Fowlkes and Mallows, A method for comparing two hierarchical clusterings, JASA 78 (1983), whose index is this
 * mean; a cosine of the two vectors was tried and forgets depth, since it ignores the length of a vector.
 */
export function relevanceTo(
  needs: readonly { skill: string; name: string; importance: number }[],
): (teaches: readonly { skill: string; depth: Depth }[]) => Relevance {
  const needed = sum(needs.map((need) => need.importance));
  const bySkill = new Map(needs.map((need) => [need.skill, need]));
  return (teaches) => {
    const terms = teaches.flatMap(({ skill, depth }): Term[] => {
      const need = bySkill.get(skill);
      if (need === undefined) return [];
      const { name, importance } = need;
      return [{ skill, name, importance, depth, product: importance * DEPTH_WEIGHT[depth] }];
    });
    terms.sort((a, b) => b.product - a.product || (a.skill < b.skill ? -1 : 1));
    const taught = sum(teaches.map(({ depth }) => DEPTH_WEIGHT[depth]));
    const shared = sum(terms.map(({ depth }) => DEPTH_WEIGHT[depth]));
    const worth = sum(terms.map(({ product }) => product));
    const score = needed === 0 || taught === 0 ? 0 : Math.sqrt((worth / needed) * (shared / taught));
    return { score, terms, needed, taught, shared };
  };
}
