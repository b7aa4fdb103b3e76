import { expect, test } from 'vitest';
import type { Gap as CoreGap } from '../../src/core/gap.js';
import { missingBlocks } from '../../src/render/sections/gap.js';
import { career, careerJson, fieldPaths } from '../helpers/career.js';

interface Gap {
  from: { id: string } | null;
  have: string[];
  readiness: { skills: number; allSkills: number; importance: number; allImportance: number; share: number };
  hours: number;
  carriesOver: { skill: string; because: string }[];
  missing: { skill: string; importance: number; hours: number; pulledIn: boolean }[];
  resources: {
    id: string;
    hours: number;
    gain: number;
    gainPerHour: number;
    closed: number;
    skills: { product: number }[];
  }[];
  resourceHours: number;
  untaught: string[];
  pay: { place: string; change: number | null; changeShare: number | null; before: unknown; differs: string[] }[];
}
const gap = async (...words: string[]) => (await careerJson(['gap', ...words])) as Gap;

// Ferry Pilot: importance 50 in all; a lighthouse keeper lacks coastal navigation (5, 80 hours) and trigonometry (3, 40).
test('from a career: what carries over, what is missing, and the hours', async () => {
  const found = await gap('ferry-pilot', '--from', 'wickie');
  expect(found.from).toEqual({ id: 'lighthouse-keeper', title: 'Lighthouse Keeper' });
  expect(found.readiness).toEqual({ skills: 13, allSkills: 15, importance: 42, allImportance: 50, share: 0.84 });
  expect(found.missing.map(({ skill, importance, hours }) => [skill, importance, hours])).toEqual([
    ['coastal-navigation', 5, 80],
    ['trigonometry', 3, 40],
  ]);
  expect(found.hours).toBe(120);
});

test('the resources close the gap in an order that can be followed, each gain the sum of its terms', async () => {
  const { resources, resourceHours } = await gap('ferry-pilot', '--from', 'lighthouse-keeper');
  expect(resources.map(({ id }) => id)).toEqual(['charts-and-triangles', 'piloting']);
  expect(resources.map(({ gain }) => gain)).toEqual([2, 5]);
  expect(resources.map(({ closed }) => closed)).toEqual([0.2857, 1]);
  for (const { gain, gainPerHour, hours, skills } of resources) {
    expect(skills.reduce((sum, { product }) => sum + product, 0)).toBeCloseTo(gain, 3);
    expect(gain / hours).toBeCloseTo(gainPerHour, 3);
  }
  expect(resourceHours).toBe(95);
});

test('pay before and after, only where both are measured alike', async () => {
  const { pay } = await gap('ferry-pilot', '--from', 'lighthouse-keeper');
  expect(pay.map(({ place, change, changeShare }) => [place, change, changeShare])).toEqual([['us', 40_000, 0.9524]]);
  const alone = await gap('lighthouse-keeper', '--have', 'rope-work');
  expect(alone.pay.map(({ place, before, change }) => [place, before, change])).toEqual([
    ['us', null, null],
    ['gb', null, null],
    ['british-columbia', null, null],
  ]);
});

test('--have takes ids, names and aliases, with commas or again, in any case', async () => {
  const { have } = await gap('ferry-pilot', '--have', 'rope-work, Chart Reading', '--have', 'SUMS,knots');
  expect(have).toEqual(['rope-work', 'chart-reading', 'arithmetic']);
});

test('--have - reads stdin, one a line or with commas', async () => {
  const stdin = 'rope-work\r\n\n  Chart reading , CPR\n';
  const { stdout } = await career('gap ferry-pilot --have - --json', { stdin });
  expect(JSON.parse(stdout).have).toEqual(['rope-work', 'chart-reading', 'first-aid']);
});

test('a career among the skills stands for all of its skills', async () => {
  const whole = await gap('ferry-pilot', '--have', 'lighthouse-keeper');
  expect(whole.readiness.importance).toBe(42);
  expect(whole.from).toBeNull();
});

test('having a skill implies what it builds on, and the page says which', async () => {
  const { carriesOver, missing } = await gap('ferry-pilot', '--have', 'coastal-navigation');
  expect(carriesOver.find(({ skill }) => skill === 'arithmetic')?.because).toBe('coastal-navigation');
  expect(missing.map(({ skill }) => skill)).not.toContain('trigonometry');
  const { stdout } = await career('gap ferry-pilot --have piloting');
  expect(stdout.replace(/\s+/g, ' ')).toContain('Arithmetic (you have Coastal navigation)');
});

test('every unknown word is named at once, with near ones, and exits 3', async () => {
  const answer = await career('gap ferry-pilot --have rope-wrk,knots,fog-signal,qqqq');
  expect(answer).toMatchObject({ code: 3, stdout: '' });
  expect(answer.stderr).toBe(
    'error: there are no skills “rope-wrk”, “fog-signal”, “qqqq”\nhint: rope-wrk: rope-work?; fog-signal: fog-signals?\n',
  );
  const one = await career('gap ferry-pilot --have rope-wrk --json');
  expect(JSON.parse(one.stderr).error).toEqual({
    code: 'SKILL_NOT_FOUND',
    message: 'there is no skill “rope-wrk”',
    hint: 'did you mean rope-work?',
    exitCode: 3,
  });
});

test.each([
  ['gap ferry-pilot', 2, 'NOWHERE_TO_START'],
  ['gap ferry-pilot --from ferryman', 2, 'SAME_CAREER'],
  ['gap ferry-pilot --have ""', 2, 'NO_SKILLS'],
  ['gap ferry-pilot --have " , ,"', 2, 'NO_SKILLS'],
  ['gap ferry-pilot --have -', 2, 'NO_SKILLS'],
  ['gap ferry-pilt --have knots', 3, 'CAREER_NOT_FOUND'],
  ['gap ferry-pilot --from map-mker', 3, 'CAREER_NOT_FOUND'],
  ['gap ferry-pilot --have c++', 3, 'SKILL_NOT_FOUND'],
  ['gap ferry-pilot --have "NEAR( * OR"', 3, 'SKILL_NOT_FOUND'],
  ['gap ferry-pilot --from', 2, 'USAGE'],
  ['gap --from ferry-pilot', 2, 'USAGE'],
  ['gap ferry-pilot --have knots --limit 0', 2, 'USAGE'],
])('%s exits %i with %s', async (line, exitCode, code) => {
  const answer = await career(`${line} --json`, { stdin: '\n \n' });
  expect(answer.stdout).toBe('');
  expect(answer.code).toBe(exitCode);
  expect(JSON.parse(answer.stderr).error).toMatchObject({ code, exitCode });
});

test('control bytes in a word are shown, not sent', async () => {
  const { stderr, code } = await career(['gap', 'ferry-pilot', '--have', '\u001b[31mred\u202e']);
  expect(code).toBe(3);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is there is what this tests.
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
});

test('--from and --have add up, and who has it all misses nothing', async () => {
  const found = await gap('ferry-pilot', '--from', 'lighthouse-keeper', '--have', 'coastal-navigation');
  expect(found).toMatchObject({ missing: [], resources: [], hours: 0, resourceHours: 0 });
  expect(found.readiness.share).toBe(1);
  const { stdout } = await career('gap ferry-pilot --from lighthouse-keeper --have coastal-navigation');
  expect(stdout).toMatch(/Missing +nothing/);
});

test('as JSON a gap has these fields', async () => {
  const payPaths = [
    ...['place', 'placeName', 'currency', 'period', 'year', 'p10', 'p25', 'median', 'p75', 'p90', 'low', 'high'],
    ...['annualMedian', 'measured', 'source', 'estimate'],
  ];
  expect(fieldPaths(await gap('ferry-pilot', '--from', 'lighthouse-keeper', '--have', 'knots'))).toEqual([
    'id',
    'title',
    'from.id',
    'from.title',
    'have[]',
    ...['skills', 'allSkills', 'importance', 'allImportance', 'share'].map((key) => `readiness.${key}`),
    'hours',
    ...['skill', 'name', 'importance', 'stage', 'because', 'pulledIn'].map((key) => `carriesOver[].${key}`),
    ...['skill', 'name', 'kind', 'importance', 'stage', 'aim', 'hours', 'prerequisites', 'pulledIn'].map(
      (key) => `missing[].${key}`,
    ),
    ...['id', 'kind', 'title', 'provider', 'url', 'isbn13', 'hours', 'cost', 'gain', 'gainPerHour', 'closed'].map(
      (key) => `resources[].${key}`,
    ),
    ...['skill', 'importance', 'from', 'to', 'product'].map((key) => `resources[].skills[].${key}`),
    'resourceHours',
    ...['place', 'placeName', 'sameOccupation', 'change', 'changeShare', 'currency', 'period'].map(
      (key) => `pay[].${key}`,
    ),
    ...payPaths.map((key) => `pay[].before.${key}`),
    ...payPaths.map((key) => `pay[].after.${key}`),
    ...['id', 'title', 'publisher', 'url', 'licence', 'published', 'measures'].map((key) => `sources[].${key}`),
  ]);
});

test('--limit cuts the resources, in the data as in the text; without it the data has them all', async () => {
  const all = await gap('ferry-pilot', '--have', 'solitude');
  expect(all.resources.length).toBeGreaterThan(2);
  expect((await gap('ferry-pilot', '--have', 'solitude', '--limit', '2')).resources).toEqual(all.resources.slice(0, 2));
});

test('--why shows every term', async () => {
  const { stdout } = await career('gap ferry-pilot --from lighthouse-keeper --why');
  expect(stdout).toContain('Coastal navigation: importance 5 × (1 − 0) = 5');
  expect(stdout).toContain('gain: 5 ÷ 50 h = 0.100 an hour');
  expect(stdout).toContain('42 ÷ 50 = 0.8400');
  expect(stdout).toContain('Coastal navigation 80 + Trigonometry 40 = 120');
  expect(stdout).toContain('Coastal navigation 5 × 1 + Trigonometry 3 × ⅔ = 7');
});

test.each([40, 80, 120])('on a terminal of %i columns nothing is wider', async (columns) => {
  const line = 'gap ferry-pilot --from map-maker --why --no-color';
  const { stdout } = await career(line, { terminal: { columns, rows: 999 } });
  expect(Math.max(...stdout.split('\n').map((text) => text.length))).toBeLessThanOrEqual(columns);
  for (const heading of ['What is missing', 'What closes it fastest', 'What carries over', 'Pay before and after']) {
    expect(stdout).toContain(heading);
  }
  expect(stdout.replace(/\s+/g, ' ')).toContain('career path ferry-pilot --from map-maker');
});

test('what is missing takes one row a skill, and names below them what only others build on', () => {
  const skill = { importance: 3, hours: 40, pulledIn: false };
  const missing = [
    { ...skill, name: 'Knots' },
    { ...skill, name: 'Arithmetic', pulledIn: true },
    { ...skill, name: 'Reading', pulledIn: true },
  ];
  const [, bars, hint] = missingBlocks({ missing } as unknown as CoreGap);
  expect(bars).toMatchObject({ rows: [{ detail: '40 h' }, { detail: '40 h' }, { detail: '40 h' }] });
  expect(hint).toEqual({ kind: 'hint', text: 'Only because others build on it: Arithmetic, Reading' });
  expect(missingBlocks({ missing: missing.slice(0, 1) } as unknown as CoreGap)).toHaveLength(2);
});
