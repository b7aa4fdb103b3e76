import { type Candidate, furthest } from './candidate.js';
import type { Level, NeededSkill } from './needed.js';
import type { Reach } from './reach.js';
import type { Ring } from './rings.js';
import type { Programme, Row } from './solver.js';

/**
 * The choice of resources as an integer programme.
 *
 * Variables: x_r is 1 when resource r is in the plan. Where not everything is to be covered, y_sl is 1 when skill s reaches
 * level l (1 introduces, 2 covers, 3 masters).
 *
 * Rows:
 * - coverage of everything: for each skill s that some resource teaches, Σ x_r ≥ 1 over those that take it as far as any
 *   does (its aim at most);
 * - coverage of a share: y_sl ≤ Σ x_r over the resources that take s to l or further; Σ points(s) · y_sl ≥ target, where each
 *   level of a skill is worth importance ÷ aim, times 6 to be whole;
 * - foundations of a share: x_r ≤ y_pu for a skill p that r presupposes, u being the level at which p can be built on; and
 *   y_s1 ≤ y_pu where whatever teaches s presupposes its prerequisite p or teaches it that far, which says little new about
 *   whole values and much about relaxed ones;
 * - budget: Σ price(r) · x_r ≤ budget; hours: Σ hours(r) · x_r ≤ hours, in tenths;
 * - order: for a set U of skills, Σ x_r over the resources that teach some of U and presuppose none of it ≥ 1, or ≥ y_su
 *   for each s of U: the first of them to be learnt is learnt from such a resource. There are far too many such sets to name
 *   them all, and few are ever needed: a row is added when a solution breaks it (`optimum.ts`).
 *
 * Costs: the hours of x_r, in tenths. For the cheapest plan weight · price(r) + tenths(r), and for the most that limits allow
 * −weight · points of y_sl + tenths(r), with a weight that no difference in hours outweighs. Which of the shortest plans it
 * is to be say the costs of `preference.ts`.
 */
export interface Question {
  needed: readonly NeededSkill[];
  reach: Reach;
  /** In US dollars. */
  budget: number | null;
  /** In tenths of an hour. */
  tenths: number | null;
  goal: Goal;
  aim: 'hours' | 'price' | 'coverage';
  rings: readonly Ring[];
}

/** All that can be covered, at least so many points, or anything at all. */
export type Goal = 'all' | { points: number } | 'any';

/** A level of a skill is worth its share of the importance; 6 makes every share whole (aims are 1, 2 or 3). */
export const POINTS = 6;

/** What each level of a skill is worth, in points. */
export function worthOf({ importance, aim }: NeededSkill): number {
  return (importance * POINTS) / aim;
}

/** What the skills are worth, reached so far: Σ importance · min(reached, aim) ÷ aim, times `POINTS`. */
export function pointsOf(needed: readonly NeededSkill[], reached: readonly Level[]): number {
  return needed.reduce((sum, one, skill) => sum + worthOf(one) * Math.min(reached[skill] ?? 0, one.aim), 0);
}

/** Places of y_sl among the variables: after the x, level by level. */
interface Levels {
  of(skill: number, level: number): number;
  all: readonly { skill: number; level: number }[];
}

export function programmeFor(question: Question): Programme {
  const { reach, goal } = question;
  const resources = reach.candidates.length;
  const levels = goal === 'all' ? levelsOf([], resources) : levelsOf(reach.most, resources);
  return {
    costs: [...resourceCosts(question), ...levelCosts(question, levels)],
    rows: [
      ...(goal === 'all' ? everything(reach) : share(question, levels)),
      ...limits(question),
      ...question.rings.flatMap((ring) => entered(ring, question, levels)),
      ...(goal === 'all' ? [] : foundations(reach, levels)),
    ],
  };
}

/** The values of the variables when these candidates are taken. */
export function valuesOf({ needed, reach, goal }: Question, places: readonly number[]): number[] {
  const taken = new Set(places);
  const chosen = reach.candidates.filter((_, place) => taken.has(place));
  const reached = needed.map((_, skill) => furthest(chosen, skill));
  const levels = goal === 'all' ? [] : levelsOf(reach.most, 0).all;
  return [
    ...reach.candidates.map((_, place) => (taken.has(place) ? 1 : 0)),
    ...levels.map(({ skill, level }) => ((reached[skill] ?? 0) >= level ? 1 : 0)),
  ];
}

function levelsOf(most: readonly Level[], offset: number): Levels {
  const all = most.flatMap((level, skill) => [1, 2, 3].slice(0, level).map((reached) => ({ skill, level: reached })));
  const places = new Map<string, number>(
    all.map(({ skill, level }, at) => [`${skill}:${level}`, offset + at] as const),
  );
  return { all, of: (skill, level) => places.get(`${skill}:${level}`) ?? -1 };
}

/**
 * How many resources a choice without idle ones can hold: each takes some skill to a level that no other does, or is the
 * first to teach a skill that something else builds on.
 */
export function mostSteps({ reach }: Pick<Question, 'reach'>): number {
  return reach.most.reduce<number>((sum, level) => sum + level, reach.usable.length);
}

/** How many tenths of hours one dollar or one point outweighs: 1 + the most that there can be in a choice. */
export function weightOf({ reach, tenths }: Pick<Question, 'reach' | 'tenths'>): number {
  const most = mostSteps({ reach });
  const hours = reach.candidates.map((candidate) => candidate.tenths).sort((a, b) => b - a);
  const longest = hours.slice(0, most).reduce((sum, value) => sum + value, 0);
  return 1 + Math.min(longest, tenths ?? longest);
}

function resourceCosts(question: Question): number[] {
  const { reach, aim } = question;
  const weight = aim === 'price' ? weightOf(question) : 0;
  return reach.candidates.map(({ price, tenths }) => price * weight + tenths);
}

function levelCosts(question: Question, levels: Levels): number[] {
  const { needed, aim } = question;
  const weight = aim === 'coverage' ? weightOf(question) : 0;
  const worth = needed.map(worthOf);
  return levels.all.map(({ skill }) => (weight === 0 ? 0 : -weight * (worth[skill] ?? 0)));
}

function everything({ candidates, most }: Reach): Row[] {
  return most.flatMap((level, skill) => (level === 0 ? [] : [sumOf(teachers(candidates, skill, level), 1)]));
}

function share({ needed, reach, goal }: Question, levels: Levels): Row[] {
  const { candidates } = reach;
  const worth = needed.map(worthOf);
  const reached = levels.all.map(({ skill, level }) => {
    const row = sumOf(teachers(candidates, skill, level), 0);
    return { ...row, variables: [...row.variables, levels.of(skill, level)], coefficients: [...row.coefficients, -1] };
  });
  const target: Row = {
    variables: levels.all.map(({ skill, level }) => levels.of(skill, level)),
    coefficients: levels.all.map(({ skill }) => worth[skill] ?? 0),
    min: typeof goal === 'object' ? goal.points : 0,
    max: null,
  };
  return [...reached, target, ...skillFoundations(needed, reach, levels)];
}

function limits({ reach, budget, tenths }: Question): Row[] {
  const all = reach.candidates.map((_, resource) => resource);
  const row = (coefficients: number[], max: number): Row => ({ variables: all, coefficients, min: null, max });
  return [
    ...(budget === null
      ? []
      : [
          row(
            reach.candidates.map(({ price }) => price),
            budget,
          ),
        ]),
    ...(tenths === null
      ? []
      : [
          row(
            reach.candidates.map((candidate) => candidate.tenths),
            tenths,
          ),
        ]),
  ];
}

function entered({ skills, entries }: Ring, { goal, reach }: Question, levels: Levels): Row[] {
  if (goal === 'all') return [sumOf(entries, 1)];
  return skills.map((skill) => ({
    variables: [...entries, levels.of(skill, reach.usable[skill] ?? 0)],
    coefficients: [...entries.map(() => 1), -1],
    min: 0,
    max: null,
  }));
}

/** Skill by skill: what is learnt at all stands on its prerequisites. */
function skillFoundations(needed: readonly NeededSkill[], { candidates, most, usable }: Reach, levels: Levels): Row[] {
  const place = new Map(needed.map(({ id }, skill) => [id, skill]));
  return needed.flatMap(({ prerequisites }, skill) => {
    const teaching = candidates.filter(({ gives }) => (gives[skill] ?? 0) > 0);
    const standsOn = (before: number) =>
      teaching.every(
        ({ presupposes, gives }) => presupposes.includes(before) || (gives[before] ?? 0) >= (usable[before] ?? 0),
      );
    return prerequisites
      .flatMap((id) => place.get(id) ?? [])
      .filter((before) => (most[skill] ?? 0) > 0 && (usable[before] ?? 0) > 0 && standsOn(before))
      .map((before) => atMost(levels.of(skill, 1), levels.of(before, usable[before] ?? 0)));
  });
}

/** Resource by resource: what is taken stands on what it presupposes. */
function foundations({ candidates, usable }: Reach, levels: Levels): Row[] {
  return candidates.flatMap(({ presupposes }, resource) =>
    presupposes
      .filter((skill) => (usable[skill] ?? 0) > 0)
      .map((skill) => atMost(resource, levels.of(skill, usable[skill] ?? 0))),
  );
}

/** One variable is at most as large as another. */
function atMost(variable: number, other: number): Row {
  return { variables: [other, variable], coefficients: [1, -1], min: 0, max: null };
}

function teachers(candidates: readonly Candidate[], skill: number, level: number): number[] {
  return candidates.flatMap(({ gives }, resource) => ((gives[skill] ?? 0) >= level ? [resource] : []));
}

function sumOf(variables: readonly number[], min: number): Row {
  return { variables, coefficients: variables.map(() => 1), min, max: null };
}
