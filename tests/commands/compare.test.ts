import { expect, test } from 'vitest';
import { career, careerJson, fieldPaths } from '../helpers/career.js';

interface Compared {
  careers: {
    id: string;
    learningHours: number;
    strongest: string;
    quickest: { title: string };
    cheapest: { title: string };
  }[];
  differing: string[];
  alike: string[];
  pay: {
    place: string;
    differs: string[];
    figures: ({ career: string; comparable: boolean; median: number } | null)[];
  }[];
  interests: { type: string; values: number[]; apart: number }[];
  distinct: { career: string; skills: { skill: string }[] }[];
  shared: { skill: string; count: number; importance: (number | null)[] }[];
  pairs: { one: string; other: string; nearness: number }[];
}
const compared = async (line: string) => (await careerJson(`compare ${line}`)) as Compared;

test('compare keeps the order of the careers, found by id, title or alias', async () => {
  const { careers } = await compared('ferryman "Map Maker" lighthouse-keeper');
  expect(careers.map(({ id }) => id)).toEqual(['ferry-pilot', 'map-maker', 'lighthouse-keeper']);
});

test('what differs and what is alike are told apart', async () => {
  const two = await compared('lighthouse-keeper ferry-pilot');
  expect(two.alike).toEqual(['field']);
  expect(two.differing).toEqual([
    'pay',
    'growth',
    'openings',
    'education',
    'preparation',
    'interests',
    'learning',
    'quickest',
    'cheapest',
    'licence',
  ]);
  expect((await compared('lighthouse-keeper ferry-pilot map-maker')).alike).toEqual([]);
});

// Map Maker: its fifteen skills take 20 + 60 + 90 + 80 + 40 + 15 + 20 + 30 + 8 + 40 + 16 + 15 + 30 + 20 + 20 = 504 hours,
// and all that they build on is among them.
test('time and cost: hours of all skills, the quickest way in and the cheapest', async () => {
  const [keeper, maker] = (await compared('lighthouse-keeper map-maker')).careers;
  expect(maker).toMatchObject({
    learningHours: 504,
    quickest: { title: 'Portfolio of open maps' },
    cheapest: { title: 'Portfolio of open maps' },
  });
  expect(keeper).toMatchObject({
    quickest: { title: 'From the merchant navy' },
    cheapest: { title: 'Assistant on a station' },
  });
});

test('pay stands beside each other only at places that several hold', async () => {
  const { pay } = await compared('lighthouse-keeper ferry-pilot');
  expect(pay.map(({ place, differs }) => [place, differs])).toEqual([['us', []]]);
  expect(pay[0]?.figures.map((figure) => [figure?.career, figure?.comparable, figure?.median])).toEqual([
    ['lighthouse-keeper', true, 42_000],
    ['ferry-pilot', true, 82_000],
  ]);
});

test('skills: those of one alone, and the shared ones with the importance in each', async () => {
  const { distinct, shared } = await compared('lighthouse-keeper ferry-pilot map-maker');
  expect(distinct.map(({ career: id, skills }) => [id, skills.map(({ skill }) => skill)])).toEqual([
    ['lighthouse-keeper', []],
    ['ferry-pilot', ['coastal-navigation']],
    ['map-maker', ['gis', 'map-drawing', 'surveying']],
  ]);
  expect(shared.find(({ skill }) => skill === 'fog-signals')).toMatchObject({ count: 2, importance: [4, 2, null] });
  expect(shared.find(({ skill }) => skill === 'chart-reading')).toMatchObject({ count: 3, importance: [2, 4, 3] });
  const counts = shared.map(({ count }) => count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test('interests begin where the careers lie furthest apart', async () => {
  const { interests } = await compared('lighthouse-keeper ferry-pilot');
  expect(interests[0]).toEqual({ type: 'E', values: [1.8, 3.6], apart: 1.8 });
  expect(interests.map(({ apart }) => apart)).toEqual([...interests.map(({ apart }) => apart)].sort((a, b) => b - a));
});

test('each pair is as near as related says, the nearest first', async () => {
  const { pairs } = await compared('map-maker lighthouse-keeper ferry-pilot');
  const related = (await careerJson('related lighthouse-keeper')) as { id: string; nearness: number }[];
  expect(pairs).toHaveLength(3);
  expect(pairs[0]).toMatchObject({ one: 'lighthouse-keeper', other: 'ferry-pilot', nearness: related[0]?.nearness });
});

test('as JSON a comparison has these fields', async () => {
  const paths = fieldPaths(await careerJson('compare lighthouse-keeper ferry-pilot'));
  const payPaths = [
    ...['place', 'placeName', 'currency', 'period', 'year', 'p10', 'p25', 'median', 'p75', 'p90', 'low', 'high'],
    ...['annualMedian', 'measured', 'source', 'estimate'],
  ];
  const route = ['kind', 'title', 'text', 'cost', 'months.from', 'months.to'];
  const need = ['skill', 'name', 'kind', 'importance', 'stage', 'line'];
  expect(paths).toEqual(
    [
      ...['id', 'title', 'field', 'fieldName', 'summary'].map((key) => `careers[].${key}`),
      ...payPaths.map((key) => `careers[].pay.${key}`),
      ...['place', 'placeName', 'from', 'to', 'change', 'openings', 'education', 'measured', 'source'].map(
        (key) => `careers[].outlook.${key}`,
      ),
      'careers[].preparation.zone',
      'careers[].preparation.source',
      ...[...'RIASEC', 'source'].map((key) => `careers[].interests.${key}`),
      'careers[].strongest',
      'careers[].learningHours',
      ...route.map((key) => `careers[].quickest.${key}`),
      ...route.map((key) => `careers[].cheapest.${key}`),
      ...route.map((key) => `careers[].routes[].${key}`),
      ...['place', 'placeName', 'text'].map((key) => `careers[].licence[].${key}`),
      'careers[].challenges[]',
      'differing[]',
      'alike[]',
      'pay[].place',
      'pay[].placeName',
      'pay[].differs[]',
      ...['career', 'comparable', ...payPaths].map((key) => `pay[].figures[].${key}`),
      'interests[].type',
      'interests[].values[]',
      'interests[].apart',
      'distinct[].career',
      ...need.map((key) => `distinct[].skills[].${key}`),
      'shared[].skill',
      'shared[].name',
      'shared[].count',
      'shared[].importance[]',
      'shared[].stage[]',
      ...['one', 'other', 'nearness', 'skillLikeness', 'interestCorrelation', 'sameField', 'sameGroup', 'shared'].map(
        (key) => `pairs[].${key}`,
      ),
      ...['id', 'title', 'publisher', 'url', 'licence', 'published', 'measures'].map((key) => `sources[].${key}`),
    ].filter((path) => path !== 'pay[].differs[]'),
  );
});

test.each([40, 80, 120])(
  'on a terminal of %i columns nothing is wider, and what differs comes first',
  async (columns) => {
    const { stdout } = await career('compare lighthouse-keeper ferry-pilot --no-color', {
      terminal: { columns, rows: 999 },
    });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
    expect(stdout.indexOf('Where they differ')).toBeLessThan(stdout.indexOf('Where they are alike'));
    expect(stdout).toContain('$42,000 a year');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '3 more places for Lighthouse Keeper alone: career salary lighthouse-keeper',
    );
  },
);

test('narrow terminals get one career below the other', async () => {
  const { stdout } = await career('compare lighthouse-keeper ferry-pilot --no-color', {
    terminal: { columns: 40, rows: 999 },
  });
  expect(stdout).toMatch(
    /Pay, United States\n +Lighthouse Keeper:\n +\$42,000 a year\n +Ferry Pilot:\n +\$82,000 a year\n/,
  );
});

test('piped, a value is a line; as TSV a leaf is a row', async () => {
  const { stdout } = await career('compare lighthouse-keeper ferry-pilot --format tsv');
  const rows = new Map(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  );
  expect(rows.get('field')).toBe('value');
  expect(rows.get('careers.1.pay.median')).toBe('82000');
});

test('--why shows the hours, the ways in and the nearness term by term', async () => {
  const { stdout } = await career('compare lighthouse-keeper map-maker --why');
  expect(stdout).toContain('skills from nothing: ');
  expect(stdout).toContain('= 504 hours');
  expect(stdout).toContain('ways in, of which the quickest');
  expect(stdout).toContain('Log keeping: (4 × 0.6931) × (2 × 0.6931) = 3.8436');
});

test.each([
  ['compare lighthouse-keeper', 2, 'WRONG_NUMBER'],
  ['compare a b c d e f g', 2, 'WRONG_NUMBER'],
  ['compare lighthouse-keeper wickie', 2, 'SAME_CAREER'],
  ['compare lighthouse-keeper nobody-at-all', 3, 'CAREER_NOT_FOUND'],
  ['compare', 2, 'USAGE'],
])('%s exits %i with %s', async (line, exitCode, code) => {
  const answer = await career(`${line} --json`);
  expect(answer.stdout).toBe('');
  expect(answer.code).toBe(exitCode);
  expect(JSON.parse(answer.stderr).error).toMatchObject({ code, exitCode });
});
