import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { career } from '../helpers/career.js';
import { cliDocument } from '../helpers/cli-docs.js';
import { totals } from '../helpers/totals.js';

/** `npm run docs` writes what is compared here. */
const BETWEEN = /(?<=<!-- totals -->\n)[\s\S]*?(?=<!-- \/totals -->)/;

const CONSOLE = /```console( \d+)?\n\$ (career [^\n]*)\n[\s\S]*?```\n/g;

/** What a command says on a terminal of 80 columns without colour, on the real catalogue. */
async function said80(command: string, lines: number): Promise<string> {
  const { stdout, stderr } = await career(command.replace(/^career /, ''), {
    catalogue: 'data/career.db',
    terminal: { columns: 80, rows: 0 },
    env: { NO_COLOR: '1' },
  });
  const all = `${stdout}${stderr}`.split('\n').slice(0, -1);
  return all.length <= lines ? `${all.join('\n')}\n` : `${all.slice(0, lines).join('\n')}\n…\n`;
}

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

describe('README.md', () => {
  it('shows what the program says today: `console` blocks, cut after the lines that stand beside the word', async () => {
    const document = readFileSync('README.md', 'utf8');
    const blocks = [...document.matchAll(CONSOLE)];
    expect(blocks.length).toBeGreaterThan(5);
    let shown = document;
    for (const [block, lines = '', command = ''] of blocks) {
      const said = await said80(command, lines === '' ? Number.POSITIVE_INFINITY : Number(lines));
      shown = shown.replace(block, () => `\`\`\`console${lines}\n$ ${command}\n${said}\`\`\`\n`);
    }
    await expect(shown).toMatchFileSnapshot('../../README.md');
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
