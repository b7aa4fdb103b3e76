import { PassThrough } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import { afterEach, describe, expect, it } from 'vitest';
import { Failure } from '../../src/core/failure.js';
import { plainStyle } from '../../src/render/style.js';
import { terminated } from '../../src/wizard/endings.js';
import { linePrompter } from '../../src/wizard/lines.js';
import { BACK, type Prompter, Quit } from '../../src/wizard/prompter.js';
import { career } from '../helpers/career.js';

const PAGE = { width: 60, unicode: true, rich: true, accessible: true, style: plainStyle };
const FRUIT = [
  { value: 'a', name: 'Apple', about: 'grows on trees' },
  { value: 'p', name: 'Plum' },
  { value: 'q', name: 'Quince…', about: 'Hard and yellow.' },
];
const opened: Prompter[] = [];
afterEach(() => {
  for (const prompter of opened.splice(0)) prompter.close();
});

/** A person who types these lines; `heard` is what a screen reader reads out. */
function person(...lines: string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const controller = new AbortController();
  let heard = '';
  output.on('data', (chunk) => {
    heard += chunk;
  });
  const keyboard = {
    input: input as unknown as ReadStream,
    output: output as unknown as WriteStream,
    ended: controller.signal,
  };
  const ask = linePrompter(keyboard, PAGE);
  opened.push(ask);
  input.write(lines.map((line) => `${line}\n`).join(''));
  return { ask, input, controller, heard: () => heard };
}

describe('a choice', () => {
  it('has numbers, says what Enter alone means, and is taken by number or by name', async () => {
    const { ask, heard } = person('2', 'app', '', 'QUI');
    const question = { message: 'Which fruit?', choices: FRUIT };
    expect(await ask.select(question)).toBe('p');
    expect(heard()).toBe(
      '\nWhich fruit?\n1. Apple. Grows on trees.\n2. Plum.\n3. Quince… Hard and yellow.\nChoose 1 to 3; b to go back, q to quit: ',
    );
    expect(await ask.select(question)).toBe('a');
    expect(await ask.select({ ...question, chosen: 'q' })).toBe('q');
    expect(heard()).toContain('Choose 1 to 3, Enter alone for 3; b to go back, q to quit: ');
    expect(await ask.select(question)).toBe('q');
  });

  it('is asked again until it makes sense', async () => {
    for (const wrong of ['0', '4', '', 'x', '1.5', '-1', '١', '99999999999999999999', '\u001b[2J']) {
      const { ask, heard } = person(wrong, '1');
      expect(await ask.select({ message: 'Which?', choices: FRUIT })).toBe('a');
      expect(heard(), wrong).toContain('A number from 1 to 3, please.');
    }
  });

  it('has its ways out among the numbers; b goes back where there is a back, q always quits', async () => {
    const ways = [{ value: 'home', name: 'Home' }];
    const { ask } = person('4', 'b', 'B', 'q');
    expect(await ask.select({ message: 'Which?', choices: FRUIT, ways })).toBe('home');
    expect(await ask.select({ message: 'Which?', choices: FRUIT })).toBe(BACK);
    const first = ask.select({ message: 'Which?', choices: FRUIT, back: null });
    await expect(first).rejects.toThrow(Quit);
  });
});

describe('a search', () => {
  const source = (words: string) =>
    Array.from({ length: 23 }, (_, at) => ({ value: `${words}${at + 1}`, name: `N${at + 1}` }));

  it('reads out ten at a time and takes a number or other words', async () => {
    const { ask, heard } = person('ab', '', '12');
    expect(await ask.search({ message: 'Find:', source })).toBe('ab12');
    const flowing = heard().replaceAll('\n', ' ');
    expect(flowing).toContain('Type words, Enter alone lists them all; b to go back, q to quit: 1. N1. 2. N2. ');
    expect(flowing).toContain('10. N10. Choose 1 to 10, or type other words, Enter alone for more; b to go back, ');
    expect(flowing).toContain('q to quit: 11. N11. ');
  });

  it('takes a number that was not read out for words', async () => {
    const { ask } = person('15', '3');
    expect(await ask.search({ message: 'Find:', source })).toBe('153');
  });

  it('begins with the words of before, and says when nothing is found', async () => {
    const { ask, heard } = person('zz', 'b');
    expect(
      await ask.search({ message: 'Find:', words: 'ab', source: (words) => (words === 'zz' ? [] : source(words)) }),
    ).toBe(BACK);
    expect(heard()).toMatch(/Find:\n1\. N1\./);
    expect(heard()).toContain('Nothing found.');
  });
});

describe('several choices', () => {
  it('are numbers, 0 for none, Enter alone for what was marked', async () => {
    const { ask, heard } = person('3, 1', '0', '', '1 9', '2');
    const question = { message: 'Which?', choices: FRUIT, chosen: ['p'] };
    expect(await ask.checkbox(question)).toEqual(['a', 'q']);
    expect(await ask.checkbox(question)).toEqual([]);
    expect(await ask.checkbox(question)).toEqual(['p']);
    expect(await ask.checkbox(question)).toEqual(['p']);
    expect(heard()).toContain('Numbers from 1 to 3, please.');
  });
});

describe('lines, numbers, yes and no', () => {
  it('keep what stood there when Enter is typed alone, and ask again', async () => {
    const { ask, heard } = person('', 'bad', 'good', '', '0', '7.5', '7', '', 'y', 'NO', 'maybe', '');
    expect(await ask.text({ message: 'Name', given: 'old' })).toBe('old');
    const wrong = (text: string) => (text === 'bad' ? 'Not that one.' : null);
    expect(await ask.text({ message: 'Name', wrong })).toBe('good');
    expect(heard()).toContain('Not that one.');
    expect(await ask.number({ message: 'Hours', least: 1, most: 9, given: 5 })).toBe(5);
    expect(await ask.number({ message: 'Hours', least: 1, most: 9 })).toBe(7);
    expect(await ask.number({ message: 'Hours', least: 1, most: 9 })).toBeNull();
    expect(await ask.confirm({ message: 'Sure?' })).toBe(true);
    expect(await ask.confirm({ message: 'Sure?' })).toBe(false);
    expect(await ask.confirm({ message: 'Sure?', given: true })).toBe(true);
  });

  it('show no control characters, whatever the catalogue or the person writes', async () => {
    const { ask, heard } = person('\u001b[31m', '1');
    await ask.select({ message: 'A\u001b[2Jb', choices: [{ value: 1, name: 'C\u0007d', about: '\u202eevil' }] });
    expect(heard().replaceAll('\n', '')).toMatch(/^[ -~]*$/);
    expect(heard()).toContain('A\\u001b[2Jb');
  });
});

it('a plan within limits is asked for, refused, and had', async () => {
  const { ask, heard } = person(
    ...['5', 'light', '1', '6', '2', '9', '2', '0', '100', '1', '9', '', '', '3', '2', '90', '9', '1', '1', 'q'],
  );
  const { code, stdout, stderr } = await career('wizard --accessible', { prompter: ask, env: { NO_COLOR: '1' } });
  const flowing = heard().replaceAll('\n', ' ');
  expect(flowing).toContain('Per cent at least:, 1 to 100, Enter alone for nothing; b to go back');
  expect(flowing).toContain('A whole number from 1 to 100, please.');
  expect(flowing).toContain('Per cent at least:, 1 to 100, Enter alone for 100;');
  expect(flowing).toContain('6. Money: free only.');
  expect(flowing).toContain('9. Share of the skills: 100 %.');
  expect(flowing).toContain('3. Hours in all: up to 90.');
  expect(flowing).toContain('9. Share of the skills: all that the limits allow.');
  expect(stderr).toMatch(/error: no plan within .+\nhint: the nearest that works: .+\n/);
  expect([...stderr.matchAll(/^Without questions: (.*)$/gm)].map(([, line]) => line)).toEqual([
    'career path lighthouse-keeper --budget free --cover 1 --accessible',
    'career path lighthouse-keeper --max-hours 90 --budget free --accessible',
  ]);
  expect(stdout).toMatch(/^Path to Lighthouse Keeper/);
  expect(code).toBe(0);
});

describe('the end', () => {
  it('by Ctrl-D or a signal is a Failure with its exit code, now and at every question after', async () => {
    const { ask, input } = person();
    const question = ask.text({ message: 'Name' });
    input.end();
    await expect(question).rejects.toMatchObject({ exitCode: 130 });
    await expect(ask.text({ message: 'Name' })).rejects.toThrow(Failure);
    const other = person();
    const open = other.ask.text({ message: 'Name' });
    other.controller.abort(terminated());
    await expect(open).rejects.toMatchObject({ exitCode: 143 });
  });
});
