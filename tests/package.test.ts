import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Lockfile {
  packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
}

const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

it('one dependency is left to install, and it is allowed its install script', () => {
  expect(packageJson.dependencies).toEqual({ 'better-sqlite3': '^12.11.1 || ^13.2.0' });
  expect(packageJson.allowScripts).toMatchObject({ 'better-sqlite3': true });
});

it('the lockfile was written for Node 20, for which better-sqlite3 12 is the last', () => {
  expect(packages['node_modules/better-sqlite3']?.version).toMatch(/^12\./);
});

/** npm leaves out what the registry of the machine does not have, and `npm ci` then refuses the lockfile on every other. */
it('the lockfile names the packages of other platforms, too', () => {
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
    .filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)));
  expect(missing).toEqual([]);
});
