import { expect, test } from 'vitest';
import { career, careerJson, fieldPaths } from '../helpers/career.js';

test('the skills of a career: most important first, as the career orders them', async () => {
  const records = await careerJson('skills lighthouse-keeper --limit 3');
  expect(records).toEqual([
    {
      skill: 'lamp-care',
      name: 'Lamp care',
      kind: 'craft',
      importance: 5,
      stage: 'foundation',
      line: 'Clean, trim and rotate a lamp so that it shines on time every night.',
    },
    expect.objectContaining({ skill: 'fog-signals', importance: 4, stage: 'core' }),
    expect.objectContaining({ skill: 'weather-watching', importance: 4, stage: 'core' }),
  ]);
});

test('all skills: those that most careers need first, then by id', async () => {
  const records = await careerJson('skills');
  expect(fieldPaths(records)).toEqual(
    ['id', 'name', 'area', 'kind', 'hours', 'careers', 'line'].map((field) => `[].${field}`),
  );
  const lines = (await career('skills --fields careers,id')).stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(20);
  expect(lines.slice(0, 3)).toEqual(['3\tarithmetic', '3\tchart-reading', '3\tfirst-aid']);
  expect(lines.slice(-1)).toEqual(['1\tsurveying']);
});

test('a skill with its neighbours, who needs it and what teaches it, the deepest first', async () => {
  const skill = (await careerJson('skill "reading charts"')) as Record<string, unknown>;
  expect(fieldPaths(skill)).toEqual([
    ...['id', 'name', 'area', 'kind', 'line', 'hours', 'aliases[]'],
    ...['before[].id', 'before[].name', 'after[].id', 'after[].name'],
    ...['neededBy[].id', 'neededBy[].title', 'neededBy[].importance', 'neededBy[].stage'],
    ...['id', 'kind', 'title', 'depth', 'hours', 'cost', 'url', 'isbn13'].map((field) => `taughtBy[].${field}`),
  ]);
  expect(skill).toMatchObject({
    id: 'chart-reading',
    hours: 30,
    aliases: ['Nautical charts', 'Reading charts'],
    before: [{ id: 'arithmetic', name: 'Arithmetic' }],
    after: [{ id: 'coastal-navigation', name: 'Coastal navigation' }],
    neededBy: [
      { id: 'ferry-pilot', importance: 4 },
      { id: 'map-maker', importance: 3 },
      { id: 'lighthouse-keeper', importance: 2 },
    ],
    taughtBy: [
      { id: 'charts-and-triangles', depth: 'masters', hours: 45, prerequisites: [], audience: [] },
      { id: 'piloting', depth: 'covers', hours: 50 },
    ],
  });
});

test('what a resource expects, and for whom it is written', async () => {
  const skill = (await careerJson('skill gis')) as { taughtBy: Record<string, unknown>[] };
  const { taughtBy } = skill;
  expect(fieldPaths(skill)).toEqual(expect.arrayContaining(['taughtBy[].prerequisites[]', 'taughtBy[].audience[]']));
  expect(taughtBy.map(({ id, prerequisites, audience }) => [id, prerequisites, audience])).toContainEqual([
    'maps-that-work',
    ['Arithmetic', 'Trigonometry'],
    ['Land', 'Ferry Pilot'],
  ]);
  const text = (await career('skill gis', { terminal: { columns: 80, rows: 999 } })).stdout.replace(/\s+/g, ' ');
  expect(text).toContain('would use. Written for Land and Ferry Pilot. Expects Arithmetic and Trigonometry.');
});
