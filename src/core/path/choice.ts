import type { Level, NeededSkill } from './needed.js';
import type { PathProblem } from './problem.js';
import { projectsFor } from './projects.js';
import type { Reach } from './reach.js';

/** What there is to choose from. */
export interface Choice {
  needed: readonly NeededSkill[];
  reach: Reach;
  /** Hours of the projects that are possible when each skill has been taken so far, and so many hours are left. */
  practice(reached: readonly Level[], hours: number): number;
}

/** The choice that a problem leaves, with the projects that may be part of the plan. */
export function choiceOf({ needed, reach, had, projects }: PathProblem): Choice {
  return {
    needed,
    reach,
    practice: (reached, hours) => {
      const picked = projectsFor(projects, { needed, had, reached, usable: reach.usable, hours });
      return picked.reduce((sum, project) => sum + project.hours, 0);
    },
  };
}
