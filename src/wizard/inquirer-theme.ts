import type { Page } from '../render/page.js';
import { wrapped } from './words.js';

/** What the keys of a question do, in their order. */
type Keys = readonly (readonly [keys: string, action: string])[];

/**
 * inquirer in the looks of the page: its own would colour whatever stdout is, and draw beyond ASCII. What depends on the
 * width is asked for whenever the question is drawn.
 */
export function themeFor(page: () => Page, help: () => string) {
  const { style, unicode } = page();
  const cursor = style.accent(unicode ? '❯' : '>');
  return {
    prefix: { idle: style.accent('?'), done: style.accent(unicode ? '✓' : '*') },
    spinner: { interval: 1000, frames: [style.accent('?')] },
    icon: {
      cursor,
      checked: style.accent(unicode ? '◉' : '[x]'),
      unchecked: unicode ? '◯' : '[ ]',
    },
    style: {
      answer: style.accent,
      message: (text: string, status: string) => (status === 'done' ? style.dim(text) : style.strong(text)),
      error: (text: string) => wrapped(text, page(), 'accent'),
      defaultAnswer: (text: string) => style.dim(`(${text})`),
      help: style.dim,
      highlight: style.accent,
      key: style.accent,
      description: (text: string) => text,
      disabled: style.dim,
      searchTerm: (text: string) => text,
      keysHelpTip: help,
    },
  };
}

/** `↑↓ move · enter choose · esc back`, in signs that the terminal can show. */
export function helpLine(keys: Keys, page: Page): string {
  const sign = (key: string) => (key === '↑↓' && !page.unicode ? 'up/down' : key);
  return wrapped(keys.map(([key, action]) => `${sign(key)} ${action}`).join(' · '), page, 'dim');
}
