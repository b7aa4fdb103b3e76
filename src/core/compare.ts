import { type Career, HOLLAND, type Holland, type Need, type Outlook, type Route } from './career.js';
import { type ComparedPay, payByPlace } from './compare-pay.js';
import { strongest } from './holland.js';
import { type NeededSkill, neededSkills, type PathSkill } from './path/needed.js';
import { annualMedian, type PayFigure } from './pay.js';
import { type Kin, type Nearness, nearness, type Rarity } from './related.js';

/** How many careers may be compared at once. */
export const FEWEST = 2;
export const MOST = 6;

/** In what careers can differ, in the order of the page. */
export const TRAITS = [
  'pay',
  'growth',
  'openings',
  'education',
  'preparation',
  'interests',
  'learning',
  'quickest',
  'cheapest',
  'licence',
  'field',
] as const;
export type Trait = (typeof TRAITS)[number];

export interface ComparedCareer {
  career: Career;
  /** At the first place whose figures of all careers may be compared; null for all where there is none. */
  pay: PayFigure | null;
  outlook: Outlook | null;
  /** The three strongest interests, strongest first; empty where they are unknown. */
  strongest: Holland[];
  /** Its skills and what they build on, for somebody who has none of them. */
  learning: { hours: number; skills: NeededSkill[] };
  /** The way in that may take the fewest months, and the one that costs least, then the shorter. */
  quickest: Route | null;
  cheapest: Route | null;
}

/** A skill of two careers or more; `needs` in the order of the careers, null where it is not needed. */
export interface SharedSkill {
  skill: string;
  name: string;
  needs: (Need | null)[];
  count: number;
}

export interface Pair {
  one: Kin;
  other: Kin;
  near: Nearness;
}

export interface Comparison {
  careers: ComparedCareer[];
  /** What is unknown of all of them is in neither list. */
  differing: Trait[];
  alike: Trait[];
  pay: ComparedPay[];
  /** The six interests, the one in which the careers lie furthest apart first; empty where one has none. */
  interests: { type: Holland; values: number[]; apart: number }[];
  /** What most of them need first, then by the sum of importance. */
  shared: SharedSkill[];
  /** Skills that only this one of them needs, the most important first. */
  distinct: Need[][];
  /** The nearest pair first. */
  pairs: Pair[];
}

/**
 * Careers side by side. Nothing is scored but the nearness of each pair (`nearness`); amounts stand beside each other
 * only where they are measured alike (`comparabilityGroup`). `kin` holds the same careers in the same order.
 */
export function compareCareers(
  careers: readonly Career[],
  kin: readonly Kin[],
  skills: ReadonlyMap<string, PathSkill>,
  rarity: Rarity,
): Comparison {
  const pay = payByPlace(careers);
  const common = pay.find(
    ({ figures, comparable }) => comparable.every(Boolean) && figures.every((figure) => annual(figure) !== null),
  );
  const compared = careers.map((career, at) => comparedCareer(career, common?.figures[at] ?? null, skills));
  const differing = TRAITS.filter((trait) => new Set(compared.map((one) => traitOf(one, trait))).size > 1);
  const needs = skillRows(careers);
  return {
    careers: compared,
    differing,
    alike: TRAITS.filter(
      (trait) => !differing.includes(trait) && compared.some((one) => traitOf(one, trait) !== UNKNOWN),
    ),
    pay,
    interests: interestRows(careers),
    shared: needs.filter(({ count }) => count > 1),
    distinct: careers.map((_, at) =>
      needs.flatMap(({ count, needs: row }) => {
        const need = row[at];
        return count === 1 && need !== undefined && need !== null ? [need] : [];
      }),
    ),
    pairs: pairsOf(kin, rarity),
  };
}

function annual(figure: PayFigure | null): number | null {
  return figure === null ? null : annualMedian(figure);
}

function comparedCareer(career: Career, pay: PayFigure | null, skills: ReadonlyMap<string, PathSkill>): ComparedCareer {
  const { needed } = neededSkills(career.needs, skills, [], 'advanced');
  return {
    career,
    pay,
    outlook: career.outlook[0] ?? null,
    strongest: career.interests === null ? [] : strongest(career.interests),
    learning: { hours: needed.reduce((sum, { hours }) => sum + hours, 0), skills: needed },
    quickest: first(career.routes, byMonths),
    cheapest: first(career.routes, (a, b) => COSTS.indexOf(a.cost) - COSTS.indexOf(b.cost) || byMonths(a, b)),
  };
}

/** From what pays to what costs most, as routes say it. */
const COSTS: readonly string[] = ['paid', 'low', 'moderate', 'high'];

function byMonths(a: Route, b: Route): number {
  return a.months.from - b.months.from || a.months.to - b.months.to;
}

function first<One>(list: readonly One[], order: (a: One, b: One) => number): One | null {
  return [...list].sort(order)[0] ?? null;
}

const UNKNOWN = 'null';

/** What a career is in one respect, in a form that is equal where careers are alike. */
function traitOf({ career, pay, outlook, ...one }: ComparedCareer, trait: Trait): string {
  const values: Record<Trait, unknown> = {
    pay: annual(pay),
    growth: outlook && [outlook.change, outlook.place, outlook.from, outlook.to],
    openings: outlook && [outlook.openings, outlook.place, outlook.from, outlook.to],
    education: outlook?.education,
    preparation: career.preparation?.zone,
    interests: one.strongest.length === 0 ? null : one.strongest,
    learning: one.learning.hours,
    quickest: one.quickest && [one.quickest.kind, one.quickest.months, one.quickest.cost],
    cheapest: one.cheapest && [one.cheapest.kind, one.cheapest.months, one.cheapest.cost],
    licence: career.licence.map(({ place }) => place).sort(),
    field: career.field,
  };
  return JSON.stringify(values[trait] ?? null);
}

function interestRows(careers: readonly Career[]): Comparison['interests'] {
  const known = careers.flatMap(({ interests }) => (interests === null ? [] : [interests]));
  if (known.length < careers.length) return [];
  return HOLLAND.map((type) => {
    const values = known.map((interests) => interests[type]);
    return { type, values, apart: Math.max(...values) - Math.min(...values) };
  }).sort((a, b) => b.apart - a.apart);
}

function skillRows(careers: readonly Career[]): SharedSkill[] {
  const rows = new Map<string, SharedSkill>();
  for (const [at, { needs }] of careers.entries()) {
    for (const need of needs) {
      const known = rows.get(need.skill);
      const row = known ?? { skill: need.skill, name: need.name, needs: careers.map(() => null), count: 0 };
      row.needs[at] = need;
      row.count += 1;
      rows.set(need.skill, row);
    }
  }
  const weight = ({ needs }: SharedSkill) => needs.reduce((sum, need) => sum + (need?.importance ?? 0), 0);
  return [...rows.values()].sort((a, b) => b.count - a.count || weight(b) - weight(a) || (a.skill < b.skill ? -1 : 1));
}

function pairsOf(kin: readonly Kin[], rarity: Rarity): Pair[] {
  return kin
    .flatMap((one, at) => kin.slice(at + 1).map((other) => ({ one, other, near: nearness(one, other, rarity) })))
    .sort((a, b) => b.near.score - a.near.score);
}
