import { describe, expect, it } from 'vitest';
import type { Context, Sink } from '../../src/cli/context.js';
import { NothingFound } from '../../src/cli/nothing-found.js';
import type { Pager } from '../../src/cli/pager.js';
import { print } from '../../src/cli/print.js';
import type { ListView } from '../../src/render/view.js';

const numbers: ListView<number> = {
  kind: 'list',
  fields: ['n'],
  data: (count) => Array.from({ length: count }, (_, n) => ({ n })),
  document: (count) => [{ kind: 'bullets', items: Array.from({ length: count }, (_, n) => String(n)) }],
  empty: () => 'No numbers for "\u001b[2J".\nTry more.',
};

function session(isTTY: boolean, changes: Partial<Context> = {}) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr'): Sink => ({
    isTTY,
    columns: isTTY ? 60 : undefined,
    rows: isTTY ? 10 : undefined,
    write: (text) => {
      written[name] += text;
    },
  });
  const paged: { pager: Pager; text: string }[] = [];
  const context: Context = {
    stdin: { isTTY, read: async () => '' },
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    env: { NO_COLOR: '1' },
    platform: 'linux',
    today: () => '2026-01-01',
    cataloguePath: '/nonexistent',
    schemaPath: '/nonexistent',
    version: () => '0',
    page: async (pager, text) => {
      paged.push({ pager, text });
      return true;
    },
    ...changes,
  };
  return { context, written, paged };
}

describe('print', () => {
  it('writes the answer to stdout', async () => {
    const { context, written } = session(false);
    await print(context, numbers, 2, { exitStatus: true });
    expect(written).toEqual({ stdout: '0\n1\n', stderr: '' });
  });

  it('answers nothing with nothing, and a word on stderr that cannot act on the terminal', async () => {
    const { context, written } = session(false);
    await print(context, numbers, 0, {});
    expect(written).toEqual({ stdout: '', stderr: 'No numbers for "\\u001b[2J". Try more.\n' });
  });

  it('answers nothing with an empty list as JSON', async () => {
    const { context, written } = session(false);
    await print(context, numbers, 0, { json: true });
    expect(written.stdout).toBe('[]\n');
    expect(written.stderr).not.toBe('');
  });

  it('ends in NothingFound under --exit-status, after it has answered', async () => {
    const { context, written } = session(false);
    await expect(print(context, numbers, 0, { json: true, exitStatus: true })).rejects.toThrow(NothingFound);
    expect(written.stdout).toBe('[]\n');
  });

  it('takes --json for --format json', async () => {
    const { context, written } = session(false);
    await print(context, numbers, 1, { json: true, fields: 'n' });
    expect(written.stdout).toBe('[\n  {\n    "n": 0\n  }\n]\n');
  });

  it('refuses other formats and names those there are', async () => {
    const { context, written } = session(false);
    await expect(print(context, numbers, 1, { format: 'jsn' })).rejects.toMatchObject({
      exitCode: 2,
      code: 'UNKNOWN_FORMAT',
      message: 'there is no format “jsn”',
      hint: 'did you mean json? known: text, json, jsonl, csv, tsv, markdown',
    });
    expect(written).toEqual({ stdout: '', stderr: '' });
  });

  it('colours when told to, though nobody may see it', async () => {
    const { context, written } = session(false);
    await print(context, { ...numbers, kind: 'subject', data: () => ({ n: 1 }) }, 1, { color: true });
    expect(written.stdout).toBe('  \u001b[2m-\u001b[22m 0\n');
  });
});

describe('paging', () => {
  it('shows in a pager what is higher than the screen', async () => {
    const { context, written, paged } = session(true);
    await print(context, numbers, 50, {});
    expect(written.stdout).toBe('');
    expect(paged[0]?.pager.command).toBe('less');
    expect(paged[0]?.text).toContain('  - 49\n');
  });

  it.each([
    ['with --no-pager', 50, { pager: false }, {}],
    ['in accessible mode', 50, { accessible: true }, {}],
    ['for what fits', 5, {}, {}],
    ['with PAGER=cat', 50, {}, { env: { NO_COLOR: '1', PAGER: 'cat' } }],
    ['when the pager is missing', 50, {}, { page: async () => false }],
  ])('prints directly %s', async (_, count, options, changes) => {
    const { context, written, paged } = session(true, changes);
    await print(context, numbers, count, options);
    expect(paged).toEqual([]);
    expect(written.stdout).toContain(`- ${count - 1}\n`);
  });

  it('never pages into a pipe', async () => {
    const { context, written, paged } = session(false);
    await print(context, numbers, 500, {});
    expect(paged).toEqual([]);
    expect(written.stdout.split('\n')).toHaveLength(501);
  });
});
