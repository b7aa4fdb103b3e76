import { expect, test } from 'vitest';
import type { PathResource } from '../../../src/core/path/candidate.js';
import { planOf } from '../../../src/core/path/plan.js';
import { pathProblem } from '../../../src/core/path/problem.js';
import { solveProblem } from '../../../src/core/path/solve.js';
import { PLAIN_WISHES } from '../../../src/core/path/wishes.js';
import { loadSolver } from '../../../src/solve/highs.js';

const solver = await loadSolver();
const skill = (id: string) => [id, { id, name: id, kind: 'concept', hours: 20, prerequisites: [] }] as const;
const described = { kind: 'course', platform: null, level: 'beginner', cost: 'free', year: 2020, hours: 10 } as const;

/** The steps to a job of knots and charts, when the text on knots teaches this, too; charts expect the stars. */
function beyondOf(alsoTaught: PathResource['teaches']): [string | null, string[]][] {
  const resources: PathResource[] = [
    { ...described, id: 'knots', teaches: [{ skill: 'knots', depth: 'covers' }, ...alsoTaught], prerequisites: [] },
    { ...described, id: 'charts', teaches: [{ skill: 'charts', depth: 'covers' }], prerequisites: ['stars'] },
  ];
  const needs = [
    { skill: 'knots', importance: 4, stage: 'foundation' as const },
    { skill: 'charts', importance: 3, stage: 'core' as const },
  ];
  const skills = new Map([skill('knots'), skill('charts'), skill('stars')]);
  const problem = pathProblem({ needs, skills, resources, projects: [] }, PLAIN_WISHES);
  const { steps } = planOf(problem, solveProblem(problem, solver), { hoursPerWeek: 10, start: null });
  return steps.map(({ resource, beyond }) => [resource, beyond]);
}

test('a step says what it expects from outside, unless a step before it teaches that along the way', () => {
  const expects = (stars: string[]) => [
    ['knots', []],
    ['charts', stars],
  ];
  expect(beyondOf([])).toEqual(expects(['stars']));
  expect(beyondOf([{ skill: 'stars', depth: 'introduces' }])).toEqual(expects(['stars']));
  expect(beyondOf([{ skill: 'stars', depth: 'covers' }])).toEqual(expects([]));
});
