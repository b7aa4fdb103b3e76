import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/program.js';
import { career } from '../helpers/career.js';
import { answers, leaves } from '../helpers/commands.js';

const ALL = (await leaves()).map((leaf) => [leaf.name.join(' '), leaf] as const);
const ANSWERS = (await answers()).map((leaf) => [leaf.name.join(' '), leaf] as const);

/** What a script may rely on for any refusal: nothing on stdout, words for people, one object for programs. */
async function refused(
  line: readonly string[],
  exitCode: number,
): Promise<{ message: string; hint: string; code: string }> {
  const words = await career(line);
  expect({ line, code: words.code, stdout: words.stdout }).toEqual({ line, code: exitCode, stdout: '' });
  expect(words.stderr).toMatch(/^error: [^\n]+\nhint: [^\n]+\n$/);
  const data = await career(['--json', ...line]);
  expect({ line, code: data.code, stdout: data.stdout }).toEqual({ line, code: exitCode, stdout: '' });
  const { error } = JSON.parse(data.stderr) as { error: Record<string, unknown> };
  expect(Object.keys(error)).toEqual(['code', 'message', 'hint', 'exitCode']);
  expect(error).toEqual({
    code: expect.stringMatching(/^[A-Z]+(_[A-Z]+)*$/),
    message: expect.any(String),
    hint: expect.any(String),
    exitCode,
  });
  expect(words.stderr).toBe(`error: ${error.message as string}\nhint: ${error.hint as string}\n`);
  return error as { message: string; hint: string; code: string };
}

describe('a command line that makes no sense exits 2', () => {
  it.each([
    ['shwo', 'show'],
    ['lst', 'list'],
    ['salery', 'salary'],
    ['Catalog', 'catalogue'],
  ])('an unknown command: %s', async (word, near) => {
    const { message, hint } = await refused([word], 2);
    expect(message).toContain(word);
    expect(hint).toContain(near);
  });

  it.each([['frobnicate'], ['--frobnicate'], [''], ['__proto__'], ['constructor'], ['💥']])(
    'nothing near: %s',
    async (word) => {
      await refused([word], 2);
    },
  );

  it('a family without its member: career catalogue', async () => {
    const { hint } = await refused(['catalogue'], 2);
    for (const member of ['info', 'check', 'build']) expect(hint).toContain(member);
    await refused(['catalogue', 'chekc'], 2);
  });

  it('a topic that nobody wrote, with the known ones', async () => {
    const { hint } = await refused(['help', 'exit-kodes'], 2);
    expect(hint).toContain('did you mean exit-codes?');
    for (const { name } of COMMANDS) expect(hint).toContain(name);
  });
});

describe.each(ALL)('career %s', (_, { command, line, name }) => {
  it('prints its help with a description and examples, and touches no catalogue', async () => {
    const { code, stdout, stderr } = await career([...name, '--help'], { catalogue: '/nowhere' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: career ${name.join(' ')}`));
    expect(stdout).toContain('Options:');
    expect((await career([...name, '-h'])).stdout).toBe(stdout);
    if (name.length === 1) {
      expect((await career(['help', ...name])).stdout).toBe(stdout);
      expect(stdout).toContain('\nExamples:\n  career ');
    }
  });

  it('refuses an option it does not have, and suggests a near one', async () => {
    const { message, hint } = await refused([...line, '--formta', 'json'], 2);
    expect(message).toContain('--formta');
    expect(hint).toContain('--format');
    await refused([...line, '-x'], 2);
  });

  it('refuses a required option without its value', async () => {
    const { message } = await refused([...line, '--format'], 2);
    expect(message).toContain('--format');
  });

  it('asks for what it cannot do without', async () => {
    if (!command.registeredArguments.some((argument) => argument.required)) return;
    const { message } = await refused(name, 2);
    expect(message).toContain((command.registeredArguments[0] as { name(): string }).name());
  });

  it('refuses more than it can use', async () => {
    if (command.registeredArguments.at(-1)?.variadic) return;
    await refused([...line, ...command.registeredArguments.map(() => 'more'), 'more'], 2);
  });
});

describe('options that are numbers', () => {
  const numbers = ANSWERS.flatMap(([name, { line, options }]) =>
    options.filter((option) => /<n>/.test(option.flags)).map((option) => ({ name, line, flag: option.long as string })),
  );
  const NOT_NUMBERS = ['', ' ', 'abc', 'NaN', 'Infinity', '-1', '1.5', '1e3', '0x10', '1,000', '１', '9'.repeat(30)];

  it.each(numbers)('career $name $flag takes whole numbers in range, and nothing else', async ({ line, flag }) => {
    for (const text of NOT_NUMBERS) {
      const { message } = await refused([...line, `${flag}=${text}`], 2);
      expect(message).toContain(flag);
    }
  });
});

describe('a name that nothing bears exits 3', () => {
  const named = ANSWERS.filter(([, { command }]) =>
    command.registeredArguments.some((argument) => ['career', 'skill'].includes(argument.name())),
  );

  it.each(named)('career %s', async (_, { command, name, line }) => {
    const [argument] = command.registeredArguments;
    const kind = argument?.name() as 'career' | 'skill';
    const [typo, right] =
      kind === 'career' ? ['lighthose keper', 'lighthouse-keeper'] : ['chart redding', 'chart-reading'];
    const rest = argument?.required ? line.slice(name.length + 1) : [];
    const { message, hint, code } = await refused([...name, typo, ...rest], 3);
    expect(code).toBe(`${kind.toUpperCase()}_NOT_FOUND`);
    expect(message).toContain(typo);
    expect(hint).toContain(right);
    await refused([...name, 'zzzzzz', ...rest], 3);
    await refused([...name, '', ...rest], 3);
  });
});

describe('nothing found is an answer', () => {
  const nothing = ['search', 'qqqq xyzzy'];

  it('empty on stdout with a word on stderr, and exit 0', async () => {
    for (const [format, text] of Object.entries({ json: '[]\n', jsonl: '', text: '', markdown: '' })) {
      const { code, stdout, stderr } = await career([...nothing, '--format', format]);
      expect({ format, code, stdout }).toEqual({ format, code: 0, stdout: text });
      expect(stderr).toContain('qqqq xyzzy');
    }
  });

  it('still with a header where there is one', async () => {
    for (const format of ['csv', 'tsv']) {
      const { code, stdout } = await career([...nothing, '--format', format]);
      expect({ code, lines: stdout.split('\n').length }).toEqual({ code: 0, lines: 2 });
    }
  });

  it('is exit 1 for those who ask with --exit-status, before or after the command', async () => {
    expect((await career([...nothing, '--exit-status'])).code).toBe(1);
    expect((await career(['--exit-status', ...nothing])).code).toBe(1);
    expect((await career(['search', 'ferry', '--exit-status'])).code).toBe(0);
  });
});

describe('the program itself', () => {
  it('prints its version, and only that', async () => {
    for (const flag of ['--version', '-V']) {
      expect(await career([flag])).toEqual({ code: 0, stdout: '0.0.0\n', stderr: '' });
    }
  });

  it('lists every command in its help, in groups', async () => {
    const { code, stdout, stderr } = await career(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { name, summary, group } of COMMANDS) {
      expect(stdout).toContain(`\n${group}:\n`);
      expect(stdout.replace(/\s+/g, ' ')).toContain(` ${name} `);
      expect(stdout.replace(/\s+/g, ' ')).toContain(summary);
    }
    expect((await career(['help'])).stdout).toBe(stdout);
  });
});
