import { EXIT, Failure } from '../failure.js';
import { type Choice, choiceOf } from './choice.js';
import { greatestCover, least, shareOf } from './choose.js';
import { type PathProblem, pathProblem } from './problem.js';
import { pointsOf } from './programme.js';
import type { IntegerSolver } from './solver.js';
import { type PathWishes, PLAN_KINDS, type PlanKind } from './wishes.js';

/** Why there is no plan: the limits in the way by name, and the nearest ones that would do. Solves again to find out. */
export function impossible(choice: Choice, wishes: PathWishes, solver: IntegerSolver): Failure {
  const { budget, maxHours, cover } = wishes;
  const asked = cover === null ? 'teaches anything' : `covers ${percent(cover)} of what is needed`;
  const limits = [
    ...(budget === null ? [] : [`a budget of ${budget} US dollars`]),
    ...(maxHours === null ? [] : [inHours(maxHours)]),
  ];
  return noPlan(`no plan within ${limits.join(' and ')} ${asked}`, nearestLimits(choice, wishes, solver));
}

/**
 * Why there is no plan where the wanted kinds teach nothing, or less than was asked for. Whether there is one with other
 * wishes says `works`.
 */
export function kindsInTheWay(
  problem: PathProblem,
  works: (wishes: PathWishes) => boolean,
  solver: IntegerSolver,
): Failure {
  const { career, wishes, projects } = problem;
  if (wishes.maxHours !== null) {
    const hours = projects.map((project) => project.hours).sort((a, b) => a - b);
    const enough = hours.find((maxHours) => works({ ...wishes, maxHours }));
    if (enough !== undefined)
      return noPlan(`no project fits in ${inHours(wishes.maxHours)}`, [`--max-hours ${enough}`]);
  }
  const whole = pathProblem(career, { ...wishes, kinds: PLAN_KINDS });
  const others = PLAN_KINDS.filter((kind) => !wishes.kinds.includes(kind));
  if (whole.reach.candidates.length === 0) return nothingTeaches(problem, works);
  const countOf = (kind: PlanKind) => whole.candidates.filter((one) => one.kind === kind).length;
  const more = others.sort((a, b) => countOf(b) - countOf(a)).map((other) => kindsWith(wishes, other));
  const kinds = [...more, PLAN_KINDS].find((some) => works({ ...wishes, kinds: some }));
  const share = shareWithin(choiceOf(problem), wishes, solver);
  const nearest =
    kinds === undefined
      ? nearestLimits(choiceOf(whole), whole.wishes, solver).map((limit) => `${limit} without --kinds`)
      : [`--kinds ${kinds.join(',')}`];
  return noPlan(`--kinds ${wishes.kinds.join(',')} is in the way: ${tooLittle(problem)}`, [...nearest, ...share]);
}

/** Where no resource of any kind helps, projects may. */
function nothingTeaches(problem: PathProblem, works: (wishes: PathWishes) => boolean): Failure {
  const { wishes } = problem;
  const kinds = kindsWith(wishes, 'project');
  const words = [
    ...(wishes.kinds.includes('project') ? [] : [`--kinds ${kinds.join(',')}`]),
    ...(wishes.cover === null ? [] : ['without --cover']),
  ].join(' ');
  const projectsHelp = works({ ...wishes, kinds, cover: null });
  return noPlan(`nothing teaches ${whatIsNeeded(problem)}`, projectsHelp ? [`${words}, for projects practise it`] : []);
}

function tooLittle(problem: PathProblem): string {
  const { needed, reach, wishes } = problem;
  if (reach.candidates.length === 0) return `nothing of the kind teaches ${whatIsNeeded(problem)}`;
  const most = shareOf(pointsOf(needed, reach.most), needed);
  return `that covers ${percent(most)} of what is needed at the most, not ${percent(wishes.cover ?? 1)}`;
}

/** By name where they are few. */
function whatIsNeeded({ needed }: PathProblem): string {
  if (needed.length > 3) return `any of the ${needed.length} skills that are needed`;
  return `what is needed: ${needed.map(({ name }) => name).join(', ')}`;
}

function kindsWith({ kinds }: PathWishes, other: PlanKind): PlanKind[] {
  return PLAN_KINDS.filter((kind) => kind === other || kinds.includes(kind));
}

/** Limits under which there is a plan, each with the others as they are, in the words of the command line. */
function nearestLimits(choice: Choice, wishes: PathWishes, solver: IntegerSolver): string[] {
  const { budget, maxHours, cover } = wishes;
  const nearest: string[] = [];
  // What a plan takes under limits alone that it fills is not known yet.
  const besides = (words: string) => (cover === null ? '' : ` (${words})`);
  const dearer = budget === null ? null : least(choice, { ...wishes, budget: null }, 'price', solver);
  if (dearer !== null) nearest.push(`--budget ${dearer.price}${besides(inHours(dearer.hours))}`);
  const longer = maxHours === null ? null : least(choice, { ...wishes, maxHours: null }, 'hours', solver);
  if (longer !== null) {
    nearest.push(`--max-hours ${Math.ceil(longer.hours)}${besides(`${longer.price} US dollars`)}`);
  }
  if (dearer === null && longer === null) {
    const free = least(choice, { ...wishes, budget: null, maxHours: null }, 'hours', solver);
    if (free !== null) nearest.push(`--budget ${free.price} --max-hours ${Math.ceil(free.hours)}`);
  }
  return [...nearest, ...shareWithin(choice, wishes, solver)];
}

/** The share that there is a plan for, if one was asked for. */
function shareWithin(choice: Choice, { budget, maxHours, cover }: PathWishes, solver: IntegerSolver): string[] {
  if (cover === null || choice.reach.candidates.length === 0) return [];
  const within = greatestCover(choice, { budget, hours: maxHours }, solver);
  return within < 0.01 ? [] : [`--cover ${(Math.floor(within * 100) / 100).toFixed(2)}`];
}

function noPlan(message: string, nearest: readonly string[]): Failure {
  const hint = nearest.length === 0 ? null : `the nearest that works: ${nearest.join(', or ')}`;
  return new Failure(EXIT.usage, 'NO_SUCH_PLAN', message, hint);
}

function inHours(hours: number): string {
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
