import type { Line, Piece } from './line.js';
import { displayWidth, isNarrow } from './width.js';

/** A stretch of text that is never torn apart: a word, or one wide character with the punctuation that belongs to it. */
interface Unit {
  start: number;
  end: number;
  width: number;
  /** Stands after a space, which shows only if the unit does not begin a line. */
  spaced: boolean;
}

/** CJK closing signs and no-break spaces may not begin a line, opening ones may not end one. */
const CLOSING = /^[\u00a0、。，．！？：；）」』】〉》〕｝ー々]/u;
const OPENING = /[\u00a0（「『【〈《〔｛]$/u;

let segmenter: Intl.Segmenter | undefined;

/** The graphemes of a stretch of text, as stretches. */
function letters(text: string, { start, end, spaced }: Unit): Unit[] {
  const word = text.slice(start, end);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(word), ({ segment, index }) => ({
    start: start + index,
    end: start + index + segment.length,
    width: displayWidth(segment),
    spaced: spaced && index === 0,
  }));
}

/**
 * Breaks pieces into lines of at most `width` columns. Breaks stand at spaces (which collapse) and between wide characters.
 * A word longer than a line is broken between graphemes if `breakWords` (a terminal, where a longer line would be torn
 * anyway) and otherwise stands whole on a line of its own (a pipe, where someone may search for it). No word is lost.
 *
 * Lines are found in the text as a whole, as pairs of positions, and only then cut out of the pieces.
 */
export function wrap(parts: readonly Piece[], width: number, breakWords: boolean): Line[] {
  const pieces = collapsed(parts);
  const text = pieces.length === 1 ? (pieces[0] as Piece).text : pieces.map((piece) => piece.text).join('');
  const lines: Line[] = [];
  const cut = cutter(pieces);
  let start = -1;
  let end = 0;
  let used = 0;
  const flush = (): void => {
    if (start >= 0) lines.push({ pieces: cut(start, end), width: used });
    start = -1;
    used = 0;
  };
  const place = (from: number, to: number, columns: number, spaced: boolean): void => {
    const wanted = columns + (spaced ? 1 : 0);
    if (start >= 0 && used + wanted > width) flush();
    if (start < 0) {
      start = from;
      used = columns;
    } else used += wanted;
    end = to;
  };
  const placeWord = (word: Unit): void => {
    const whole = !breakWords || word.width <= width;
    if (!whole) flush();
    for (const part of whole ? [word] : torn(text, word, width)) place(part.start, part.end, part.width, part.spaced);
  };
  const whole = isNarrow(text);
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(' ', from);
    const to = space < 0 ? text.length : space;
    const spaced = from > 0;
    if (whole && (to - from <= width || !breakWords)) {
      if (to > from) place(from, to, to - from, spaced);
    } else if (to > from) {
      const word = text.slice(from, to);
      const unit = { start: from, end: to, width: displayWidth(word), spaced };
      for (const part of isNarrow(word) ? [unit] : units(text, unit)) placeWord(part);
    }
    from = to + 1;
  }
  flush();
  return lines;
}

/** The same pieces with one space where there were several, and none at the start. */
function collapsed(parts: readonly Piece[]): readonly Piece[] {
  let before = ' ';
  return parts.map((piece) => {
    const { text, look } = piece;
    const single = text.includes('  ') ? text.replace(/ +/g, ' ') : text;
    const kept = before === ' ' && single.startsWith(' ') ? single.slice(1) : single;
    before = kept.at(-1) ?? before;
    return kept === text ? piece : { text: kept, look };
  });
}

/** Gives the pieces between two positions; the positions must not go back. */
function cutter(pieces: readonly Piece[]): (start: number, end: number) => Piece[] {
  let index = 0;
  let offset = 0;
  return (start, end) => {
    const found: Piece[] = [];
    for (; index < pieces.length; index++) {
      const { text, look } = pieces[index] as Piece;
      const until = offset + text.length;
      const [from, to] = [Math.max(start, offset), Math.min(end, until)];
      if (from < to) found.push({ text: text.slice(from - offset, to - offset), look });
      if (until > end) break;
      offset = until;
    }
    return found;
  };
}

/** A word with wide characters may be broken beside each of them. */
function units(text: string, word: Unit): Unit[] {
  const found: Unit[] = [];
  let before = '';
  for (const letter of letters(text, word)) {
    const last = found.at(-1);
    const sign = text.slice(letter.start, letter.end);
    if (last === undefined || mayPart(before, sign))
      found.push({ ...letter, spaced: last === undefined && word.spaced });
    else {
      last.end = letter.end;
      last.width += letter.width;
    }
    before = sign;
  }
  return found;
}

function mayPart(before: string, after: string): boolean {
  if (displayWidth(before) < 2 && displayWidth(after) < 2) return false;
  return !CLOSING.test(after) && !OPENING.test(before);
}

/** Parts of a word, each as long as a line allows. */
function torn(text: string, word: Unit, width: number): Unit[] {
  const found: Unit[] = [];
  for (const letter of letters(text, word)) {
    const last = found.at(-1);
    if (last && last.width + letter.width <= width) {
      last.end = letter.end;
      last.width += letter.width;
    } else found.push({ ...letter, spaced: false });
  }
  return found;
}
