import { expect, test } from 'vitest';
import { percent } from '../../src/render/figures.js';

test('a share is told in whole per cent, and what there is of it is never nothing', () => {
  const told = [0, 0.0001, 0.0049, 0.005, 0.254, 0.999, 1].map((share) => percent(share).replace('\u00a0', ' '));
  expect(told).toEqual(['0 %', 'under 1 %', 'under 1 %', '1 %', '25 %', '100 %', '100 %']);
});
