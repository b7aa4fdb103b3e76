import { beside, widest } from './columns.js';
import type { Inline } from './document.js';
import { flow, type Layout, narrower, unbroken } from './layout.js';
import { indent, type Line } from './line.js';

const GAP = 3;
/** A value in fewer columns than this is harder to read than one below its label. */
const READABLE = 16;

/** `label   value` lines with the labels in a column; on narrow pages each value stands below its label. */
export function facts(rows: readonly { label: string; value: Inline }[], layout: Layout): Line[] {
  const labels = rows.map(({ label }) => unbroken(label, layout, 'dim'));
  const width = widest(labels);
  const room = layout.width - width - GAP;
  if (room < READABLE || width > room) return rows.flatMap((row) => stacked(row, layout));
  const beneath = { ...layout, width: room };
  return rows.flatMap(({ value }, index) =>
    beside(
      [
        { lines: labels.slice(index, index + 1), width },
        { lines: flow(value, beneath), width: room },
      ],
      GAP,
    ),
  );
}

function stacked({ label, value }: { label: string; value: Inline }, layout: Layout): Line[] {
  return [...flow(label, layout, 'dim'), ...indent(flow(value, narrower(layout, 2)), 2)];
}
