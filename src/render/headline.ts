import { beside } from './columns.js';
import type { Inline } from './document.js';
import { flow, type Layout, unbroken } from './layout.js';
import type { Line, Look } from './line.js';

/** A name on the left and an aside on the right; the aside goes below where both do not fit on one line. */
export function headline(text: Inline, aside: Inline | undefined, look: Look, layout: Layout): Line[] {
  const name = flow(text, layout, look);
  if (aside === undefined) return name;
  const remark = unbroken(aside, layout, 'dim');
  const room = layout.width - remark.width - 2;
  if (name.length === 1 && (name[0]?.width ?? 0) <= room) {
    return beside(
      [
        { lines: name, width: room },
        { lines: [remark], width: remark.width },
      ],
      2,
    );
  }
  return [...name, ...flow(aside, layout, 'dim')];
}
