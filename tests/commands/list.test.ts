import { describe, expect, test } from 'vitest';
import { career, careerJson, fieldPaths, terminal } from '../helpers/career.js';

/** Ids in the order of the answer, and what was said beside it. */
async function ids(line: string): Promise<{ ids: string; said: string[] }> {
  const { code, stdout, stderr } = await career(`list ${line} --fields id`);
  expect(code, stderr).toBe(0);
  return { ids: stdout.trim().split('\n').join(' '), said: stderr.split('\n').filter((text) => text !== '') };
}

const [KEEPER, PILOT, MAKER] = ['lighthouse-keeper', 'ferry-pilot', 'map-maker'];

describe('data', () => {
  test('a record has these fields, every one of them with or without limits', async () => {
    const records = (await careerJson('list')) as Record<string, unknown>[];
    expect(fieldPaths(records)).toMatchInlineSnapshot(`
      [
        "[].id",
        "[].title",
        "[].field",
        "[].fieldName",
        "[].zone",
        "[].zoneSource",
        "[].annualMedian",
        "[].currency",
        "[].place",
        "[].payPeriod",
        "[].payYear",
        "[].payMeasured",
        "[].paySource",
        "[].growth",
        "[].growthFrom",
        "[].growthTo",
        "[].openings",
        "[].education",
        "[].outlookPlace",
        "[].outlookMeasured",
        "[].outlookSource",
        "[].interests",
        "[].R",
        "[].I",
        "[].A",
        "[].S",
        "[].E",
        "[].C",
        "[].interestsSource",
        "[].interestCorrelation",
        "[].bestOn",
        "[].beats",
        "[].summary",
      ]
    `);
    expect(records.find(({ id }) => id === KEEPER)).toEqual({
      id: 'lighthouse-keeper',
      title: 'Lighthouse Keeper',
      field: 'sea',
      fieldName: 'Sea',
      zone: 2,
      zoneSource: 'interests-1',
      annualMedian: 42000,
      currency: 'USD',
      place: 'us',
      payPeriod: 'year',
      payYear: 2025,
      payMeasured: 'Keepers (53-5021)',
      paySource: 'pay-2025',
      growth: -12.5,
      growthFrom: 2024,
      growthTo: 2034,
      openings: 40,
      education: 'High school diploma',
      outlookPlace: 'us',
      outlookMeasured: 'Keepers (53-5021)',
      outlookSource: 'jobs-2034',
      interests: 'CRI',
      R: 5.5,
      I: 4.1,
      A: 2.2,
      S: 1.5,
      E: 1.8,
      C: 5.9,
      interestsSource: 'interests-1',
      interestCorrelation: null,
      bestOn: null,
      beats: null,
      summary: 'Keeps a light burning on a rock so that ships find their way past it at night.',
    });
    const limited = (await careerJson('list --max-preparation 2 --pareto pay')) as Record<string, unknown>[];
    expect(limited.map((record) => Object.keys(record))).toEqual([Object.keys(records[0] ?? {})]);
  });

  test('pay is that of the place, a year, as published; what is not published there is null', async () => {
    const pay = (line: string) =>
      careerJson(`list ${line} --fields id,annualMedian,currency,place,payPeriod --sort title`);
    expect(await pay('--place BC')).toEqual([
      { id: PILOT, annualMedian: null, currency: null, place: null, payPeriod: null },
      { id: KEEPER, annualMedian: 57200, currency: 'CAD', place: 'british-columbia', payPeriod: 'hour' },
      { id: MAKER, annualMedian: null, currency: null, place: null, payPeriod: null },
    ]);
    // Portland has an estimate only.
    expect((await ids('--place boston')).said).toEqual([
      'No pay is published for Boston-Cambridge-Newton, MA-NH; for estimates: career salary <career> --place boston-metro',
    ]);
    expect(await ids('--place portland')).toEqual({
      ids: `${PILOT} ${KEEPER} ${MAKER}`,
      said: ['No pay is published for Portland; for estimates: career salary <career> --place portland'],
    });
  });
});

describe('limits', () => {
  test.each([
    ['--field land', MAKER, ['--field left out 2 in other fields']],
    ['--field sea,land', `${PILOT} ${KEEPER} ${MAKER}`, []],
    ['--field sea --field land', `${PILOT} ${KEEPER} ${MAKER}`, []],
    [
      '--min-pay 80000',
      PILOT,
      [
        '--min-pay left out 2 that pay less than $80,000 a year in the United States',
        '1 more with --min-pay 78000: Map Maker',
      ],
    ],
    ['--min-pay 25000 --place gb', KEEPER, ['--min-pay left out 2 without published pay there']],
    [
      // 0.75 pounds are a dollar: 60,000 ÷ 0.75 = 80,000.
      '--min-pay 60000gbp',
      PILOT,
      [
        '--min-pay left out 2 that pay less than $80,000 (60,000 GBP at the rate of 2026-06-01) a year in the United States',
        '1 more with --min-pay 78000: Map Maker',
      ],
    ],
    ['--min-pay 42000usd', `${PILOT} ${KEEPER} ${MAKER}`, []],
    ['--growth 3', `${PILOT} ${MAKER}`, ['--growth left out 1 that grows by less than +3 %']],
    ['--growth 5', MAKER, ['--growth left out 2 that grow by less than +5 %', '1 more with --growth 3: Ferry Pilot']],
    [
      '--max-preparation 2',
      KEEPER,
      [
        '--max-preparation left out 2 that ask for more than job zone 2',
        '1 more with --max-preparation 3: Ferry Pilot',
      ],
    ],
    [
      '--education certificate',
      `${PILOT} ${KEEPER}`,
      [
        '--education left out 1 that usually asks for more than postsecondary nondegree award',
        '1 more with --education bachelor: Map Maker',
      ],
    ],
    [
      '--education "high school diploma"',
      KEEPER,
      [
        '--education left out 2 that usually ask for more than high school diploma or equivalent',
        '1 more with --education certificate: Ferry Pilot',
      ],
    ],
    ['--interest E', PILOT, ['--interest E left out 2 without Enterprising among the three strongest interests']],
    [
      '--interest investigative',
      `${KEEPER} ${MAKER}`,
      ['--interest I left out 1 without Investigative among the three strongest interests'],
    ],
    [
      '--interest i --interest R --skill gis',
      MAKER,
      [
        '--interest I left out 1 without Investigative among the three strongest interests',
        '--skill gis left out 2 that do not need GIS',
        '1 more without --skill gis: Lighthouse Keeper',
      ],
    ],
    ['--route apprenticeship', PILOT, ['--route left out 2 without a way in by apprenticeship']],
    [
      '--route degree,on-the-job',
      `${KEEPER} ${MAKER}`,
      ['--route left out 1 without a way in by degree or on-the-job'],
    ],
  ])('%s', async (line, expected, said) => {
    expect(await ids(line)).toEqual({ ids: expected, said });
  });

  test('none within is an answer, with what was left out', async () => {
    expect(await career('list --min-pay 90000 --json')).toEqual({
      code: 0,
      stdout: '[]\n',
      stderr:
        'no career is within all these limits\n' +
        '--min-pay left out 3 that pay less than $90,000 a year in the United States\n' +
        '1 more with --min-pay 82000: Ferry Pilot\n',
    });
    expect((await career('list --min-pay 90000 --exit-status')).code).toBe(1);
  });

  test.each([
    ['--field see', 2, 'there is no field “see”', 'did you mean sea? known: sea, land'],
    ['--field ,', 2, 'no field is named', 'known: sea, land'],
    ['--interest X', 2, 'there is no interest “X”', 'known: r, realistic'],
    ['--education phd', 2, 'there is no level “phd”', 'known: none, high-school'],
    ['--route walking', 2, 'there is no way in “walking”', 'known: degree, vocational'],
    ['--sort height', 2, 'there is no order “height”', 'known: field, title, pay'],
    ['--sort pay,growth', 2, 'there is no order “pay,growth”', 'give one of: field, title, pay'],
    ['--pareto money', 2, 'there is no criterion “money”', 'known: pay, growth, preparation, fit'],
    ['--place atlantis', 3, 'there is no place “atlantis”', ''],
    ['--skill rope-wrok', 3, 'there is no skill “rope-wrok”', 'did you mean rope-work?'],
    ['--min-pay 100zzz', 3, 'there is no currency “zzz”', 'USD'],
    ['--min-pay -5', 2, 'option “--min-pay <amount>” argument “-5” is invalid', 'whole amount'],
    ['--min-pay 1e5', 2, 'argument “1e5” is invalid', 'whole amount'],
    ['--growth 2.5', 2, 'argument “2.5” is invalid', 'whole number from -100 to 1000'],
    ['--max-preparation 6', 2, 'argument “6” is invalid', 'whole number from 1 to 5'],
    ['--pareto pay,fit', 2, 'fit can only be told with --interests', '--interests R=4'],
    ['--why', 2, '--why says which careers --pareto leaves out', 'give --pareto pay,growth,preparation as well'],
    ['--sort fit', 2, 'fit can only be told with --interests', '--interests R=4'],
    ['--interests 3 3 3 3 3 3', 4, 'the six interests are almost the same', 'more clearly'],
  ])('%s ends with exit code %i', async (line, code, message, hint) => {
    const answer = await career(`list ${line}`);
    expect(answer).toMatchObject({ code, stdout: '' });
    expect(answer.stderr).toContain(message);
    expect(answer.stderr.split('\nhint: ')[1]).toContain(hint);
  });

  test('no growth at all is a limit, too', async () => {
    expect((await ids('--growth -13')).ids).toBe(`${PILOT} ${KEEPER} ${MAKER}`);
  });
});

test.each([
  ['field', `${PILOT} ${KEEPER} ${MAKER}`],
  ['title', `${PILOT} ${KEEPER} ${MAKER}`],
  ['pay', `${PILOT} ${MAKER} ${KEEPER}`],
  ['growth', `${MAKER} ${PILOT} ${KEEPER}`],
  ['openings', `${PILOT} ${MAKER} ${KEEPER}`],
  ['preparation', `${KEEPER} ${PILOT} ${MAKER}`],
  ['fit --interests 5 4 2 1 1 5', `${KEEPER} ${MAKER} ${PILOT}`],
])('--sort %s', async (order, expected) => {
  expect((await ids(`--sort ${order}`)).ids).toBe(expected);
});

test('--limit says how many are left', async () => {
  expect(await ids('--limit 1')).toEqual({ ids: PILOT, said: ['2 more without --limit'] });
});

test('fit is the correlation with the six scores', async () => {
  const records = await careerJson(
    'list --interests R=5 I=4 A=2 S=1 E=1 C=5 --fields id,interestCorrelation --sort fit',
  );
  expect(records).toEqual([
    { id: KEEPER, interestCorrelation: 0.9866 }, // 18.1 ÷ √(18 × 18.7)
    { id: MAKER, interestCorrelation: 0.9024 }, // 13.1 ÷ √(18 × 11.7083)
    { id: PILOT, interestCorrelation: 0.6878 }, // 10.6 ÷ √(18 × 13.195)
  ]);
});

describe('--pareto', () => {
  test('only careers that no other beats, in the order of the first criterion', async () => {
    expect(await careerJson('list --pareto pay,preparation --fields id,bestOn,beats')).toEqual([
      { id: PILOT, bestOn: 'pay', beats: 1 },
      { id: KEEPER, bestOn: 'preparation', beats: 0 },
    ]);
    expect(await ids('--pareto growth,pay')).toEqual({
      ids: `${MAKER} ${PILOT}`,
      said: ['1 career beaten; by which: --why'],
    });
    expect((await ids('--pareto fit --interests 5 4 2 1 1 5')).ids).toBe(KEEPER);
  });

  test('the text says what was compared', async () => {
    const text = async (line: string) => (await career(`list ${line}`, terminal(120))).stdout.split('\n')[2];
    expect(await text('--pareto pay')).toBe('No other career is better on pay.');
    expect(await text('--pareto pay,growth,preparation --field sea')).toBe(
      'No other career within the limits is at least as good on pay, growth of jobs and little',
    );
  });

  test('who lacks a figure is named as left out', async () => {
    expect(await ids('--pareto pay,preparation --place gb')).toEqual({
      ids: KEEPER,
      said: ['Left out for lack of a figure: Ferry Pilot (no pay), Map Maker (no pay)'],
    });
  });

  test('--why names for each of the others one that beats it, with the figures of both', async () => {
    const { stdout } = await career('list --pareto pay,growth --why', terminal(100));
    expect(stdout).toContain('• Lighthouse Keeper ($42,000, −12.5 %) by Ferry Pilot ($82,000, +3.4 %)');
  });
});

describe('text', () => {
  test('is one quiet table at 80 columns', async () => {
    expect((await career('list --max-preparation 3 --sort pay', terminal(80))).stdout).toBe(
      [
        'Careers                                                                   2 of 3',
        '',
        '                      Field       Pay    Growth   Zone',
        '  ─────────────────   ─────   ───────   ───────   ────',
        '  Ferry Pilot         sea     $82,000    +3.4 %      3',
        '  Lighthouse Keeper   sea     $42,000   −12.5 %      2',
        '',
        'Left out by the limits',
        '  • --max-preparation left out 1 that asks for more than job zone 3',
        '  • 1 more with --max-preparation 4: Map Maker',
        '',
        'Columns',
        '  Pay      median a year in the United States, before tax ¹',
        '  Growth   of jobs in the United States, 2024 to 2034 ²',
        '  Zone     preparation, from 1 (little or none) to 5 (extensive) ³',
        '',
        '¹ Coast Office, Wages of the coast 2025',
        '² Coast Office, Jobs of the coast 2024–34',
        '³ Harbour University, Interests of seafarers',
        '',
      ].join('\n'),
    );
  });

  test('is a list at 40 columns, and never wider than the terminal', async () => {
    const { stdout } = await career('list --sort pay --pareto pay,growth --why', terminal(40));
    expect(stdout).toContain('  Map Maker\n  Field:    land\n  Pay:      $78,000\n  Growth:   +6.0 %\n  Zone:     4\n');
    for (const columns of [20, 40, 80, 120]) {
      const page = await career('list --interests 5 4 2 1 1 5 --pareto pay,growth --why', terminal(columns));
      for (const row of page.stdout.split('\n')) expect(row.length).toBeLessThanOrEqual(columns);
    }
  });

  test('has a column for fit where interests are given, with a proper minus', async () => {
    const { stdout } = await career('list --interests 1 2 5 5 5 1', terminal(120));
    expect(stdout).toMatch(/Zone\s+Fit/);
    expect(stdout).toMatch(/Map Maker .* −0\.\d\d/);
  });
});
