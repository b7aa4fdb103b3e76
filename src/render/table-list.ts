import { beside, widest } from './columns.js';
import type { Column } from './document.js';
import { facts } from './facts.js';
import { flow, type Layout, unbroken } from './layout.js';
import { EMPTY_LINE, type Line } from './line.js';

type Rows = readonly (readonly string[])[];

/**
 * A table on a page too narrow for it: `column: value` lines, a blank line between rows. A first column without a title
 * names the rows, as in comparisons.
 */
export function tableAsList(columns: readonly Column[], rows: Rows, layout: Layout): Line[] {
  const named = columns[0]?.title === '';
  const labelled = columns.slice(named ? 1 : 0);
  return rows.flatMap((row, index) => [
    ...(index > 0 ? [EMPTY_LINE] : []),
    ...(named ? flow(row[0] ?? '', layout, 'strong') : []),
    ...facts(
      labelled.map(({ title }, at) => ({ label: `${title}:`, value: row[at + (named ? 1 : 0)] ?? '' })),
      layout,
    ),
  ]);
}

/** A table in a pipe: columns by spaces, one row a line however long it is, so that a line can be searched and cut. */
export function tableAsColumns(columns: readonly Column[], rows: Rows, layout: Layout): Line[] {
  const lines = [columns.map(({ title }) => title), ...rows].map((row) => row.map((cell) => unbroken(cell, layout)));
  const widths = columns.map((_, at) => widest(lines.flatMap((row) => row[at] ?? [])));
  return lines.flatMap((row) =>
    beside(
      row.map((cell, at) => ({ lines: [cell], width: widths[at] ?? 0, align: columns[at]?.align ?? 'left' })),
      2,
    ),
  );
}
