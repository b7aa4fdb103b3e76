import { implied } from '../core/path/needed.js';
import type { Waypoint } from '../core/route/route.js';
import type { Skill } from '../core/skill.js';
import type { Database } from './database.js';
import { careerFacts } from './facts.js';
import { allSkills } from './skills.js';

/** Every career with all that it takes to know, and its pay at a place; and the skills, by id. */
export function waypoints(
  catalogue: Database,
  place: string,
): { careers: Map<string, Waypoint>; skills: Map<string, Skill> } {
  const skills = allSkills(catalogue);
  const careers = careerFacts(catalogue, place).map(({ id, title, needs, pay }): [string, Waypoint] => {
    const known = implied(
      needs.map(({ skill }) => skill),
      skills,
    );
    return [id, { id, title, skills: new Set(known.keys()), pay }];
  });
  return { careers: new Map(careers), skills };
}
