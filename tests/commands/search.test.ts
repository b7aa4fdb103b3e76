import { expect, test } from 'vitest';
import { career, careerJson, fieldPaths } from '../helpers/career.js';

type Hit = { kind: string; id: string; reason: string; matched: string | null };
const hits = async (...words: string[]) => (await careerJson(['search', ...words])) as Hit[];

test.each([
  ['Lighthouse keeper', 'lighthouse-keeper', 'title'],
  ['wickie', 'lighthouse-keeper', 'alias'],
  ['Sr. Lighthouse Keeper II (remote)', 'lighthouse-keeper', 'title'],
  ['lighthouse keepr', 'lighthouse-keeper', 'similar'],
  ['fog signals', 'lighthouse-keeper', 'skill'],
  ['place names', 'map-maker', 'skill'],
  ['Trainee Ferry Pilot, nights', 'ferry-pilot', 'title'],
])('“%s” finds %s by %s', async (query, id, reason) => {
  const [hit] = await hits(query);
  expect(hit).toMatchObject({ kind: 'career', id, reason });
});

test('the JSON of search and of --why', async () => {
  expect(fieldPaths(await hits('lighthouse keeper'))).toEqual([
    '[].kind',
    '[].id',
    '[].title',
    '[].fieldName',
    '[].summary',
    '[].reason',
    '[].matched',
    '[].score',
  ]);
  expect(fieldPaths(await careerJson('search "lead lighthouse keeper (remote)" --why')).sort()).toEqual(
    [
      'query',
      'occupation.id',
      'occupation.title',
      'level',
      'specialism',
      'confidence',
      'runnersUp[].id',
      'runnersUp[].title',
      'runnersUp[].share',
      'words[].given',
      'words[].stem',
      'words[].head',
      'words[].weight',
      'words[].from',
      'levelWords[]',
      'noise[]',
      ...['kind', 'id', 'title', 'fieldName', 'summary', 'reason', 'matched', 'score', 'forName'].map(
        (field) => `hits[].${field}`,
      ),
      ...['given', 'word', 'how', 'part', 'weight', 'rarity', 'strength', 'points'].map(
        (field) => `hits[].terms[].${field}`,
      ),
    ].sort(),
  );
});

test('--why says how the title was read', async () => {
  const { stdout, code } = await career('search "Sr. Lighthouse Keeper (remote)" --why', {
    terminal: { columns: 80, rows: 200 },
  });
  expect(code).toBe(0);
  expect(stdout).toContain('Lighthouse Keeper (lighthouse-keeper)');
  expect(stdout).toContain('senior, from “sr”');
  expect(stdout).toContain('remote');
});

test('--in searches skills, courses and books, too; another kind is refused', async () => {
  expect((await hits('chart', '--in', 'skills')).map(({ kind, id }) => [kind, id])).toContainEqual([
    'skill',
    'chart-reading',
  ]);
  expect(await career('search chart --in skils')).toMatchObject({ code: 2, stdout: '' });
  expect(await career('search chart --in careers,skills --why')).toMatchObject({ code: 2, stdout: '' });
});

test('whatever is typed is words, never syntax', async () => {
  const hostile = [
    'c++',
    '"',
    'foo:bar',
    'NEAR(',
    '*',
    'AND',
    '',
    'a'.repeat(10_000),
    'constructor',
    '__proto__',
    '🧑‍⚕️',
    '\u202ereepeek',
    '\0',
    "'; --",
    '\ud83d',
  ];
  for (const query of hostile) {
    for (const kinds of ['careers', 'skills,courses,books']) {
      const { code, stdout } = await career(['search', '--json', '--in', kinds, '--', query]);
      expect({ query, code, list: Array.isArray(JSON.parse(stdout)) }).toEqual({ query, code: 0, list: true });
    }
  }
  expect((await career(['search', '--json', '--', '-x'])).code).toBe(0);
});

test('nothing found is an empty list, a hint and exit 0', async () => {
  expect(await career('search zzzzqq --json')).toEqual({
    code: 0,
    stdout: '[]\n',
    stderr: 'nothing fits “zzzzqq”; try fewer or other words, or browse with: career list\n',
  });
});
