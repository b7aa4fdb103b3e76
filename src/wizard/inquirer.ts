import { emitKeypressEvents, type Interface, type Key } from 'node:readline';
import { checkbox, input as line, Separator, search, select } from '@inquirer/prompts';
import type { Page } from '../render/page.js';
import { prepareWidth } from '../render/width.js';
import { hungUp, interrupted } from './endings.js';
import { helpLine, themeFor } from './inquirer-theme.js';
import type { Keyboard } from './keyboard.js';
import { BACK, type Back, type Choice, type Prompter, Quit, type SelectQuestion } from './prompter.js';
import { steadyScreen } from './screen.js';
import { rowsOf, wrapped } from './words.js';

const QUIT = Symbol('quit');
/** How long an Esc may wait for the rest of an arrow key. */
const ESCAPE_MILLISECONDS = 100;
const [UNKNOWN_ROWS, FEWEST_ROWS] = [24, 3];
/** Rows of a list at the most. A search shows fewer: what was answered before stays in sight. */
const [MOST_ROWS, SEARCH_ROWS] = [18, 10];

const MOVE = ['↑↓', 'move'] as const;
const LEAVE = [
  ['esc', 'back'],
  ['^C', 'quit'],
] as const;

type Drawing = NonNullable<Parameters<typeof select>[1]>;

/** Questions drawn by inquirer, answered with arrows, letters and Enter. Esc goes back; Ctrl-C and Ctrl-D end it all. */
export function inquirerPrompter(keyboard: Keyboard, opened: Page): Prompter {
  const { input, output, ended } = keyboard;
  // Whoever asks for key events first says how long a lone Esc has to wait; readline's half a second feels broken.
  emitKeypressEvents(input, { escapeCodeTimeout: ESCAPE_MILLISECONDS } as unknown as Interface);

  /** The page as wide as the terminal is by now. */
  const page = (): Page => ({ ...opened, width: Math.min(200, Math.max(20, output.columns || opened.width)) });

  async function ask<Value>(draw: (drawing: Drawing) => Promise<Value>): Promise<Value | Back> {
    if (ended.aborted) throw ended.reason;
    const leave = new AbortController();
    const drawing = {
      input,
      output: steadyScreen(output),
      signal: AbortSignal.any([ended, leave.signal]),
      clearPromptOnDone: false,
    };
    const onKey = (_: string | undefined, { name, ctrl }: Key): void => {
      if (ctrl && (name === 'c' || name === 'd')) leave.abort(interrupted());
      if (name !== 'escape') return;
      drawing.clearPromptOnDone = true;
      leave.abort(BACK);
    };
    const onEnd = (): void => leave.abort(hungUp());
    input.on('keypress', onKey).on('end', onEnd);
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
    }
  }

  /** What all lists have in common: their looks, and as many rows as the screen has beside the words about them. */
  function listLooks(
    message: string,
    choices: readonly Choice<unknown>[],
    keys: Parameters<typeof helpLine>[0],
    most = MOST_ROWS,
  ) {
    const help = helpLine(keys, page());
    const about = Math.max(0, ...choices.map((choice) => rowsOf(aboutOf(choice))));
    const rows =
      (output.rows || UNKNOWN_ROWS) - rowsOf(wrapped(message, page(), 'plain', 2)) - about - rowsOf(help) - 2;
    return {
      message,
      theme: themeFor(page(), help),
      pageSize: Math.min(most, Math.max(FEWEST_ROWS, rows)),
      drawn: (choice: Choice<unknown>) => drawn(choice, about),
    };
  }

  const aboutOf = ({ about }: Choice<unknown>): string => wrapped(about ?? '', page(), 'dim');

  /** The sentence about a choice always takes the same rows, or the list would jump. */
  function drawn({ name, ...choice }: Choice<unknown>, rows: number) {
    const about = aboutOf({ name, ...choice });
    const filled = about + '\n '.repeat(Math.max(0, rows - Math.max(1, rowsOf(about))));
    return { name: wrapped(name, page(), 'plain', 2), short: name, ...(rows > 0 && { description: filled || ' ' }) };
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
    const { drawn: draw, ...looks } = listLooks(message, [...choices, ...ways], keys);
    const items = [...choices, ...out].map((choice) => ({ value: choice.value, ...draw(choice) }));
    items.splice(choices.length, 0, new Separator(' ') as never);
    for (;;) {
      const config = { ...looks, choices: items, loop: true, ...(chosen !== undefined && { default: chosen }) };
      const answer = await ask((drawing) => select<Value | Back | typeof QUIT>(config as never, drawing));
      if (answer === QUIT) throw new Quit();
      if (answer !== BACK || back !== null) return answer as Value | Back;
    }
  }

  async function write(
    message: string,
    given: string | undefined,
    wrong: (text: string) => string | null,
  ): Promise<string | Back> {
    const help = helpLine([['enter', 'go on'], ...LEAVE], page());
    const theme = themeFor(page(), help);
    // A line of text has no room below it: its keys stand above.
    const prefix = { ...theme.prefix, idle: `${help}\n${theme.prefix.idle}` };
    const answer = await ask((drawing) =>
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
      const { drawn: draw, ...looks } = listLooks(message, all, [MOVE, ['enter', 'choose'], ...LEAVE], SEARCH_ROWS);
      const found = async (typed = '') => {
        const choices = source(typed.trim());
        await prepareWidth(JSON.stringify(choices));
        return choices.map((choice) => ({ value: choice.value, ...draw(choice) }));
      };
      return ask((drawing) => search({ ...looks, source: found, ...(words && { initialValue: words }) }, drawing));
    },
    checkbox: async ({ message, choices, chosen = [] }) => {
      await prepareWidth(JSON.stringify([message, choices]));
      const { drawn: draw, ...looks } = listLooks(message, choices, [
        MOVE,
        ['space', 'mark'],
        ['enter', 'go on'],
        ...LEAVE,
      ]);
      const items = choices.map((choice) => ({
        value: choice.value,
        checked: chosen.includes(choice.value),
        ...draw(choice),
      }));
      const shortcuts = { all: null, invert: null };
      return ask((drawing) => checkbox({ ...looks, choices: items, shortcuts } as never, drawing));
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
