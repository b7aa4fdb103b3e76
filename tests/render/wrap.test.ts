import { beforeAll, describe, expect, it } from 'vitest';
import type { Inline } from '../../src/render/document.js';
import { unicodeGlyphs } from '../../src/render/glyphs.js';
import { paint, pieces } from '../../src/render/line.js';
import { plainStyle } from '../../src/render/style.js';
import { displayWidth, prepareWidth } from '../../src/render/width.js';
import { wrap } from '../../src/render/wrap.js';

function wrapped(inline: Inline, width: number, breakWords = true): string[] {
  return wrap(pieces(inline, unicodeGlyphs), width, breakWords).map((line) => paint(line, plainStyle));
}

describe('wrapping', () => {
  beforeAll(() => prepareWidth('日'));

  it('breaks at spaces, which collapse', () => {
    expect(wrapped('the  quick brown   fox', 10)).toEqual(['the quick', 'brown fox']);
  });

  it('fills a line to its last column', () => {
    expect(wrapped('abcd efghi j', 10)).toEqual(['abcd efghi', 'j']);
  });

  it('breaks a word that is longer than the line on a terminal', () => {
    expect(wrapped('a incomprehensible b', 8)).toEqual(['a', 'incompre', 'hensible', 'b']);
  });

  it('never cuts a word in a pipe', () => {
    expect(wrapped('a incomprehensible b', 8, false)).toEqual(['a', 'incomprehensible', 'b']);
  });

  it('breaks between graphemes, not inside them', () => {
    expect(wrapped('👩‍💻👩‍💻👩‍💻', 4)).toEqual(['👩‍💻👩‍💻', '👩‍💻']);
    expect(wrapped('e\u0301'.repeat(5), 2)).toEqual(['e\u0301e\u0301', 'e\u0301e\u0301', 'e\u0301']);
  });

  it('breaks CJK text between characters, but lets no line begin with a closing sign', () => {
    expect(wrapped('看護師です。本', 10)).toEqual(['看護師で', 'す。本']);
    expect(wrapped('看「護師」', 4)).toEqual(['看', '「護', '師」']);
  });

  it('treats a word of several looks as one word', () => {
    expect(wrapped(['one tw', { text: 'o', style: 'strong' }, 'th three'], 8)).toEqual(['one', 'twoth', 'three']);
  });

  it('keeps a note with the word before it', () => {
    expect(wrapped(['one two', { note: 1 }, ' three'], 8)).toEqual(['one', 'two ¹', 'three']);
    expect(wrapped(['one two ', { note: 12 }, { note: 3 }], 20)).toEqual(['one two ¹² ³']);
  });

  it('keeps the separator of asides with the word before it', () => {
    expect(wrapped('edX · 90 h', 5)).toEqual(['edX ·', '90 h']);
  });

  it('loses no word and stays within the page at every width', () => {
    const text = 'Zürich 看護師 👩‍💻 a-very-long-hyphenated-word-indeed e\u0301 https://example.com/a/b?c=d end';
    for (let width = 4; width <= 200; width += 1) {
      const lines = wrapped(text, width);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });

  it('makes no line of nothing', () => {
    expect(wrapped('', 10)).toEqual([]);
    expect(wrapped('   ', 10)).toEqual([]);
  });
});
