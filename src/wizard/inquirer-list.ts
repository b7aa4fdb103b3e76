import type { Page } from '../render/page.js';
import { helpLine, themeFor } from './inquirer-theme.js';
import type { Choice } from './prompter.js';
import { rowsOf, wrapped } from './words.js';

const [UNKNOWN_ROWS, FEWEST_ROWS] = [24, 3];

/** The window as it is by now. */
export interface Window {
  page(): Page;
  rows(): number | undefined;
}

/**
 * What all lists have in common: their looks, and as many rows as the screen has beside the words about them, `most` at
 * the most. inquirer reads both whenever it draws, so that they follow the size of the window.
 */
export function listLooks(
  { page, rows: windowRows }: Window,
  message: string,
  choices: readonly Choice<unknown>[],
  keys: Parameters<typeof helpLine>[0],
  most: number,
) {
  const help = () => helpLine(keys, page());
  const theme = themeFor(page, help);
  const someAbout = choices.some(({ about }) => about !== undefined);
  /** Rows of the longest sentence about a choice. */
  const aboutRows = atWidth(page, () =>
    Math.max(0, ...choices.map(({ about = '' }) => rowsOf(wrapped(about, page())))),
  );
  /** The sentence about a choice always takes the same rows, or the list would jump. */
  function description(text: string): string {
    const sentence = wrapped(text, page(), 'dim') || ' ';
    return `${sentence}${'\n '.repeat(Math.max(0, aboutRows() - rowsOf(sentence)))}`;
  }
  function rows(): number {
    const beside = rowsOf(wrapped(message, page(), 'plain', 2)) + aboutRows() + rowsOf(help()) + 2;
    return Math.min(most, Math.max(FEWEST_ROWS, (windowRows() || UNKNOWN_ROWS) - beside));
  }
  return {
    message,
    theme: { ...theme, style: { ...theme.style, description } },
    rows,
    drawn: ({ name, about }: Choice<unknown>) => ({
      name: wrapped(name, page(), 'plain', 2),
      short: name,
      ...(someAbout && { description: about || ' ' }),
    }),
  };
}

/** What `make` gives, made anew when the width is another. */
export function atWidth<Value>(page: () => Page, make: () => Value): () => Value {
  let made: { width: number; value: Value } | null = null;
  return () => {
    const { width } = page();
    if (made?.width !== width) made = { width, value: make() };
    return made.value;
  };
}

/** A question whose parts named in `parts` are asked for whenever inquirer reads them. */
export function live<Config extends object>(config: Config, parts: Readonly<Record<string, () => unknown>>): Config {
  const copy = { ...config };
  for (const [name, get] of Object.entries(parts)) Object.defineProperty(copy, name, { get, enumerable: true });
  return copy;
}
