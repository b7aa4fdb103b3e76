import { choiceOf } from './choice.js';
import { askedPoints, choose } from './choose.js';
import { impossible, kindsInTheWay } from './impossible.js';
import { type PathProblem, pathProblem } from './problem.js';
import { pointsOf } from './programme.js';
import type { Solution } from './solution.js';
import type { IntegerSolver } from './solver.js';
import { type PathWishes, PLAN_KINDS } from './wishes.js';

const NOTHING: Solution = {
  chosen: [],
  hours: 0,
  bound: 0,
  hoursLimit: null,
  price: 0,
  target: null,
  limited: false,
  size: { candidates: 0, undominated: 0, variables: 0, rows: 0, rings: 0 },
};

/**
 * The resources of the best plan. Nothing is chosen where nothing is needed, or where only projects are wanted, which cover
 * nothing. Throws a `Failure` that names the limit in the way, and the nearest plan that would work, when there is none.
 */
export function solveProblem(problem: PathProblem, solver: IntegerSolver): Solution {
  const solution = solved(problem, solver);
  if (solution !== null) return solution;
  if (!kindsFallShort(problem)) throw impossible(choiceOf(problem), problem.wishes, solver);
  const isPossible = (wishes: PathWishes) => solved(pathProblem(problem.career, wishes), solver) !== null;
  throw kindsInTheWay(problem, isPossible, solver);
}

/** Null where there is no plan. */
function solved(problem: PathProblem, solver: IntegerSolver): Solution | null {
  const { needed, reach, wishes } = problem;
  if (needed.length === 0) return NOTHING;
  const choice = choiceOf(problem);
  const { cover, maxHours } = wishes;
  if (reach.candidates.length === 0 && cover === null) {
    return choice.practice(reach.most, maxHours ?? Number.POSITIVE_INFINITY) > 0 ? NOTHING : null;
  }
  return kindsFallShort(problem) ? null : choose(choice, wishes, solver);
}

/** Nothing of the wanted kinds can be taken, or all of it covers less than was asked for and than other kinds would. */
function kindsFallShort({ career, needed, reach, wishes }: PathProblem): boolean {
  if (reach.candidates.length === 0) return true;
  if (wishes.cover === null || PLAN_KINDS.every((kind) => wishes.kinds.includes(kind))) return false;
  const whole = pathProblem(career, { ...wishes, kinds: PLAN_KINDS });
  return askedPoints(whole, wishes.cover) > pointsOf(needed, reach.most);
}
