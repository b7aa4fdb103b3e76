import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../src/render/document.js';
import { styleFor } from '../../src/render/style.js';
import { renderText } from '../../src/render/text.js';
import { displayWidth, prepareWidth } from '../../src/render/width.js';
import { page, SAMPLE } from './sample.js';
import { letterCounts, stringsOf, wordsOf } from './words.js';

const text = (blocks: readonly Block[], changes: Parameters<typeof page>[0] = {}) => renderText(blocks, page(changes));

beforeAll(() => prepareWidth('日'));

describe('a page', () => {
  it('looks like this at 80 columns', async () => {
    expect(await text(SAMPLE)).toBe(`Backend Developer                                     Software · preparation 4/5

Builds and runs the part of an application that users never see: the services,
the data and the interfaces.

  Pay     $135,980 a year; half earn $105,210 to $171,980 ¹
  Entry   Bachelor’s degree ²

What you would do
  • Design the interfaces that web and mobile clients call.
  • Find out why a queue is full.

Pay by place                                                     median a year ¹
  San Francisco   $170,000   ██████████████████████████████
  São Paulo        $38,000   ███▓▓▓▓░░░░░                     estimate
  12 more: career salary backend-developer

Path                                                                   2 courses
  1.  ▇▇▇▇▇▇▇▇▇▇  CS50’s Web Programming with Python and JavaScript
                  edX · 90 h · free
                  Write small programs before you touch a framework.
                  • Read the code of others.

  2.  ▇▇▇▇        データベース入門とその実践
                  gacco

Beside others
  Career              Outlook                       Median
  ─────────────────   ─────────────────────────   ────────
  Backend Developer   +15.8 % from 2024 to 2034   $135,980
  日本の看護師        né́e 👩‍💻 ok                         $9

¹ BLS OEWS, May 2025
² A page without a stated source
  https://example.com/career/backend-developer?really=long
`);
  });

  it('looks like this at 40 columns without UTF-8', async () => {
    expect(await text(SAMPLE.slice(0, 8), { width: 40, unicode: false })).toBe(`Backend Developer
Software - preparation 4/5

Builds and runs the part of an
application that users never see: the
services, the data and the interfaces.

  Pay     $135,980 a year; half earn
          $105,210 to $171,980 [1]
  Entry   Bachelor's degree [2]

What you would do
  - Design the interfaces that web and
    mobile clients call.
  - Find out why a queue is full.

Pay by place           median a year [1]
  San Francisco   $170,000   ###########
  São Paulo        $38,000   #=--
                  estimate
  12 more: career salary
  backend-developer
`);
  });

  it('is never wider than a terminal, loses nothing and ends no line with a space', async () => {
    const said = letterCounts(stringsOf(SAMPLE).join(' '));
    for (const unicode of [true, false]) {
      for (let width = 20; width <= 200; width += 1) {
        const drawn = await text(SAMPLE, { width, unicode });
        for (const line of drawn.split('\n')) {
          expect(displayWidth(line), `${width}: ${line}`).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/ $/);
        }
        const shown = letterCounts(drawn);
        for (const [letter, count] of said)
          expect(shown.get(letter) ?? 0, `${letter} at ${width}`).toBeGreaterThanOrEqual(count);
      }
    }
  });

  it('has whole words only in a pipe, however narrow', async () => {
    const drawn = wordsOf(await text(SAMPLE, { width: 20, rich: false }));
    for (const word of wordsOf(
      stringsOf(SAMPLE)
        .join(' ')
        .replaceAll(/[\u3000-\u9fff]/g, ' '),
    ))
      expect(drawn).toContain(word);
  });

  it('has only ASCII signs of its own where there is no UTF-8', async () => {
    const ascii = JSON.parse(JSON.stringify(SAMPLE).replaceAll(/[\u00e0-\uffff]/g, 'x')) as typeof SAMPLE;
    for (const rich of [true, false]) {
      expect(await text(ascii, { unicode: false, rich })).toMatch(/^[\n -~]*$/);
    }
  });

  it('keeps running text to a measure that can be read, on the widest page too', async () => {
    const lines = (await text([{ kind: 'paragraph', text: 'word '.repeat(100) }], { width: 200 })).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(96);
  });
});

describe('looks', () => {
  it('are the sixteen colours and no more, and none without colour', async () => {
    const coloured = await text(SAMPLE, { style: await styleFor(1) });
    const codes = new Set(coloured.match(/\p{Cc}\[[0-9;]*m/gu));
    expect([...codes].sort()).toEqual(['\u001b[1m', '\u001b[22m', '\u001b[2m', '\u001b[36m', '\u001b[39m']);
    expect(coloured.replaceAll(/\p{Cc}\[[0-9;]*m/gu, '')).toBe(await text(SAMPLE));
    expect(await text(SAMPLE, { style: await styleFor(0) })).not.toContain('\u001b');
  });

  it('open and close within their line', async () => {
    const coloured = await text(SAMPLE, { style: await styleFor(1), width: 30 });
    for (const line of coloured.split('\n')) {
      const open = (line.match(/\p{Cc}\[(1|2|36)m/gu) ?? []).length;
      const close = (line.match(/\p{Cc}\[(22|39)m/gu) ?? []).length;
      expect(open).toBe(close);
    }
  });
});

describe('blocks', () => {
  it('puts an aside below a title that leaves no room for it', async () => {
    const title: Block = { kind: 'title', text: 'Backend Developer', aside: 'Software' };
    expect(await text([title], { width: 27 })).toBe('Backend Developer  Software\n');
    expect(await text([title], { width: 26 })).toBe('Backend Developer\nSoftware\n');
  });

  it('sets values below their labels where there is no room beside them', async () => {
    const facts: Block = { kind: 'facts', rows: [{ label: 'Preparation', value: 'four of five' }] };
    expect(await text([facts], { width: 20 })).toBe('  Preparation\n    four of five\n');
  });

  it('indents paragraphs below a heading only', async () => {
    const paragraph: Block = { kind: 'paragraph', text: 'Words.' };
    expect(await text([paragraph, { kind: 'heading', text: 'Head' }, paragraph])).toBe('Words.\n\nHead\n  Words.\n');
  });

  it('sets what is about names beside them when all have room, and below when one has not', async () => {
    const entries: Block = {
      kind: 'entries',
      items: [
        { title: 'Go', about: 'free' },
        { title: 'Python', about: 'edX' },
      ],
    };
    expect(await text([entries])).toBe('  Go       free\n  Python   edX\n');
    expect(await text([entries], { width: 20 })).toBe('  Go       free\n  Python   edX\n');
    const long: Block = {
      kind: 'entries',
      items: [
        { title: 'Go', about: 'free' },
        { title: 'A long name', about: 'edX' },
      ],
    };
    expect(await text([long], { width: 18 })).toBe('  Go\n  free\n\n  A long name\n  edX\n');
  });

  it('sets the marks of bars to the right and their labels in a column', async () => {
    const bars: Block = {
      kind: 'bars',
      measure: 'share',
      rows: [
        { mark: '9', label: 'Git', value: 'week 1', fraction: 0.5 },
        { mark: '10', label: 'Linux', value: 'week 2', fraction: 1 },
      ],
    };
    expect(await text([bars], { width: 40 })).toBe(
      '   9  Git     week 1   ████████▌\n  10  Linux   week 2   █████████████████\n',
    );
    expect(await text([bars], { width: 20 })).toBe(
      '   9  Git     week 1\n      ███████\n  10  Linux   week 2\n      ██████████████\n',
    );
  });

  it('keeps units and ISBNs beside their numbers', async () => {
    const words = (text: string): Block => ({ kind: 'paragraph', text });
    expect(await text([words('it takes you 20 h')], { width: 16 })).toBe('it takes you\n20 h\n');
    expect(await text([words('less now: 12 %, says')], { width: 14 })).toBe('less now:\n12 %, says\n');
    expect(await text([words('A book, ISBN 9781')], { width: 15 })).toBe('A book,\nISBN 9781\n');
    expect(await text([words('pages 1 to 20 has, a')], { width: 16 })).toBe('pages 1 to 20\nhas, a\n');
  });

  it('sets bars below their labels on the narrowest pages', async () => {
    const bars: Block = {
      kind: 'bars',
      measure: 'm',
      rows: [{ label: 'Oslo', value: '$98,000', fraction: 0.5, detail: 'estimate' }],
    };
    expect(await text([bars], { width: 20 })).toBe('  Oslo       $98,000\n  █████████\n  estimate\n');
  });

  it('wraps the cells of a table, sets its rows apart, and makes it a list when even that is too wide', async () => {
    const table: Block = {
      kind: 'table',
      columns: [{ title: '' }, { title: 'Nurse' }, { title: 'Pay', align: 'right' }],
      rows: [
        ['Entry', 'Bachelor’s degree or diploma', '$9'],
        ['Outlook', 'good', ''],
      ],
    };
    expect(await text([table], { width: 36 })).toBe(
      [
        '            Nurse               Pay',
        '  -------   -----------------   ---',
        "  Entry     Bachelor's degree    $9",
        '            or diploma',
        '',
        '  Outlook   good',
        '',
      ]
        .join('\n')
        .replaceAll('-', '─')
        .replace("'", '’'),
    );
    expect(await text([table], { width: 20 })).toBe(
      '  Entry\n  Nurse:\n    Bachelor’s\n    degree or\n    diploma\n  Pay:\n    $9\n\n  Outlook\n  Nurse:\n    good\n  Pay:\n',
    );
    expect(await text([table], { rich: false, width: 20 })).toBe(
      '           Nurse                         Pay\n  Entry    Bachelor’s degree or diploma   $9\n  Outlook  good\n',
    );
  });

  it('aligns columns around characters of every width', async () => {
    const cells = ['日本', 'ne\u0301e', '👩‍💻', '🇯🇵', 'ﾊﾟ', 'हिन्दी', 'plain', ''];
    const table: Block = {
      kind: 'table',
      columns: [{ title: 'a' }, { title: 'b' }],
      rows: cells.map((cell) => [cell, '|']),
    };
    const ends = (await text([table]))
      .split('\n')
      .slice(2, -1)
      .map((line) => displayWidth(line));
    expect(new Set(ends).size).toBe(1);
  });

  it('sets five hundred wrapped rows in good time', async () => {
    const table: Block = {
      kind: 'table',
      columns: [{ title: 'a' }, { title: 'b' }],
      rows: Array.from({ length: 500 }, (_, i) => [`row ${i}`, 'words '.repeat(20)]),
    };
    const before = performance.now();
    await text([table]);
    expect(performance.now() - before).toBeLessThan(4000);
  });

  it('is quiet about empty blocks', async () => {
    const empty: Block[] = [
      { kind: 'facts', rows: [] },
      { kind: 'bullets', items: [] },
      { kind: 'entries', items: [] },
      { kind: 'bars', rows: [], measure: '' },
      { kind: 'table', columns: [{ title: 'a' }], rows: [] },
      { kind: 'notes', notes: [] },
      { kind: 'paragraph', text: '' },
    ];
    for (const block of empty) await expect(text([block])).resolves.toMatch(/^[\n a─]*$/);
  });
});

describe('hostile text', () => {
  const HOSTILE = '\u001b[2J\u0000\u009b\u202egpj.exe\u2066\ud800\u0007';
  it('never reaches the terminal from any block', async () => {
    const hostile = JSON.parse(JSON.stringify(SAMPLE), (key, value) =>
      typeof value === 'string' && !['kind', 'style', 'align'].includes(key) ? value + HOSTILE : value,
    ) as typeof SAMPLE;
    for (const changes of [{}, { width: 20 }, { rich: false }, { unicode: false }]) {
      const drawn = await text(hostile, changes);
      expect(drawn.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u);
    }
    expect(await text(hostile)).toContain('\\u001b[2J\\u0000\\u009b\\u202egpj.exe');
  });
});
