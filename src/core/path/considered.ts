import type { Candidate } from './candidate.js';
import { consideredIn } from './choose.js';
import type { PathProblem } from './plan.js';
import type { Solution } from './solution.js';

/** The programme behind a plan, for those who want to check it. */
export interface Considered {
  /** The variables: resources without the dominated, in the order of hours, price and preference. */
  resources: readonly Candidate[];
  /** For each needed skill how many of them take it as far as any does. */
  furthest: readonly number[];
}

/** What the solver chose from. */
export function considered({ needed, candidates }: PathProblem, solution: Solution): Considered {
  const { candidates: resources, most } = consideredIn({ needed, candidates }, solution.target);
  const reaching = (skill: number) => resources.filter(({ gives }) => (gives[skill] ?? 0) >= (most[skill] ?? 0));
  return { resources, furthest: needed.map((_, skill) => ((most[skill] ?? 0) === 0 ? 0 : reaching(skill).length)) };
}
