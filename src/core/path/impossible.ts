import { EXIT, Failure } from '../failure.js';
import { type Choice, greatestCover, least } from './choose.js';
import type { PathProblem } from './problem.js';
import type { IntegerSolver } from './solver.js';
import { type PathWishes, PLAN_KINDS } from './wishes.js';

const CODE = 'NO_SUCH_PLAN';

/** Why there is no plan: the limits in the way by name, and the nearest ones that would do. Solves again to find out. */
export function impossible(choice: Choice, wishes: PathWishes, solver: IntegerSolver): Failure {
  const { budget, maxHours, cover } = wishes;
  const asked = cover === null ? 'teaches anything' : `covers ${percent(cover)} of what is needed`;
  const limits = [
    ...(budget === null ? [] : [`a budget of ${budget} US dollars`]),
    ...(maxHours === null ? [] : [inHours(maxHours)]),
  ];
  const nearest: string[] = [];
  const dearer = budget === null ? null : least(choice, { ...wishes, budget: null }, 'price', solver);
  if (dearer !== null) nearest.push(`--budget ${dearer.price} (${inHours(dearer.hours)})`);
  const longer = maxHours === null ? null : least(choice, { ...wishes, maxHours: null }, 'hours', solver);
  if (longer !== null) nearest.push(`--max-hours ${Math.ceil(longer.hours)} (${longer.price} US dollars)`);
  if (dearer === null && longer === null) {
    const free = least(choice, { ...wishes, budget: null, maxHours: null }, 'hours', solver);
    if (free !== null) nearest.push(`--budget ${free.price} --max-hours ${Math.ceil(free.hours)}`);
  }
  const within = cover === null ? 0 : greatestCover(choice, { budget, hours: maxHours }, solver);
  if (within >= 0.01) nearest.push(`--cover ${(Math.floor(within * 100) / 100).toFixed(2)} within it`);
  return new Failure(
    EXIT.usage,
    CODE,
    `no plan within ${limits.join(' and ')} ${asked}`,
    nearest.length === 0 ? null : `the nearest that works: ${nearest.join(', or ')}`,
  );
}

/** Nothing of the wanted kinds teaches what is needed, and projects are not wanted, not possible or too long. */
export function nothingOfTheKinds({ needed, wishes }: PathProblem, projectHours: number): Failure {
  const { kinds, maxHours } = wishes;
  if (projectHours > 0) {
    const message = `the projects alone take ${inHours(projectHours)}, and ${maxHours} are given`;
    return new Failure(EXIT.usage, CODE, message, `the nearest that works: --max-hours ${projectHours}`);
  }
  const count = needed.length === 1 ? 'the one skill' : `any of the ${needed.length} skills`;
  return new Failure(
    EXIT.usage,
    CODE,
    `--kinds ${kinds.join(',')} is in the way: nothing of the kind teaches ${count} that are needed`,
    `the nearest that works: --kinds ${PLAN_KINDS.join(',')}`,
  );
}

function inHours(hours: number): string {
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
