import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/core/failure.js';
import { type Format, render } from '../../src/render/formats.js';
import type { FlatRecord, ListView, SubjectView } from '../../src/render/view.js';
import { page } from './sample.js';

const list: ListView<readonly FlatRecord[]> = {
  kind: 'list',
  fields: ['id', 'title', 'pay'],
  data: (records) => records,
  document: (records) => [{ kind: 'bullets', items: records.map(({ title }) => String(title)) }],
  empty: () => 'Nothing matches.',
};
const subject: SubjectView<string> = {
  kind: 'subject',
  fields: ['id', 'pay', 'tags'],
  data: (id) => ({
    id,
    pay: [
      { median: 10, place: null },
      { median: -2.5, place: 'US' },
    ],
    tags: [],
  }),
  document: (id) => [{ kind: 'title', text: id }],
};
const NURSE = { id: 'nurse', title: 'Nurse', pay: 93600 };
const HARD = { id: 'x', title: 'a "b", c\td\\e\nf', pay: null };

const listed = async (format: Format, records: readonly FlatRecord[], fields?: string) =>
  (await render(list, records, { format, fields }, page({ rich: false }))).text;
const about = async (format: Format, fields?: string) =>
  (await render(subject, 'nurse', { format, fields }, page({ rich: false }))).text;

describe('a list', () => {
  it('is indented JSON', async () => {
    expect(await listed('json', [NURSE])).toBe(
      '[\n  {\n    "id": "nurse",\n    "title": "Nurse",\n    "pay": 93600\n  }\n]\n',
    );
    expect(await listed('json', [])).toBe('[]\n');
  });

  it('is JSON, one record a line', async () => {
    expect(await listed('jsonl', [NURSE, HARD])).toBe(
      '{"id":"nurse","title":"Nurse","pay":93600}\n{"id":"x","title":"a \\"b\\", c\\td\\\\e\\nf","pay":null}\n',
    );
    expect(await listed('jsonl', [])).toBe('');
  });

  it('is CSV with a header, quoted where it has to be', async () => {
    expect(await listed('csv', [NURSE, HARD])).toBe('id,title,pay\nnurse,Nurse,93600\nx,"a ""b"", c\td\\e\nf",\n');
    expect(await listed('csv', [])).toBe('id,title,pay\n');
  });

  it('is TSV with a header, escaped where it has to be', async () => {
    expect(await listed('tsv', [NURSE, HARD])).toBe(
      'id\ttitle\tpay\nnurse\tNurse\t93600\nx\ta "b", c\\td\\\\e\\nf\t\n',
    );
  });

  it('is tab-separated in a pipe, one record a line, without a header', async () => {
    expect(await listed('text', [NURSE, HARD])).toBe('nurse\tNurse\t93600\nx\ta "b", c d\\e f\t\n');
    expect(await listed('text', [])).toBe('');
  });

  it('is its document on a terminal, for hearers, and as Markdown', async () => {
    const shown = (changes: Parameters<typeof page>[0], format: Format = 'text') =>
      render(list, [NURSE], { format }, page(changes));
    expect((await shown({})).text).toBe('  • Nurse\n');
    expect((await shown({ rich: false, accessible: true })).text).toBe('- Nurse\n');
    expect((await shown({ rich: false }, 'markdown')).text).toBe('- Nurse\n');
  });

  it('knows whether anything was found', async () => {
    for (const format of ['text', 'json', 'jsonl', 'csv', 'tsv', 'markdown'] as const) {
      expect((await render(list, [], { format }, page())).found).toBe(false);
      expect((await render(list, [NURSE], { format }, page())).found).toBe(true);
    }
  });
});

describe('one subject', () => {
  it('is one object', async () => {
    expect(JSON.parse(await about('json'))).toEqual(subject.data('nurse'));
    expect(await about('jsonl')).toBe(
      '{"id":"nurse","pay":[{"median":10,"place":null},{"median":-2.5,"place":"US"}],"tags":[]}\n',
    );
  });

  it('is one value a row, with the way to it', async () => {
    const rows = [
      ['field', 'value'],
      ['id', 'nurse'],
      ['pay.0.median', '10'],
      ['pay.0.place', ''],
      ['pay.1.median', '-2.5'],
      ['pay.1.place', 'US'],
      ['tags', ''],
    ];
    expect(await about('csv')).toBe(rows.map((row) => `${row.join(',')}\n`).join(''));
    expect(await about('tsv')).toBe(rows.map((row) => `${row.join('\t')}\n`).join(''));
  });

  it('is its document as text', async () => {
    expect(await about('text')).toBe('nurse\n');
    expect(await about('markdown')).toBe('# nurse\n');
  });
});

describe('--fields', () => {
  it('picks and orders in every format', async () => {
    expect(await listed('json', [NURSE], 'pay,id')).toBe('[\n  {\n    "pay": 93600,\n    "id": "nurse"\n  }\n]\n');
    expect(await listed('jsonl', [NURSE], 'pay, id')).toBe('{"pay":93600,"id":"nurse"}\n');
    expect(await listed('csv', [NURSE], 'pay,id')).toBe('pay,id\n93600,nurse\n');
    expect(await listed('tsv', [NURSE], 'pay,id')).toBe('pay\tid\n93600\tnurse\n');
    expect(await listed('text', [NURSE], 'pay,id,pay')).toBe('93600\tnurse\n');
    expect(await listed('markdown', [NURSE], 'pay,id')).toBe('| pay | id |\n| ---: | --- |\n| 93600 | nurse |\n');
    expect(await about('json', 'id')).toBe('{\n  "id": "nurse"\n}\n');
    expect(await about('csv', 'id')).toBe('field,value\nid,nurse\n');
    expect(await about('text', 'id,tags')).toBe('  id     nurse\n  tags\n');
  });

  it('is a table on a terminal', async () => {
    const { text } = await render(list, [NURSE, HARD], { format: 'text', fields: 'id,pay' }, page());
    expect(text).toBe('  id        pay\n  ─────   ─────\n  nurse   93600\n  x\n');
  });

  it.each([
    ['titel', 'there is no field “titel”', 'did you mean title? known: id, title, pay'],
    ['id,zzz', 'there is no field “zzz”', 'known: id, title, pay'],
    [' , ', '--fields names no field', 'known: id, title, pay'],
    ['toString', 'there is no field “toString”', 'known: id, title, pay'],
  ])('refuses %j and says what there is', async (fields, message, hint) => {
    const failure = await listed('json', [NURSE], fields).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ exitCode: 2, code: 'UNKNOWN_FIELD', message, hint });
  });
});

describe('cells that a spreadsheet would run', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])('are made text: %j', async (title) => {
    const record = { ...NURSE, title };
    expect((await listed('csv', [record], 'title')).replaceAll('"', '')).toMatch(/^title\n'/);
    expect(await listed('tsv', [record], 'title')).toMatch(/^title\n'/);
  });

  it('are not numbers, nor words with such a sign inside', async () => {
    expect(await listed('csv', [{ ...NURSE, title: 'a=b', pay: -5 }], 'title,pay')).toBe('title,pay\na=b,-5\n');
  });
});

describe('hidden characters', () => {
  it('are visible in every format', async () => {
    const record = { ...NURSE, title: 'a\u001b[2J\u0000\u202e\u009b\ud800b' };
    for (const format of ['text', 'json', 'jsonl', 'csv', 'tsv', 'markdown'] as const) {
      for (const rich of [true, false]) {
        const { text } = await render(list, [record], { format }, page({ rich }));
        expect(text.replaceAll(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u);
        expect(text).toContain('u001b');
      }
    }
    expect(JSON.parse(await listed('json', [record]))).toEqual([record]);
  });
});
