import Table from 'cli-table3';
import { sum } from '../core/sum.js';
import type { Column } from './document.js';
import { flow, type Layout, unbroken } from './layout.js';
import { type Line, line, type Piece } from './line.js';

const GAP = 3;
/** More lines than this in one cell, and a list is easier to read. */
const TALLEST = 4;

/**
 * cli-table3 measures text with tables of its own, which disagree with ours on emoji and combining characters. It lays out
 * stand-ins as wide as the cells, and the cells take their place in what it has drawn: columns always meet.
 */
const STAND_IN = 'x';
const PARTS = new RegExp(`${STAND_IN}+|[^${STAND_IN}]+`, 'g');

/** No line but the one under the head, which is broken between columns. */
const QUIET = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  right: '',
  'right-mid': '',
  mid: '-',
  'mid-mid': ' '.repeat(GAP),
  middle: ' '.repeat(GAP),
};

type Rows = readonly (readonly string[])[];

/** Head and rows, each cell wrapped into its lines. */
type Grid = readonly (readonly (readonly Line[])[])[];

/**
 * A table as typographers set it: a thin rule under the head, no other line. Wide columns give way by wrapping their cells;
 * null when that is not enough, and the table has to become a list.
 */
export function drawTable(columns: readonly Column[], rows: Rows, layout: Layout): Line[] | null {
  const widths = fitted(columns, rows, layout);
  if (widths === null) return null;
  const wrapped = (row: readonly string[], look: 'dim' | 'plain') =>
    columns.map((_, at) => flow(row[at] ?? '', { ...layout, width: widths[at] ?? 0 }, look));
  const head = wrapped(
    columns.map(({ title }) => title),
    'dim',
  );
  const body = rows.map((row) => wrapped(row, 'plain'));
  const tallest = Math.max(...[head, ...body].flat().map((cell) => cell.length));
  if (tallest > TALLEST) return null;
  const grid = [head, ...body];
  return fill(draw(columns, grid), grid, layout.glyphs.rule);
}

/** Widths that bring the table into the layout, taking columns from the widest; null when words would have to break. */
function fitted(columns: readonly Column[], rows: Rows, layout: Layout): number[] | null {
  const cells = columns.map(({ title }, at) => [title, ...rows.map((row) => row[at] ?? '')]);
  const widths = cells.map((column) => Math.max(1, ...column.map((cell) => unbroken(cell, layout).width)));
  const least = cells.map((column) => Math.max(1, ...column.map((cell) => longestWord(cell, layout))));
  const gaps = GAP * (columns.length - 1);
  for (let excess = sum(widths) + gaps - layout.width; excess > 0; excess -= 1) {
    const widest = Math.max(...widths.filter((width, at) => width > (least[at] ?? 0)));
    const at = widths.findIndex((width, index) => width === widest && width > (least[index] ?? 0));
    if (at === -1) return null;
    widths[at] = widest - 1;
  }
  return widths;
}

function longestWord(cell: string, layout: Layout): number {
  return Math.max(0, ...flow(cell, { ...layout, width: 1, breakWords: false }).map(({ width }) => width));
}

/** What cli-table3 makes of stand-ins for the cells, with a blank line between rows where some cell has wrapped. */
function draw(columns: readonly Column[], [head, ...body]: Grid): string {
  const table = new Table({
    head: standIns(head ?? []),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    chars: QUIET,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  const apart = body.some((row) => row.some((cell) => cell.length > 1));
  body.forEach((row, index) => {
    if (apart && index > 0) table.push(columns.map(() => ''));
    table.push(standIns(row));
  });
  return table.toString();
}

function standIns(row: Grid[number]): string[] {
  return row.map((cell) => cell.map(({ width }) => STAND_IN.repeat(width)).join('\n'));
}

/** Puts the cells in the places of their stand-ins, which come in the order of reading: line by line, left to right. */
function fill(drawn: string, grid: Grid, rule: string): Line[] {
  const waiting = grid.flatMap(inReadingOrder);
  return drawn.split('\n').map((text) =>
    line(
      (text.match(PARTS) ?? []).flatMap((part): readonly Piece[] => {
        if (part.startsWith(STAND_IN)) return waiting.shift()?.pieces ?? [];
        return [{ text: part.replaceAll('-', rule), look: part.includes('-') ? 'dim' : 'plain' }];
      }),
    ),
  );
}

function inReadingOrder(row: Grid[number]): Line[] {
  const height = Math.max(0, ...row.map((cell) => cell.length));
  return Array.from({ length: height }, (_, at) => row.flatMap((cell) => cell[at] ?? [])).flat();
}
