import { expect, test } from 'vitest';
import { candidatesFor, type PathResource } from '../../../src/core/path/candidate.js';
import { neededSkills, type PathSkill } from '../../../src/core/path/needed.js';
import { planningPrice } from '../../../src/core/path/price.js';
import { withoutDominated } from '../../../src/core/path/prune.js';
import type { Depth } from '../../../src/core/skill.js';

const skill = (id: string, prerequisites: string[] = []): [string, PathSkill] => [
  id,
  { id, name: id, kind: 'concept', hours: 40, prerequisites },
];
const SKILLS = new Map([
  skill('counting'),
  skill('charts', ['counting']),
  skill('stars', ['maths']),
  skill('maths'),
  skill('fish'),
]);
const NEEDS = [
  { skill: 'counting', importance: 5, stage: 'foundation' as const },
  { skill: 'charts', importance: 4, stage: 'core' as const },
];

function resource(id: string, teaches: Record<string, Depth>, more: Partial<PathResource> = {}): PathResource {
  return {
    id,
    kind: 'course',
    platform: null,
    level: 'beginner',
    hours: 40,
    cost: 'free',
    year: 2024,
    teaches: Object.entries(teaches).map(([taught, depth]) => ({ skill: taught, depth })),
    prerequisites: [],
    ...more,
  };
}

function candidates(resources: PathResource[], have: string[] = []) {
  const { needed, skipped } = neededSkills(NEEDS, SKILLS, have, 'advanced');
  return candidatesFor(needed, skipped, new Map(have.map((id) => [id, id])), SKILLS, resources);
}

test('a resource presupposes what it does not teach itself and one does not have', () => {
  const book = resource('book', { charts: 'covers' });
  const both = resource('both', { charts: 'covers', counting: 'introduces' });
  const found = candidates([book, both]);
  expect(found.find(({ id }) => id === 'book')).toMatchObject({ gives: [0, 2], presupposes: [0] });
  expect(found.find(({ id }) => id === 'both')).toMatchObject({ gives: [1, 2], presupposes: [] });
  expect(candidates([book], ['counting'])).toMatchObject([{ gives: [2], presupposes: [] }]);
});

test('nothing counts further than its aim, its hours or its level allow', () => {
  expect(candidates([resource('deep', { charts: 'masters' })])[0]?.gives).toEqual([0, 2]);
  expect(candidates([resource('short', { counting: 'masters' }, { hours: 19 })])[0]?.gives).toEqual([2, 0]);
  expect(candidates([resource('shorter', { counting: 'masters' }, { hours: 9 })])[0]?.gives).toEqual([1, 0]);
  expect(
    candidates([resource('hard', { counting: 'masters', charts: 'covers' }, { level: 'advanced' })])[0]?.gives,
  ).toEqual([0, 2]);
});

test('what is mostly about something else is left alone, and introduces nothing where it is half about it', () => {
  expect(candidates([resource('fishing', { fish: 'masters', counting: 'introduces' })])).toEqual([]);
  const mixed = candidates([resource('mixed', { fish: 'masters', charts: 'covers', counting: 'introduces' })]);
  expect(mixed[0]?.gives).toEqual([1, 2]);
  const sideline = candidates([
    resource('sideline', { fish: 'masters', stars: 'introduces', charts: 'covers', counting: 'introduces' }),
  ]);
  expect(sideline[0]?.gives).toEqual([0, 2]);
});

test('what builds on skills from outside is there only for what nothing else takes as far', () => {
  const outside = resource('outside', { counting: 'masters', stars: 'covers' });
  expect(candidates([outside])).toMatchObject([{ id: 'outside', beyond: ['maths'] }]);
  expect(candidates([outside, resource('inside', { counting: 'masters' })]).map(({ id }) => id)).toEqual(['inside']);
  const glance = resource('glance', { counting: 'masters', stars: 'introduces' });
  expect(candidates([glance])).toMatchObject([{ id: 'glance', beyond: [] }]);
});

test('what a resource expects of its own has to be learnt before it, even if it goes on with it, or is from outside', () => {
  const late = resource('late', { charts: 'covers' }, { prerequisites: ['counting'] });
  expect(candidates([late])).toMatchObject([{ presupposes: [0], beyond: [] }]);
  const odd = resource('odd', { charts: 'covers', counting: 'introduces' }, { prerequisites: ['fish', 'counting'] });
  expect(candidates([odd])).toMatchObject([{ presupposes: [0], beyond: ['fish'] }]);
  expect(candidates([late, odd], ['counting']).map(({ id }) => id)).toEqual(['late']);
});

test('what takes more than three times the hours that it is worth is left alone', () => {
  // 40 hours to a working level: a quarter of it is worth 10 when it is introduced, and a half 20 when it is covered.
  const lengths = (depth: Depth, ...hours: number[]) =>
    candidates(hours.map((length) => resource(`${length}`, { charts: depth }, { hours: length }))).map(({ id }) => id);
  expect(lengths('introduces', 30, 31)).toEqual(['30']);
  expect(lengths('covers', 60, 61)).toEqual(['60']);
});

test('a dominated resource goes, one that is deeper or easier to begin stays, and a cheaper one where money counts', () => {
  const kept = (resources: PathResource[], moneyCounts = true) =>
    withoutDominated(candidates(resources), moneyCounts)
      .map(({ id }) => id)
      .sort();
  const good = resource('good', { charts: 'covers' }, { hours: 20 });
  expect(kept([good, resource('longer', { charts: 'covers' }, { hours: 21 })])).toEqual(['good']);
  expect(kept([good, resource('dearer', { charts: 'covers' }, { hours: 20, cost: 'paid' })])).toEqual(['good']);
  expect(kept([good, resource('twin', { charts: 'covers' }, { hours: 20, year: 2000 })])).toEqual(['good']);
  expect(kept([good, resource('more', { charts: 'covers', counting: 'introduces' }, { hours: 30 })])).toEqual([
    'good',
    'more',
  ]);
  const paid = resource('paid', { charts: 'covers' }, { hours: 10, cost: 'paid' });
  expect(kept([good, paid])).toEqual(['good', 'paid']);
  expect(kept([good, paid], false)).toEqual(['paid']);
  const early = resource('early', { charts: 'covers' }, { hours: 25, prerequisites: [] });
  const late = resource('late', { charts: 'covers', counting: 'covers' }, { hours: 24, prerequisites: ['fish'] });
  expect(kept([early, late], false)).toEqual(['early', 'late']);
});

test('only what is paid has a price, by kind and platform', () => {
  const price = (kind: string, platform: string | null, cost: 'free' | 'audit' | 'paid', hours = 20) =>
    planningPrice({ kind, platform, cost, hours });
  expect([price('book', null, 'paid'), price('book', null, 'free'), price('course', 'Coursera', 'audit')]).toEqual([
    45, 0, 0,
  ]);
  expect([
    price('course', 'Coursera', 'paid'),
    price('course', 'Elsewhere', 'paid'),
    price('course', null, 'paid'),
  ]).toEqual([49, 100, 100]);
  // A subscription is paid by the month, in which forty hours fit.
  expect([40, 41, 120].map((hours) => price('specialization', 'Coursera', 'paid', hours))).toEqual([49, 98, 147]);
});
