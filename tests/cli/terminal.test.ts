import { describe, expect, it } from 'vitest';
import { colourLevel, isAccessible, pageFor, pageWidth, showsUnicode } from '../../src/cli/terminal.js';

const terminal = { isTTY: true, columns: 100, rows: 40, write: () => undefined };
const pipe = { isTTY: false, columns: undefined, rows: undefined, write: () => undefined };

describe('colour', () => {
  it('follows the stream when nothing else is said', () => {
    expect(colourLevel(terminal, {})).toBe(1);
    expect(colourLevel(pipe, {})).toBe(0);
  });

  /** Each row is decided by its first word, whatever comes after it. */
  it.each([
    ['--color', true, { NO_COLOR: '1', FORCE_COLOR: '0', TERM: 'dumb' }, 1],
    ['--no-color', false, { FORCE_COLOR: '1', CLICOLOR_FORCE: '1' }, 0],
    ['NO_COLOR', undefined, { NO_COLOR: '1', FORCE_COLOR: '1', CLICOLOR_FORCE: '1' }, 0],
    ['NO_COLOR=0, which is not empty', undefined, { NO_COLOR: '0' }, 0],
    ['FORCE_COLOR=1', undefined, { NO_COLOR: '', FORCE_COLOR: '1', CLICOLOR: '0', TERM: 'dumb' }, 1],
    ['FORCE_COLOR=true', undefined, { FORCE_COLOR: 'true' }, 1],
    ['FORCE_COLOR=3', undefined, { FORCE_COLOR: '3' }, 1],
    ['FORCE_COLOR=0', undefined, { FORCE_COLOR: '0', CLICOLOR_FORCE: '1' }, 0],
    ['FORCE_COLOR=false', undefined, { FORCE_COLOR: 'false', CLICOLOR_FORCE: '1' }, 0],
    ['CLICOLOR_FORCE', undefined, { FORCE_COLOR: '', CLICOLOR_FORCE: '1', CLICOLOR: '0', TERM: 'dumb' }, 1],
    ['CLICOLOR=0', undefined, { CLICOLOR_FORCE: '0', CLICOLOR: '0', TERM: 'xterm' }, 0],
    ['TERM=dumb', undefined, { CLICOLOR: '1', TERM: 'dumb' }, 0],
  ] as const)('is decided by %s', (_, flag, env, level) => {
    expect(colourLevel(terminal, env, flag)).toBe(level);
    expect(colourLevel(pipe, env, flag)).toBe(level);
  });

  it('is plain for an empty NO_COLOR in a pipe and coloured on a terminal', () => {
    expect(colourLevel(terminal, { NO_COLOR: '' })).toBe(1);
    expect(colourLevel(pipe, { NO_COLOR: '' })).toBe(0);
  });
});

describe('width', () => {
  it.each([
    [100, 100],
    [5, 20],
    [20, 20],
    [200, 200],
    [500, 200],
    [0, 80],
    [undefined, 80],
  ])('of a terminal of %s columns is %i', (columns, width) => {
    expect(pageWidth({ isTTY: true, columns })).toBe(width);
  });

  it('of anything else is 80', () => {
    expect(pageWidth({ isTTY: false, columns: 132 })).toBe(80);
  });
});

describe('signs beyond ASCII', () => {
  it.each([
    [{ LC_ALL: 'C', LC_CTYPE: 'en_US.UTF-8', LANG: 'en_US.UTF-8' }, 'linux', false],
    [{ LC_ALL: '', LC_CTYPE: 'C', LANG: 'en_US.UTF-8' }, 'linux', false],
    [{ LC_CTYPE: 'UTF-8', LANG: 'C' }, 'darwin', true],
    [{ LANG: 'de_DE.utf8' }, 'linux', true],
    [{ LANG: 'C' }, 'darwin', false],
    [{}, 'linux', false],
    [{}, 'darwin', true],
    [{}, 'win32', true],
  ])('with %j on %s: %s', (env, platform, shown) => {
    expect(showsUnicode(env, platform)).toBe(shown);
  });
});

describe('accessible mode', () => {
  it.each([
    [true, { CAREER_ACCESSIBLE: '0' }, true],
    [false, { ACCESSIBLE: '1' }, false],
    [undefined, { CAREER_ACCESSIBLE: '1', ACCESSIBLE: '0' }, true],
    [undefined, { CAREER_ACCESSIBLE: '0', ACCESSIBLE: '1' }, false],
    [undefined, { ACCESSIBLE: 'yes' }, true],
    [undefined, { ACCESSIBLE: 'false' }, false],
    [undefined, { ACCESSIBLE: '' }, false],
    [undefined, {}, false],
  ])('with flag %s and %j: %s', (flag, env, on) => {
    expect(isAccessible(env, flag)).toBe(on);
  });
});

describe('the page', () => {
  it('is rich on a terminal and plain in a pipe', async () => {
    const surroundings = { env: { LANG: 'C.UTF-8' }, platform: 'linux' };
    const rich = await pageFor(terminal, surroundings, {});
    expect(rich).toMatchObject({ width: 100, unicode: true, rich: true, accessible: false });
    expect(rich.style.accent('x')).toBe('\u001b[36mx\u001b[39m');
    const plain = await pageFor(pipe, surroundings, { accessible: true });
    expect(plain).toMatchObject({ width: 80, rich: false, accessible: true });
    expect(plain.style.accent('x')).toBe('x');
  });
});
