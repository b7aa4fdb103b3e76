import { afterAll, describe, expect, test } from 'vitest';
import { solve as solveElsewhere } from 'yalps';
import { careerLines } from '../../src/catalogue/careers.js';
import { openCatalogue } from '../../src/catalogue/database.js';
import { pathCareer, storedSolution } from '../../src/catalogue/path.js';
import { partlyQuestion, wholeQuestion } from '../../src/core/path/choose.js';
import { type Optimum, optimum } from '../../src/core/path/optimum.js';
import { planOf } from '../../src/core/path/plan.js';
import { type PathProblem, pathProblem } from '../../src/core/path/problem.js';
import { pointsOf, programmeFor } from '../../src/core/path/programme.js';
import type { Solution } from '../../src/core/path/solution.js';
import { solveProblem } from '../../src/core/path/solve.js';
import type { Programme } from '../../src/core/path/solver.js';
import { type PathWishes, PLAIN_WISHES } from '../../src/core/path/wishes.js';
import { loadSolver } from '../../src/solve/highs.js';
import { brokenPromises } from '../helpers/plans.js';

/** Plans of the real catalogue, which `npm run build` makes. */
const catalogue = await openCatalogue('data/career.db');
const solver = await loadSolver();
const careers = careerLines(catalogue).map(({ id }) => id);
const PACE = { hoursPerWeek: 7, start: '2027-02-15' };

afterAll(() => catalogue.close());

function check(id: string, wishes: PathWishes, solution?: Solution): void {
  const career = pathCareer(catalogue, id, wishes.have, null);
  const problem = pathProblem(career, wishes);
  const plan = planOf(problem, solution ?? solveProblem(problem, solver), PACE);
  expect({ id, broken: brokenPromises(career, plan, wishes, PACE) }).toEqual({ id, broken: [] });
}

test('every career has its plain plan at hand, and it keeps every promise', () => {
  for (const id of careers) {
    const stored = storedSolution(catalogue, id);
    expect({ id, stored: stored === null }).toEqual({ id, stored: false });
    check(id, PLAIN_WISHES, stored as Solution);
  }
});

test('the plan at hand is the one that is found when asked again, and reads the same from what it names alone', () => {
  for (const id of careers) {
    const stored = storedSolution(catalogue, id) as Solution;
    const whole = pathProblem(pathCareer(catalogue, id, [], null), PLAIN_WISHES);
    const named = pathProblem(pathCareer(catalogue, id, [], stored.chosen), PLAIN_WISHES);
    expect(solveProblem(whole, solver)).toEqual(stored);
    expect(planOf(named, stored, PACE)).toEqual(planOf(whole, stored, PACE));
  }
});

test('every plan has steps, ends each of its stages in a project, and is proven the shortest', () => {
  for (const id of careers) {
    const stored = storedSolution(catalogue, id) as Solution;
    const plan = planOf(pathProblem(pathCareer(catalogue, id, [], stored.chosen), PLAIN_WISHES), stored, PACE);
    expect(plan.steps.length).toBeGreaterThan(8);
    for (const stage of ['foundation', 'core', 'advanced']) {
      const last = plan.steps.filter((step) => step.stage === stage).at(-1);
      expect({ id, stage, kind: last?.kind ?? 'project' }).toEqual({ id, stage, kind: 'project' });
    }
    expect(stored.bound).toBe(stored.hours);
  }
});

/** yalps, another solver by another hand, asked for the fewest hours. */
function elsewhere({ costs, rows }: Programme): number {
  const { result, status } = solveElsewhere({
    direction: 'minimize',
    objective: 'cost',
    constraints: new Map(
      rows.map(({ min, max }, row) => [
        `row${row}`,
        { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) },
      ]),
    ),
    variables: costs.map((cost, variable) => [
      variable,
      new Map([
        ['cost', cost],
        ...rows.flatMap(({ variables, coefficients }, row): [string, number][] => {
          const at = variables.indexOf(variable);
          return at === -1 ? [] : [[`row${row}`, coefficients[at] ?? 0]];
        }),
      ]),
    ]),
    binaries: true,
  });
  expect(status).toBe('optimal');
  return result;
}

test('another solver finds nothing shorter', () => {
  for (const id of careers) {
    const { needed, reach }: PathProblem = pathProblem(pathCareer(catalogue, id, [], null), PLAIN_WISHES);
    const question = wholeQuestion(needed, reach, { budget: null, hours: null });
    const stored = storedSolution(catalogue, id) as Solution;
    const shortest = Math.round(elsewhere(programmeFor(question))) / 10;
    if (stored.size.rings === question.rings.length)
      expect({ id, hours: shortest }).toEqual({ id, hours: stored.hours });
    else expect({ id, shorter: shortest > stored.hours }).toEqual({ id, shorter: false });
  }
});

test('nor does it where a share of the skills is asked for under a budget', () => {
  for (const id of careers.filter((_, index) => index % 8 === 0)) {
    const { needed, reach } = pathProblem(pathCareer(catalogue, id, [], null), PLAIN_WISHES);
    const whole = pointsOf(
      needed,
      needed.map(({ aim }) => aim),
    );
    for (const cover of [0.3, 0.7]) {
      const goal = { points: Math.ceil(cover * whole) };
      const found = optimum({ ...partlyQuestion(needed, reach, 100), goal }, solver) as Optimum;
      const shortest = Math.round(elsewhere(programmeFor(found.question)));
      expect({ id, cover, tenths: shortest }).toEqual({ id, cover, tenths: found.tenths });
    }
  }
});

describe('with wishes', () => {
  const every = (step: number) => careers.filter((_, index) => index % step === 0);
  const wishes: [string, Partial<PathWishes>][] = [
    ['free', { budget: 0 }],
    ['a small budget and few hours', { budget: 100, maxHours: 250 }],
    ['books and projects', { kinds: ['book', 'project'] }],
    ['no projects', { kinds: ['course', 'specialization', 'certificate', 'book', 'tutorial', 'documentation'] }],
    ['the foundation only', { until: 'foundation' }],
    ['up to the core, half of it', { until: 'core', cover: 0.5 }],
    ['nearly all of it under both limits', { budget: 250, maxHours: 800, cover: 0.85 }],
    ['some skills known', { have: ['spreadsheets', 'sql', 'written-communication', 'first-aid'] }],
  ];
  test.each(wishes)('%s: every promise is kept', (_, wish) => {
    for (const id of every(11)) check(id, { ...PLAIN_WISHES, ...wish });
  });

  test('a change of career: what the one taught is not taught again', () => {
    for (const [at, id] of every(9).entries()) {
      const from = careers[(at * 17 + 5) % careers.length] as string;
      const have = pathCareer(catalogue, from, [], []).needs.map(({ skill }) => skill);
      check(id, { ...PLAIN_WISHES, have });
    }
  });
});
