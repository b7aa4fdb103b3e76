import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/width.js';
import { career } from '../helpers/career.js';
import { answers, leaves } from '../helpers/commands.js';
import { wordsOf } from '../render/words.js';

const ANSWERS = (await answers()).map((leaf) => [leaf.name.join(' '), leaf.line] as const);
const ALL = (await leaves()).map((leaf) => [leaf.name.join(' '), leaf] as const);
const WIDTHS = [20, 21, 25, 30, 39, 40, 41, 55, 79, 80, 81, 99, 100, 120, 160, 200];
/** What a terminal of sixteen colours obeys: set and reset colour and weight. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this looks for
const COLOUR = /\u001b\[(?:0|1|2|3|4|7|22|23|24|27|3[0-79]|39|9[0-7])m/g;
const plain = (text: string) => text.replace(COLOUR, '');

async function shown(
  line: readonly string[],
  columns: number,
  more: { env?: Record<string, string>; flags?: string[] } = {},
) {
  const { code, stdout, stderr } = await career([...line, ...(more.flags ?? [])], {
    terminal: { columns, rows: 0 },
    env: { ...more.env },
  });
  expect({ line, columns, code, stderr }).toEqual({ line, columns, code: 0, stderr: '' });
  return stdout;
}

async function tooWide(text: string, columns: number): Promise<string[]> {
  const lines = plain(text).split('\n');
  const widths = await Promise.all(lines.map((line) => displayWidth(line)));
  return lines.filter((_, at) => (widths[at] as number) > columns);
}

describe.each(ANSWERS)('career %s on a terminal', (_, line) => {
  it('is never wider than it, from 20 to 200 columns, and loses no word', async () => {
    const all = letters(plain(await shown(line, 200)));
    for (const columns of WIDTHS) {
      const text = await shown(line, columns);
      expect(await tooWide(text, columns)).toEqual([]);
      const left = letters(plain(text));
      expect([...all].filter(([letter, count]) => (left.get(letter) ?? 0) < count)).toEqual([]);
    }
  });

  it('treats absurd widths as the nearest sensible one', async () => {
    expect(await shown(line, 3)).toBe(await shown(line, 20));
    expect(await shown(line, 5_000)).toBe(await shown(line, 200));
    expect(await shown(line, 0)).toBe(await shown(line, 80));
  });

  it('uses sixteen colours and no other sequence; without colour says the same', async () => {
    const coloured = await shown(line, 80);
    expect(plain(coloured)).not.toContain('\u001b');
    expect(await shown(line, 80, { flags: ['--no-color'] })).toBe(plain(coloured));
    expect(await shown(line, 80, { env: { NO_COLOR: '1' } })).toBe(plain(coloured));
    expect(await shown(line, 80, { env: { NO_COLOR: '1' }, flags: ['--color'] })).toBe(coloured);
    expect(await shown(line, 80, { env: { TERM: 'dumb' } })).toBe(plain(coloured));
  });

  it('draws nothing but ASCII where the locale has no more', async () => {
    const signs = /[█▉▊▋▌▍▎▏░▒▓▇•─…·¹²³⁴⁵⁶⁷⁸⁹⁰]/u;
    expect(await shown(line, 80, { env: { LC_ALL: 'C' } })).not.toMatch(signs);
  });

  it('says the same to those who hear it', async () => {
    const rich = wordsOf(plain(await shown(line, 200, { env: { LC_ALL: 'C' } })));
    const heard = wordsOf(await shown(line, 200, { env: { LC_ALL: 'C' }, flags: ['--accessible'] }));
    expect([...rich].filter((word) => !heard.has(word))).toEqual([]);
    const text = await shown(line, 80, { env: { CAREER_ACCESSIBLE: '1' } });
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/[█▇░▓]|──/);
  });
});

describe.each(ANSWERS)('career %s through a pipe', (_, line) => {
  it('has no colour, whatever the terminal would be, unless one insists', async () => {
    const { stdout } = await career(line);
    expect(stdout).not.toContain('\u001b');
    expect(
      (await career(line, { env: { COLUMNS: '30', TERM: 'xterm-256color', COLORTERM: 'truecolor' } })).stdout,
    ).toBe(stdout);
    for (const format of ['json', 'jsonl', 'csv', 'tsv', 'markdown']) {
      const data = await career([...line, '--format', format], { env: { FORCE_COLOR: '1', CLICOLOR_FORCE: '1' } });
      expect(data.stdout).not.toContain('\u001b');
    }
    expect(plain((await career(line, { env: { FORCE_COLOR: '3' } })).stdout)).toBe(stdout);
    expect(plain((await career([...line, '--color'])).stdout)).toBe(stdout);
  });

  it('cuts no word: each is in the Markdown, too', async () => {
    if (Array.isArray(JSON.parse((await career([...line, '--json'])).stdout))) return;
    const { stdout } = await career(line);
    const markdown = (await career([...line, '--format', 'markdown'])).stdout.replaceAll('\\', '');
    const words = wordsOf(markdown);
    expect([...wordsOf(stdout)].filter((word) => !words.has(word) && !markdown.includes(word))).toEqual([]);
  });

  it('gives the same bytes every time', async () => {
    const first = await career(line);
    for (const env of [{ TZ: 'Pacific/Auckland' }, { LC_NUMERIC: 'de_DE.UTF-8' }, { LANGUAGE: 'ar' }]) {
      expect(await career(line, { env, today: '1999-12-31' })).toEqual(first);
    }
  });
});

describe.each(ALL)('the help of career %s', (_, { name }) => {
  it('fits a terminal of 40 columns, and one of 200', async () => {
    for (const columns of [40, 60, 80, 200]) {
      const { code, stdout } = await career([...name, '--help'], { terminal: { columns, rows: 24 } });
      expect(code).toBe(0);
      expect(await tooWide(stdout, columns)).toEqual([]);
    }
  });
});

function letters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.match(/[\p{L}\p{Nd}]/gu) ?? []) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
