import type { Line, Look, Piece } from './line.js';
import { displayWidth, isNarrow } from './width.js';

/** What is never torn apart: a word, or one wide character with the punctuation that belongs to it. */
interface Unit {
  pieces: Piece[];
  width: number;
  /** Stood after a space, which shows only if the unit does not begin a line. */
  spaced: boolean;
}

/** CJK closing signs and no-break spaces may not begin a line, opening ones may not end one. */
const CLOSING = /^[\u00a0、。，．！？：；）」』】〉》〕｝ー々]/u;
const OPENING = /[\u00a0（「『【〈《〔｛]$/u;

let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): string[] {
  if (isNarrow(text)) return [...text];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * Breaks pieces into lines of at most `width` columns. Breaks stand at spaces (which collapse) and between wide characters.
 * A word longer than a line is broken between graphemes if `breakWords` (a terminal, where a longer line would be torn
 * anyway) and otherwise stands whole on a line of its own (a pipe, where someone may search for it). No word is lost.
 */
export function wrap(parts: readonly Piece[], width: number, breakWords: boolean): Line[] {
  const lines: Line[] = [];
  let current: Piece[] = [];
  let used = 0;
  const flush = (): void => {
    if (current.length > 0) lines.push({ pieces: current, width: used });
    current = [];
    used = 0;
  };
  const place = (unit: Unit): void => {
    const space = unit.spaced && current.length > 0;
    if (current.length > 0 && used + (space ? 1 : 0) + unit.width > width) flush();
    else if (space) {
      current.push({ text: ' ', look: sharedLook(current.at(-1), unit.pieces[0]) });
      used += 1;
    }
    current.push(...unit.pieces);
    used += unit.width;
  };
  const narrow = parts.every(({ text }) => isNarrow(text));
  const found = words(parts, narrow ? ({ length }) => length : displayWidth);
  for (const unit of narrow ? found : found.flatMap(units)) {
    if (breakWords && unit.width > width) {
      flush();
      for (const part of torn(unit, width)) place(part);
    } else {
      place(unit);
    }
  }
  flush();
  return lines;
}

function sharedLook(before: Piece | undefined, after: Piece | undefined): Look {
  return before && before.look === after?.look ? before.look : 'plain';
}

/** Words across pieces: `['a', strong('b c')]` is `ab` and `c`. */
function words(parts: readonly Piece[], measure: (text: string) => number): Unit[] {
  const found: Unit[] = [];
  let spaced = true;
  for (const { text, look } of parts) {
    for (const part of text.split(/( +)/)) {
      if (part === '') continue;
      if (part.startsWith(' ')) {
        spaced = true;
        continue;
      }
      const last = found.at(-1);
      if (spaced || !last) found.push({ pieces: [{ text: part, look }], width: measure(part), spaced });
      else {
        last.pieces.push({ text: part, look });
        last.width += measure(part);
      }
      spaced = false;
    }
  }
  return found;
}

function letters(word: Unit): Piece[] {
  return word.pieces.flatMap(({ text, look }) => graphemes(text).map((letter) => ({ text: letter, look })));
}

/** A word with wide characters may be broken beside each of them; any other is one unit. */
function units(word: Unit): Unit[] {
  if (word.pieces.every(({ text }) => isNarrow(text))) return [word];
  const found: Unit[] = [];
  let before: Piece | undefined;
  for (const letter of letters(word)) {
    const width = displayWidth(letter.text);
    const last = found.at(-1);
    const apart = !before || mayPart(before.text, letter.text);
    if (!last || apart) found.push({ pieces: [letter], width, spaced: !last && word.spaced });
    else {
      last.pieces.push(letter);
      last.width += width;
    }
    before = letter;
  }
  return found;
}

function mayPart(before: string, after: string): boolean {
  if (displayWidth(before) < 2 && displayWidth(after) < 2) return false;
  return !CLOSING.test(after) && !OPENING.test(before);
}

/** Parts of a word, each as long as a line allows. */
function torn(word: Unit, width: number): Unit[] {
  const found: Unit[] = [];
  for (const letter of letters(word)) {
    const columns = displayWidth(letter.text);
    const last = found.at(-1);
    if (last && last.width + columns <= width) {
      last.pieces.push(letter);
      last.width += columns;
    } else {
      found.push({ pieces: [letter], width: columns, spaced: false });
    }
  }
  return found;
}
