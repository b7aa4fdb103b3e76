import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SCRIPTS, SHELLS, type Shell } from '../../src/cli/shells.js';
import { type Packed, packAndInstall } from '../helpers/packed.js';
import { Terminal } from '../helpers/terminal.js';

let packed: Packed;
const folder = mkdtempSync(join(tmpdir(), 'career-completion-'));
const marker = join(folder, 'was-run');

beforeAll(() => {
  packed = packAndInstall();
}, 120_000);
afterAll(() => {
  rmSync(dirname(dirname(packed.folder)), { recursive: true });
  rmSync(folder, { recursive: true });
});

const PROMPT = 'READY>';

/** How each shell is started without anybody's settings, and made to complete. Only bash is on every machine. */
const STARTS: Readonly<Record<Shell, { words: string[]; load: string }>> = {
  bash: {
    words: ['bash', '--norc', '-i'],
    load: 'bind "set bell-style none"; source <(career completion bash); source <(career completion bash)',
  },
  zsh: {
    words: ['zsh', '-f', '-i'],
    // Bound as usual, Tab would have zsh itself expand what is typed before anything is completed.
    load: 'autoload -Uz compinit; compinit -D; unsetopt beep; bindkey "^I" complete-word; source <(career completion zsh); source <(career completion zsh)',
  },
  fish: {
    words: ['fish', '--no-config', '-i'],
    load: `function fish_prompt; echo -n '${PROMPT} '; end; career completion fish | source; career completion fish | source`,
  },
};
const here = SHELLS.filter((shell) => spawnSync(shell, ['--version']).status === 0);

async function start(shell: Shell): Promise<Terminal> {
  const { words, load } = STARTS[shell];
  const path = `${join(packed.folder, '..', '.bin')}:${dirname(process.execPath)}:${process.env.PATH}`;
  const env = { PATH: path, CAREER_CATALOGUE: inject('cataloguePath'), PS1: `${PROMPT} `, PROMPT: `${PROMPT} ` };
  const terminal = new Terminal(words, { columns: 100, rows: 30, env });
  await terminal.until('a prompt', () => terminal.screen() !== '');
  terminal.type(`${load}; clear; echo LOAD''ED\r`);
  await terminal.sees('LOADED');
  await terminal.until('a prompt', () => terminal.screen().split('\n').at(-1)?.startsWith(PROMPT) ?? false);
  return terminal;
}

it('is tried in bash at least', () => {
  expect(here).toContain('bash');
});

describe.each(here)('in %s', (shell) => {
  it.each([
    ['a command', 'career proj\t', 'career projects'],
    ['an option', 'career list --max-p\t', 'career list --max-preparation'],
    ['a choice', 'career list --sort prep\t', 'career list --sort preparation'],
    ['a career', 'career show light\t', 'career show lighthouse-keeper'],
    ['a second career', 'career compare map-maker ferry\t', 'career compare map-maker ferry-pilot'],
    ['a skill', 'career skill rope\t', 'career skill rope-work'],
    ['the next skill of a list', 'career path ferry-pilot --have rope-work,fog\t', '--have rope-work,fog-signals'],
    ['a place', 'career salary ferry-pilot --place brit\t', '--place british-columbia'],
    ['a place after an equals sign', 'career salary ferry-pilot --place=brit\t', '--place=british-columbia'],
  ])('completes %s', async (_, typed, completed) => {
    const terminal = await start(shell);
    terminal.type(typed);
    await terminal.sees(completed);
    await terminal.dispose();
  });

  it('never runs what is typed, nor writes a file', async () => {
    const terminal = await start(shell);
    for (const typed of [`$(touch ${marker})`, `\`touch ${marker}\``, `'; touch ${marker}; '`, `"$(touch ${marker})`]) {
      terminal.type(`career show ${typed}\t`);
      await new Promise((resolve) => setTimeout(resolve, 400));
      terminal.press('ctrl-c');
    }
    expect(existsSync(marker)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
    await terminal.dispose();
  });

  it('has a script without mistakes', () => {
    const file = join(folder, shell);
    writeFileSync(file, SCRIPTS[shell]);
    const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
    rmSync(file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
