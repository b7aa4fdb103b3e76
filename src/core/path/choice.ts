import type { Choice } from './choose.js';
import type { PathProblem } from './problem.js';
import { projectsFor } from './projects.js';

/** What there is to choose from, with the projects that may be part of the plan. */
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
