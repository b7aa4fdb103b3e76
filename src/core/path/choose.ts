import { type Candidate, furthest } from './candidate.js';
import { type Proven, restricted, solveExactly } from './exact.js';
import type { Level, NeededSkill } from './needed.js';
import { brokenFoundations, type Goal, POINTS, pointsOf, programmeFor, type Question, weightOf } from './programme.js';
import { withoutDominated } from './prune.js';
import { onlyLevels, type Reach, reachOf } from './reach.js';
import { ringsOf } from './rings.js';
import type { Solution } from './solution.js';
import type { IntegerSolver } from './solver.js';
import type { PathWishes } from './wishes.js';

/** What there is to choose from. */
export interface Choice {
  needed: readonly NeededSkill[];
  candidates: readonly Candidate[];
  /** Hours that the projects of a whole plan take. */
  projectHours: number;
  /** Hours of the projects that are possible when each skill has been taken so far, and so many hours are left. */
  practice(reached: readonly Level[], hours: number): number;
}

/** The most of a limit on hours that is kept for projects when it does not allow everything. An editorial choice. */
const PRACTICE = 1 / 4;

/**
 * The resources of the shortest plan, the cheapest among the shortest, and of those the one whose resources come first in
 * the order of preference (the least sum of ranks by relevance, year and id). Candidates are always put to the solver in the
 * same order, so that one catalogue gives one plan.
 *
 * Without a share to cover, the plan covers everything that the candidates teach; where the limits do not allow that, as
 * much as they allow, weighted by importance, and that in the fewest hours. Projects have their hours first, or, where not
 * everything fits, a quarter of them if that makes one possible. Null when a share was asked for that the limits do not
 * allow, or when they allow nothing at all, or when no candidate can ever be taken.
 */
export function choose(choice: Choice, wishes: PathWishes, solver: IntegerSolver): Solution | null {
  const { budget, maxHours, cover } = wishes;
  const reach = reachOf(choice.needed, choice.candidates);
  if (reach.candidates.length === 0) return null;
  const asked = askedPoints(choice, reach, cover);
  const everything = asked >= pointsOf(choice.needed, reach.most);
  const left = maxHours === null ? null : maxHours - choice.projectHours;
  if (everything && (left === null || left >= 0)) {
    const terms = { reach: wholeReach(reach), budget, tenths: tenthsOf(left), goal: 'all', aim: 'hours' } as const;
    const whole = solved(choice, terms, solver);
    if (whole !== null) return { ...solutionOf(choice, whole, solver), target: null, limited: false };
  }
  const partly = { reach: pruned(reach), budget };
  const enough = cover === null ? 1 : asked;
  const found = withPractice(choice, maxHours, (hours) => {
    const within = { ...partly, tenths: tenthsOf(hours) };
    const solution = everything
      ? solved(choice, { ...within, goal: 'any', aim: 'coverage' }, solver)
      : solved(choice, { ...within, goal: { points: asked }, aim: 'hours' }, solver);
    return solution !== null && pointsIn(solution) >= enough ? solution : null;
  });
  if (found === null) return null;
  const points = everything ? pointsIn(found) : asked;
  const target = points / wholePoints(choice.needed);
  return { ...solutionOf(choice, found, solver, { points }), target, limited: everything };
}

/**
 * The best within a limit on hours, with some of them for projects: first a quarter is kept; of what the projects then
 * possible leave of it the resources have the use. Where no project is possible so, resources have all the hours.
 */
function withPractice(
  choice: Choice,
  maxHours: number | null,
  within: (hours: number | null) => Found | null,
): Found | null {
  if (maxHours === null || choice.projectHours === 0) return within(maxHours);
  const practice = (found: Found | null) =>
    found === null ? 0 : choice.practice(reachedIn(found), maxHours - totalsOf(found).hours);
  const first = within(maxHours - Math.min(choice.projectHours, maxHours * PRACTICE));
  const taken = practice(first);
  if (taken === 0) return within(maxHours);
  const second = within(maxHours - taken);
  return practice(second) > 0 ? second : first;
}

type Terms = Pick<Question, 'reach' | 'budget' | 'tenths' | 'goal' | 'aim'>;

function tenthsOf(hours: number | null): number | null {
  return hours === null ? null : Math.floor(hours * 10);
}

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
  const limits = { budget, tenths: tenthsOf(maxHours), aim };
  const terms: Terms =
    cover === null
      ? { ...limits, reach: wholeReach(reach), goal: 'all' }
      : { ...limits, reach: pruned(reach), goal: { points: askedPoints(choice, reach, cover) } };
  const found = solved(choice, terms, solver);
  if (found === null) return null;
  const { hours, price } = totalsOf(found);
  return { hours: hours + (cover === null ? choice.projectHours : 0), price };
}

/** The largest share (0 to 1) of the weighted skills that can be covered within the limits. */
export function greatestCover(
  choice: Choice,
  limits: { budget: number | null; hours: number | null },
  solver: IntegerSolver,
): number {
  const reach = pruned(reachOf(choice.needed, choice.candidates));
  const terms = { reach, budget: limits.budget, tenths: tenthsOf(limits.hours), goal: 'any', aim: 'coverage' } as const;
  const found = solved(choice, terms, solver);
  return found === null ? 0 : pointsIn(found) / wholePoints(choice.needed);
}

function askedPoints({ needed }: Choice, reach: Reach, cover: number | null): number {
  const possible = pointsOf(needed, reach.most);
  return cover === null ? possible : Math.min(possible, Math.ceil(cover * wholePoints(needed) - 1e-9));
}

function wholePoints(needed: readonly NeededSkill[]): number {
  return sum(needed.map(({ importance }) => importance * POINTS));
}

/** The resources and levels that a programme is about: for everything that can be covered, or for a share of it. */
export function consideredIn(
  { needed, candidates }: Pick<Choice, 'needed' | 'candidates'>,
  target: number | null,
): Reach {
  const reach = reachOf(needed, candidates);
  return target === null ? wholeReach(reach) : pruned(reach);
}

/** Where everything is to be covered, only the furthest level of a skill and the one that carries others matter. */
function wholeReach(reach: Reach): Reach {
  const levels = reach.most.map((most, skill): Level[] => [reach.usable[skill] ?? 0, most]);
  return pruned({ ...reach, candidates: reach.candidates.map((candidate) => onlyLevels(candidate, levels)) });
}

function pruned(reach: Reach): Reach {
  const useful = reach.candidates.filter(({ gives }) => gives.some((level) => level > 0));
  return { ...reach, candidates: withoutDominated(useful) };
}

interface Found {
  question: Question;
  proven: Proven;
}

/** Solves, and solves again with more rows as long as a solution breaks some that were not there. */
function solved(choice: Choice, terms: Terms, solver: IntegerSolver): Found | null {
  return solvedWith({ needed: choice.needed, ...terms, rings: [], founded: [] }, solver);
}

function solvedWith(question: Question, solver: IntegerSolver): Found | null {
  const programme = programmeFor(question);
  const relaxed = solver.relax(programme);
  if (relaxed === null) return null;
  const better = withMissingRows(question, relaxed.values);
  if (better !== null) return solvedWith(better, solver);
  const proven = solveExactly(programme, relaxed, solver);
  if (proven === null) return null;
  const more = withMissingRows(question, proven.values);
  return more === null ? { question, proven } : solvedWith(more, solver);
}

/**
 * The question with the rows about foundations and order that the values break; null when they break none. Most are
 * found from relaxed values, which cost little: what even the resources taken by a part never enter, no whole choice does.
 */
function withMissingRows(question: Question, values: readonly number[]): Question | null {
  const broken = brokenFoundations(question, values);
  if (broken.length > 0) return { ...question, founded: [...question.founded, ...broken] };
  const rings = ringsOf(taken({ values }, question, 1e-6), question.reach);
  return rings.length === 0 ? null : { ...question, rings: [...question.rings, ...rings] };
}

function taken({ values }: Pick<Proven, 'values'>, { reach }: Question, above = 0.5): number[] {
  return reach.candidates.flatMap((_, place) => ((values[place] ?? 0) > above ? [place] : []));
}

function totalsOf({ question, proven }: Found): { chosen: Candidate[]; hours: number; price: number } {
  const chosen = taken(proven, question).flatMap((place) => question.reach.candidates[place] ?? []);
  return {
    chosen,
    hours: sum(chosen.map(({ tenths }) => tenths)) / 10,
    price: sum(chosen.map(({ price }) => price)),
  };
}

/** How far the chosen resources take each skill, and what that is worth. */
function reachedIn(found: Found): Level[] {
  const { chosen } = totalsOf(found);
  return found.question.needed.map((_, skill) => furthest(chosen, skill));
}

function pointsIn(found: Found): number {
  return pointsOf(found.question.needed, reachedIn(found));
}

function solutionOf(
  choice: Choice,
  found: Found,
  solver: IntegerSolver,
  goal: Goal = 'all',
): Omit<Solution, 'target' | 'limited'> {
  const { question } = found;
  const { chosen, hours, price } = totalsOf(preferred(found, goal, solver));
  const { costs, rows } = programmeFor(question);
  return {
    chosen: chosen.map(({ id }) => id).sort(),
    hours,
    bound: Math.min(boundOf(found), hours),
    hoursLimit: question.tenths === null ? null : question.tenths / 10,
    price,
    size: {
      candidates: choice.candidates.length,
      undominated: question.reach.candidates.length,
      variables: costs.length,
      rows: rows.length,
      rings: question.rings.length,
    },
  };
}

/** The least hours that the bound leaves possible. Costs are tenths of hours, less the weighted points where those count. */
function boundOf(found: Found): number {
  const { question, proven } = found;
  const points = question.aim === 'coverage' ? pointsIn(found) * weightOf(question) : 0;
  return Math.max(0, Math.ceil(proven.bound - 0.01) + points) / 10;
}

/** Among plans of the same hours the cheapest, and of those the one with the least sum of ranks. */
function preferred(found: Found, goal: Goal, solver: IntegerSolver): Found {
  const { question, proven } = found;
  const costs = preferences(question, taken(proven, question).length);
  const tenths = Math.round(totalsOf(found).hours * 10);
  for (let tied: Question = { ...question, goal, tenths }; ; ) {
    const programme = restricted({ ...programmeFor(tied), costs }, proven.alive);
    const relaxed = solver.relax(programme);
    if (relaxed === null) return found;
    const missing = withMissingRows(tied, spread(relaxed.values, proven.alive, costs.length));
    if (missing !== null) {
      tied = missing;
      continue;
    }
    const again = solveExactly(programme, relaxed, solver);
    if (again === null) return found;
    const values = spread(again.values, proven.alive, costs.length);
    const more = withMissingRows(tied, values);
    if (more === null) return { question, proven: { ...proven, values } };
    tied = more;
  }
}

/** What a dollar and a rank cost where hours are settled: no sum of ranks of as many steps outweighs a dollar. */
function preferences({ reach, needed, goal }: Question, steps: number): number[] {
  const { candidates } = reach;
  const order = [...candidates].sort((a, b) => a.rank - b.rank);
  const ranks = new Map(order.map(({ id }, rank) => [id, rank + 1]));
  const most = Math.min(2 * steps, candidates.length);
  const dollar = 1 + sum(Array.from({ length: most }, (_, at) => candidates.length - at));
  const levels = programmeFor({
    needed,
    reach,
    goal,
    budget: null,
    tenths: null,
    aim: 'hours',
    rings: [],
    founded: [],
  });
  return levels.costs.map((_, place) => {
    const candidate = candidates[place];
    return candidate === undefined ? 0 : candidate.price * dollar + (ranks.get(candidate.id) ?? 0);
  });
}

/** Values of some variables among all of them, the others being 0. */
function spread(values: readonly number[], alive: readonly number[], count: number): number[] {
  const all = Array.from({ length: count }, () => 0);
  alive.forEach((place, at) => {
    all[place] = values[at] ?? 0;
  });
  return all;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
