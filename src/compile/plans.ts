import { type PathCareer, pathProblem } from '../core/path/plan.js';
import type { Solution } from '../core/path/solution.js';
import { solveProblem } from '../core/path/solve.js';
import { PLAIN_WISHES } from '../core/path/wishes.js';
import { loadSolver } from '../solve/highs.js';
import type { Entries } from './read.js';

/**
 * The shortest plan of each career for somebody who asks for nothing special, by id of the career: what most people ask
 * for is answered without a solver. It is found by the very functions that answer everybody else.
 */
export async function solvePlans(entries: Entries): Promise<[career: string, solution: Solution][]> {
  if (entries.careers.length === 0) return [];
  const solver = await loadSolver();
  const vocabulary = vocabularyOf(entries);
  return [...entries.careers]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, value }) => {
      const projects = value.projects.map((project, position) => ({
        ...project,
        position,
        skills: project.skills.map((skill) => ({ id: skill, name: vocabulary.skills.get(skill)?.name ?? skill })),
      }));
      const problem = pathProblem({ ...vocabulary, needs: value.skills, projects }, PLAIN_WISHES);
      return [id, solveProblem(problem, solver)];
    });
}

function vocabularyOf({ skills, resources }: Entries): Pick<PathCareer, 'skills' | 'resources'> {
  return {
    skills: new Map(skills.map(({ id, value }) => [id, value])),
    resources: resources.map(({ value: { id, kind, platform, level, hours, cost, year, teaches } }) => ({
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
    })),
  };
}
