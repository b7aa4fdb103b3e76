import { describe, expect, test } from 'vitest';
import { career, careerJson, fieldPaths, terminal } from '../helpers/career.js';

type Records = Record<string, unknown>[];

const records = async (line: string): Promise<Records> => (await careerJson(line)) as Records;

/** Some fields of each record, as lists. */
async function fields(line: string, names: string): Promise<unknown[][]> {
  return (await records(`${line} --fields ${names}`)).map((record) => Object.values(record));
}

const screen = async (line: string, columns = 80) => (await career(line, terminal(columns))).stdout;
const unwrapped = (text: string) => text.replace(/\s+/g, ' ');

describe('what is held', () => {
  test('every figure as it was published, with the group of those it may be compared with', async () => {
    expect(
      await fields('salary lighthouse-keeper', 'place,currency,period,year,median,annualMedian,basis,group'),
    ).toEqual([
      ['us', 'USD', 'year', 2025, 42000, 42000, 'published', 'pay-2025/2025/year/USD/country/published'],
      ['gb', 'GBP', 'year', 2024, 29000, 29000, 'published', 'pay-2025/2024/year/GBP/country/published'],
      ['british-columbia', 'CAD', 'hour', 2025, 27.5, 57200, 'published', 'pay-2025/2025/hour/CAD/province/published'],
      ['portland', 'USD', 'year', 2024, 45000, 45000, 'quoted', 'guesses-2024/2024/year/USD/city/quoted'],
    ]);
  });

  test('the records have these fields', async () => {
    expect(fieldPaths(await careerJson('salary lighthouse-keeper'))).toEqual(
      [
        'place',
        'placeName',
        'placeKind',
        'currency',
        'period',
        'year',
        'p10',
        'p25',
        'median',
        'p75',
        'p90',
        'low',
        'high',
        'annualMedian',
        'measured',
        'wider',
        'source',
        'estimate',
        'basis',
        'group',
        'unit',
        'unitPeriod',
        'unitP10',
        'unitP25',
        'unitMedian',
        'unitP75',
        'unitP90',
        'unitLow',
        'unitHigh',
        'rate',
        'rateDate',
        'rateSource',
        'priceLevel',
        'priceBase',
        'priceYear',
        'priceSource',
        'socGroup',
        'groupAreaMedian',
        'groupNationMedian',
      ].map((field) => `[].${field}`),
    );
  });

  test('an occupation that is not named as the career is marked as wider', async () => {
    expect(await fields('salary lighthouse-keeper', 'measured,wider')).toEqual([
      ['Keepers (53-5021)', true],
      ['Keepers (3512)', true],
      ['Keepers (72602)', true],
      ['Lighthouse Keeper', false],
    ]);
    expect(await fields('salary map-maker', 'measured,wider')).toEqual([['Cartographers (17-1021)', false]]);
  });

  test('the page says what keeps its groups apart, and gives each its own heading', async () => {
    const text = await screen('salary lighthouse-keeper');
    expect(unwrapped(text)).toContain(
      'Each heading has a scale of its own. Do not compare across them: they differ in source, year, period of pay, currency or unit, kind of place, whether they are estimates and occupation measured.',
    );
    expect(text).toMatch(/^Coast Office, 2025 +USD a year$/m);
    expect(text).toMatch(/^Coast Office, 2024 +GBP a year$/m);
    expect(text).toMatch(/^Coast Office, 2025 +CAD an hour · province$/m);
    expect(text).toMatch(/^Harbour Gazette, 2024 +USD a year · cities · estimates without a stated source$/m);
  });

  test('a single group needs no such warning', async () => {
    expect(await screen('salary map-maker')).not.toContain('bear in mind');
  });

  test('piped, it is one record a line with as many cells as there are fields', async () => {
    const { stdout, stderr, code } = await career('salary lighthouse-keeper');
    const lines = stdout.replace(/\n$/, '').split('\n');
    expect({ code, stderr, lines: lines.length }).toEqual({ code: 0, stderr: '', lines: 4 });
    expect(lines.map((line) => line.split('\t').length)).toEqual([39, 39, 39, 39]);
  });
});

describe('one currency', () => {
  test('pay a year × the cross rate, with rate, date and source', async () => {
    const names = 'place,unit,unitPeriod,unitP25,unitMedian,unitP75,unitLow,unitHigh,rate,rateDate,rateSource';
    const rate = 0.75 / 1.4;
    expect(await fields('salary lighthouse-keeper --in gbp', names)).toEqual([
      ['us', 'GBP', 'year', 27000, 31500, 38250, null, null, 0.75, '2026-06-01', 'rates'],
      ['gb', 'GBP', 'year', 24000, 29000, 34000, null, null, null, null, null],
      // 57,200 is the publisher's own annual median; 20 and 35.25 an hour are 41,600 and 73,320 a year.
      ['british-columbia', 'GBP', 'year', null, 30642.86, null, 22285.71, 39278.57, rate, '2026-06-01', 'rates'],
      ['portland', 'GBP', 'year', null, 33750, null, null, null, 0.75, '2026-06-01', 'rates'],
    ]);
  });

  test('what was published stays in the record', async () => {
    expect(await fields('salary lighthouse-keeper --place bc --in gbp', 'currency,period,median,low,high')).toEqual([
      ['CAD', 'hour', 27.5, 20, 35.25],
    ]);
  });

  test('a currency goes by its code, its name or its sign', async () => {
    for (const name of ['GBP', 'gbp', '"Pound sterling"', '"pound  STERLING"', '£']) {
      expect(await fields(`salary map-maker --in ${name}`, 'unit'), name).toEqual([['GBP']]);
    }
  });

  test('the page names rate, date and source, and what is paid in its own money', async () => {
    const text = unwrapped(await screen('salary lighthouse-keeper --in gbp'));
    expect(text).toContain(
      'GBP at one rate, whatever the year of the pay: 0.75 for 1 USD (2026-06-01), 0.535714 for 1 CAD (2026-06-01).',
    );
    expect(text).toContain('Harbour Bank, Rates of the day');
    expect(text).toContain('paid as $42,000 a year');
    expect(text).toContain('paid as C$27.50 an hour');
    expect(text).toContain('given as $45,000 a year');
    expect(unwrapped(await screen('salary map-maker --place boston --in gbp'))).toContain(
      'estimated as $85,800 a year',
    );
  });

  test('an unknown currency is not found: near ones are suggested and all are listed', async () => {
    expect(await career('salary map-maker --in gpb')).toEqual({
      code: 3,
      stdout: '',
      stderr: 'error: there is no currency “gpb”\nhint: did you mean GBP? known: CAD, GBP, USD\n',
    });
    for (const name of ['""', '"  "', 'eur', '1', '*', "'; DROP TABLE currency'"]) {
      expect((await career(`salary map-maker --in ${name}`)).code, name).toBe(3);
    }
  });
});

describe('what it buys', () => {
  test('pay a year ÷ price level, in international dollars; without a level it stays as it is', async () => {
    const names = 'place,unit,unitP25,unitMedian,unitP75,priceLevel,priceYear,priceSource';
    expect(await fields('salary lighthouse-keeper --adjust', names)).toEqual([
      ['us', 'international-dollar', 36000, 42000, 51000, 1, 2024, 'ppp'],
      ['gb', 'international-dollar', 35294.12, 42647.06, 50000, 0.68, 2024, 'ppp'],
      ['british-columbia', 'CAD', null, 57200, null, null, null, null],
      ['portland', 'USD', null, 45000, null, null, null, null],
    ]);
  });

  test('a US area is measured against the nation at 100', async () => {
    const names = 'median,unitMedian,priceLevel,priceBase';
    expect(await fields('salary lighthouse-keeper --place boston --adjust', names)).toEqual([
      [52500, 47727.27, 110, 'United States = 100'],
    ]);
  });

  test('in a currency, international dollars are worth US dollars', async () => {
    expect(await fields('salary lighthouse-keeper --place gb --adjust --in gbp', 'unit,unitMedian,rate,group')).toEqual(
      [['GBP', 31985.29, 0.75, 'pay-2025/2024/year/GBP at US prices/country/published']],
    );
  });

  test('the page says what an international dollar is and which figures it could not adjust', async () => {
    const text = unwrapped(await screen('salary lighthouse-keeper --adjust'));
    expect(text).toContain('one buys what a US dollar buys in the United States.');
    expect(text).toContain('Not adjusted, as no price level is held: British Columbia, Portland.');
  });
});

describe('estimates for metropolitan areas', () => {
  test('are shown only when asked for', async () => {
    expect(await fields('salary lighthouse-keeper', 'basis')).not.toContainEqual(['derived']);
    expect(await screen('salary lighthouse-keeper')).toContain('career salary lighthouse-keeper --metros');
  });

  test('each percentile × (area median ÷ national median of the occupation group)', async () => {
    const names = 'place,placeKind,p10,p25,median,p75,p90,basis,estimate,socGroup,groupAreaMedian,groupNationMedian';
    expect(await fields('salary lighthouse-keeper --place boston', names)).toEqual([
      ['boston-metro', 'metro', 37500, 45000, 52500, 63750, 75000, 'derived', true, '53', 55000, 44000],
    ]);
    expect(await fields('salary map-maker --metros', 'place,median,basis')).toEqual([
      ['us', 78000, 'published'],
      ['boston-metro', 85800, 'derived'],
    ]);
  });

  test('stand below a heading of their own and explain themselves', async () => {
    const text = await screen('salary map-maker --metros --why');
    expect(text).toMatch(/^Estimates by metropolitan area, 2025 +USD a year · our own estimates$/m);
    expect(unwrapped(text)).toContain(
      'Estimated: $78,000 in the United States × $108,900 here ÷ $99,000 there, the medians of architecture and engineering (SOC 17), = $85,800; every percentile likewise.',
    );
    expect(unwrapped(text)).toContain('Nobody has published these.');
    expect(unwrapped(text)).toContain(
      'estimated from Coast Office, Wages of the coast 2025, for Cartographers (17-1021)',
    );
  });

  test('an area goes by id, name, alias or any of its cities', async () => {
    for (const name of [
      'boston-metro',
      'Boston',
      '"boston ma"',
      'Cambridge',
      '"boston metropolitan area"',
      '"Newton, NH"',
    ]) {
      expect(await fields(`salary map-maker --place ${name}`, 'place'), name).toEqual([['boston-metro']]);
    }
  });
});

describe('places', () => {
  test('may be given again; a country means the places in it as well', async () => {
    expect(await fields('salary lighthouse-keeper --place uk --place BC', 'place')).toEqual([
      ['gb'],
      ['british-columbia'],
    ]);
    expect(await fields('salary lighthouse-keeper --place usa', 'place')).toEqual([['us'], ['portland']]);
  });

  test('that have no figure are named, on the page or beside the records', async () => {
    expect(await career('salary map-maker --place us --place gb --fields place')).toEqual({
      code: 0,
      stdout: 'us\n',
      stderr: 'No figure is held for United Kingdom.\n',
    });
    expect(await screen('salary map-maker --place us --place gb')).toContain('No figure is held for United Kingdom.');
  });

  test('nothing found is an answer', async () => {
    const { code, stdout, stderr } = await career('salary map-maker --place gb --json');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '[]\n' });
    expect(stderr).toContain('no pay for Map Maker there; 1 figure elsewhere: career salary map-maker');
    expect((await career('salary map-maker --place gb --exit-status')).code).toBe(1);
  });

  test('unknown ones get suggestions and exit 3', async () => {
    expect(await career('salary map-maker --place bostn')).toEqual({
      code: 3,
      stdout: '',
      stderr: 'error: there is no place “bostn”\nhint: did you mean boston-metro?\n',
    });
    for (const name of ['""', 'xyzzy', '*', '"us OR 1=1"']) {
      expect((await career(`salary map-maker --place ${name}`)).code, name).toBe(3);
    }
  });
});

describe('order', () => {
  test('only within figures that may be compared', async () => {
    expect(await fields('salary lighthouse-keeper --sort median', 'place')).toEqual([
      ['us'],
      ['gb'],
      ['british-columbia'],
      ['portland'],
    ]);
  });

  test('an unknown one lists the known', async () => {
    const { code, stderr } = await career('salary map-maker --sort pay');
    expect([code, stderr]).toEqual([2, 'error: there is no order “pay”\nhint: known: published, median, place\n']);
  });
});

describe('without a career', () => {
  test('careers are ranked by published pay in one place, of one source and year', async () => {
    const names = 'rank,career,unitMedian,unit,year,source,basis,wider';
    const expected = [
      [1, 'ferry-pilot', 82000, 'USD', 2025, 'pay-2025', 'published', true],
      [2, 'map-maker', 78000, 'USD', 2025, 'pay-2025', 'published', false],
      [3, 'lighthouse-keeper', 42000, 'USD', 2025, 'pay-2025', 'published', true],
    ];
    expect(await fields('salary', names)).toEqual(expected);
    expect(await fields('salary --top 2 --place us', names)).toEqual(expected.slice(0, 2));
    expect(await fields('salary --field land', names)).toEqual([[1, ...(expected[1] as unknown[]).slice(1)]]);
  });

  test('the records name the career, then all that a figure has', async () => {
    const [own] = await records('salary');
    const [pay] = await records('salary map-maker');
    expect(Object.keys(own ?? {})).toEqual(['rank', 'career', 'title', 'field', ...Object.keys(pay ?? {})]);
  });

  test('hourly pay is ranked by the year', async () => {
    expect(await fields('salary --place bc', 'career,median,period,unitMedian,unitPeriod')).toEqual([
      ['lighthouse-keeper', 27.5, 'hour', 57200, 'year'],
    ]);
  });

  test('careers that are left out are counted and named', async () => {
    const words = 'Left out, 2 of 3: Ferry Pilot, Map Maker (no figure is held).';
    expect(unwrapped(await screen('salary --place gb'))).toContain(words);
    expect((await career('salary --place gb --json')).stderr).toBe(`${words}\n`);
  });

  test('each bar has the middle half beside it and says for whom it was measured', async () => {
    const text = await screen('salary --top 2');
    expect(text).toMatch(/^Pay in the United States +the highest 2 of 3 careers, before tax$/m);
    expect(text).toMatch(/^ {2}1\. Ferry Pilot {3}\$82,000 ² {3}█+▓+░+ {3}\$58,000 to \$110,000$/m);
    expect(text).toContain('² measured for all Captains and pilots (53-5021), not the career alone');
    expect(text).toContain('³ measured for Cartographers (17-1021)\n');
  });

  test('estimates are not ranked', async () => {
    for (const place of ['portland', 'boston']) {
      const { code, stdout, stderr } = await career(`salary --place ${place} --json`);
      expect([code, stdout], place).toEqual([0, '[]\n']);
      expect(stderr, place).toContain('estimates are not ranked');
    }
  });

  test('in another currency or at price levels the order is the same', async () => {
    expect(await fields('salary --in gbp', 'career,unitMedian')).toEqual([
      ['ferry-pilot', 61500],
      ['map-maker', 58500],
      ['lighthouse-keeper', 31500],
    ]);
    expect(await fields('salary --place gb --adjust', 'unit,unitMedian')).toEqual([['international-dollar', 42647.06]]);
  });
});

describe('bad input', () => {
  test.each([
    ['salary --top 0', 2],
    ['salary --top -1', 2],
    ['salary --top 1.5', 2],
    ['salary --top 1e3', 2],
    ['salary --top many', 2],
    ['salary --top 99999', 2],
    ['salary --field sae', 2],
    ['salary --place us --place gb', 2],
    ['salary --metros', 2],
    ['salary --sort median', 2],
    ['salary map-maker --top 3', 2],
    ['salary map-maker --field sea', 2],
    ['salary map-maker --in', 2],
    ['salary map-maker --place', 2],
    ['salary map-maker --nosuch', 2],
    ['salary map-maker --fields nosuch', 2],
    ['salary --place nowhere', 3],
    ['salary --in nothing', 3],
    ['salary nobody', 3],
  ])('%s exits %i with nothing on stdout', async (line, code) => {
    const answer = await career(line);
    expect([answer.code, answer.stdout]).toEqual([code, '']);
    expect(answer.stderr).toMatch(/^error: .+\nhint: .+\n$/);
  });
});

test('no line is wider than the terminal, whatever is asked', async () => {
  const lines = [
    'salary lighthouse-keeper --metros --in gbp --adjust --why',
    'salary lighthouse-keeper',
    'salary --why',
    'salary --place gb --in usd --adjust',
  ];
  for (const line of lines) {
    for (const columns of [20, 30, 40, 60, 80, 120, 200]) {
      const text = await screen(line, columns);
      const widest = Math.max(...text.split('\n').map((one) => [...one].length));
      expect(widest, `${line} at ${columns}`).toBeLessThanOrEqual(columns);
    }
  }
});
