import type { Style } from './style.js';

/** How wide and how rich the text may be. Decided once in `cli/terminal.ts`; the renderers only obey. */
export interface Page {
  /** Columns, 20 to 200. */
  width: number;
  /** Bars, bullets and superscripts beyond ASCII. */
  unicode: boolean;
  /** A terminal: tables may be drawn. Otherwise the text goes through a pipe. */
  rich: boolean;
  /** Linear `label: value` text for screen readers; bars only as numbers. */
  accessible: boolean;
  style: Style;
}
