import { bar, span } from './bars.js';
import { beside, widest } from './columns.js';
import type { Bar } from './document.js';
import { flow, type Layout, narrower, unbroken } from './layout.js';
import { indent, type Line, line } from './line.js';

const GAP = 3;
/** Between a mark and its label. */
const MARK_GAP = 2;
const LONGEST = 30;
/** A shorter bar says too little to stand beside its label. */
const SHORTEST = 8;

/**
 * Label, value and bar in columns, with the detail after the bar or, where that does not fit in every row, below it.
 * On narrow pages the bar stands below its label and value.
 */
export function barRows(rows: readonly Bar[], layout: Layout): Line[] {
  const labels = marked(rows, layout);
  const values = rows.map(({ value }) => unbroken(value, layout));
  const details = rows.map(({ detail }) => (detail === undefined ? line([]) : unbroken(detail, layout, 'dim')));
  const [label, value, detail] = [widest(labels), widest(values), widest(details)];
  const room = layout.width - label - value - 2 * GAP;
  if (room < SHORTEST) return stacked(rows, layout);
  const inline = detail > 0 && room - GAP - detail >= SHORTEST;
  const length = Math.min(LONGEST, inline ? room - GAP - detail : room);
  return rows.flatMap((row, index) => {
    const drawn = drawnBar(row, length, layout);
    const first = beside(
      [
        { lines: labels.slice(index, index + 1), width: label },
        { lines: values.slice(index, index + 1), width: value, align: 'right' },
        { lines: [drawn], width: length },
        { lines: inline ? details.slice(index, index + 1) : [], width: detail },
      ],
      GAP,
    );
    if (inline || row.detail === undefined) return first;
    const start = label + GAP;
    return [...first, ...indent(flow(row.detail, narrower(layout, start), 'dim'), start)];
  });
}

/** The labels, behind their marks where there are some. */
function marked(rows: readonly Bar[], layout: Layout): Line[] {
  const marks = rows.map(({ mark = '' }) => unbroken(mark, layout));
  const width = widest(marks);
  const labels = rows.map(({ label }) => unbroken(label, layout));
  if (width === 0) return labels;
  return labels.flatMap((label, index) =>
    beside(
      [
        { lines: marks.slice(index, index + 1), width, align: 'right' },
        { lines: [label], width: label.width },
      ],
      MARK_GAP,
    ),
  );
}

/** Each bar below its label and value, which stand on one line where they fit; all of it beside the mark, if there is one. */
function stacked(rows: readonly Bar[], layout: Layout): Line[] {
  const marks = rows.map(({ mark = '' }) => unbroken(mark, layout));
  const width = widest(marks);
  const inner = width === 0 ? layout : narrower(layout, width + MARK_GAP);
  const length = Math.min(LONGEST, inner.width);
  const names = rows.map(({ label }) => unbroken(label, inner));
  const figures = rows.map(({ value }) => unbroken(value, inner));
  const heads = names.map((name, index) => name.width + 2 + (figures[index] as Line).width);
  const edge = Math.max(length, ...heads.filter((head) => head <= inner.width));
  return rows.flatMap((row, index) => {
    const name = names.slice(index, index + 1);
    const figure = figures.slice(index, index + 1);
    const head =
      (heads[index] as number) <= inner.width
        ? beside(
            [
              { lines: name, width: widest(name) },
              { lines: figure, width: edge - widest(name) - 2, align: 'right' },
            ],
            2,
          )
        : [...flow(row.label, inner), ...flow(row.value, inner)];
    const below = row.detail === undefined ? [] : flow(row.detail, inner, 'dim');
    const lines = [...head, drawnBar(row, length, layout), ...below];
    if (width === 0) return lines;
    return beside(
      [
        { lines: marks.slice(index, index + 1), width, align: 'right' },
        { lines, width: inner.width },
      ],
      MARK_GAP,
    );
  });
}

function drawnBar({ fraction, start, range }: Bar, length: number, { unicode }: Layout): Line {
  return line(start === undefined ? bar(fraction, length, unicode, range) : span(start, fraction, length, unicode));
}
