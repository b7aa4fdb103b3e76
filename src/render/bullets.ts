import { beside } from './columns.js';
import type { Inline } from './document.js';
import { flow, type Layout, narrower } from './layout.js';
import { type Line, plain } from './line.js';

/** Points with a hanging indent. */
export function bullets(items: readonly Inline[], layout: Layout): Line[] {
  const point = plain(layout.glyphs.bullet, 'dim');
  const beneath = narrower(layout, 2);
  return items.flatMap((item) =>
    beside(
      [
        { lines: [point], width: 1 },
        { lines: flow(item, beneath), width: beneath.width },
      ],
      1,
    ),
  );
}
