import { createInterface } from 'node:readline';
import type { Page } from '../render/page.js';
import { prepareWidth } from '../render/width.js';
import { interrupted } from './endings.js';
import type { Keyboard } from './keyboard.js';
import { BACK, type Back, type Choice, type Prompter, Quit } from './prompter.js';
import { wrapped } from './words.js';

/** How many results of a search are read out before one is asked whether to go on. */
const AT_ONCE = 10;

/** A reading of the line that was typed; null where it makes no sense, which `told` explains. */
type Reading<Value> = { value: Value } | { told: string };

/**
 * Questions as plain lines, for those who hear the screen and for terminals that cannot move their cursor: choices have
 * numbers, `b` goes back, `q` quits, and nothing that has been written changes again.
 */
export function linePrompter({ input, output, ended }: Keyboard, page: Page): Prompter {
  const lines = createInterface({ input, terminal: false });
  const typed: string[] = [];
  let waiting: { resolve(line: string): void; reject(reason: unknown): void } | null = null;
  let over: unknown = null;
  const stop = (reason: unknown): void => {
    over ??= reason;
    if (waiting === null) return;
    output.write('\n');
    waiting.reject(over);
  };
  lines.on('line', (line) => (waiting === null ? typed.push(line) : waiting.resolve(line)));
  lines.on('close', () => stop(interrupted()));
  ended.addEventListener('abort', () => stop(ended.reason));

  const write = async (text: string, end = '\n'): Promise<void> => {
    await prepareWidth(text);
    output.write(`${wrapped(text, page)}${end}`);
  };

  async function nextLine(): Promise<string> {
    const early = typed.shift();
    if (early !== undefined) return early;
    if (over !== null) throw over;
    try {
      return await new Promise((resolve, reject) => {
        waiting = { resolve, reject };
      });
    } finally {
      waiting = null;
    }
  }

  /** Asks until the line typed makes sense. */
  async function ask<Value>(
    prompt: string,
    read: (line: string) => Reading<Value>,
    mayGoBack = true,
  ): Promise<Value | Back> {
    const ways = mayGoBack ? 'b to go back, q to quit' : 'q to quit';
    for (;;) {
      await write(`${prompt}; ${ways}:`, ' ');
      const line = (await nextLine()).trim();
      if (line === 'q' || line === 'Q') throw new Quit();
      if (mayGoBack && (line === 'b' || line === 'B')) return BACK;
      const reading = read(line);
      if ('value' in reading) return reading.value;
      await write(reading.told);
    }
  }

  async function list(choices: readonly Choice<unknown>[], first = 0): Promise<void> {
    for (const [index, { name, about }] of choices.entries()) {
      await write(`${first + index + 1}. ${sentence(name)}${about === undefined ? '' : ` ${sentence(about)}`}`);
    }
  }

  async function heading(message: string): Promise<void> {
    output.write('\n');
    await write(message);
  }

  /** The choice whose number was typed, or whose name begins with what was typed and no other does. */
  function picked<Value>(line: string, choices: readonly Choice<Value>[]): Reading<Value> {
    const numbered = /^\d{1,6}$/.test(line) ? choices[Number(line) - 1] : undefined;
    if (numbered !== undefined) return { value: numbered.value };
    const named = choices.filter(({ name }) => line !== '' && name.toLowerCase().startsWith(line.toLowerCase()));
    const [only] = named;
    if (only !== undefined && named.length === 1) return { value: only.value };
    return { told: `A number from 1 to ${choices.length}, please.` };
  }

  async function choose<Value>(
    message: string,
    choices: readonly Choice<Value>[],
    chosen: Value | undefined,
    mayGoBack: boolean,
  ): Promise<Value | Back> {
    await heading(message);
    await list(choices);
    const before = choices.findIndex(({ value }) => value === chosen);
    const keep = before < 0 ? '' : `, Enter alone for ${before + 1}`;
    return ask(
      `Choose 1 to ${choices.length}${keep}`,
      (line) => (line === '' && before >= 0 ? { value: chosen as Value } : picked(line, choices)),
      mayGoBack,
    );
  }

  return {
    select: ({ message, choices, chosen, ways = [], back }) =>
      choose(message, [...choices, ...ways], chosen, back !== null),
    search: async ({ message, source, words = '' }) => {
      await heading(message);
      let found = source(words);
      let shown = 0;
      const more = async (): Promise<void> => {
        await list(found.slice(shown, shown + AT_ONCE), shown);
        shown = Math.min(found.length, shown + AT_ONCE);
      };
      if (words !== '') await more();
      for (;;) {
        const next = shown < found.length ? `, Enter alone ${shown === 0 ? 'lists them all' : 'for more'}` : '';
        const line = await ask(
          shown === 0 ? `Type words${next}` : `Choose 1 to ${shown}, or type other words${next}`,
          (value) => ({ value }),
        );
        if (line === BACK) return BACK;
        const numbered = /^\d{1,6}$/.test(line) ? found[Number(line) - 1] : undefined;
        if (numbered !== undefined && Number(line) <= shown) return numbered.value;
        if (line !== '') {
          found = source(line);
          shown = 0;
          if (found.length === 0) await write('Nothing found.');
        }
        await more();
      }
    },
    checkbox: async ({ message, choices, chosen = [] }) => {
      await heading(message);
      await list(choices);
      const before = choices.flatMap(({ value }, index) => (chosen.includes(value) ? [index + 1] : []));
      const keep = before.length === 0 ? 'none' : before.join(' ');
      return ask(`Numbers with spaces between them, 0 for none, Enter alone for ${keep}`, (line) => {
        const numbers =
          line === ''
            ? before
            : line
                .split(/[\s,]+/)
                .filter(Boolean)
                .map(Number);
        if (numbers.length === 1 && numbers[0] === 0) return { value: [] };
        const wrong = numbers.find((number) => !Number.isInteger(number) || choices[number - 1] === undefined);
        if (wrong !== undefined) return { told: `Numbers from 1 to ${choices.length}, please.` };
        return { value: choices.filter((_, index) => numbers.includes(index + 1)).map(({ value }) => value) };
      });
    },
    text: ({ message, given = '', wrong = () => null }) => {
      const keep = given === '' ? '' : `, Enter alone for ${given}`;
      return ask(`${message}${keep}`, (line) => {
        const text = line === '' ? given : line;
        const told = wrong(text);
        return told === null ? { value: text } : { told };
      });
    },
    number: ({ message, least, most, given }) => {
      const keep = given === undefined ? 'nothing' : String(given);
      return ask(`${message}, ${least} to ${most}, Enter alone for ${keep}`, (line) => {
        if (line === '') return { value: given ?? null };
        const value = /^\d{1,15}$/.test(line) ? Number(line) : Number.NaN;
        return value >= least && value <= most
          ? { value }
          : { told: `A whole number from ${least} to ${most}, please.` };
      });
    },
    confirm: ({ message, given = false }) =>
      ask(`${message} y or n, Enter alone for ${given ? 'y' : 'n'}`, (line) => {
        const word = line === '' ? (given ? 'y' : 'n') : line.toLowerCase();
        if ('yes'.startsWith(word)) return { value: true };
        return 'no'.startsWith(word) ? { value: false } : { told: 'y or n, please.' };
      }),
    close: () => lines.close(),
  };
}

/** With a capital at its beginning and a stop at its end, where one pauses when reading it out. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.…?!]$/.test(text) ? '' : '.'}`;
}
