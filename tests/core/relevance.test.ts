import { expect, test } from 'vitest';
import { relevanceTo } from '../../src/core/relevance.js';

const NEEDS = [
  { skill: 'lamp', name: 'Lamp', importance: 5 },
  { skill: 'fog', name: 'Fog', importance: 4 },
  { skill: 'rope', name: 'Rope', importance: 1 },
];

test('what masters all that is needed, and nothing else, is fully relevant', () => {
  const all = NEEDS.map(({ skill }) => ({ skill, depth: 'masters' as const }));
  expect(relevanceTo(NEEDS)(all).score).toBe(1);
});

test('depth lowers recall, what leads elsewhere lowers precision', () => {
  const { score, terms, needed, taught, shared } = relevanceTo(NEEDS)([
    { skill: 'fog', depth: 'introduces' },
    { skill: 'lamp', depth: 'covers' },
    { skill: 'cooking', depth: 'masters' },
  ]);
  expect(terms.map(({ skill, product }) => [skill, product])).toEqual([
    ['lamp', expect.closeTo(10 / 3, 12)],
    ['fog', expect.closeTo(4 / 3, 12)],
  ]);
  expect({ needed, taught, shared }).toEqual({ needed: 10, taught: 2, shared: 1 });
  // recall 14/3 ÷ 10, precision 1 ÷ 2
  expect(score).toBeCloseTo(Math.sqrt((14 / 30) * (1 / 2)), 12);
});

test('equal terms are ordered by the id of the skill, whatever the order of the career', () => {
  const equal = ['b', 'a', 'c'].map((skill) => ({ skill, name: skill, importance: 3 }));
  const { terms } = relevanceTo(equal)(equal.map(({ skill }) => ({ skill, depth: 'covers' })));
  expect(terms.map(({ skill }) => skill).join('')).toBe('abc');
});

test('nothing shared, nothing taught and nothing needed are all 0', () => {
  const lamp = [{ skill: 'lamp', depth: 'masters' as const }];
  expect(relevanceTo(NEEDS)([{ skill: 'cooking', depth: 'masters' }]).score).toBe(0);
  expect(relevanceTo(NEEDS)([]).score).toBe(0);
  expect(relevanceTo([])(lamp).score).toBe(0);
});
