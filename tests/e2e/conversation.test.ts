import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { bash, type Packed, packAndInstall } from '../helpers/packed.js';
import { Terminal, type TerminalOptions } from '../helpers/terminal.js';

let packed: Packed;
const folder = mkdtempSync(join(tmpdir(), 'career-conversation-'));
const open: Terminal[] = [];

beforeAll(() => {
  packed = packAndInstall();
}, 120_000);
afterEach(async () => {
  for (const terminal of open.splice(0)) await terminal.dispose();
});
afterAll(() => {
  rmSync(dirname(dirname(packed.folder)), { recursive: true });
  rmSync(folder, { recursive: true });
});

const NARROW = { columns: 40, rows: 12 };
const USUAL = { columns: 80, rows: 24 };
const WIDE = { columns: 120, rows: 40 };

function start(words: readonly string[] = [], options: Partial<TerminalOptions> = {}): Terminal {
  const env = { CAREER_CATALOGUE: inject('cataloguePath'), CAREER_PAGER: '', ...options.env };
  const terminal = new Terminal([process.execPath, packed.bin, ...words], { ...USUAL, ...options, env });
  open.push(terminal);
  return terminal;
}

/** Moves down to the choice with this name, and takes it. */
async function take(terminal: Terminal, name: string): Promise<void> {
  const isThere = () => new RegExp(`^[❯>] ${name}`, 'm').test(terminal.screen());
  for (let moves = 0; !isThere(); moves += 1) {
    if (moves > 40) throw new Error(`no choice ${name} on:\n${terminal.screen()}`);
    const before = terminal.screen();
    terminal.press('down');
    await terminal.until(`a move to ${name}`, () => terminal.screen() !== before);
  }
  terminal.press('enter');
}

describe.each([
  ['40 × 12', NARROW],
  ['80 × 24', USUAL],
  ['120 × 40', WIDE],
])('a conversation by keys at %s', (_, size) => {
  it.each([
    ['in colour', {}],
    ['without colour', { NO_COLOR: '1' }],
    ['in ASCII', { LANG: 'C' }],
  ])('%s: finds, walks, goes back, plans and quits', async (_, env) => {
    const terminal = start([], { ...size, env });
    await terminal.sees('Where shall we begin?');
    await take(terminal, 'Find a career');
    await terminal.sees('skill:');
    terminal.type('ligh');
    await terminal.sees('skill: ligh');
    terminal.press('enter');
    await terminal.sees('? Lighthouse Keeper:');
    await take(terminal, 'Books');
    await terminal.until('the command line', () =>
      terminal.history().includes('career books lighthouse-keeper --limit 10'),
    );
    await terminal.sees('? Lighthouse Keeper:');
    terminal.press('escape');
    await terminal.sees('skill: ligh');
    terminal.press('escape');
    await terminal.sees('Where shall we begin?');
    await take(terminal, 'Plan how');
    await terminal.sees('Plan the way to:');
    terminal.type('ferry');
    await terminal.sees('way to: ferry');
    terminal.press('enter');
    await terminal.sees('Plan for Ferry Pilot:');
    terminal.press('enter');
    await terminal.until('the plan', () => terminal.history().includes('Without questions: career path ferry-pilot'));
    await terminal.sees('Plan for Ferry Pilot:');
    await take(terminal, 'Quit');
    expect(await terminal.code()).toBe(0);
    expect(terminal.cursorIsShown()).toBe(true);
    expect(terminal.raw().includes('\u001b[36m')).toBe(!('NO_COLOR' in env));
    if ('LANG' in env) expect(terminal.history()).toMatch(/^[ -~\n]*$/);
  });
});

describe.each([
  ['40 × 16', { columns: 40, rows: 16 }],
  ['80 × 24', USUAL],
])('limits that allow no plan at %s', (_, size) => {
  const refused = (terminal: Terminal) =>
    terminal.until('the reason', () =>
      /error: no plan within[^:]*\nhint: the nearest that\s+works/.test(terminal.history()),
    );
  const answered = (terminal: Terminal) =>
    terminal.until('a plan', () =>
      terminal.history().includes('career path lighthouse-keeper --max-hours 90 --budget free'),
    );

  it('lead back to the form by keys, with nothing lost', async () => {
    const terminal = start([], size);
    await terminal.sees('Where shall we begin?');
    await take(terminal, 'Plan how');
    await terminal.sees('Plan the way to:');
    terminal.type('light');
    await terminal.sees('way to: light');
    terminal.press('enter');
    await terminal.sees('? Plan for Lighthouse Keeper:');
    await take(terminal, 'Money');
    await terminal.sees('? What may it cost?');
    await take(terminal, 'Only what');
    await terminal.sees('❯ Money: free only');
    await take(terminal, 'Share of');
    await terminal.sees('? How much of');
    await take(terminal, 'So much');
    await terminal.sees('? Per cent at least:');
    terminal.type('101\r');
    await terminal.sees('from 1 to 100, please');
    terminal.press('backspace', 'backspace', 'backspace');
    terminal.type('100\r');
    await terminal.sees('❯ Share of the skills: 100 %');
    await take(terminal, 'Show the plan');
    await refused(terminal);
    await terminal.sees('❯ Show the plan');
    await take(terminal, 'Share of the skills: 100 %');
    await terminal.sees('? How much of');
    await take(terminal, 'All of it');
    await terminal.sees('❯ Share of the skills: all that');
    await take(terminal, 'Hours in all');
    await terminal.sees('? How many hours');
    await take(terminal, 'So many');
    await terminal.sees('? Hours in all at the most:');
    terminal.type('90\r');
    await terminal.sees('❯ Hours in all: up to 90');
    await take(terminal, 'Show the plan');
    await answered(terminal);
    await terminal.sees('❯ Show the plan');
    await take(terminal, 'Money: free only');
    await terminal.sees('❯ Only what is free');
    await take(terminal, 'Quit');
    expect(await terminal.code()).toBe(0);
  });

  it('lead back to the form in lines, with nothing lost', async () => {
    const terminal = start(['--accessible'], size);
    const lines = ['5', 'light', '1', '6', '2', '9', '2', '100', '1', '9', '1', '3', '2', '90', '1', 'q'];
    for (const [before, line] of lines.entries()) {
      await terminal.until('a question', () => (terminal.raw().match(/q to\s+quit:/g)?.length ?? 0) > before);
      terminal.type(`${line}\r`);
    }
    expect(await terminal.code()).toBe(0);
    await refused(terminal);
    await answered(terminal);
  });
});

describe('both modes', () => {
  it('reach the same answers', async () => {
    const answers = [];
    for (const mode of ['drawn', 'lines']) {
      const stdout = join(folder, `${mode}.txt`);
      const terminal = start(mode === 'lines' ? ['wizard', '--accessible', '--json'] : ['wizard', '--json'], {
        stdout,
      });
      await terminal.sees('Where shall we begin?');
      if (mode === 'drawn') {
        await take(terminal, 'Find what fits');
        await take(terminal, 'Only limits');
        await terminal.sees('What fits you:');
        await take(terminal, 'Preparation');
        await take(terminal, '2 ');
        await terminal.sees('Preparation: up to 2');
        terminal.press('up', 'up', 'up', 'up');
        await take(terminal, 'Show what fits');
        await terminal.sees('Without questions:');
        await take(terminal, 'Quit');
      } else {
        for (const line of ['3', '5', '5', '3', '1', 'q']) {
          const before = terminal.raw().length;
          terminal.type(`${line}\r`);
          await terminal.until('an answer', () => terminal.raw().slice(before).includes('\n'));
        }
      }
      expect(await terminal.code()).toBe(0);
      answers.push(JSON.parse(readFileSync(stdout, 'utf8')));
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0].length).toBeGreaterThan(0);
  });

  it('ask line by line where the cursor cannot move, and never move it', async () => {
    for (const [words, env] of [
      [['--accessible'], {}],
      [[], { ACCESSIBLE: '1' }],
      [[], { TERM: 'dumb' }],
    ] as const) {
      const terminal = start(words, { env });
      await terminal.sees('Choose 1 to 5; q to quit:');
      terminal.type('4\r');
      await terminal.sees('Compare:');
      terminal.type('b\r');
      await terminal.sees('Choose 1 to 5, Enter alone for 4; q to quit:');
      terminal.type('q\r');
      expect(await terminal.code()).toBe(0);
      expect(terminal.raw().replaceAll('\u001b[2m', '').replaceAll('\u001b[22m', '')).not.toContain('\u001b');
    }
  });
});

describe('the end of a conversation', () => {
  const modes = [
    ['drawn', []],
    ['in lines', ['--accessible']],
  ] as const;

  it.each(modes)('%s: Ctrl-C and Ctrl-D are 130 in one line, with the cursor given back', async (_, words) => {
    for (const key of ['ctrl-c', 'ctrl-d'] as const) {
      const terminal = start(words);
      await terminal.sees('q');
      await terminal.sees('Where shall we begin?');
      terminal.press(key);
      expect(await terminal.code()).toBe(130);
      expect(terminal.history().split('\n').at(-1)).toBe('interrupted');
      expect(terminal.cursorIsShown()).toBe(true);
    }
  });

  it('hears Ctrl-C that is typed in one breath with an answer', async () => {
    const terminal = start();
    await terminal.sees('Where shall we begin?');
    terminal.type('\r\u0003');
    expect(await terminal.code()).toBe(130);
    expect(terminal.history().split('\n').at(-1)).toBe('interrupted');
  });

  it.each(modes)('%s: SIGINT, SIGTERM and SIGHUP are 130, 143 and 129', async (_, words) => {
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const) {
      const terminal = start(words);
      await terminal.sees('Where shall we begin?');
      terminal.signal(signal);
      expect(await terminal.code()).toBe(code);
      expect(terminal.cursorIsShown()).toBe(true);
      expect(terminal.history()).not.toMatch(/error|at .*\.js/);
    }
  });

  it.each(modes)('%s: a window that is closed is 129', async (_, words) => {
    const terminal = start(words);
    await terminal.sees('Where shall we begin?');
    terminal.close();
    expect(await terminal.code()).toBe(129);
  });

  it('keeps what one agreed to keep, whole, and goes on from there', async () => {
    const env = { XDG_DATA_HOME: folder };
    const terminal = start([], { env });
    await terminal.sees('Where shall we begin?');
    await take(terminal, 'Find what fits');
    await take(terminal, '30 questions');
    await terminal.sees('Keep your answers');
    terminal.press('up', 'enter');
    await terminal.sees('? 1/30');
    terminal.press('enter');
    await terminal.sees('? 2/30');
    terminal.press('ctrl-c');
    expect(await terminal.code()).toBe(130);
    const kept = join(folder, 'career', 'unfinished-answers.json');
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toEqual({ questionnaire: 'short', answers: { R1: 3 } });
    expect(existsSync(`${kept}.new`)).toBe(false);
  });
});

describe('a pager', () => {
  const pager = join(folder, 'pager');
  // Shows all, then waits for a line as a pager waits for its key.
  beforeAll(() => writeFileSync(pager, 'cat\necho PAGER WAITS\nread line < /dev/tty\necho PAGER ENDS\n'));

  const inPager = async (terminal: Terminal) => {
    await terminal.sees('Where shall we begin?');
    await take(terminal, 'Find a career');
    await terminal.sees('skill:');
    terminal.press('enter');
    await terminal.sees('? Ferry Pilot:');
    await take(terminal, 'The whole page');
    await terminal.sees('PAGER WAITS');
  };

  it('has the keys while it runs, and gives them back', async () => {
    const terminal = start([], { env: { CAREER_PAGER: `sh ${pager}` } });
    await inPager(terminal);
    terminal.type('\r');
    await terminal.sees('? Ferry Pilot:');
    expect(terminal.history()).toContain('PAGER ENDS');
    terminal.press('ctrl-c');
    expect(await terminal.code()).toBe(130);
  });

  it('has Ctrl-C for itself', async () => {
    const trap = join(folder, 'trap');
    writeFileSync(
      trap,
      'trap "echo PAGER KEEPS" INT\ncat\necho PAGER WAITS\nuntil [ "$line" = q ]; do read line < /dev/tty; done\n',
    );
    const terminal = start([], { env: { CAREER_PAGER: `sh ${trap}` } });
    await inPager(terminal);
    terminal.press('ctrl-c');
    await terminal.sees('PAGER KEEPS');
    terminal.type('q\r');
    await terminal.sees('? Ferry Pilot:');
    await take(terminal, 'Quit');
    expect(await terminal.code()).toBe(0);
  });

  it('ends with us when we are terminated', async () => {
    for (const [signal, code] of [
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const) {
      const terminal = start([], { env: { CAREER_PAGER: `sh ${pager}` } });
      await inPager(terminal);
      terminal.signal(signal);
      expect(await terminal.code()).toBe(code);
      expect(terminal.history()).not.toContain('PAGER ENDS');
    }
  });

  it('of a single command leaves it its signals', async () => {
    const terminal = start(['show', 'ferry-pilot'], { env: { CAREER_PAGER: `sh ${pager}` } });
    await terminal.sees('PAGER WAITS');
    terminal.signal('SIGTERM');
    expect(await terminal.code()).toBe(143);
  });
});

describe('a window that changes its size', () => {
  it('has the question once, and goes on', async () => {
    const terminal = start();
    await terminal.sees('Where shall we begin?');
    terminal.press('down');
    await terminal.sees('❯ Browse');
    for (const [columns, rows] of [
      [40, 12],
      [30, 20],
      [120, 40],
    ] as const) {
      await terminal.resize(columns, rows);
      terminal.press('down', 'up');
      await terminal.sees('❯ Browse');
      expect(terminal.screen().match(/Where shall we begin/g)).toHaveLength(1);
    }
    terminal.press('enter');
    await terminal.sees('Which field?');
    terminal.press('ctrl-c');
    expect(await terminal.code()).toBe(130);
  });
});

describe('a question that is open while the window changes', () => {
  const narrow = (terminal: Terminal, columns: number) =>
    terminal.until(`no line broken in a word at ${columns}`, () => {
      const lines = terminal.screen().split('\n');
      return lines.some((line) => /quit$/.test(line)) && lines.every((line) => line.length <= columns);
    });

  it('is drawn at once in the new size, as it was: a list', async () => {
    const terminal = start();
    await terminal.sees('Where shall we begin?');
    terminal.press('up', 'up');
    await terminal.sees('❯ Plan how to learn one');
    await terminal.resize(30, 12);
    await terminal.sees('what to learn, in which\norder, in how many weeks\n↑↓ move · enter choose · ^C\nquit');
    await terminal.sees('? Where shall we begin?');
    await terminal.sees('❯ Plan how to learn one');
    await terminal.resize(120, 40);
    await terminal.sees('what to learn, in which order, in how many weeks\n↑↓ move · enter choose · ^C quit');
    await terminal.sees('❯ Plan how to learn one');
    expect(terminal.screen().match(/Where shall we begin/g)).toHaveLength(1);
    await terminal.resize(80, 9);
    await terminal.until('a list of as many rows', () => terminal.screen().startsWith('? Where shall we begin?'));
    await terminal.sees('❯ Plan how to learn one');
    await terminal.sees('^C quit');
  });

  it('is drawn at once in the new size, as it was: words typed, marks, a number', async () => {
    const terminal = start();
    await terminal.sees('Where shall we begin?');
    await take(terminal, 'Plan how');
    await terminal.sees('Plan the way to:');
    terminal.type('light');
    await terminal.sees('way to: light');
    await terminal.resize(30, 14);
    await terminal.sees('esc\nback · ^C quit');
    await terminal.sees('? Plan the way to: light');
    terminal.press('backspace');
    await terminal.sees('? Plan the way to: ligh\n');
    await terminal.resize(80, 24);
    terminal.press('enter');
    await terminal.sees('? Plan for Lighthouse Keeper:');
    await take(terminal, 'What you can do');
    await terminal.sees('Which of these can you do?');
    terminal.press('space', 'down');
    await terminal.sees('❯◯');
    const [marked, under] = terminal.screen().match(/(?<=^[❯ ][◉◯] ).+$/gm) as [string, string];
    await terminal.resize(40, 14);
    await narrow(terminal, 40);
    await terminal.sees(` ◉ ${marked}\n❯◯ ${under}`);
    terminal.press('enter');
    await terminal.sees('❯ What you can do already: 1 skill');
    await take(terminal, 'Hours a week');
    await terminal.sees('? Hours a week: 10');
    terminal.press('left');
    await terminal.resize(24, 14);
    await terminal.sees('enter go on · esc\nback · ^C quit\n? Hours a week: 10');
    terminal.type('1\r');
    await terminal.sees('Hours a week: 110');
    terminal.press('ctrl-c');
    expect(await terminal.code()).toBe(130);
  });
});

describe('where nobody can be asked', () => {
  const ran = (line: string, env: Record<string, string> = {}) =>
    bash(packed, line, { env: { CAREER_CATALOGUE: inject('cataloguePath'), ...env } });

  it('ends at once with 2 and names what to use instead', () => {
    for (const line of [
      'career',
      'career wizard',
      'career wizard < /dev/null',
      'yes 1 | head -9 | career',
      'sleep 5 | career',
    ]) {
      const began = Date.now();
      const { code, stdout, stderr } = ran(`${line}; exit $?`);
      expect({ line, code, stdout }).toEqual({ line, code: 2, stdout: '' });
      expect(stderr).toMatch(/^error: career wizard asks questions, but this is no terminal\nhint: .*career search/);
      if (!line.includes('sleep')) expect(Date.now() - began).toBeLessThan(4000);
    }
  });

  it('says so in a terminal, too, under --no-input and CI', async () => {
    for (const [words, env, reason] of [
      [['--no-input'], {}, '--no-input is given'],
      [['wizard'], { CI: 'true' }, 'CI is set'],
    ] as const) {
      const terminal = start(words, { env });
      expect(await terminal.code()).toBe(2);
      expect(terminal.history()).toContain(reason);
    }
  });

  it('asks where CI says no', async () => {
    const terminal = start([], { env: { CI: 'false' } });
    await terminal.sees('Where shall we begin?');
  });
});
