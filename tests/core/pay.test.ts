import { expect, test } from 'vitest';
import { crossRate, rateDate } from '../../src/core/currency.js';
import { estimateInMetro, type GroupMedian } from '../../src/core/metro-estimate.js';
import { isWider } from '../../src/core/occupation.js';
import { annualMedian, comparabilityGroup, differences, measureOf, type PayFigure } from '../../src/core/pay.js';
import { rankPay, tiedBeyond } from '../../src/core/pay-ranking.js';
import { citiesOf } from '../../src/core/place.js';
import { localPerInternational } from '../../src/core/price-level.js';
import { AS_PUBLISHED, payGroups, showPay, type Tables } from '../../src/core/shown-pay.js';

const FIGURE: PayFigure = {
  place: 'us',
  placeName: 'United States',
  placeKind: 'country',
  country: 'us',
  currency: 'USD',
  symbol: '$',
  period: 'year',
  year: 2025,
  p10: 30000,
  p25: 36000,
  median: 42000,
  p75: 51000,
  p90: null,
  low: null,
  high: null,
  annual: null,
  measured: 'Keepers (53-5021)',
  source: 'pay-2025',
  estimate: false,
};

const GROUP: GroupMedian = {
  place: 'boston-metro',
  placeName: 'Boston-Cambridge-Newton, MA-NH',
  placeKind: 'metro',
  country: 'us',
  socGroup: '53',
  areaMedian: 55000,
  nationMedian: 44000,
  year: 2025,
  source: 'pay-2025',
};

const USD = { code: 'USD', name: 'US dollar', symbol: '$', perUsd: 1, date: '2026-06-01', source: 'rates' };
const GBP = { code: 'GBP', name: 'Pound sterling', symbol: '£', perUsd: 0.75, date: '2026-05-01', source: 'rates' };
const CAD = { code: 'CAD', name: 'Canadian dollar', symbol: 'C$', perUsd: 1.5, date: '2026-06-01', source: 'rates' };
const TABLES: Tables = {
  currencies: new Map([USD, GBP, CAD].map((currency) => [currency.code, currency])),
  levels: new Map([['us', { value: 1, base: 'local currency per international dollar', year: 2024, source: 'ppp' }]]),
};
const PLAIN = { wider: false, derivation: null };

test('a year is the publisher’s own figure, else twelve months or 2,080 hours', () => {
  expect(annualMedian({ period: 'hour', median: 27.5, annual: 57300 })).toBe(57300);
  expect(annualMedian({ period: 'hour', median: 27.5, annual: null })).toBe(57200);
  expect(annualMedian({ period: 'month', median: 3000, annual: null })).toBe(36000);
  expect(annualMedian({ period: 'year', median: 42000, annual: null })).toBe(42000);
  expect(annualMedian({ period: 'hour', median: null, annual: null })).toBeNull();
});

test('a cross rate goes through the dollar and is as old as the older of its rates', () => {
  expect(crossRate(CAD, GBP)).toBe(0.5);
  expect(crossRate(GBP, USD)).toBeCloseTo(1.3333, 4);
  expect(rateDate(CAD, GBP)).toBe('2026-05-01');
  expect(rateDate(USD, CAD)).toBe('2026-06-01');
  expect(rateDate(USD, USD)).toBe('2026-06-01');
});

test('a level of a country is currency per international dollar, that of a US area per cent of the nation', () => {
  const level = { year: 2024, source: 'ppp' };
  expect(localPerInternational({ ...level, value: 0.68, base: 'local currency per international dollar' })).toBe(0.68);
  expect(localPerInternational({ ...level, value: 110, base: 'United States = 100' })).toBe(1.1);
});

test('an estimate for an area scales every percentile by the ratio of the group’s medians', () => {
  expect(estimateInMetro(FIGURE, GROUP)).toEqual({
    ...FIGURE,
    place: 'boston-metro',
    placeName: 'Boston-Cambridge-Newton, MA-NH',
    placeKind: 'metro',
    p10: 37500,
    p25: 45000,
    median: 52500,
    p75: 63750,
    p90: null,
    estimate: true,
  });
});

test('no estimate is made from another survey, another year, hourly pay or another estimate', () => {
  expect(estimateInMetro({ ...FIGURE, source: 'other' }, GROUP)).toBeNull();
  expect(estimateInMetro({ ...FIGURE, year: 2024 }, GROUP)).toBeNull();
  expect(estimateInMetro({ ...FIGURE, period: 'hour' }, GROUP)).toBeNull();
  expect(estimateInMetro({ ...FIGURE, estimate: true }, GROUP)).toBeNull();
});

test('whatever is measured otherwise is in another group, and the difference has a name', () => {
  const measure = measureOf(FIGURE);
  const others = {
    source: 'other',
    year: 2024,
    period: 'hour',
    unit: 'GBP',
    placeKind: 'province',
    basis: 'quoted',
  } as const;
  for (const [aspect, value] of Object.entries(others)) {
    const other = { ...measure, [aspect]: value };
    expect(comparabilityGroup(other), aspect).not.toBe(comparabilityGroup(measure));
    expect(differences([measure, other])).toEqual([aspect]);
  }
  expect(differences([measure, measure])).toEqual([]);
  expect(differences([measure, { ...measure, measured: 'Pilots' }])).toEqual(['measured']);
});

test('one currency and one year do not make hourly pay comparable with annual pay', () => {
  const wish = { annual: false, to: USD, adjust: false };
  const hourly = showPay({ ...FIGURE, period: 'hour', median: 20 }, PLAIN, wish, TABLES);
  const annual = showPay(FIGURE, PLAIN, wish, TABLES);
  expect(hourly.amounts.median).toBe(41600);
  expect([hourly.unit, hourly.period]).toEqual([annual.unit, annual.period]);
  expect(payGroups([hourly, annual], 'median')).toHaveLength(2);
});

test('as published nothing is touched, not even turned into a year', () => {
  const { amounts, unit, period, exchange, priceLevel } = showPay(
    { ...FIGURE, period: 'hour', median: 20.25, annual: 44000 },
    PLAIN,
    AS_PUBLISHED,
    TABLES,
  );
  expect(amounts.median).toBe(20.25);
  expect({ unit, period, exchange, priceLevel }).toEqual({
    unit: { code: 'USD', symbol: '$' },
    period: 'hour',
    exchange: null,
    priceLevel: null,
  });
});

test('a year has the hours that the publisher’s own annual median says, for the range as well', () => {
  const hourly = { ...FIGURE, period: 'hour', median: 20, p25: null, p75: null, low: 15, high: 31 } as const;
  const yearly = (annual: number | null) => {
    const { low, median, high } = showPay(
      { ...hourly, annual },
      PLAIN,
      { ...AS_PUBLISHED, annual: true },
      TABLES,
    ).amounts;
    return [low, median, high];
  };
  // 36,000 ÷ 20 = 1,800 hours
  expect(yearly(36000)).toEqual([27000, 36000, 55800]);
  expect(yearly(null)).toEqual([31200, 41600, 64480]);
});

test('within a group figures go by median or by place; groups stay in their order', () => {
  const shown = (place: string, median: number | null, year = 2025) =>
    showPay({ ...FIGURE, place, placeName: place, median, year }, PLAIN, AS_PUBLISHED, TABLES);
  const pay = [shown('c', 1), shown('a', null), shown('x', 9, 2024), shown('d', 2), shown('b', 2)];
  const places = (order: 'published' | 'median' | 'place') =>
    payGroups(pay, order).map((group) => group.map(({ figure }) => figure.place).join(''));
  expect(places('published')).toEqual(['cadb', 'x']);
  expect(places('median')).toEqual(['bdca', 'x']);
  expect(places('place')).toEqual(['abcd', 'x']);
});

test('a ranking takes the group that most careers share and names the others', () => {
  const career = (id: string, figure: Partial<PayFigure> | null) => ({
    id,
    title: id.toUpperCase(),
    field: 'sea',
    fieldName: 'Sea',
    pay: figure === null ? [] : [showPay({ ...FIGURE, ...figure }, PLAIN, AS_PUBLISHED, TABLES)],
  });
  const { ranked, unranked } = rankPay([
    career('a', { median: 10 }),
    career('b', { median: 30 }),
    career('c', { median: 30 }),
    career('d', { median: 20 }),
    career('old', { median: 99, year: 2021 }),
    career('guess', { median: 99, estimate: true }),
    career('blank', { median: null }),
    career('none', null),
  ]);
  expect(tiedBeyond(ranked, 1).map(({ id }) => id)).toEqual(['c']);
  expect(tiedBeyond(ranked, 2)).toEqual([]);
  expect(ranked.map(({ rank, id }) => [rank, id])).toEqual([
    [1, 'b'],
    [1, 'c'],
    [3, 'd'],
    [4, 'a'],
  ]);
  expect(unranked.map(({ id, held }) => [id, held?.figure.year ?? null])).toEqual([
    ['old', 2021],
    ['guess', 2025],
    ['blank', 2025],
    ['none', null],
  ]);
  expect(rankPay([career('none', null)]).ranked).toEqual([]);
});

test('an occupation is wider unless it bears a name of the career', () => {
  expect(isWider('Registered Nurses (29-1141)', ['registered nurse', 'RN'])).toBe(false);
  expect(isWider('Elementary School Teachers, Except Special Education (25-2021)', ['Elementary school teacher'])).toBe(
    false,
  );
  expect(isWider('Software Developers (15-1252)', ['Backend Developer', 'API developer'])).toBe(true);
  expect(isWider('Secretaries', ['Secretary'])).toBe(false);
});

test('a metropolitan area answers to each of its cities, with or without a state', () => {
  expect(citiesOf('Portland-Vancouver-Hillsboro, OR-WA')).toEqual([
    'portland',
    'portland or',
    'portland wa',
    'vancouver',
    'vancouver or',
    'vancouver wa',
    'hillsboro',
    'hillsboro or',
    'hillsboro wa',
  ]);
  expect(citiesOf('Louisville/Jefferson County, KY-IN')).toContain('louisville');
  expect(citiesOf('Nashville-Davidson–Murfreesboro–Franklin, TN')).toContain('murfreesboro tn');
  expect(citiesOf('St. Louis, MO-IL')).toContain('st louis');
});
