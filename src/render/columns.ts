import { EMPTY_LINE, type Line, type Piece } from './line.js';

/** A column beside others: its lines, and how wide it stands. */
export interface Cell {
  lines: readonly Line[];
  width: number;
  align?: 'left' | 'right';
}

/** Sets cells beside each other, as high as the highest, `gap` columns apart; nothing is padded at the end of a line. */
export function beside(cells: readonly Cell[], gap: number): Line[] {
  const height = Math.max(0, ...cells.map((cell) => cell.lines.length));
  return Array.from({ length: height }, (_, row) => joined(cells, row, gap));
}

function joined(cells: readonly Cell[], row: number, gap: number): Line {
  const parts: Piece[] = [];
  let position = 0;
  let start = 0;
  for (const cell of cells) {
    const content = cell.lines[row] ?? EMPTY_LINE;
    if (content.width > 0) {
      const at = start + (cell.align === 'right' ? Math.max(0, cell.width - content.width) : 0);
      if (at > position) parts.push({ text: ' '.repeat(at - position), look: 'plain' });
      parts.push(...content.pieces);
      position = Math.max(at, position) + content.width;
    }
    start = Math.max(start + cell.width, position) + gap;
  }
  return { pieces: parts, width: position };
}

/** The widest of some lines. */
export function widest(lines: readonly Line[]): number {
  return lines.reduce((most, { width }) => Math.max(most, width), 0);
}
