import type { PathResource } from '../core/path/candidate.js';
import type { PathSkill } from '../core/path/needed.js';
import { pathProblem } from '../core/path/problem.js';
import type { Solution } from '../core/path/solution.js';
import { solveProblem } from '../core/path/solve.js';
import { PLAIN_WISHES } from '../core/path/wishes.js';
import { loadSolver } from '../solve/highs.js';
import { isWrittenFor } from './audience.js';
import type { Entries, Located } from './read.js';
import type { CareerEntry, ResourceEntry } from './shapes.js';

/**
 * The shortest plan of each career for somebody who asks for nothing special, by id of the career: what most people ask
 * for is answered without a solver. It is found by the very functions that answer everybody else.
 */
export async function solvePlans(entries: Entries): Promise<[career: string, solution: Solution][]> {
  if (entries.careers.length === 0) return [];
  const solver = await loadSolver();
  const skills = new Map<string, PathSkill>(entries.skills.map(({ id, value }) => [id, value]));
  return [...entries.careers]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((career) => {
      const projects = career.value.projects.map((project, position) => ({
        ...project,
        position,
        skills: project.skills.map((skill) => ({ id: skill, name: skills.get(skill)?.name ?? skill })),
      }));
      const resources = resourcesFor(career, entries);
      const problem = pathProblem({ skills, resources, needs: career.value.skills, projects }, PLAIN_WISHES);
      return [career.id, solveProblem(problem, solver)];
    });
}

function resourcesFor(career: Located<CareerEntry>, entries: Entries): PathResource[] {
  return entries.resources.filter(({ value }) => isWrittenFor(value, career)).map(({ value }) => pathResource(value));
}

function pathResource(resource: ResourceEntry): PathResource {
  const { id, kind, platform, level, hours, cost, year, teaches, prerequisites } = resource;
  return {
    id,
    kind,
    platform: platform ?? null,
    level,
    hours,
    cost,
    year: year ?? null,
    teaches: Object.entries(teaches)
      .map(([skill, depth]) => ({ skill, depth }))
      .sort((a, b) => (a.skill < b.skill ? -1 : 1)),
    prerequisites: prerequisites ?? [],
  };
}
