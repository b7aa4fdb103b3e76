import { type Choice, choose, projectHoursOf } from './choose.js';
import { impossible, nothingOfTheKinds } from './impossible.js';
import type { PathProblem } from './problem.js';
import { projectsFor } from './projects.js';
import type { Solution } from './solution.js';
import type { IntegerSolver } from './solver.js';

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
 * nothing. Throws a
 * `Failure` that names the limit in the way, and the nearest plan that would work, when there is none.
 */
export function solveProblem(problem: PathProblem, solver: IntegerSolver): Solution {
  const { needed, reach, wishes, had, projects } = problem;
  if (needed.length === 0) return NOTHING;
  const practice: Choice['practice'] = (reached, hours) => {
    const picked = projectsFor(projects, { needed, had, reached, usable: reach.usable, hours });
    return picked.reduce((sum, project) => sum + project.hours, 0);
  };
  const choice = { needed, reach, practice };
  if (reach.candidates.length === 0) {
    const projectHours = wishes.cover === null ? projectHoursOf(choice) : 0;
    if (projectHours > 0 && projectHours <= (wishes.maxHours ?? projectHours)) return NOTHING;
    throw nothingOfTheKinds(problem, projectHours);
  }
  const solution = choose(choice, wishes, solver);
  if (solution === null) throw impossible(choice, wishes, solver);
  return solution;
}
