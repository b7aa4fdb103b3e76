import type { Candidate } from './candidate.js';
import { partlyQuestion, wholeQuestion } from './choose.js';
import type { PathProblem } from './problem.js';
import type { Solution } from './solution.js';

/** The programme behind a plan, for those who want to check it. */
export interface Considered {
  /** The variables: resources without the dominated, in the order of hours, price and preference. */
  resources: readonly Candidate[];
  /** For each needed skill how many of them take it as far as any does. */
  furthest: readonly number[];
}

/** What the solver chose from. */
export function considered({ needed, reach, wishes }: PathProblem, solution: Solution): Considered {
  const { budget } = wishes;
  const question =
    solution.target === null
      ? wholeQuestion(needed, reach, { budget, hours: null })
      : partlyQuestion(needed, reach, budget);
  const { candidates: resources, most } = question.reach;
  const reaching = (skill: number) => resources.filter(({ gives }) => (gives[skill] ?? 0) >= (most[skill] ?? 0));
  return { resources, furthest: needed.map((_, skill) => ((most[skill] ?? 0) === 0 ? 0 : reaching(skill).length)) };
}
