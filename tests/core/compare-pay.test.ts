import { expect, test } from 'vitest';
import { payByPlace } from '../../src/core/compare-pay.js';
import type { PayFigure } from '../../src/core/pay.js';
import { payChanges } from '../../src/core/pay-change.js';

function pay(rest: Partial<PayFigure> = {}): PayFigure {
  return {
    place: 'us',
    placeName: 'United States',
    placeKind: 'country',
    country: 'us',
    currency: 'USD',
    symbol: '$',
    period: 'year',
    year: 2025,
    p10: null,
    p25: null,
    median: 50_000,
    p75: null,
    p90: null,
    low: null,
    high: null,
    annual: null,
    measured: 'Somebody',
    source: 'one',
    estimate: false,
    ...rest,
  };
}
const earning = (...figures: Partial<PayFigure>[]) => ({ pay: figures.map(pay) });

test('figures of one source, year, period, currency and kind may be compared, whatever the occupation', () => {
  const [place, ...others] = payByPlace([earning({}), earning({ median: 60_000, measured: 'Another' })]);
  expect(others).toEqual([]);
  expect(place).toMatchObject({ place: 'us', comparable: [true, true], differs: [] });
});

test.each([
  ['source', { source: 'two' }],
  ['year', { year: 2021 }],
  ['period', { period: 'hour' }],
  ['unit', { currency: 'GBP' }],
  ['basis', { estimate: true }],
] as const)('another %s is named, and what most of them have is what counts', (aspect, change) => {
  const [place] = payByPlace([earning({}), earning(change), earning({})]);
  expect(place?.differs).toEqual([aspect]);
  expect(place?.comparable).toEqual([true, false, true]);
});

test('of several figures at a place the one that the others have as well is taken', () => {
  const [place] = payByPlace([earning({ year: 2021 }, { year: 2025, median: 1 }), earning({ year: 2025, median: 2 })]);
  expect(place?.figures.map((figure) => figure?.median)).toEqual([1, 2]);
  expect(place?.differs).toEqual([]);
});

test('a place of one career alone is not compared', () => {
  expect(payByPlace([earning({ place: 'gb' }), earning({})])).toEqual([]);
});

test('a change of pay is a difference of medians, and a share of the first', () => {
  const [change] = payChanges(earning({ median: 40_000 }), earning({ median: 50_000 }));
  expect(change).toMatchObject({ change: 10_000, share: 0.25, differs: [] });
  const [hourly] = payChanges(
    earning({ period: 'hour', median: 20.1 }),
    earning({ period: 'hour', median: 30.4, annual: 1 }),
  );
  expect(hourly?.change).toBe(10.3);
});

test('no change is named between figures that are measured differently, nor where a median is missing', () => {
  expect(payChanges(earning({ year: 2024 }), earning({}))).toMatchObject([
    { change: null, share: null, differs: ['year'] },
  ]);
  expect(payChanges(earning({ median: null }), earning({}))).toMatchObject([
    { change: null, share: null, differs: [] },
  ]);
});

test('estimates are no pay before and after; without a start there is only after', () => {
  expect(payChanges(earning({ estimate: true }), earning({}))).toEqual([]);
  expect(payChanges(null, earning({ estimate: true }, { year: 2020 }))).toMatchObject([
    { before: null, after: { year: 2020 }, change: null, share: null, differs: [] },
  ]);
});
