import type { Range } from './document.js';
import type { Piece } from './line.js';

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * A bar over `fraction` (0 to 1) of `width` columns, to the eighth of a column, or `#` in ASCII; anything above zero shows.
 * With a range the bar is solid up to `range.from`, lighter to the fraction and lightest to `range.to`, in whole columns.
 */
export function bar(fraction: number, width: number, unicode: boolean, range?: Range): Piece[] {
  if (range) return ranged(fraction, width, unicode, range);
  return [{ text: unicode ? blocks(share(fraction) * width) : '#'.repeat(columns(fraction, width)), look: 'accent' }];
}

/** A bar that begins somewhere on the scale, in whole columns: when something is done, among all that is to be done. */
export function span(start: number, fraction: number, width: number, unicode: boolean): Piece[] {
  const first = Math.min(width - 1, Math.floor(share(start) * width));
  const length = Math.max(1, Math.min(width - first, Math.round((share(start) + share(fraction)) * width) - first));
  return [
    { text: ' '.repeat(first), look: 'plain' },
    { text: (unicode ? '█' : '#').repeat(length), look: 'accent' },
  ];
}

/** A bar that stands before a name in a list: whole columns, with a little air between the lines. */
export function mark(fraction: number, width: number, unicode: boolean): Piece[] {
  return [{ text: (unicode ? '▇' : '#').repeat(columns(fraction, width)), look: 'accent' }];
}

function blocks(length: number): string {
  const eighths = length > 0 ? Math.max(1, Math.round(length * 8)) : 0;
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}

function ranged(fraction: number, width: number, unicode: boolean, range: Range): Piece[] {
  const [solid, lighter, lightest] = unicode ? '█▓░' : '#=-';
  const end = columns(fraction, width);
  const from = Math.min(end, columns(range.from, width));
  const to = Math.max(end, columns(range.to, width));
  return [
    { text: `${solid}`.repeat(from) + `${lighter}`.repeat(end - from), look: 'accent' },
    { text: `${lightest}`.repeat(to - end), look: 'dim' },
  ];
}

function columns(fraction: number, width: number): number {
  const part = share(fraction);
  return part > 0 ? Math.max(1, Math.round(part * width)) : 0;
}

/** What is no share of anything (NaN, below 0, above 1) is drawn as the nearest that is. */
function share(fraction: number): number {
  return Number.isNaN(fraction) ? 0 : Math.min(1, Math.max(0, fraction));
}
