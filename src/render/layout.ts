import type { Inline } from './document.js';
import type { Glyphs } from './glyphs.js';
import { type Line, type Look, line, pieces } from './line.js';
import { wrap } from './wrap.js';

/** What every block needs to know to set itself: how much room there is, and what may be drawn. */
export interface Layout {
  /** Columns for the block. */
  width: number;
  unicode: boolean;
  glyphs: Glyphs;
  /** Whether words longer than a line are broken: on a terminal, not in a pipe. */
  breakWords: boolean;
}

/** The same with so many columns less, for what is indented or stands beside something. */
export function narrower(layout: Layout, columns: number): Layout {
  return { ...layout, width: layout.width - columns };
}

/** Running text over as many lines as it takes. */
export function flow(inline: Inline, layout: Layout, look: Look = 'plain'): Line[] {
  return wrap(pieces(inline, layout.glyphs, look), layout.width, layout.breakWords);
}

/** The text on one line, however long: to see whether it fits. */
export function unbroken(inline: Inline, layout: Layout, look: Look = 'plain'): Line {
  return flow(inline, { ...layout, width: Number.POSITIVE_INFINITY }, look)[0] ?? line([]);
}
