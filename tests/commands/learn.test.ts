import { expect, test } from 'vitest';
import { career, careerJson, fieldPaths, terminal } from '../helpers/career.js';

const RESOURCE = [
  ...['id', 'kind', 'title', 'provider', 'platform', 'authors', 'isbn13', 'url', 'year', 'level', 'hours'],
  ...['cost', 'language', 'relevance', 'skills', 'line', 'seen'],
].map((field) => `[].${field}`);

test('courses and books as JSON have the same fields', async () => {
  expect(fieldPaths(await careerJson('courses ferry-pilot'))).toEqual(RESOURCE);
  expect(fieldPaths(await careerJson('books ferry-pilot'))).toEqual(RESOURCE);
});

test('projects as JSON have these fields', async () => {
  const fields = ['title', 'stage', 'hours', 'relevance', 'skills', 'brief'].map((field) => `[].${field}`);
  expect(fieldPaths(await careerJson('projects ferry-pilot'))).toEqual(fields);
});

test('courses are everything but books, the most relevant first', async () => {
  expect(await careerJson('courses lighthouse-keeper --fields id,kind,relevance,skills')).toEqual([
    // (5 + 4 × ⅔ + 4 × ⅔) ÷ 42, all of it needed: the root of 0.246
    { id: 'keeping-the-light', kind: 'course', relevance: 0.496, skills: 'lamp-care fog-signals log-keeping' },
    { id: 'radio-and-rescue', kind: 'certificate', relevance: 0.378, skills: 'radio-calls first-aid' },
    { id: 'seamanship-basics', kind: 'course', relevance: 0.3212, skills: 'rope-work boat-handling engine-care' },
    { id: 'weather-by-eye', kind: 'course', relevance: 0.3086, skills: 'weather-watching' },
    // Trigonometry is not needed: (2 + 2) ÷ 42 × 2 ÷ 3
    { id: 'charts-and-triangles', kind: 'tutorial', relevance: 0.252, skills: 'arithmetic chart-reading' },
    { id: 'deck-manners', kind: 'documentation', relevance: 0.1543, skills: 'passenger-care' },
  ]);
  expect(await careerJson('books lighthouse-keeper --fields kind')).toEqual(Array(4).fill({ kind: 'book' }));
});

test('--free leaves out what costs, but not what is free to audit', async () => {
  expect((await career('courses lighthouse-keeper --free --fields id,cost')).stdout).toBe(
    [
      'keeping-the-light\tfree\n',
      'weather-by-eye\taudit\n',
      'charts-and-triangles\tfree\n',
      'deck-manners\tfree\n',
    ].join(''),
  );
  expect(await career('books lighthouse-keeper --free')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'no books of the catalogue fit Lighthouse Keeper\n',
  });
});

test('--limit shortens the list, says how much is left, and keeps the scale of the bars', async () => {
  const { stdout } = await career('courses lighthouse-keeper --limit 2 --free', terminal(80));
  expect(stdout).toContain('4 courses, most relevant first');
  expect(stdout).toContain('Weather by Eye');
  expect(stdout).not.toContain('Charts and Triangles');
  expect(stdout).toContain('2 more: career courses lighthouse-keeper');
});

test('--why shows terms that can be added up again', async () => {
  const { stdout } = await career('courses ferry-pilot --why --accessible', terminal(80));
  expect(stdout).toContain(
    [
      '- Boat handling: importance 5 × ⅔ (covers) = 3.33',
      '- Rope work: importance 3 × 1 (masters) = 3',
      '- Engine care: importance 4 × ⅓ (introduces) = 1.33',
      '- recall: 7.67 ÷ 50, the importance of all skills of the career',
      '- precision: 2 ÷ 2, the weight of all skills it teaches',
      '- relevance: √(recall × precision) = 0.392',
    ].join('\n'),
  );
});

test('projects practise their skills in full; the most relevant first', async () => {
  expect(await careerJson('projects map-maker --fields title,relevance')).toEqual([
    { title: 'Every bench in town', relevance: 0.5199 }, // (5 + 5) ÷ 37
    { title: 'A map of your street', relevance: 0.4932 }, // (5 + 4) ÷ 37
    { title: 'Three names for a hill', relevance: 0.465 }, // (4 + 4) ÷ 37
    { title: 'A level line', relevance: 0.4027 }, // (3 + 3) ÷ 37
  ]);
  const { stdout } = await career('projects map-maker --why --accessible', terminal(80));
  expect(stdout).toContain('- recall: 10 ÷ 37, the importance of all skills of the career');
});
