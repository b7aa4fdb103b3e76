import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The program as a user gets it: packed by npm, unpacked into a folder of its own, beside the driver already compiled here. */
export interface Packed {
  folder: string;
  /** What `career` leads to. */
  bin: string;
}

export function packAndInstall(driver: 'with its driver' | 'without its driver' = 'with its driver'): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'career-packed-'));
  chmodSync(folder, 0o755);
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { stdio: 'pipe' });
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack wrote nothing');
  const modules = join(folder, 'node_modules');
  const home = join(modules, 'career-explorer');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  mkdirSync(home);
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', home, '--strip-components', '1']);
  if (driver === 'with its driver')
    symlinkSync(resolve('node_modules/better-sqlite3'), join(modules, 'better-sqlite3'));
  const bin = join(modules, '.bin', 'career');
  symlinkSync('../career-explorer/bin/career.js', bin);
  chmodSync(join(home, 'bin/career.js'), 0o755);
  return { folder: home, bin };
}

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a line of bash in which `career` is the packed program; the exit code is that of the first command in a pipe. */
export function bash(
  packed: Packed,
  line: string,
  options: { env?: Record<string, string>; cwd?: string; uid?: number } = {},
): Ran {
  const script = `career() { "$NODE" "$CAREER" "$@"; }\n${line}\nexit "\${PIPESTATUS[0]}"`;
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    cwd: options.cwd,
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    env: {
      PATH: process.env.PATH ?? '',
      LANG: 'C.UTF-8',
      NODE: process.execPath,
      CAREER: packed.bin,
      ...options.env,
    },
  });
  return { code: status, stdout, stderr };
}
