import { expect, test } from 'vitest';
import { neededSkills, type PathSkill } from '../../../src/core/path/needed.js';
import type { Stage } from '../../../src/core/skill.js';

const skill = (id: string, prerequisites: string[] = [], kind = 'concept'): [string, PathSkill] => [
  id,
  { id, name: id.toUpperCase(), kind, hours: 40, prerequisites },
];
const SKILLS = new Map([
  skill('counting'),
  skill('charts', ['counting']),
  skill('tides', ['charts']),
  skill('piloting', ['tides', 'charts']),
  skill('knots', [], 'craft'),
]);
const need = (id: string, importance: number, stage: Stage) => ({ skill: id, importance, stage });
const NEEDS = [need('piloting', 5, 'advanced'), need('charts', 2, 'core'), need('knots', 5, 'foundation')];

test('what a career needs is closed under prerequisites, by stage and importance', () => {
  const { needed } = neededSkills(NEEDS, SKILLS, [], 'advanced');
  expect(needed.map(({ id, importance, stage, aim, pulledIn }) => [id, importance, stage, aim, pulledIn])).toEqual([
    ['knots', 5, 'foundation', 2, false],
    ['charts', 2, 'core', 2, false],
    ['counting', 2, 'core', 2, true],
    ['piloting', 5, 'advanced', 3, false],
    ['tides', 5, 'advanced', 2, true],
  ]);
});

test('what an important skill builds on is learnt well enough to be built on', () => {
  const aims = ({ needed }: ReturnType<typeof neededSkills>) => needed.map(({ id, aim }) => [id, aim]);
  expect(aims(neededSkills([need('charts', 2, 'core')], SKILLS, [], 'core'))).toEqual([
    ['charts', 1],
    ['counting', 1],
  ]);
  expect(aims(neededSkills([need('charts', 4, 'core'), need('counting', 1, 'core')], SKILLS, [], 'core'))).toEqual([
    ['charts', 2],
    ['counting', 2],
  ]);
});

test('having a skill implies what it builds on, and each skipped skill says which one said so', () => {
  const { needed, skipped } = neededSkills(NEEDS, SKILLS, ['tides'], 'advanced');
  expect(needed.map(({ id }) => id)).toEqual(['knots', 'piloting']);
  expect(skipped.map(({ id, because }) => [id, because])).toEqual([
    ['charts', 'tides'],
    ['counting', 'tides'],
    ['tides', 'tides'],
  ]);
});

test('a path to an earlier stage leaves later skills out, with what only they build on', () => {
  expect(neededSkills(NEEDS, SKILLS, [], 'core').needed.map(({ id }) => id)).toEqual(['knots', 'charts', 'counting']);
  expect(neededSkills(NEEDS, SKILLS, [], 'foundation').needed.map(({ id }) => id)).toEqual(['knots']);
});

test('skills that are no part of the career change nothing, and whoever has all needs none', () => {
  expect(neededSkills(NEEDS, SKILLS, ['baking'], 'advanced').needed).toHaveLength(5);
  expect(neededSkills(NEEDS, SKILLS, ['piloting', 'knots'], 'advanced').needed).toEqual([]);
});
