import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isTall, pagerOf, runPager, splitWords } from '../../src/cli/pager.js';

describe('which pager', () => {
  it.each([
    [{ CAREER_PAGER: 'most', PAGER: 'more' }, 'most', []],
    [{ PAGER: 'more -s' }, 'more', ['-s']],
    [{}, 'less', []],
    [{ PAGER: '"/opt/my pager/bin" -x \'a b\'' }, '/opt/my pager/bin', ['-x', 'a b']],
    [{ PAGER: 'less; rm -rf ~' }, 'less;', ['rm', '-rf', '~']],
  ])('with %j', (env, command, rest) => {
    expect(pagerOf(env)).toMatchObject({ command, arguments: rest });
  });

  it.each([{ PAGER: '' }, { PAGER: 'cat' }, { CAREER_PAGER: ' ', PAGER: 'less' }, { TERM: 'dumb' }])(
    'none with %j',
    (env) => {
      expect(pagerOf(env)).toBeNull();
    },
  );

  it('tells less to keep colours and to leave a single page alone, unless the reader has told it something', () => {
    expect(pagerOf({})?.env).toEqual({ LESS: 'FRX' });
    expect(pagerOf({ LESS: '-i', HOME: '/h' })?.env).toEqual({ LESS: '-i', HOME: '/h' });
  });

  it.each([
    ['a  b', ['a', 'b']],
    ['a "b c"d', ['a', 'b cd']],
    ["a ''", ['a', '']],
    ['', []],
  ])('splits %j into words', (line, words) => {
    expect(splitWords(line)).toEqual(words);
  });
});

describe('tall text', () => {
  it('is higher than a terminal with room for its prompt', () => {
    expect(isTall('1\n2\n3\n', { isTTY: true, rows: 4 })).toBe(false);
    expect(isTall('1\n2\n3\n4\n', { isTTY: true, rows: 4 })).toBe(true);
  });

  it('is nothing in a pipe or on a terminal of unknown height', () => {
    expect(isTall('\n'.repeat(500), { isTTY: false, rows: 4 })).toBe(false);
    expect(isTall('\n'.repeat(500), { isTTY: true, rows: 0 })).toBe(false);
    expect(isTall('\n'.repeat(500), { isTTY: true, rows: undefined })).toBe(false);
  });
});

describe('running it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pager-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const node = (script: string) => ({ command: process.execPath, arguments: ['-e', script], env: process.env });

  it('gives it all of the text and waits for it to end', async () => {
    const file = join(folder, 'seen');
    const text = 'line\n'.repeat(100_000);
    const script = `process.stdin.pipe(require('fs').createWriteStream(${JSON.stringify(file)}))`;
    expect(await runPager(node(script), text)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('does not mind when its reader leaves early', async () => {
    expect(await runPager(node('process.exit(3)'), 'line\n'.repeat(1_000_000))).toBe(true);
  });

  it('says so when there is no such program', async () => {
    expect(await runPager({ command: join(folder, 'missing'), arguments: [], env: {} }, 'text')).toBe(false);
    expect(await runPager({ command: folder, arguments: [], env: {} }, 'text')).toBe(false);
  });
});
