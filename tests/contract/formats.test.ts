import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/render/formats.js';
import { career } from '../helpers/career.js';
import { answers } from '../helpers/commands.js';
import { parseCsv, parseTsv } from '../helpers/separated.js';

const COMMANDS = (await answers()).map((leaf) => [leaf.name.join(' '), leaf] as const);

describe.each(COMMANDS)('career %s', (_, { line }) => {
  it.each(FORMATS)('answers as %s on stdout alone', async (format) => {
    const { code, stdout, stderr } = await career([...line, '--format', format]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/[^\n]\n$/);
  });

  it('answers the same to --json and --format json, before or after its name', async () => {
    const { stdout } = await career([...line, '--json']);
    expect((await career([...line, '--format=json'])).stdout).toBe(stdout);
    expect((await career(['--json', ...line])).stdout).toBe(stdout);
    expect((await career(['--format', 'json', ...line])).stdout).toBe(stdout);
  });

  it('is an object, or an array of flat records with the same keys; jsonl is the same, one a line', async () => {
    const json = JSON.parse((await career([...line, '--json'])).stdout) as unknown;
    const lines = (await career([...line, '--format', 'jsonl'])).stdout.trimEnd().split('\n');
    const records = lines.map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(records).toEqual(Array.isArray(json) ? json : [json]);
    const keys = Object.keys(records[0] ?? {});
    for (const record of records) {
      expect(Object.keys(record)).toEqual(keys);
      expect(Object.values(record)).not.toContain(undefined);
      if (Array.isArray(json))
        for (const value of Object.values(record)) expect(value === null || typeof value !== 'object').toBe(true);
    }
  });

  it('is the same table as CSV and as TSV, with a header', async () => {
    const csv = parseCsv((await career([...line, '--format', 'csv'])).stdout);
    const tsv = parseTsv((await career([...line, '--format', 'tsv'])).stdout);
    expect(tsv).toEqual(csv);
    const [header = []] = csv;
    const json = JSON.parse((await career([...line, '--json'])).stdout) as Record<string, unknown>;
    expect(header).toEqual(Array.isArray(json) ? Object.keys(json[0] as object) : ['field', 'value']);
    for (const row of csv) expect(row).toHaveLength(header.length);
  });

  it('through a pipe is tab-separated when it is a list, one record a line', async () => {
    const json = JSON.parse((await career([...line, '--json'])).stdout) as unknown;
    if (!Array.isArray(json)) return;
    const rows = (await career(line)).stdout.slice(0, -1).split('\n');
    expect(rows).toHaveLength(json.length);
    const columns = Object.keys(json[0] as object).length;
    for (const row of rows) expect(row.split('\t')).toHaveLength(columns);
  });

  it('picks fields in the order they are named, and lists the known ones for any other', async () => {
    const json = JSON.parse((await career([...line, '--json'])).stdout) as unknown;
    const record = (Array.isArray(json) ? json[0] : json) as Record<string, unknown>;
    const keys = Object.keys(record);
    const wanted = [keys.at(-1) as string, keys[0] as string];
    const picked = JSON.parse((await career([...line, '--json', '--fields', wanted.join(',')])).stdout) as unknown;
    const first = (Array.isArray(picked) ? picked[0] : picked) as Record<string, unknown>;
    expect(Object.keys(first)).toEqual(keys.length === 1 ? [keys[0]] : wanted);
    expect(first).toEqual(Object.fromEntries(wanted.map((key) => [key, record[key]])));

    const miss = await career([...line, '--fields', `${keys[0]}x`]);
    expect({ code: miss.code, stdout: miss.stdout }).toEqual({ code: 2, stdout: '' });
    expect(miss.stderr).toContain(`${keys[0]}x`);
    for (const key of keys) expect(miss.stderr).toContain(key);
  });

  it('knows no other format, and names the known ones', async () => {
    const { code, stdout, stderr } = await career([...line, '--format', 'jsn']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: .*jsn.*\nhint: .*json/);
    for (const format of FORMATS) expect(stderr).toContain(format);
  });
});
