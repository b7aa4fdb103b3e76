import { expect, test } from 'vitest';
import { readEntries } from '../../src/compile/read.js';
import { HOLLAND } from '../../src/core/career.js';

/**
 * Every figure of every career under `data/`, against what is known of the publications: what each measures, how it rounds,
 * which occupation bears which code. It does not know the right figures. What was taken from another row, converted, or given
 * in other steps than its publication's shows by itself; rounding by hand shows once it is a habit.
 */
const { entries } = readEntries('data');
const careers = entries.careers.map(({ id, value }) => ({ id, ...value }));
const pay = careers.flatMap(({ id, codes, pay }) => pay.map((figure) => ({ career: id, codes, ...figure })));
const outlook = careers.flatMap(({ id, codes, outlook }) =>
  outlook.map((figure) => ({ career: id, codes, ...figure })),
);
const sources = new Map(entries.sources.map(({ id, value }) => [id, value]));

type Pay = (typeof pay)[number];

const AMOUNTS = ['p10', 'p25', 'low', 'median', 'p75', 'high', 'p90', 'annual'] as const;

function amounts(figure: Pay): number[] {
  return AMOUNTS.flatMap((name) => figure[name] ?? []);
}

/** The careers of the figures that do not hold, for a message that says where to look. */
function failing<Figure extends { career: string }>(
  figures: readonly Figure[],
  holds: (one: Figure) => boolean,
): string[] {
  return figures.filter((one) => !holds(one)).map((one) => `${one.career}: ${JSON.stringify(one)}`);
}

/** The code in the brackets that end the name of an occupation. */
function codeIn(occupation: string): string | null {
  return /\(([\d-]+)\)$/.exec(occupation)?.[1] ?? null;
}

function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** What each publication measures, and to what it rounds: `step` for amounts of its period, `code` of its occupations. */
const PUBLICATIONS: Readonly<
  Record<
    string,
    {
      place: string;
      currency: string;
      /** Period by year. */
      measures: Readonly<Record<number, Pay['period']>>;
      step: number;
      range: readonly [number, number];
      code: 'soc' | 'soc2020' | 'noc2021' | null;
    }
  >
> = {
  'bls-oews-2025': {
    place: 'us',
    currency: 'USD',
    measures: { 2025: 'year' },
    step: 10,
    range: [20_000, 500_000],
    code: 'soc',
  },
  'ons-ashe-2024': {
    place: 'gb',
    currency: 'GBP',
    measures: { 2024: 'year' },
    step: 1,
    range: [2_000, 250_000],
    code: 'soc2020',
  },
  'job-bank-bc-2025': {
    place: 'british-columbia',
    currency: 'CAD',
    measures: { 2025: 'hour', 2021: 'year' },
    step: 0.01,
    range: [15, 500_000],
    code: 'noc2021',
  },
  'entgeltatlas-2025': {
    place: 'de',
    currency: 'EUR',
    measures: { 2025: 'month' },
    step: 1,
    range: [1_500, 12_000],
    code: null,
  },
};

const published = pay.filter(({ estimate }) => !estimate);

test('there are careers, and most of them have pay in the United States', () => {
  expect(careers.length).toBeGreaterThanOrEqual(80);
  expect(published.filter(({ place }) => place === 'us').length).toBeGreaterThanOrEqual(0.95 * careers.length);
});

test('every figure cites a source that is there', () => {
  const cited = [...pay, ...outlook, ...careers.flatMap(({ interests, preparation }) => [interests, preparation])];
  const unknown = cited.flatMap((figure) => (figure && !sources.has(figure.source) ? [figure.source] : []));
  expect(unknown).toEqual([]);
});

test('published pay is of the place, currency, period and year that its publication measures', () => {
  expect(
    failing(published, (figure) => {
      const known = PUBLICATIONS[figure.source];
      return (
        known !== undefined &&
        figure.place === known.place &&
        figure.currency === known.currency &&
        known.measures[figure.year] === figure.period
      );
    }),
  ).toEqual([]);
});

test('only figures of a publication that measures nothing are estimates', () => {
  const quoted = pay.filter(({ estimate }) => estimate);
  expect(failing(quoted, ({ source }) => PUBLICATIONS[source] === undefined)).toEqual([]);
  expect(failing(quoted, ({ source, year }) => sources.get(source)?.published === String(year))).toEqual([]);
});

test('pay is in the currency of its place', () => {
  const currency = new Map(entries.places.map(({ id, value }) => [id, value.currency]));
  expect(failing(pay, (figure) => currency.get(figure.place) === figure.currency)).toEqual([]);
});

test('amounts are within what people earn, and in the steps in which they are published', () => {
  expect(
    failing(published, (figure) => {
      const { step, range } = PUBLICATIONS[figure.source] ?? { step: 1, range: [0, 0] };
      const inRange = amounts(figure).every((amount) => amount >= range[0] && amount <= range[1]);
      const own = figure.period === 'year' ? Math.max(1, step) : step;
      return inRange && amounts(figure).every((amount) => Math.abs(amount / own - Math.round(amount / own)) < 1e-6);
    }),
  ).toEqual([]);
});

test('no more amounts are round than chance would make: nobody has rounded them', () => {
  for (const [source, { step }] of Object.entries(PUBLICATIONS)) {
    const all = published.filter((figure) => figure.source === source && step >= 1).flatMap(amounts);
    if (all.length === 0) continue;
    const share = (multiple: number) => all.filter((amount) => amount % multiple === 0).length / all.length;
    expect(share(step * 10), `${source}: multiples of ${step * 10}`).toBeLessThan(0.2);
    expect(share(step * 100), `${source}: multiples of ${step * 100}`).toBeLessThan(0.05);
  }
});

test('percentiles rise, and a publisher’s range holds its median', () => {
  const rising = (values: readonly (number | undefined)[]) => {
    const known = values.filter((value) => value !== undefined);
    return known.every((value, at) => at === 0 || value > (known[at - 1] as number));
  };
  expect(failing(pay, ({ p10, p25, median, p75, p90 }) => rising([p10, p25, median, p75, p90]))).toEqual([]);
  expect(failing(pay, ({ low, median, high }) => rising([low, median, high]))).toEqual([]);
  expect(failing(pay, (figure) => figure.median !== undefined)).toEqual([]);
});

test('spreads are as wide as those of occupations: no percentile is of another row or unit', () => {
  const ratio = (high: number | undefined, low: number | undefined) => (high ?? 1) / (low ?? high ?? 1);
  expect(failing(pay, ({ p75, p25 }) => ratio(p75, p25) < 4)).toEqual([]);
  expect(failing(pay, ({ p90, p10 }) => ratio(p90, p10) < 12)).toEqual([]);
  expect(failing(pay, ({ high, low }) => ratio(high, low) < 8)).toEqual([]);
});

test('a publisher’s annual median is that of its hourly one in a year of 1,000 to 2,400 hours', () => {
  const hourly = pay.filter(({ annual }) => annual !== undefined);
  expect(hourly.length).toBeGreaterThan(0);
  expect(
    failing(hourly, ({ annual = 0, median = 0, period }) => {
      const hours = annual / median;
      return period === 'hour' && hours >= 1000 && hours <= 2400;
    }),
  ).toEqual([]);
});

test('pay is of the occupation whose code the career bears', () => {
  expect(
    failing(published, (figure) => {
      const code = PUBLICATIONS[figure.source]?.code ?? null;
      return code === null ? codeIn(figure.for) === null : codeIn(figure.for) === figure.codes[code];
    }),
  ).toEqual([]);
});

test('one occupation has one figure, whichever career bears it', () => {
  const first = new Map<string, Pay>();
  expect(
    failing(pay, (figure) => {
      const key = [figure.source, figure.year, figure.place, figure.for].join('|');
      const known = first.get(key) ?? figure;
      first.set(key, known);
      return AMOUNTS.every((name) => known[name] === figure[name]) && known.period === figure.period;
    }),
  ).toEqual([]);
});

test('no career has two figures of one place, source and year', () => {
  const keys = pay.map(({ career, place, source, year }) => [career, place, source, year].join(' '));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('pay of different occupations differs: no figure was copied from one career to another', () => {
  const seen = new Map<string, string>();
  expect(
    failing(published, (figure) => {
      const spread = amounts(figure);
      if (spread.length < 5) return true;
      const key = [figure.source, ...spread].join(' ');
      const known = seen.get(key) ?? figure.for;
      seen.set(key, known);
      return known === figure.for;
    }),
  ).toEqual([]);
});

test('outlook is the projection of its source, for the occupation whose code the career bears', () => {
  expect(outlook.length).toBeGreaterThanOrEqual(0.95 * careers.length);
  expect(
    failing(outlook, (figure) => {
      const { place, source, from, to, change, openings, codes } = figure;
      return (
        [place, source, from, to].join(' ') === 'us bls-ep-2024-34 2024 2034' &&
        decimals(change) <= 1 &&
        Math.abs(change) < 60 &&
        openings > 0 &&
        openings % 100 === 0 &&
        codeIn(figure.for) === codes.soc
      );
    }),
  ).toEqual([]);
});

test('changes are not whole numbers more often than chance would make them', () => {
  const whole = outlook.filter(({ change }) => Number.isInteger(change)).length;
  expect(whole / outlook.length).toBeLessThan(0.25);
});

test('one occupation has one outlook and one entry, in the words of the projection', () => {
  const first = new Map<string, (typeof outlook)[number]>();
  expect(
    failing(outlook, (figure) => {
      const known = first.get(figure.for) ?? figure;
      first.set(figure.for, known);
      return (
        known.change === figure.change && known.openings === figure.openings && known.education === figure.education
      );
    }),
  ).toEqual([]);
  expect([...new Set(outlook.map(({ education }) => education))].sort()).toEqual(
    expect.arrayContaining(["Bachelor's degree", 'High school diploma or equivalent']),
  );
  const known = [
    'Doctoral or professional degree',
    "Master's degree",
    "Bachelor's degree",
    "Associate's degree",
    'Postsecondary nondegree award',
    'Some college, no degree',
    'High school diploma or equivalent',
    'No formal educational credential',
  ];
  expect(failing(outlook, ({ education }) => known.includes(education))).toEqual([]);
});

test('interests are the six published scores, to two decimals and not flat', () => {
  const scored = careers.flatMap(({ id, interests }) => (interests ? [{ career: id, ...interests }] : []));
  expect(scored.length).toBeGreaterThanOrEqual(0.95 * careers.length);
  expect(
    failing(scored, (scores) => {
      const six = HOLLAND.map((type) => scores[type]);
      const spread = Math.max(...six) - Math.min(...six);
      return scores.source === 'onet-29.3' && six.every((score) => decimals(score) <= 2) && spread >= 1;
    }),
  ).toEqual([]);
  const whole = scored.flatMap((scores) => HOLLAND.map((type) => scores[type])).filter(Number.isInteger);
  expect(whole.length / (6 * scored.length)).toBeLessThan(0.1);
});

test('job zones are whole, from 1 to 5, and cite the same release as the interests', () => {
  const zoned = careers.flatMap(({ id, preparation, interests }) =>
    preparation ? [{ career: id, ...preparation, interests: interests?.source ?? preparation.source }] : [],
  );
  expect(zoned.length).toBeGreaterThanOrEqual(0.95 * careers.length);
  expect(
    failing(zoned, ({ zone, source, interests }) => [1, 2, 3, 4, 5].includes(zone) && source === interests),
  ).toEqual([]);
});

test('careers of one O*NET occupation have its interests and its zone', () => {
  const first = new Map<string, (typeof careers)[number]>();
  const unequal = careers.flatMap((career) => {
    const known = first.get(career.codes.onet) ?? career;
    first.set(career.codes.onet, known);
    const same =
      JSON.stringify(known.interests) === JSON.stringify(career.interests) &&
      known.preparation?.zone === career.preparation?.zone;
    return same ? [] : [`${career.id} differs from ${known.id}`];
  });
  expect(unequal).toEqual([]);
});

test('the medians of the metropolitan areas cover every occupation group that a career is in', () => {
  const metros = entries.metros?.value;
  const groups = [...new Set(careers.map(({ codes }) => codes.soc.slice(0, 2)))].sort();
  expect(groups.filter((group) => metros?.national[group] === undefined)).toEqual([]);
  expect(metros?.metros.length).toBe(60);
  const odd = (metros?.metros ?? []).flatMap(({ place, medians }) =>
    Object.entries(medians).flatMap(([group, median]) => {
      const ratio = median / (metros?.national[group] ?? Number.NaN);
      return ratio > 0.6 && ratio < 2 && median % 10 === 0 ? [] : [`${place} ${group} ${median}`];
    }),
  );
  expect(odd).toEqual([]);
});

test('rates and price levels are positive, dated and of a plausible age', () => {
  const rates = entries.currencies.map(({ value }) => value);
  expect(rates.filter(({ perUsd, date }) => perUsd <= 0 || !/^20\d\d-[01]\d-[0-3]\d$/.test(date))).toEqual([]);
  expect(rates.find(({ code }) => code === 'USD')?.perUsd).toBe(1);
  const levels = entries.places.flatMap(({ id, value }) => (value.priceLevel ? [{ id, ...value.priceLevel }] : []));
  expect(levels.filter(({ value, year }) => value <= 0 || year < 2020 || year > 2026)).toEqual([]);
  expect(levels.find(({ id }) => id === 'us')?.value).toBe(1);
  const areas = levels.filter(({ base }) => base === 'United States = 100');
  expect(areas.filter(({ value }) => value < 80 || value > 125)).toEqual([]);
});
