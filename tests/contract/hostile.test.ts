import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Driver from 'better-sqlite3';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { FORMATS } from '../../src/render/formats.js';
import { career } from '../helpers/career.js';
import { answers } from '../helpers/commands.js';

const ANSWERS = (await answers()).map((leaf) => [leaf.name.join(' '), leaf] as const);

/** Every character that a terminal obeys or that makes text look like other text, apart from line ends and tabs. */
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const STRANGE = [
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '\u009b31m',
  'a\u0000b',
  'a\u007fb',
  '\u202egnp.exe',
  '\u2066isolated\u2069',
  'line\nbreak\r\nand\ttab',
  '\ud800 alone',
];

/** What SQLite's full-text search, a shell, a spreadsheet or a template would take for syntax. */
const SYNTAX = [
  'c++',
  '"',
  '""',
  "'",
  "'; DROP TABLE career; --",
  'foo:bar',
  'title:nurse',
  'NEAR(',
  'NEAR(a b, 3)',
  '*',
  'ferry*',
  '^ferry',
  'AND',
  'OR',
  'NOT',
  'ferry AND',
  '(',
  ')',
  '{x}',
  '+',
  '=1+1',
  '@x',
  '%',
  '_',
  '\\',
  '$(id)',
  '`id`',
  '%s%n',
  '../../etc/passwd',
  '<b>',
  '{{7*7}}',
  '💥',
  '👩‍💻',
  'né́e',
  'データ',
  '  ',
  '\t',
];

describe('control characters in arguments', () => {
  it.each(ANSWERS)(
    'never reach the terminal or a program through career %s',
    async (_, { command, name, line, added }) => {
      const [argument] = command.registeredArguments;
      for (const text of STRANGE) {
        for (const format of FORMATS) {
          const words = argument
            ? [...name, ...added, '--format', format, '--', text]
            : [...line, '--format', format, `--nope${text}`];
          const { code, stdout, stderr } = await career(words, {
            terminal: { columns: 80, rows: 0 },
            env: { NO_COLOR: '1' },
          });
          expect([code, stdout, stderr].join('\n')).not.toMatch(HIDDEN);
          expect([0, 2, 3, 4]).toContain(code);
        }
      }
    },
  );

  it('are named as what they are', async () => {
    const { stderr } = await career(['show', '\u001b[31mred']);
    expect(stderr).toContain('there is no career “\\u001b[31mred”');
    const json = await career(['show', '\u001b[31m\u202ered', '--json']);
    expect(json.stderr).toContain('\\u001b[31m\\u202ered');
    expect(JSON.parse(json.stderr)).toMatchObject({ error: { message: 'there is no career “\u001b[31m\u202ered”' } });
  });

  it('stay where they are in commands, formats and fields', async () => {
    for (const line of [
      ['\u001b[2J'],
      ['help', '\u001b[2J'],
      ['list', '--format', '\u001b[2J'],
      ['list', '--fields', '\u001b[2J'],
    ]) {
      const { code, stdout, stderr } = await career(line);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).not.toMatch(HIDDEN);
      expect(stderr).toContain('\\u001b[2J');
    }
  });
});

describe('words that are syntax elsewhere', () => {
  const named = ANSWERS.filter(([, { command }]) =>
    command.registeredArguments.some((argument) => ['career', 'skill', 'words'].includes(argument.name())),
  );

  it.each(named)('are ordinary words to career %s', async (_, { name, added }) => {
    for (const text of SYNTAX) {
      const { code, stderr } = await career([...name, ...added, '--', text]);
      expect([text, code]).toEqual([text, expect.toSatisfy((exit: number) => exit === 0 || exit === 3)]);
      expect(stderr).not.toContain('SQL');
      expect(stderr).not.toContain('bug');
    }
  });

  it('may be ten thousand characters long', async () => {
    for (const text of ['x'.repeat(10_000), 'ferry '.repeat(2_000), '"'.repeat(10_000), '💥'.repeat(5_000)]) {
      const start = performance.now();
      expect((await career(['search', '--', text])).code).toBe(0);
      const { code, stderr } = await career(['show', '--', text]);
      expect(code).toBe(3);
      expect(stderr.length).toBeLessThan(60_000);
      expect(performance.now() - start).toBeLessThan(5_000);
    }
  });

  it('may begin with a hyphen after --', async () => {
    const { code, stderr } = await career(['show', '--', '-x']);
    expect({ code, stderr: stderr.split('\n')[0] }).toEqual({ code: 3, stderr: 'error: there is no career “-x”' });
  });
});

describe('a catalogue that cannot be used', () => {
  const folder = mkdtempSync(join(tmpdir(), 'career-broken-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const whole = () => readFileSync(inject('cataloguePath'));

  const broken: [string, (path: string) => void][] = [
    ['missing', () => undefined],
    ['empty', (path) => writeFileSync(path, '')],
    ['a folder', (path) => mkdirSync(path)],
    ['garbled from the start', (path) => writeFileSync(path, Buffer.from(whole()).fill(7, 0, 200))],
    ['garbled in the middle', (path) => writeFileSync(path, Buffer.from(whole()).fill(255, 4096, 120_000))],
    ['text', (path) => writeFileSync(path, 'Careers: many.\n'.repeat(1000))],
    [
      'cut in half',
      (path) => {
        writeFileSync(path, whole());
        truncateSync(path, Math.floor(statSync(path).size / 2 / 4096) * 4096 + 100);
      },
    ],
    [
      'another database',
      (path) => {
        const other = new Driver(path);
        other.exec('CREATE TABLE about (key TEXT, value TEXT); CREATE TABLE career (id TEXT)');
        other.close();
      },
    ],
    [
      'of a format to come',
      (path) => {
        writeFileSync(path, whole());
        const later = new Driver(path);
        later.exec("UPDATE about SET value = '99' WHERE key = 'format'");
        later.close();
      },
    ],
  ];

  describe.each(broken)('%s', (what, breakIt) => {
    const path = join(folder, `${what.replaceAll(' ', '-')}.db`);

    it('exits 5, names the file and says how to repair it', async () => {
      breakIt(path);
      for (const [, { line, name }] of ANSWERS) {
        if (name.join(' ') === 'catalogue check') continue;
        const { code, stdout, stderr } = await career(line, { catalogue: path });
        expect({ line, code, stdout, stderr }).toEqual({
          line,
          code: 5,
          stdout: '',
          stderr: expect.stringContaining(path),
        });
        expect(stderr).toMatch(/^error: the catalogue [^\n]+\nhint: [^\n]*npm run build\n$/);
        const data = await career([...line, '--json'], { catalogue: path });
        expect(JSON.parse(data.stderr)).toMatchObject({
          error: { exitCode: 5, code: expect.stringMatching(/^CATALOGUE_/) },
        });
      }
    });

    it('is no obstacle to help and version', async () => {
      for (const line of ['--help', '--version', 'help exit-codes', 'show --help']) {
        expect((await career(line, { catalogue: path })).code).toBe(0);
      }
    });
  });
});
