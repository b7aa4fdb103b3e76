import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { displayWidth, isNarrow, prepareWidth } from '../../src/render/width.js';

describe('displayWidth', () => {
  beforeAll(() => prepareWidth('日'));

  it.each([
    ['plain', 5],
    ['née', 3],
    ['ne\u0301e', 3],
    ['日本', 4],
    ['👩‍💻', 2],
    ['🇯🇵', 2],
    ['ﾊﾟ', 2],
    ['한국', 4],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it('agrees with string-width on every character of the short cut', () => {
    for (let code = 0x20; code < 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      if (isNarrow(character)) expect([code.toString(16), stringWidth(character)]).toEqual([code.toString(16), 1]);
    }
  });

  it('does not take the short cut for anything that joins or hides', () => {
    for (const text of ['\u00ad', 'e\u0301', '\u200d', '\ufe0f', '\t', '\u001b', '日'])
      expect(isNarrow(text)).toBe(false);
  });
});
