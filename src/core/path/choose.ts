import type { Candidate } from './candidate.js';
import { type Proven, restricted, solveExactly } from './exact.js';
import type { Level, NeededSkill } from './needed.js';
import { POINTS, pointsOf, programmeFor, type Question, type Wait, weightOf } from './programme.js';
import { withoutDominated } from './prune.js';
import { onlyLevels, type Reach, reachOf } from './reach.js';
import type { Solution } from './solution.js';
import type { IntegerSolver } from './solver.js';
import { circleAmong } from './waits.js';
import type { PathWishes } from './wishes.js';

/** What there is to choose from. */
export interface Choice {
  needed: readonly NeededSkill[];
  candidates: readonly Candidate[];
  /** Hours that the projects of a whole plan take. */
  projectHours: number;
}

/**
 * The resources of the shortest plan, the cheapest among the shortest, of those the one with the fewest steps, and of
 * those the one whose resources come first in the order of preference (relevance, year, id). Candidates are always
 * put to the solver in the same order, so that one catalogue gives one plan.
 *
 * Without a share to cover, the plan covers everything that the candidates teach; where the limits do not allow that, as
 * much as they allow, weighted by importance, and then in the fewest hours. Null when a share was asked for that the
 * limits do not allow, or when they allow nothing at all.
 */
export function choose(choice: Choice, wishes: PathWishes, solver: IntegerSolver): Solution | null {
  const reach = reachOf(choice.needed, choice.candidates);
  const asked = askedPoints(choice, reach, wishes.cover);
  const everything = asked >= pointsOf(choice.needed, reach.most);
  const budget = wishes.budget;
  if (everything) {
    const reserved = wishes.maxHours === null ? null : (wishes.maxHours - choice.projectHours) * 10;
    const whole =
      reserved !== null && reserved < 0
        ? null
        : answer(choice, { reach: wholeReach(reach), budget, tenths: reserved, goal: 'all', aim: 'hours' }, solver);
    if (whole !== null) return { ...whole, target: null, limited: false };
  }
  const tenths = wishes.maxHours === null ? null : wishes.maxHours * 10;
  const within = { reach: pruned(reach), budget, tenths };
  const most = everything ? mostPoints(choice, within, solver) : { points: asked, waits: [] };
  const { points, waits } = most;
  if (points === 0 || (wishes.cover !== null && points < asked)) return null;
  const found = answer(choice, { ...within, goal: { points }, aim: 'hours' }, solver, waits);
  return found === null ? null : { ...found, target: points / wholePoints(choice.needed), limited: everything };
}

type Terms = Pick<Question, 'reach' | 'budget' | 'tenths' | 'goal' | 'aim'>;

/**
 * The least hours or the least price of a plan that covers what was asked (everything, when no share was), within the
 * limits that there are; null when they do not allow it.
 */
export function least(
  choice: Choice,
  wishes: PathWishes,
  aim: 'hours' | 'price',
  solver: IntegerSolver,
): { hours: number; price: number } | null {
  const { budget, maxHours, cover } = wishes;
  const reach = reachOf(choice.needed, choice.candidates);
  const tenths = maxHours === null ? null : maxHours * 10;
  const terms: Terms =
    cover === null
      ? { reach: wholeReach(reach), budget, tenths, goal: 'all', aim }
      : { reach: pruned(reach), budget, tenths, goal: { points: askedPoints(choice, reach, cover) }, aim };
  const found = solved(choice, terms, solver);
  if (found === null) return null;
  const chosen = taken(found.proven, found.question).flatMap((place) => terms.reach.candidates[place] ?? []);
  const projects = cover === null ? choice.projectHours : 0;
  return {
    hours: sum(chosen.map((candidate) => candidate.tenths)) / 10 + projects,
    price: sum(chosen.map(({ price }) => price)),
  };
}

function askedPoints({ needed }: Choice, reach: Reach, cover: number | null): number {
  const possible = pointsOf(needed, reach.most);
  return cover === null ? possible : Math.min(possible, Math.ceil(cover * wholePoints(needed) - 1e-9));
}

function wholePoints(needed: readonly NeededSkill[]): number {
  return sum(needed.map(({ importance }) => importance * POINTS));
}

/** The largest share (0 to 1) of the weighted skills that can be covered within the limits. */
export function greatestCover(
  choice: Choice,
  limits: { budget: number | null; hours: number | null },
  solver: IntegerSolver,
): number {
  const reach = pruned(reachOf(choice.needed, choice.candidates));
  const tenths = limits.hours === null ? null : limits.hours * 10;
  return mostPoints(choice, { reach, budget: limits.budget, tenths }, solver).points / wholePoints(choice.needed);
}

/** The points that the limits allow, and the circles that were met on the way: they hold for whatever is asked next. */
function mostPoints(
  choice: Choice,
  within: Pick<Terms, 'reach' | 'budget' | 'tenths'>,
  solver: IntegerSolver,
): { points: number; waits: readonly Wait[] } {
  const found = solved(choice, { ...within, goal: 'any', aim: 'coverage' }, solver);
  return { points: found === null ? 0 : Math.round(-found.proven.objective), waits: found?.question.waits ?? [] };
}

/** The resources and levels that a programme is about: for everything that can be covered, or for a share of it. */
export function consideredIn({ needed, candidates }: Choice, target: number | null): Reach {
  const reach = reachOf(needed, candidates);
  return target === null ? wholeReach(reach) : pruned(reach);
}

/** Where everything is to be covered, only the furthest level of a skill and the one that carries others matter. */
function wholeReach(reach: Reach): Reach {
  const levels = reach.most.map((most, skill): Level[] => [reach.usable[skill] ?? 0, most]);
  return pruned({ ...reach, candidates: reach.candidates.map((candidate) => onlyLevels(candidate, levels)) });
}

function pruned(reach: Reach): Reach {
  return {
    ...reach,
    candidates: withoutDominated(reach.candidates.filter(({ gives }) => gives.some((level) => level > 0))),
  };
}

interface Found {
  question: Question;
  proven: Proven;
}

/** Solves, and solves again with one more row as long as chosen resources wait for each other. */
function solved(choice: Choice, terms: Terms, solver: IntegerSolver, waits: readonly Wait[] = []): Found | null {
  const question = { needed: choice.needed, ...terms, waits };
  const proven = solveExactly(programmeFor(question), solver);
  if (proven === null) return null;
  const circle = circleAmong(taken(proven, question), terms.reach);
  return circle === null ? { question, proven } : solved(choice, terms, solver, [...waits, circle]);
}

function taken(proven: Pick<Proven, 'values'>, { reach }: Question): number[] {
  return reach.candidates.flatMap((_, place) => ((proven.values[place] ?? 0) > 0.5 ? [place] : []));
}

function answer(
  choice: Choice,
  terms: Terms,
  solver: IntegerSolver,
  waits: readonly Wait[] = [],
): Omit<Solution, 'target' | 'limited'> | null {
  const found = solved(choice, terms, solver, waits);
  if (found === null) return null;
  const { question, proven } = preferred(choice, found, solver);
  const resources = taken(proven, question).flatMap((place) => question.reach.candidates[place] ?? []);
  const hours = sum(resources.map(({ tenths }) => tenths)) / 10;
  const { costs, rows } = programmeFor(question);
  return {
    chosen: resources.map(({ id }) => id).sort(),
    hours,
    bound: Math.min(hoursOf(found), hours),
    price: sum(resources.map(({ price }) => price)),
    size: {
      candidates: choice.candidates.length,
      undominated: question.reach.candidates.length,
      variables: costs.length,
      rows: rows.length,
      circles: question.waits.length,
    },
  };
}

/** A bound on hours · weight + price as hours: costs are whole, and the price is less than the weight. */
function hoursOf({ question, proven }: Found): number {
  return Math.floor(Math.ceil(proven.bound - 0.01) / weightOf(question)) / 10;
}

/** Among plans of the same hours and price: the fewest steps, then the least sum of ranks. */
function preferred(choice: Choice, { question, proven }: Found, solver: IntegerSolver): Found {
  const { reach } = question;
  const places = taken(proven, question);
  const tenths = sum(places.map((place) => reach.candidates[place]?.tenths ?? 0));
  const price = sum(places.map((place) => reach.candidates[place]?.price ?? 0));
  const order = [...reach.candidates].sort((a, b) => a.rank - b.rank);
  const ranks = new Map(order.map(({ id }, rank) => [id, rank]));
  const step = 1 + sum(places.map((_, index) => reach.candidates.length - index));
  const tied = { ...question, tenths, budget: price };
  const programme = programmeFor(tied);
  const costs = programme.costs.map((_, place) => {
    const candidate = reach.candidates[place];
    return candidate === undefined ? 0 : step + (ranks.get(candidate.id) ?? 0);
  });
  const again = solver.solve(restricted({ ...programme, costs }, proven.alive));
  if (again === null) return { question, proven };
  const values = costs.map(() => 0);
  proven.alive.forEach((place, at) => {
    values[place] = again.values[at] ?? 0;
  });
  const better = { question, proven: { ...proven, values } };
  const circle = circleAmong(taken(better.proven, question), reach);
  return circle === null
    ? better
    : preferred(choice, { question: { ...question, waits: [...question.waits, circle] }, proven }, solver);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
