import { asciiGlyphs, unicodeGlyphs } from '../render/glyphs.js';
import { indent, type Look, paint, pieces } from '../render/line.js';
import type { Page } from '../render/page.js';
import { wrap } from '../render/wrap.js';

/** Text of a question: made visible and wrapped to the page, each line but the first behind `margin` columns. */
export function wrapped(text: string, page: Page, look: Look = 'plain', margin = 0): string {
  const glyphs = page.unicode ? unicodeGlyphs : asciiGlyphs;
  const [first, ...rest] = wrap(pieces(text, glyphs, look), page.width - margin - 1, true);
  if (first === undefined) return '';
  return [first, ...indent(rest, margin)].map((line) => paint(line, page.style)).join('\n');
}

/** How many lines of the screen a text takes. */
export function rowsOf(text: string): number {
  return text === '' ? 0 : text.split('\n').length;
}
