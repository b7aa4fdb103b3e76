import { expect, test } from 'vitest';
import { alikeness, isFlat, strongest } from '../../src/core/holland.js';
import { profile } from './people.js';

test('the strongest interests come strongest first, equal ones in the order R I A S E C', () => {
  expect(strongest(profile(3.93, 5.86, 2.26, 1.88, 1.87, 5.46))).toEqual(['I', 'C', 'R']);
  expect(strongest(profile(1, 1, 1, 1, 1, 1))).toEqual(['R', 'I', 'A']);
});

test('alikeness is Pearson’s correlation, worked out by hand', () => {
  const person = profile(5, 4, 2, 1, 1, 5); // mean 3, deviations 2 1 -1 -2 -2 2, squares 18
  const keeper = profile(5.5, 4.1, 2.2, 1.5, 1.8, 5.9); // mean 3.5, deviations 2 .6 -1.3 -2 -1.7 2.4, squares 18.7
  expect(alikeness(person, keeper)).toBeCloseTo((4 + 0.6 + 1.3 + 4 + 3.4 + 4.8) / Math.sqrt(18 * 18.7), 12);
});

test('only the shape counts: another scale or level changes nothing', () => {
  const person = profile(5, 4, 2, 1, 1, 5);
  const other = profile(3, 6, 1, 4, 2, 2);
  const scaled = profile(40, 32, 16, 8, 8, 40);
  const raised = profile(15, 14, 12, 11, 11, 15);
  expect(alikeness(scaled, other)).toBeCloseTo(alikeness(person, other) as number, 12);
  expect(alikeness(raised, other)).toBeCloseTo(alikeness(person, other) as number, 12);
  expect(alikeness(person, profile(2, 2, 2, 2, 2, 2))).toBeNull();
});

test.each([
  [profile(0, 0, 0, 0, 0, 0), true],
  [profile(3, 3, 3, 3, 3, 3), true],
  [profile(20, 20, 20, 20, 20, 21), true], // 1 of 21 is less than a tenth
  [profile(10, 10, 10, 10, 10, 9), false], // exactly a tenth is not
  [profile(4, 4, 4, 4, 4, 3), false],
])('%j is flat: %s', (scores, flat) => {
  expect(isFlat(scores)).toBe(flat);
});
