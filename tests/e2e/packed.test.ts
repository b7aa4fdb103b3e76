import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bash, type Packed, packAndInstall } from '../helpers/packed.js';

let packed: Packed;
const outside = mkdtempSync(join(tmpdir(), 'career-outside-'));

beforeAll(() => {
  packed = packAndInstall();
}, 120_000);

afterAll(() => {
  rmSync(dirname(dirname(packed.folder)), { recursive: true });
  rmSync(outside, { recursive: true });
});

const career = (line: string, options: Parameters<typeof bash>[2] = {}) =>
  bash(packed, line, { cwd: outside, ...options });

describe('the package', () => {
  it('holds the built program, the catalogue and its docs, and nothing that is only for building them', () => {
    expect(readdirSync(packed.folder).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'data',
      'dist',
      'docs',
      'package.json',
    ]);
    expect(readdirSync(join(packed.folder, 'data')).sort()).toEqual(['career.db', 'schema.sql']);
    expect(statSync(join(packed.folder, 'bin/career.js')).mode & 0o111).not.toBe(0);
  });

  it('runs by its name, from any folder', () => {
    const { version } = JSON.parse(readFileSync(join(packed.folder, 'package.json'), 'utf8')) as { version: string };
    expect(career('"$CAREER" --version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('shows a career from the bundled catalogue', () => {
    const { code, stdout, stderr } = career('career show backend-developer');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Backend Developer/);
    expect(stdout).not.toContain('\u001b');
  });
});

describe('streams', () => {
  it('writes all of a long answer through a slow pipe', () => {
    const whole = career('career skills --json').stdout;
    expect(Buffer.byteLength(whole)).toBeGreaterThan(3 * 65_536);
    expect(career('career skills --json | (sleep 1; cat)')).toEqual({ code: 0, stdout: whole, stderr: '' });
    expect(
      career('career skills --json | while IFS= read -r -N 8192 part; do printf %s "$part"; done; printf %s "$part"')
        .stdout.length,
    ).toBeGreaterThan(0);
  });

  it('says nothing when its reader goes away, and exits 0', () => {
    for (const line of ['skills --json', 'show backend-developer', '--help', 'help formats']) {
      const { code, stderr } = career(`career ${line} | true`);
      expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: '' });
    }
    const { code, stdout, stderr } = career('career skills --json | head -n 1');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '[\n', stderr: '' });
  });

  it('exits 6 when the output cannot be written', () => {
    for (const line of ['show backend-developer', 'list --format csv', '--help', '--version']) {
      const { code, stdout, stderr } = career(`career ${line} >/dev/full`);
      expect({ line, code, stdout }).toEqual({ line, code: 6, stdout: '' });
      expect(stderr).toMatch(/^error: the output cannot be written: ENOSPC/);
    }
    expect(career('career list >/dev/full 2>&1').code).toBe(6);
  });

  it('needs no stream at all: Node opens /dev/null in the place of a closed one', () => {
    expect(career('career list >&-').code).toBe(0);
    expect(career('career list <&-').code).toBe(0);
    expect(career('career list 2>&-').code).toBe(0);
    expect(career('career show nobody 2>&-').code).toBe(3);
    expect(career('career show nobody 2>/dev/full').code).toBe(3);
  });

  it('asks nothing without a terminal: exit 2 at once, with what to use instead', () => {
    for (const line of ['career', 'career </dev/null', 'yes | career wizard', 'career --no-input']) {
      const { code, stdout, stderr } = career(line.startsWith('yes') ? `${line}; exit $?` : line);
      expect({ line, code, stdout }).toEqual({ line, code: 2, stdout: '' });
      expect(stderr).toMatch(/^error: .*\nhint: .*career /);
    }
  });
});

describe('surroundings', () => {
  it('gives the same bytes in any locale and time zone', () => {
    const plain = career('career show backend-developer').stdout;
    const data = career('career salary backend-developer --json').stdout;
    for (const env of [
      { LC_ALL: 'de_DE.UTF-8', TZ: 'Pacific/Auckland' },
      { LC_ALL: 'tr_TR.UTF-8', TZ: 'America/St_Johns' },
      { LC_ALL: 'ar_EG.UTF-8', LANGUAGE: 'ar' },
    ]) {
      expect(career('career show backend-developer', { env }).stdout).toBe(plain);
      expect(career('career salary backend-developer --json', { env }).stdout).toBe(data);
    }
  });

  it('reads from an installation that nobody can write to, with no home, and writes nothing', () => {
    const uid = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const before = readdirSync(packed.folder, { recursive: true }).sort();
    for (const line of [
      'show backend-developer',
      'list',
      'search nurse',
      'salary electrician',
      'catalogue info',
      'path electrician',
    ]) {
      const { code, stderr } = career(`career ${line}`, {
        env: { HOME: '/nonexistent', XDG_DATA_HOME: '/nonexistent' },
        cwd: '/',
        ...uid,
      });
      expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: '' });
    }
    expect(readdirSync(packed.folder, { recursive: true }).sort()).toEqual(before);
    const home = join(outside, 'home');
    mkdirSync(home);
    career('career show backend-developer', { env: { HOME: home } });
    expect(readdirSync(home)).toEqual([]);
  });

  it('exits 5 for a catalogue that cannot be used, and names it', () => {
    const empty = join(outside, 'empty.db');
    writeFileSync(empty, '');
    for (const file of ['/nonexistent/career.db', empty, outside]) {
      const { code, stdout, stderr } = career('career show backend-developer', { env: { CAREER_CATALOGUE: file } });
      expect({ code, stdout }).toEqual({ code: 5, stdout: '' });
      expect(stderr).toContain(file);
      expect(stderr).toContain('hint: ');
    }
  });
});

describe('a driver that cannot be loaded', () => {
  it('is exit 5 with what to do, and no obstacle to help', () => {
    const bare = packAndInstall('without its driver');
    const modules = dirname(bare.folder);
    try {
      expect(existsSync(join(modules, 'better-sqlite3'))).toBe(false);
      const expectUnusable = () => {
        const { code, stdout, stderr } = bash(bare, 'career show backend-developer', { cwd: outside });
        expect({ code, stdout }).toEqual({ code: 5, stdout: '' });
        expect(stderr).toMatch(
          /^error: the SQLite driver cannot be loaded: [^\n]+\nhint: [^\n]*npm rebuild better-sqlite3[^\n]*\n$/,
        );
      };
      expectUnusable();
      mkdirSync(join(modules, 'better-sqlite3'));
      writeFileSync(
        join(modules, 'better-sqlite3/package.json'),
        '{"name":"better-sqlite3","version":"12.0.0","main":"index.js"}',
      );
      writeFileSync(
        join(modules, 'better-sqlite3/index.js'),
        'throw new Error("compiled against another Node.js\\nwith details");',
      );
      expectUnusable();
      expect(bash(bare, 'career --help', { cwd: outside }).code).toBe(0);
      expect(bash(bare, 'career help show', { cwd: outside }).code).toBe(0);
    } finally {
      rmSync(dirname(modules), { recursive: true });
    }
  });
});
