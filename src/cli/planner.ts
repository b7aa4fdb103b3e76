import { careerLine } from '../catalogue/careers.js';
import type { Database } from '../catalogue/database.js';
import { licensedIn, pathCareer, resourceDetails, storedSolution } from '../catalogue/path.js';
import { considered } from '../core/path/considered.js';
import { planOf } from '../core/path/plan.js';
import { pathProblem } from '../core/path/problem.js';
import type { PathResult } from '../core/path/result.js';
import { solveProblem } from '../core/path/solve.js';
import type { Pace } from '../core/path/steps.js';
import { isPlain, type PathWishes } from '../core/path/wishes.js';

/** What a plan is asked for, with ids of careers and skills that exist. */
export interface PlanRequest {
  career: string;
  from: string | null;
  wishes: PathWishes;
  pace: Pace;
  /** Tell of the programme as well. */
  why: boolean;
}

/**
 * Plans the path to a career. Who asks for nothing special gets the plan that the catalogue keeps; for everybody else the
 * solver is loaded. Throws a `Failure` that names the nearest plan when there is none.
 */
export async function plan(catalogue: Database, request: PlanRequest): Promise<PathResult> {
  const { career, from, wishes, pace, why } = request;
  const stored = isPlain(wishes) && !why ? storedSolution(catalogue, career) : null;
  const problem = pathProblem(pathCareer(catalogue, career, wishes.have, stored?.chosen ?? null), wishes);
  const solution = stored ?? solveProblem(problem, await (await import('../solve/highs.js')).loadSolver());
  const made = planOf(problem, solution, pace);
  const programme = why ? considered(problem, solution) : null;
  const named = [
    ...solution.chosen,
    ...made.short.flatMap(({ nearest }) => nearest?.resource ?? []),
    ...(programme?.resources.map(({ id }) => id) ?? []),
  ];
  return {
    career: careerLine(catalogue, career),
    from: from === null ? null : careerLine(catalogue, from),
    licensedIn: licensedIn(catalogue, career),
    wishes,
    pace,
    plan: made,
    resources: resourceDetails(catalogue, named),
    skillNames: new Map([...problem.career.skills].map(([id, { name }]) => [id, name])),
    considered: programme,
  };
}
