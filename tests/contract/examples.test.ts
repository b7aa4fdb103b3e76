import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/cli/pager.js';
import { COMMANDS } from '../../src/program.js';
import { career } from '../helpers/career.js';

/** The real catalogue: the examples of the help are about its careers. `npm run build` writes it. */
const CATALOGUE = 'data/career.db';

const EXAMPLES = await Promise.all(
  COMMANDS.map(
    async ({ name, load }) => [name, (await load()).examples.map(([line, gives]) => ({ line, gives }))] as const,
  ),
);
/** Examples that ask: they are for a terminal, and refused at once without one. */
const ASKS = /^career( wizard|$)|--quiz/;

it('there is a catalogue to run the examples on', () => {
  expect(existsSync(CATALOGUE), 'npm run build first').toBe(true);
});

describe.each(EXAMPLES)('the examples of career %s', (name, examples) => {
  it('are there, and say what they give', () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const { line, gives } of examples) {
      expect(line).toMatch(new RegExp(`^career( ${name}\\b|$)|\\| career ${name}`));
      expect(gives).toMatch(/^\S.*[^.]$/);
    }
  });

  it.each(examples)('$line', async ({ line }) => {
    // What comes through a pipe from elsewhere is a list of skills, as a person would keep one.
    const [own = ''] = line.split('|').slice(-1);
    const stdin = line.includes('|') || / -( |$)/.test(line) ? 'sql\n' : '';
    const words = splitWords(own.replace(/ (<|>) .*$/, '').trim()).slice(1);
    const { code, stdout, stderr } = await career(words, { catalogue: CATALOGUE, stdin });
    if (ASKS.test(line)) return expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: expect.not.stringMatching(/^error:/m) });
    expect(stdout).not.toBe('');
  });
});
