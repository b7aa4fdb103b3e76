import { furthest } from './candidate.js';
import type { NeededSkill, SkippedSkill } from './needed.js';
import { inOrder } from './order.js';
import type { PathProblem } from './problem.js';
import { projectsFor } from './projects.js';
import { type ShortSkill, shortSkills } from './short.js';
import type { Solution } from './solution.js';
import { type Pace, type PlanStep, stepsOf } from './steps.js';
import { type PlanTotals, totalsOf } from './totals.js';

export interface Plan {
  needed: NeededSkill[];
  skipped: SkippedSkill[];
  steps: PlanStep[];
  short: ShortSkill[];
  totals: PlanTotals;
  solution: Solution;
}

/** Puts a solution in order and in time, and says of each step why it is there. */
export function planOf(problem: PathProblem, solution: Solution, pace: Pace): Plan {
  const { needed, had, candidates, reach, projects, wishes } = problem;
  const chosen = candidates.filter(({ id }) => solution.chosen.includes(id));
  const reached = needed.map((_, skill) => furthest(chosen, skill));
  const left = wishes.maxHours === null ? Number.POSITIVE_INFINITY : wishes.maxHours - solution.hours;
  const picked = projectsFor(projects, { needed, had, reached, usable: reach.usable, hours: left });
  const placed = inOrder(needed, chosen, picked, reach.usable);
  const steps = stepsOf(placed, problem, pace);
  return {
    needed,
    skipped: problem.skipped,
    steps,
    short: shortSkills(problem, solution, picked, reached),
    totals: totalsOf(steps, placed, needed, reached),
    solution,
  };
}
