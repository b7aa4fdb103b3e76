import { type Scalar, scalarText } from './view.js';
import { visible, visibleLines } from './visible.js';

/** A spreadsheet runs a cell that begins so as a formula; a leading apostrophe makes it text. Numbers stay numbers. */
const FORMULA = /^[=+\-@\t\r\n]/;

type Rows = readonly (readonly Scalar[])[];

/** RFC 4180, but with `\n` for line ends, which spreadsheets read as well and other programs read better. */
export function renderCsv(header: readonly string[], rows: Rows): string {
  return lines([header, ...rows], ',', (cell) => {
    const text = visibleLines(guarded(cell));
    return /[",\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
}

/** Tab-separated with a header; tabs, line ends and backslashes inside cells are `\t`, `\n`, `\r` and `\\`. */
export function renderTsv(header: readonly string[], rows: Rows): string {
  return lines([header, ...rows], '\t', (cell) =>
    visible(guarded(cell).replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign)),
  );
}

/** What a list is in a pipe: tab-separated words without a header, one record a line, nothing for what is unknown. */
export function renderPiped(rows: Rows): string {
  return lines(rows, '\t', (cell) => visible(scalarText(cell)));
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function lines(rows: Rows, separator: string, cellText: (cell: Scalar) => string): string {
  return rows.map((row) => `${row.map(cellText).join(separator)}\n`).join('');
}

function guarded(cell: Scalar): string {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : scalarText(cell);
}
