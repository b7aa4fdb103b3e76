import { describe, expect, it } from 'vitest';
import { visible, visibleJson, visibleLines } from '../../src/render/visible.js';

describe('text from outside', () => {
  it.each([
    ['an escape sequence', '\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
    ['an operating system command', '\u001b]0;title\u0007', '\\u001b]0;title\\u0007'],
    ['NUL, backspace and DEL', 'a\u0000b\bc\u007f', 'a\\u0000b\\u0008c\\u007f'],
    ['an eight-bit CSI', '\u009b31m', '\\u009b31m'],
    ['a bidi override', 'abc\u202etxt.exe', 'abc\\u202etxt.exe'],
    ['bidi isolates and marks', '\u2066a\u2069\u200e\u200f\u061c', '\\u2066a\\u2069\\u200e\\u200f\\u061c'],
    ['a lone high surrogate', 'a\ud800b', 'a\\ud800b'],
    ['a lone low surrogate', '\udc00', '\\udc00'],
    ['tabs and line ends, which become spaces', 'a\tb\nc\r\nd\re\u2028f', 'a b c d e f'],
  ])('shows %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each(['C++ & "C#" \\ `x`', '日本語', 'née', '👩‍💻', 'שלום', 'Zürich – 5 ¹'])('leaves %j alone', (text) => {
    expect(visible(text)).toBe(text);
  });

  it('leaves no control character of any kind', () => {
    for (let code = 0; code < 0x3000; code += 1) {
      expect(visible(String.fromCharCode(code))).not.toMatch(
        /[\p{Cc}\p{Cs}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u,
      );
    }
  });

  it('keeps line ends and tabs where a format can hold them, with one kind of line end', () => {
    expect(visibleLines('a\tb\r\nc\nd\re\u001b')).toBe('a\tb\nc\nd\\u000de\\u001b');
  });
});

describe('JSON', () => {
  it('reads back as what it was, though nothing hidden is left in it', () => {
    const data = { text: '\u001b\u007f\u009b\u202e\u2069\u200f\u061c\ud800\u2028 "é" 👩‍💻' };
    const json = visibleJson(JSON.stringify(data, null, 2));
    expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
    expect(JSON.parse(json)).toEqual(data);
    expect(json).toContain('\\u007f\\u009b\\u202e');
  });
});
