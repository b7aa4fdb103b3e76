import { sum } from './sum.js';

/** One skill that a person has and a career needs. */
export interface SkillTerm {
  skill: string;
  name: string;
  /** 1 to 5. */
  importance: number;
  rarity: number;
  /** importance × rarity. */
  product: number;
}

export interface SkillFit {
  /** 0 to 1. */
  score: number;
  /** Largest first, then by id. */
  terms: SkillTerm[];
  /** How many skills the career needs. */
  needs: number;
  /** Σ importance · rarity over all skills of the career. */
  needed: number;
  /** Σ 5 · rarity over all skills of the person, the most that they could be worth to any career. */
  offered: number;
}

type Need = { skill: string; name: string; importance: number };

const MOST_IMPORTANT = 5;

/**
 * What a skill tells about a career: ln(1 + N ÷ n), with N careers in the catalogue of which n need it. Communication,
 * which nearly all need, tells little; anaesthesia a lot. Inverse document frequency, in a form that is never zero:
 * Spärck Jones, A statistical interpretation of term specificity, Journal of Documentation 28 (1972).
 */
export function rarities(careers: readonly { needs: readonly Need[] }[]): (skill: string) => number {
  const counts = new Map<string, number>();
  for (const { needs } of careers) {
    for (const { skill } of needs) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  }
  return (skill) => Math.log(1 + careers.length / (counts.get(skill) ?? 1));
}

/**
 * How well the skills of a person fit a career: the geometric mean of how much of the career they cover and how much of
 * them it uses, with w = importance · rarity.
 *
 *     coverage = Σ w of the skills that one has ÷ Σ w of all skills of the career
 *     use      = Σ w of the skills that one has ÷ Σ 5 · rarity of all one's skills
 *     score    = √(coverage · use)
 *
 * 1 means that one has all that the career needs, and nothing that is not essential to it. `have` should be closed under
 * prerequisites: whoever has a skill has what it builds on. Source of the mean: Fowlkes and Mallows, A method for
 * comparing two hierarchical clusterings, JASA 78 (1983).
 */
export function skillFit(needs: readonly Need[], have: readonly string[], rarity: (skill: string) => number): SkillFit {
  const held = new Set(have);
  const weight = (need: Need) => need.importance * rarity(need.skill);
  const terms = needs
    .filter(({ skill }) => held.has(skill))
    .map((need) => ({ ...need, rarity: rarity(need.skill), product: weight(need) }))
    .sort((a, b) => b.product - a.product || (a.skill < b.skill ? -1 : 1));
  const needed = sum(needs.map(weight));
  const offered = sum(have.map((skill) => MOST_IMPORTANT * rarity(skill)));
  const shared = sum(terms.map(({ product }) => product));
  const score = shared === 0 ? 0 : Math.sqrt((shared / needed) * (shared / offered));
  return { score, terms, needs: needs.length, needed, offered };
}
