import type { CareerLine, Interests } from './career.js';
import { alikeness } from './holland.js';

/** What nearness is made of: each measure, 0 to 1, times its weight. The weights add up to 1; an editorial choice. */
export const NEARNESS_WEIGHT = { skills: 0.6, interests: 0.2, field: 0.1, group: 0.1 } as const;

/** What has to be known of a career to see how near it is to another. */
export interface Kin extends CareerLine {
  soc: string;
  interests: Interests | null;
  needs: readonly { skill: string; name: string; importance: number }[];
}

/** What a skill tells about a career, as `rarities` counts it over all careers. */
export type Rarity = (skill: string) => number;

/** A skill as one career weighs it: importance (1 to 5) × rarity. */
export interface WeighedSkill {
  skill: string;
  name: string;
  importance: number;
  rarity: number;
  weight: number;
}

export interface SharedTerm {
  skill: string;
  name: string;
  /** 1 to 5, in the one career and in the other. */
  importance: number;
  other: number;
  rarity: number;
  /** The weight in the one career × the weight in the other. */
  product: number;
}

export interface Nearness {
  /** 0 to 1. */
  score: number;
  /** Cosine of the weighed skills, 0 to 1. */
  skills: number;
  /** Pearson's correlation of the six interests, −1 to 1; null where they are unknown or flat. */
  interests: number | null;
  sameField: boolean;
  sameGroup: boolean;
  /** The skills that both need, the largest product first, then by id. */
  terms: SharedTerm[];
  /** Σ weight² over all skills of the one career and of the other. */
  squares: number;
  otherSquares: number;
}

export interface RelatedCareer extends Nearness {
  career: Kin;
}

/**
 * How near two careers are:
 *
 *     nearness  = 0.6 · skills + 0.2 · (1 + interests) ÷ 2 + 0.1 · field + 0.1 · group
 *     skills    = Σ w(s)·w′(s) over the shared skills ÷ √(Σ w(s)² · Σ w′(s)²)     with w(s) = importance(s) · rarity(s)
 *     rarity(s) = ln(1 + careers ÷ careers that need s), see `rarities`
 *     interests = the correlation of the six interests, see `alikeness`; 0 where they are unknown or flat
 *     field     = 1 in the same field of the catalogue, else 0
 *     group     = 1 in the same minor group of the Standard Occupational Classification, else 0
 *
 * A skill that few careers need says more than one that all need: teamwork makes nobody a nurse. Sources: the cosine of
 * vectors weighed by inverse document frequency is Salton and Buckley, Term-weighting approaches in automatic text
 * retrieval, Information Processing & Management 24 (1988); for the correlation see `alikeness`.
 */
export function nearness(one: Kin, other: Kin, rarity: Rarity): Nearness {
  const weighed = weighedSkills(one, rarity);
  const weighedOther = weighedSkills(other, rarity);
  const others = new Map(weighedOther.map((skill) => [skill.skill, skill]));
  const terms = weighed.flatMap(({ skill, name, importance, rarity, weight }): SharedTerm[] => {
    const match = others.get(skill);
    if (match === undefined) return [];
    return [{ skill, name, importance, other: match.importance, rarity, product: weight * match.weight }];
  });
  terms.sort((a, b) => b.product - a.product || (a.skill < b.skill ? -1 : 1));
  const [squares, otherSquares] = [sumOfSquares(weighed), sumOfSquares(weighedOther)];
  const length = Math.sqrt(squares * otherSquares);
  const skills = length === 0 ? 0 : terms.reduce((sum, { product }) => sum + product, 0) / length;
  const interests = interestCorrelation(one.interests, other.interests);
  const sameField = one.field === other.field;
  const sameGroup = minorGroup(one.soc) === minorGroup(other.soc);
  const score =
    NEARNESS_WEIGHT.skills * skills +
    (NEARNESS_WEIGHT.interests * (1 + (interests ?? 0))) / 2 +
    NEARNESS_WEIGHT.field * Number(sameField) +
    NEARNESS_WEIGHT.group * Number(sameGroup);
  return { score, skills, interests, sameField, sameGroup, terms, squares, otherSquares };
}

/** All other careers, the nearest first, then by id. */
export function relatedCareers(career: Kin, others: readonly Kin[], rarity: Rarity): RelatedCareer[] {
  return others
    .filter(({ id }) => id !== career.id)
    .map((other) => ({ career: other, ...nearness(career, other, rarity) }))
    .sort((a, b) => b.score - a.score || (a.career.id < b.career.id ? -1 : 1));
}

/** The skills of a career, each with its weight, the heaviest first, then by id. */
export function weighedSkills({ needs }: Pick<Kin, 'needs'>, rarity: Rarity): WeighedSkill[] {
  return needs
    .map(({ skill, name, importance }) => {
      const rare = rarity(skill);
      return { skill, name, importance, rarity: rare, weight: importance * rare };
    })
    .sort((a, b) => b.weight - a.weight || (a.skill < b.skill ? -1 : 1));
}

function sumOfSquares(skills: readonly WeighedSkill[]): number {
  return skills.reduce((sum, { weight }) => sum + weight * weight, 0);
}

function interestCorrelation(one: Interests | null, other: Interests | null): number | null {
  return one === null || other === null ? null : alikeness(one, other);
}

/** Minor groups that the classification of 2018 writes with four digits (15-12); all others have three (29-1). */
const LONG_GROUPS: ReadonlySet<string> = new Set(['15-12', '31-11', '51-51']);

/** The minor group of an occupation: 15-1252 → 15-12, 29-1141 → 29-1. */
export function minorGroup(soc: string): string {
  const long = soc.slice(0, 5);
  return LONG_GROUPS.has(long) ? long : soc.slice(0, 4);
}
