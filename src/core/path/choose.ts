import type { Candidate } from './candidate.js';
import type { Choice } from './choice.js';
import type { Level, NeededSkill } from './needed.js';
import { type Optimum, optimum } from './optimum.js';
import { POINTS, pointsOf, programmeFor, type Question } from './programme.js';
import { withoutDominated } from './prune.js';
import { onlyLevels, type Reach } from './reach.js';
import { smallRings } from './rings.js';
import type { Solution } from './solution.js';
import type { IntegerSolver } from './solver.js';
import type { PathWishes } from './wishes.js';

/** The most of a limit on hours that is kept for projects when it does not allow everything. An editorial choice. */
const PRACTICE = 1 / 4;

/**
 * The resources of the shortest plan, the cheapest among the shortest, and of those the one with the most relevant resources
 * (the least sum of misfits). Candidates are always put to the solver in the same order, so that one catalogue gives one plan.
 *
 * Without a share to cover, the plan covers everything that the candidates teach; where the limits do not allow that, as
 * much as they allow, weighted by importance, and that in the fewest hours. Projects have their hours first, or, where not
 * everything fits, a quarter of them if that makes one possible; a share that was asked for comes before them. Null when a
 * share was asked for that the limits do not allow, or when they allow nothing at all, or when no candidate can ever be taken.
 */
export function choose(choice: Choice, wishes: PathWishes, solver: IntegerSolver): Solution | null {
  const { budget, maxHours, cover } = wishes;
  const { needed, reach } = choice;
  if (reach.candidates.length === 0) return null;
  const asked = askedPoints(choice, cover);
  const everything = asked >= pointsOf(needed, reach.most);
  const whole = (hours: number | null) => wholeQuestion(needed, reach, { budget, hours });
  const left = maxHours === null ? null : maxHours - projectHoursOf(choice);
  if (everything && (left === null || left >= 0)) {
    const found = optimum(whole(left), solver);
    if (found !== null) return { ...solutionOf(choice, found), target: null, limited: false };
  }
  const partly = partlyQuestion(needed, reach, budget);
  if (cover !== null) {
    if (everything && maxHours === null) return null;
    const question = everything ? whole(null) : { ...partly, goal: { points: asked } };
    const share = withPractice(choice, maxHours, (tenths) => optimum({ ...question, tenths }, solver));
    const target = everything ? null : shareOf(asked, needed);
    return share === null ? null : { ...solutionOf(choice, share), target, limited: false };
  }
  const most = withPractice(choice, maxHours, (tenths) => mostWithin({ ...partly, tenths }, solver));
  if (most === null) return null;
  const { question, points, places } = most;
  const preferred = optimum({ ...question, goal: { points }, aim: 'hours' }, solver, places);
  // As many points in as few hours may come from other skills: not at the cost of a project.
  const isAsPractical = practised(choice, maxHours, preferred) >= practised(choice, maxHours, most);
  const found = preferred !== null && isAsPractical ? preferred : most;
  const bound = Math.min(found.bound, most.bound);
  return { ...solutionOf(choice, { ...found, bound }), target: shareOf(points, needed), limited: true };
}

/** Hours of the projects that a plan holds when everything that anything teaches is learnt. */
export function projectHoursOf({ reach, practice }: Choice): number {
  return practice(reach.most, Number.POSITIVE_INFINITY);
}

/**
 * The best within a limit on hours, with some of them for projects: first a quarter is kept; of what the projects then
 * possible leave of it the resources have the use. Where no project is possible so, resources have all the hours.
 */
function withPractice(
  choice: Choice,
  maxHours: number | null,
  within: (tenths: number | null) => Optimum | null,
): Optimum | null {
  const projectHours = projectHoursOf(choice);
  if (maxHours === null || projectHours === 0) return within(tenthsOf(maxHours));
  const first = within(tenthsOf(maxHours - Math.min(projectHours, maxHours * PRACTICE)));
  const taken = practised(choice, maxHours, first);
  const second = within(tenthsOf(maxHours - taken));
  return practised(choice, maxHours, second) > 0 || taken === 0 ? second : first;
}

/** Hours of the projects that are possible beside what was found. */
function practised({ practice }: Choice, maxHours: number | null, found: Optimum | null): number {
  return found === null ? 0 : practice(found.reached, (maxHours ?? Number.POSITIVE_INFINITY) - found.tenths / 10);
}

function tenthsOf(hours: number | null): number | null {
  return hours === null ? null : Math.floor(hours * 10);
}

/** The most that the limits allow, and that in the fewest hours; null when they allow nothing. */
function mostWithin(question: Question, solver: IntegerSolver): Optimum | null {
  const found = optimum({ ...question, goal: 'any', aim: 'coverage' }, solver);
  return found === null || found.points === 0 ? null : found;
}

/**
 * The least hours, or the least price, of a plan that covers the share that is asked for, or anything at all when none is,
 * within the limits that there are; null when they do not allow it.
 */
export function least(
  choice: Choice,
  { budget, maxHours, cover }: PathWishes,
  aim: 'hours' | 'price',
  solver: IntegerSolver,
): { hours: number; price: number } | null {
  const question = partlyQuestion(choice.needed, choice.reach, budget, aim);
  const goal = { points: cover === null ? 1 : askedPoints(choice, cover) };
  const found = optimum({ ...question, tenths: tenthsOf(maxHours), goal }, solver);
  return found === null ? null : { hours: found.tenths / 10, price: found.price };
}

/** The largest share (0 to 1) of the weighted skills that can be covered within the limits. */
export function greatestCover(
  { needed, reach }: Choice,
  limits: { budget: number | null; hours: number | null },
  solver: IntegerSolver,
): number {
  const question = partlyQuestion(needed, reach, limits.budget);
  const found = mostWithin({ ...question, tenths: tenthsOf(limits.hours) }, solver);
  return found === null ? 0 : shareOf(found.points, needed);
}

/** What the share is worth, or all that can be reached where that is less or no share was asked for. */
export function askedPoints({ needed, reach }: Pick<Choice, 'needed' | 'reach'>, cover: number | null): number {
  const possible = pointsOf(needed, reach.most);
  return cover === null ? possible : Math.min(possible, Math.ceil(cover * wholePoints(needed) - 1e-9));
}

function wholePoints(needed: readonly NeededSkill[]): number {
  return needed.reduce((sum, { importance }) => sum + importance * POINTS, 0);
}

/** The share (0 to 1) of the weighted skills that so many points are. */
export function shareOf(points: number, needed: readonly NeededSkill[]): number {
  return points / wholePoints(needed);
}

/**
 * How to cover all that can be covered. Only the furthest level of a skill and the one that carries others matter.
 */
export function wholeQuestion(
  needed: readonly NeededSkill[],
  reach: Reach,
  limits: { budget: number | null; hours: number | null },
): Question {
  const levels = reach.most.map((most, skill): Level[] => [reach.usable[skill] ?? 0, most]);
  const candidates = reach.candidates.map((candidate) => onlyLevels(candidate, levels));
  const { budget, hours } = limits;
  const pruned = { ...reach, candidates: useful(candidates, budget, 'hours') };
  return {
    needed,
    reach: pruned,
    budget,
    tenths: tenthsOf(hours),
    goal: 'all',
    aim: 'hours',
    rings: smallRings(pruned),
  };
}

/** How to cover some of it, which every level of a skill counts for; how much is yet to be said. */
export function partlyQuestion(
  needed: readonly NeededSkill[],
  reach: Reach,
  budget: number | null,
  aim: 'hours' | 'price' = 'hours',
): Question {
  const pruned = { ...reach, candidates: useful(reach.candidates, budget, aim) };
  return { needed, reach: pruned, budget, tenths: null, goal: 'any', aim, rings: smallRings(pruned) };
}

function useful(candidates: readonly Candidate[], budget: number | null, aim: 'hours' | 'price'): Candidate[] {
  const giving = candidates.filter(({ gives }) => gives.some((level) => level > 0));
  return withoutDominated(giving, budget !== null || aim === 'price');
}

function solutionOf(choice: Choice, found: Optimum): Omit<Solution, 'target' | 'limited'> {
  const { question, chosen, tenths, bound, price } = found;
  const { costs, rows } = programmeFor(question);
  return {
    chosen: chosen.map(({ id }) => id).sort(),
    hours: tenths / 10,
    bound: bound / 10,
    hoursLimit: question.tenths === null ? null : question.tenths / 10,
    price,
    size: {
      candidates: choice.reach.candidates.length,
      undominated: question.reach.candidates.length,
      variables: costs.length,
      rows: rows.length,
      rings: question.rings.length,
    },
  };
}
