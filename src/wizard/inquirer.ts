import { emitKeypressEvents, type Interface, type Key } from 'node:readline';
import { checkbox, input as line, Separator, search, select } from '@inquirer/prompts';
import type { Page } from '../render/page.js';
import { prepareWidth } from '../render/width.js';
import { hungUp, interrupted } from './endings.js';
import { atWidth, listLooks, live } from './inquirer-list.js';
import { helpLine, themeFor } from './inquirer-theme.js';
import type { Keyboard } from './keyboard.js';
import { BACK, type Back, type Choice, type Prompter, Quit, type SelectQuestion } from './prompter.js';
import { steadyScreen } from './screen.js';

const QUIT = Symbol('quit');
/** How long an Esc may wait for the rest of an arrow key. */
const ESCAPE_MILLISECONDS = 100;
/** Rows of a list at the most. A search shows fewer: what was answered before stays in sight. */
const [MOST_ROWS, SEARCH_ROWS] = [18, 10];

const MOVE = ['↑↓', 'move'] as const;
const LEAVE = [
  ['esc', 'back'],
  ['^C', 'quit'],
] as const;

type Press = readonly [text: string | undefined, key: Key];
/** Keys that together change nothing, in a list that goes round and in a line of text: inquirer only draws at a key. */
const DOWN_AND_UP: readonly Press[] = [
  [undefined, { name: 'down' }],
  [undefined, { name: 'up' }],
];
const TYPED_AND_ERASED: readonly Press[] = [
  [' ', { name: 'space', sequence: ' ' }],
  [undefined, { name: 'backspace' }],
];

type Drawing = NonNullable<Parameters<typeof select>[1]>;

/** Questions drawn by inquirer, answered with arrows, letters and Enter. Esc goes back; Ctrl-C and Ctrl-D end it all. */
export function inquirerPrompter(keyboard: Keyboard, opened: Page): Prompter {
  const { input, output, ended } = keyboard;
  // Whoever asks for key events first says how long a lone Esc has to wait; readline's half a second feels broken.
  emitKeypressEvents(input, { escapeCodeTimeout: ESCAPE_MILLISECONDS } as unknown as Interface);

  const page = (): Page => ({ ...opened, width: Math.min(200, Math.max(20, output.columns || opened.width)) });
  const window = { page, rows: () => output.rows };

  async function ask<Value>(
    nothing: readonly Press[],
    draw: (drawing: Drawing) => Promise<Value>,
  ): Promise<Value | Back> {
    if (ended.aborted) throw ended.reason;
    const leave = new AbortController();
    const drawing = {
      input,
      output: steadyScreen(output),
      signal: AbortSignal.any([ended, leave.signal]),
      clearPromptOnDone: false,
    };
    let moved = false;
    const onKey = (_: string | undefined, { name, ctrl }: Key): void => {
      moved = name === 'up' || name === 'down';
      if (ctrl && (name === 'c' || name === 'd')) leave.abort(interrupted());
      if (name !== 'escape') return;
      drawing.clearPromptOnDone = true;
      leave.abort(BACK);
    };
    const onEnd = (): void => leave.abort(hungUp());
    // What was found moves to its first again when words are typed: then the question waits for a key.
    const onResize = (): void => {
      if (moved && nothing === TYPED_AND_ERASED) return;
      for (const [text, key] of nothing) input.emit('keypress', text, key);
    };
    input.on('keypress', onKey).on('end', onEnd);
    output.on('resize', onResize);
    try {
      const answer = await draw(drawing);
      // Typed at once after the answer: inquirer no longer hears it, and nobody else would.
      if (leave.signal.aborted && leave.signal.reason !== BACK) throw leave.signal.reason;
      return answer;
    } catch (error) {
      const { aborted, reason } = drawing.signal;
      if (aborted && reason === BACK) return BACK;
      throw aborted ? reason : (error as Error).name === 'ExitPromptError' ? interrupted() : error;
    } finally {
      input.off('keypress', onKey).off('end', onEnd);
      output.off('resize', onResize);
    }
  }

  async function pick<Value>(question: SelectQuestion<Value>): Promise<Value | Back> {
    const { message, choices, chosen, ways = [], back = 'Back' } = question;
    await prepareWidth(JSON.stringify([message, choices, ways]));
    const out: Choice<Value | typeof BACK | typeof QUIT>[] = [
      ...ways,
      ...(back === null ? [] : [{ value: BACK, name: back } as const]),
      { value: QUIT, name: 'Quit' },
    ];
    const keys = [MOVE, ['enter', 'choose'], ...LEAVE.slice(back === null ? 1 : 0)] as const;
    const { drawn, rows, ...looks } = listLooks(window, message, [...choices, ...ways], keys, MOST_ROWS);
    const items = atWidth(page, () => {
      const drawnItems = [...choices, ...out].map((choice) => ({ value: choice.value, ...drawn(choice) }));
      return drawnItems.toSpliced(choices.length, 0, new Separator(' ') as never);
    });
    for (;;) {
      const config = { ...looks, loop: true, ...(chosen !== undefined && { default: chosen }) };
      const question = live(config, { choices: items, pageSize: rows });
      const answer = await ask(DOWN_AND_UP, (drawing) =>
        select<Value | Back | typeof QUIT>(question as never, drawing),
      );
      if (answer === QUIT) throw new Quit();
      if (answer !== BACK || back !== null) return answer as Value | Back;
    }
  }

  async function write(
    message: string,
    given: string | undefined,
    wrong: (text: string) => string | null,
  ): Promise<string | Back> {
    const help = () => helpLine([['enter', 'go on'], ...LEAVE], page());
    const theme = themeFor(page, help);
    const { idle, done } = theme.prefix;
    // A line of text has no room below it: its keys stand above.
    const prefix = {
      done,
      get idle() {
        return `${help()}\n${idle}`;
      },
    };
    const answer = await ask(TYPED_AND_ERASED, (drawing) =>
      line(
        {
          message,
          prefill: 'editable',
          validate: (text) => wrong(text.trim()) ?? true,
          ...(given !== undefined && given !== '' && { default: given }),
          theme: { ...theme, prefix },
        },
        drawing,
      ),
    );
    return answer === BACK ? BACK : (answer as string).trim();
  }

  return {
    select: pick,
    search: async ({ message, source, words }) => {
      const all = source('');
      await prepareWidth(JSON.stringify([message, all]));
      const keys = [MOVE, ['enter', 'choose'], ...LEAVE] as const;
      const { drawn, rows, ...looks } = listLooks(window, message, all, keys, SEARCH_ROWS);
      const found = async (typed = '') => {
        const choices = source(typed.trim());
        await prepareWidth(JSON.stringify(choices));
        return choices.map((choice) => ({ value: choice.value, ...drawn(choice) }));
      };
      const config = { ...looks, source: found, ...(words && { initialValue: words }) };
      return ask(TYPED_AND_ERASED, (drawing) => search(live(config, { pageSize: rows }), drawing));
    },
    checkbox: async ({ message, choices, chosen = [] }) => {
      await prepareWidth(JSON.stringify([message, choices]));
      const keys = [MOVE, ['space', 'mark'], ['enter', 'go on'], ...LEAVE] as const;
      const { drawn, rows, ...looks } = listLooks(window, message, choices, keys, MOST_ROWS);
      const items = choices.map((choice) => ({
        value: choice.value,
        checked: chosen.includes(choice.value),
        ...drawn(choice),
      }));
      const shortcuts = { all: null, invert: null };
      const config = { ...looks, choices: items, shortcuts };
      return ask(DOWN_AND_UP, (drawing) => checkbox(live(config, { pageSize: rows }) as never, drawing));
    },
    text: ({ message, given, wrong = () => null }) => write(message, given, wrong),
    number: async ({ message, least, most, given }) => {
      const wrong = (text: string) =>
        text === '' || inRange(text, least, most) ? null : `A whole number from ${least} to ${most}, please.`;
      const answer = await write(message, given === undefined ? undefined : String(given), wrong);
      return answer === BACK ? BACK : answer === '' ? null : Number(answer);
    },
    confirm: ({ message, given = false }) => {
      const choices = [
        { value: true, name: 'Yes' },
        { value: false, name: 'No' },
      ];
      return pick({ message, choices, chosen: given });
    },
    close: () => undefined,
  };
}

function inRange(text: string, least: number, most: number): boolean {
  return /^\d{1,15}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
