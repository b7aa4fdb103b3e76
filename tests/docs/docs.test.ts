import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cliDocument } from '../helpers/cli-docs.js';
import { totals } from '../helpers/totals.js';

/** `npm run docs` writes what is compared here. */
const BETWEEN = /(?<=<!-- totals -->\n)[\s\S]*?(?=<!-- \/totals -->)/;

describe('what is derived is not stale (npm run docs)', () => {
  it('docs/cli.md says what the commands say', async () => {
    await expect(await cliDocument()).toMatchFileSnapshot('../../docs/cli.md');
  });

  it('docs/catalogue.md counts what data/ holds', async () => {
    const document = readFileSync('docs/catalogue.md', 'utf8');
    expect(document).toMatch(BETWEEN);
    await expect(document.replace(BETWEEN, () => `${totals('data')}\n`)).toMatchFileSnapshot('../../docs/catalogue.md');
  });
});

describe('the documents', () => {
  const files = ['README.md', 'CHANGELOG.md', ...readdirSync('docs').map((name) => `docs/${name}`)];

  it('link to what is there', () => {
    const broken = files.flatMap((file) => {
      const folder = file.includes('/') ? 'docs/' : '';
      return [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => target !== '' && !existsSync(`${folder}${target}`))
        .map((target) => `${file}: ${target}`);
    });
    expect(broken).toEqual([]);
  });

  it('name files of the project that are there', () => {
    const missing = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/`((?:src|tests|bench|data|docs|bin)\/[\w./-]*\w)`/g)]
        .map(([, path = '']) => path)
        .filter((path) => !existsSync(path) && path !== 'data/career.db')
        .map((path) => `${file}: ${path}`),
    );
    expect(missing).toEqual([]);
  });
});
