import type { Inline } from './document.js';
import type { Glyphs } from './glyphs.js';
import type { Style } from './style.js';
import { visible } from './visible.js';
import { displayWidth } from './width.js';

export type Look = keyof Style | 'plain';

/** Characters of one look. Looks become escape codes only when a line is painted: until then text can be measured. */
export interface Piece {
  text: string;
  look: Look;
}

/** One line of output and the columns that it takes. */
export interface Line {
  pieces: readonly Piece[];
  width: number;
}

export const EMPTY_LINE: Line = { pieces: [], width: 0 };

const NO_BREAK = '\u00a0';

/** A space between a number and its unit, or between `ISBN` and its number. */
const WITHIN_A_FIGURE = /(?<=\d) (?=(?:h|%)(?![\p{L}\d]))|(?<=\bISBN) (?=\d)/gu;

/**
 * Words as pieces, made visible; `look` is for what has no emphasis of its own. Notes and the separator `·` hold on to
 * the word before them with a no-break space, so that no line begins with one; so do units, `h` and `%`, to their number.
 */
export function pieces(inline: Inline, glyphs: Glyphs, look: Look = 'plain'): Piece[] {
  const made: Piece[] = [];
  for (const span of typeof inline === 'string' ? [inline] : inline) {
    if (typeof span !== 'string' && 'note' in span) {
      const last = made.at(-1);
      if (last) last.text = last.text.replace(/ +$/, '');
      made.push({ text: (last ? NO_BREAK : '') + glyphs.note(span.note), look });
    } else {
      const text = visible(typeof span === 'string' ? span : span.text)
        .replaceAll(' · ', `${NO_BREAK}· `)
        .replace(WITHIN_A_FIGURE, NO_BREAK);
      made.push({ text: glyphs.punctuation(text), look: (typeof span === 'string' ? undefined : span.style) ?? look });
    }
  }
  return made;
}

export function line(parts: readonly Piece[]): Line {
  return { pieces: parts, width: parts.reduce((sum, piece) => sum + displayWidth(piece.text), 0) };
}

export function plain(text: string, look: Look = 'plain'): Line {
  return line([{ text, look }]);
}

export function indent(lines: readonly Line[], columns: number): Line[] {
  const margin: Piece = { text: ' '.repeat(columns), look: 'plain' };
  return lines.map((one) => (one.width === 0 ? one : { pieces: [margin, ...one.pieces], width: one.width + columns }));
}

/** The line as characters: neighbours of one look share their escape codes, nothing trails. */
export function paint({ pieces: parts }: Line, style: Style): string {
  let painted = '';
  let last = parts.length - 1;
  while (last >= 0 && (parts[last] as Piece).text.trimEnd() === '') last--;
  for (let index = 0; index <= last; ) {
    const { look } = parts[index] as Piece;
    let run = '';
    for (; index <= last && (parts[index] as Piece).look === look; index++) run += (parts[index] as Piece).text;
    if (index > last) run = run.replace(/ +$/, '');
    if (run.includes(NO_BREAK)) run = run.replaceAll(NO_BREAK, ' ');
    painted += look === 'plain' || run === '' ? run : style[look](run);
  }
  return painted;
}
