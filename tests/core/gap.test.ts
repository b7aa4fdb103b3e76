import { expect, test } from 'vitest';
import { gapOf } from '../../src/core/gap.js';
import type { PathResource } from '../../src/core/path/candidate.js';
import type { PathSkill } from '../../src/core/path/needed.js';
import { pathProblem } from '../../src/core/path/problem.js';
import { PLAIN_WISHES } from '../../src/core/path/wishes.js';

const VOCABULARY: PathSkill[] = [
  { id: 'sums', name: 'Sums', kind: 'concept', hours: 10, prerequisites: [] },
  { id: 'sql', name: 'SQL', kind: 'language', hours: 40, prerequisites: ['sums'] },
  { id: 'models', name: 'Models', kind: 'method', hours: 60, prerequisites: ['sql'] },
  { id: 'talk', name: 'Talk', kind: 'people', hours: 20, prerequisites: [] },
  { id: 'magic', name: 'Magic', kind: 'concept', hours: 5, prerequisites: [] },
];
const NEEDS = [
  { skill: 'models', importance: 5, stage: 'core' as const },
  { skill: 'sql', importance: 4, stage: 'core' as const },
  { skill: 'talk', importance: 3, stage: 'foundation' as const },
];

function resource(id: string, hours: number, teaches: PathResource['teaches']): PathResource {
  const described = { kind: 'course', platform: null, level: 'beginner', cost: 'free', year: 2020 } as const;
  return { ...described, id, hours, teaches, prerequisites: [] };
}

function gap(have: string[], resources: PathResource[], needs = NEEDS) {
  const skills = new Map(VOCABULARY.map((skill) => [skill.id, skill]));
  return gapOf(pathProblem({ needs, skills, resources, projects: [] }, { ...PLAIN_WISHES, have }));
}

test('readiness is the importance of what one has over that of all; a skill brings its prerequisites', () => {
  const found = gap(['sql'], []);
  expect(found.readiness).toEqual({
    skills: 1,
    allSkills: 3,
    importance: 4,
    allImportance: 12,
    share: 4 / 12,
    terms: [
      { skill: 'models', importance: 5, held: false },
      { skill: 'sql', importance: 4, held: true },
      { skill: 'talk', importance: 3, held: false },
    ],
  });
  expect(found.carriesOver.map(({ id, because, pulledIn }) => [id, because, pulledIn])).toEqual([
    ['sql', 'sql', false],
    ['sums', 'sql', true],
  ]);
  expect(gap(['models'], []).readiness).toMatchObject({ skills: 2, importance: 9 });
});

test('what is missing is closed under prerequisites, the most important first, and its hours add up', () => {
  const found = gap([], []);
  expect(found.missing.map(({ id, importance, pulledIn }) => [id, importance, pulledIn])).toEqual([
    ['models', 5, false],
    ['sql', 4, false],
    ['sums', 4, true],
    ['talk', 3, false],
  ]);
  expect(found.hours).toBe(60 + 10 + 40 + 20);
  expect(gap(['sql'], []).hours).toBe(60 + 20);
});

// Aims: models 5 → masters; sql 4, sums 4 for its sake, and talk 3 → covers. Worth 5 + 4·⅔ + 4·⅔ + 3·⅔ = 12⅓.
const COURSES = [
  resource('sums-course', 10, [{ skill: 'sums', depth: 'masters' }]),
  resource('sql-course', 20, [{ skill: 'sql', depth: 'covers' }]),
  resource('models-course', 40, [{ skill: 'models', depth: 'masters' }]),
  resource('talk-course', 20, [{ skill: 'talk', depth: 'covers' }]),
];

test('resources come by gain per hour, but never before what they build on', () => {
  const { steps, worth, stepHours } = gap([], COURSES);
  expect(worth).toBeCloseTo(12 + 1 / 3, 12);
  // 4·⅔ ÷ 10 = 0.267, then 4·⅔ ÷ 20 = 0.133, then 5 ÷ 40 = 0.125, then 3·⅔ ÷ 20 = 0.1.
  expect(steps.map(({ resource: id }) => id)).toEqual(['sums-course', 'sql-course', 'models-course', 'talk-course']);
  expect(steps.map(({ gain, hours }) => gain / hours)).toEqual([
    expect.closeTo(0.2666667, 6),
    expect.closeTo(0.1333333, 6),
    expect.closeTo(0.125, 9),
    expect.closeTo(0.1, 9),
  ]);
  expect(steps.map(({ closed }) => closed)).toEqual([
    expect.closeTo(2.6666667 / 12.3333333, 6),
    expect.closeTo(5.3333333 / 12.3333333, 6),
    expect.closeTo(10.3333333 / 12.3333333, 6),
    expect.closeTo(1, 9),
  ]);
  expect(stepHours).toBe(90);
  const models = gap([], COURSES.slice(1)).steps.map(({ resource: id }) => id);
  expect(models.indexOf('sql-course')).toBeLessThan(models.indexOf('models-course'));
});

test('each term is importance × the depth that is added', () => {
  const [first] = gap(['sums'], [resource('sql-start', 12, [{ skill: 'sql', depth: 'introduces' }])]).steps;
  expect(first?.terms).toEqual([
    { skill: 'sql', name: 'SQL', importance: 4, from: 0, to: 1, product: expect.closeTo(4 / 3, 12) },
  ]);
});

test('what later resources make needless is dropped', () => {
  const { steps } = gap(
    ['sql'],
    [
      resource('models-taste', 2, [{ skill: 'models', depth: 'introduces' }]),
      resource('models-course', 40, [{ skill: 'models', depth: 'masters' }]),
    ],
  );
  expect(steps.map(({ resource: id }) => id)).toEqual(['models-course']);
});

test('what nothing teaches is named', () => {
  const needs = [...NEEDS, { skill: 'magic', importance: 2, stage: 'core' as const }];
  expect(gap([], COURSES, needs).untaught.map(({ id }) => id)).toEqual(['magic']);
});

test('who has everything misses nothing', () => {
  const found = gap(['models', 'talk'], COURSES);
  expect(found).toMatchObject({ missing: [], steps: [], hours: 0, worth: 0, stepHours: 0, untaught: [] });
  expect(found.readiness.share).toBe(1);
});
