import { describe, expect, it } from 'vitest';
import { append, type Edit, problemsAfter, swap } from '../helpers/sources.js';

const KEEPER = 'careers/lighthouse-keeper.yaml';
const SKILLS = 'skills/coast.yaml';
const FIELDS = 'fields.yaml';

/** What stands in fields.yaml instead, and the beginning of the problem that is reported. */
const FILES: [what: string, edit: Edit, problem: string][] = [
  ['is empty', () => '', 'fields.yaml:1 shape: is not a list'],
  ['holds nothing but a comment', () => '# nothing\n', 'fields.yaml:1 shape: is not a list'],
  ['is a single word', () => 'sea', 'fields.yaml:1 shape: is not a list'],
  ['is null', () => '~\n', 'fields.yaml:1 shape: is not a list'],
  ['is indented with tabs', () => '-\n\tid: sea\n', 'fields.yaml:2 yaml: Tabs are not allowed as indentation'],
  ['names a key twice', () => '- id: sea\n  id: land\n', 'fields.yaml:2 yaml: Map keys must be unique'],
  ['leaves a quote open', () => '- { id: "sea }\n', 'fields.yaml:2 yaml: '],
  ['leaves a bracket open', () => '- { id: sea\n', 'fields.yaml:2 yaml: '],
  ['holds two documents', () => '- {}\n---\n- {}\n', 'fields.yaml:2 yaml: '],
  ['names an anchor that is not there', () => '- *nowhere\n', 'fields.yaml:1 yaml: '],
  ['has a tag of its own', () => '- !!js/function "() => 1"\n', 'fields.yaml:1 '],
  ['merges into __proto__', () => '- { __proto__: { id: sea } }\n', 'fields.yaml:1 shape: '],
  [
    'is not UTF-8',
    Buffer.from([0x2d, 0x20, 0xff, 0xfe, 0x0a]),
    'fields.yaml:0 yaml: cannot be read: it is not UTF-8 text',
  ],
  ['is UTF-16', Buffer.from('\ufeff- {}\n', 'utf16le'), 'fields.yaml:0 yaml: cannot be read: it is not UTF-8 text'],
  ['is a database', Buffer.from('SQLite format 3\0\u0001\u0002'), 'fields.yaml:1 '],
  ['is a folder', 'a folder', 'fields.yaml:0 yaml: cannot be read: '],
  ['is gone', 'gone', 'fields.yaml:0 yaml: cannot be read: '],
];

/** The first problem of a file: what is said of the rest follows from it. */
async function firstIn(file: string, edits: Parameters<typeof problemsAfter>[0]): Promise<string | undefined> {
  return (await problemsAfter(edits)).find((problem) => problem.startsWith(file));
}

describe('a file that is no YAML of ours', () => {
  it.each(FILES)('%s: named with its line, and no exception', async (_, edit, problem) => {
    expect(await firstIn(FIELDS, { [FIELDS]: edit })).toMatch(new RegExp(`^${escaped(problem)}`));
  });

  it('unfolds into a billion laughs: refused at once', async () => {
    const letters = [...'abcdefghi'];
    const lines = letters.map((name, at) => {
      const inner = at === 0 ? '"ha"' : `*${letters[at - 1]}`;
      return `- &${name} [${Array(10).fill(inner).join(', ')}]`;
    });
    const start = performance.now();
    expect(await firstIn(FIELDS, { [FIELDS]: () => lines.join('\n') })).toMatch(
      /^fields\.yaml:1 yaml: Excessive alias count/,
    );
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('is nested a thousand deep: no exception', async () => {
    expect(await firstIn(FIELDS, { [FIELDS]: () => `${'['.repeat(1000)}${']'.repeat(1000)}` })).toMatch(
      /^fields\.yaml:1 /,
    );
  });

  it('stands under a name that is no id', async () => {
    const found = await problemsAfter({ 'careers/Ferry Pilot.yml': Buffer.from('title: Ferry Pilot\n') });
    expect(found).toEqual(['careers/Ferry Pilot.yml:0 files: is not named <id>.yaml']);
  });

  it('lacks whole folders: each is named', async () => {
    const found = await problemsAfter({ careers: 'gone', skills: 'gone', resources: 'gone' });
    for (const part of ['careers', 'skills', 'resources']) {
      expect(found).toContain(`${part}:0 files: there is no folder ${part}`);
    }
  });
});

describe('an entry that does not fit its shape', () => {
  it.each([
    [
      'a number where words belong',
      ['title: Lighthouse Keeper', 'title: 42'],
      'careers/lighthouse-keeper.yaml:1 shape: title: Invalid input: expected string, received number',
    ],
    [
      'an unknown key',
      ['field: sea', 'field: sea\nfeild: sea'],
      'careers/lighthouse-keeper.yaml:1 shape: Unrecognized key: "feild"',
    ],
    [
      'a missing key',
      ['field: sea\n', ''],
      'careers/lighthouse-keeper.yaml:1 shape: field: Invalid input: expected string, received undefined',
    ],
    [
      'an importance of six',
      ['skill: solitude, importance: 4', 'skill: solitude, importance: 6'],
      'careers/lighthouse-keeper.yaml:36 shape: skills.5.importance: Too big: expected number to be <=5',
    ],
    [
      'half an importance',
      ['skill: solitude, importance: 4', 'skill: solitude, importance: 3.5'],
      'careers/lighthouse-keeper.yaml:36 shape: skills.5.importance: Invalid input: expected int, received number',
    ],
    [
      'a stage of its own',
      ['skill: solitude, importance: 4, stage: core', 'skill: solitude, importance: 4, stage: late'],
      'careers/lighthouse-keeper.yaml:36 shape: skills.5.stage: Invalid option: expected one of "foundation"|"core"|"advanced"',
    ],
    [
      'not a number',
      ['median: 42000', 'median: .nan'],
      'careers/lighthouse-keeper.yaml:79 shape: pay.0.median: Invalid input: expected number, received NaN',
    ],
    [
      'negative pay',
      ['median: 42000', 'median: -42000'],
      'careers/lighthouse-keeper.yaml:79 shape: pay.0.median: Too small: expected number to be >0',
    ],
    [
      'a map where a list belongs',
      ['challenges:\n  - The wind does not stop for eleven days.', 'challenges:\n  a: b\nmore:\n  - The wind.'],
      'careers/lighthouse-keeper.yaml:1 shape: Unrecognized key: "more"',
    ],
    [
      'a summary that says too much',
      ['summary: Keeps', `summary: ${'Very '.repeat(40)}keeps`],
      'careers/lighthouse-keeper.yaml:5 shape: summary: Too big: expected string to have <=160 characters',
    ],
    [
      'a sentence without its end',
      ['A keeper grows from assistant to principal.', 'A keeper grows'],
      'careers/lighthouse-keeper.yaml:47 shape: growth.text: a sentence ends with a full stop',
    ],
    [
      'blank words',
      ['title: Lighthouse Keeper', 'title: "   "'],
      'careers/lighthouse-keeper.yaml:1 shape: title: Too small: expected string to have >=1 characters',
    ],
  ] as const)('%s', async (_, pair, problem) => {
    expect(await firstIn(KEEPER, { [KEEPER]: swap(pair) })).toBe(problem);
  });

  it('has too few or too many of a thing', async () => {
    const few = swap(['  - Paint what the salt has eaten since spring.\n', '']);
    expect(await firstIn(KEEPER, { [KEEPER]: few })).toBe(
      'careers/lighthouse-keeper.yaml:8 shape: duties: Too small: expected array to have >=6 items',
    );
    const many = swap(['rewards:\n', `rewards:\n${'  - The sea.\n'.repeat(5)}`]);
    expect(await firstIn(KEEPER, { [KEEPER]: many })).toBe(
      'careers/lighthouse-keeper.yaml:63 shape: rewards: Too big: expected array to have <=6 items',
    );
  });
});

describe('one run', () => {
  it('reports every problem of every file, and blames nobody for naming what cannot be read', async () => {
    const found = await problemsAfter({
      [FIELDS]: append('\t- oops\n'),
      [KEEPER]: swap(['zone: 2', 'zone: 9'], ['title: Lighthouse Keeper', 'title: 42']),
      'careers/map-maker.yaml': swap(['skill: gis', 'skill: giss'], ['place: us, from', 'place: uss, from']),
      [SKILLS]: swap(
        ['prerequisites: []\n  hours: 8\n', 'prerequisites: []\n  hours: eight\n'],
        ['kind: tool\n  line: Sound', 'kind: toy\n  line: Sound'],
      ),
      'sources.yaml': swap(['"https://example.org/pay"', '"ftp://example.org/pay"']),
      'currencies.yaml': 'gone',
    });
    expect(found).toEqual([
      'careers/lighthouse-keeper.yaml:1 shape: title: Invalid input: expected string, received number',
      'careers/lighthouse-keeper.yaml:75 shape: preparation.zone: Too big: expected number to be <=5',
      'careers/map-maker.yaml:31 path-gaps: nothing teaches or practises giss',
      'careers/map-maker.yaml:31 unknown-ids: there is no skill giss',
      'careers/map-maker.yaml:67 career-references: gis is no skill of this career',
      'careers/map-maker.yaml:76 unknown-ids: there is no place uss',
      'careers/map-maker.yaml:78 missing-countries: no outlook for the United States',
      'currencies.yaml:0 yaml: cannot be read: ENOENT: no such file or directory',
      'fields.yaml:3 yaml: Tabs are not allowed as indentation',
      expect.stringMatching(/^skills\/coast\.yaml:39 shape: 5\.kind: Invalid option: expected one of "language"/),
      'skills/coast.yaml:91 shape: 12.hours: Invalid input: expected number, received string',
      'sources.yaml:1 shape: 0.url: an address begins with https://',
    ]);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
