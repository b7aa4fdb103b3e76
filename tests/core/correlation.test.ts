import { expect, test } from 'vitest';
import { correlation } from '../../src/core/correlation.js';

test('rows that rise and fall together correlate by 1, opposite ones by −1, whatever their scale', () => {
  expect(correlation([1, 2, 3, 4, 5, 6], [2, 4, 6, 8, 10, 12])).toBeCloseTo(1, 12);
  expect(correlation([1, 2, 3, 4, 5, 6], [60, 50, 40, 30, 20, 10])).toBeCloseTo(-1, 12);
});

// Deviations −1, 0, 1 and −2, 1, 1: products 2 + 0 + 1 = 3; squares 2 and 6; 3 ÷ √12 = 0.8660.
test('between them it is the sum of products over the root of the product of squares', () => {
  expect(correlation([1, 2, 3], [1, 4, 4])).toBeCloseTo(0.866025, 6);
});

test('a flat row has no correlation, also when its mean is not exact', () => {
  expect(correlation([3, 3, 3], [1, 2, 3])).toBeNull();
  expect(correlation([0.1, 0.1, 0.1, 0.1, 0.1, 0.1], [1, 2, 3, 4, 5, 6])).toBeNull();
});
