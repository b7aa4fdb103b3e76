import { describe, expect, it } from 'vitest';
import { bar, mark } from '../../src/render/bars.js';

const drawn = (...args: Parameters<typeof bar>) =>
  bar(...args)
    .map(({ text }) => text)
    .join('');

describe('bars', () => {
  it('are as long as their share, to the eighth of a column', () => {
    expect(drawn(1, 4, true)).toBe('████');
    expect(drawn(0.5, 4, true)).toBe('██');
    expect([1, 2, 3, 4, 5, 6, 7].map((eighths) => drawn(eighths / 8, 1, true))).toEqual([...'▏▎▍▌▋▊▉']);
  });

  it('are number signs where there is no UTF-8', () => {
    expect(drawn(0.5, 10, false)).toBe('#####');
  });

  it('show whatever is above nothing, and nothing for nothing', () => {
    expect(drawn(0.0001, 10, true)).toBe('▏');
    expect(drawn(0.0001, 10, false)).toBe('#');
    expect(drawn(0, 10, true)).toBe('');
  });

  it('never leave their width, whatever the number', () => {
    for (const fraction of [-1, 2, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(drawn(fraction, 5, true).length).toBeLessThanOrEqual(5);
      expect(drawn(fraction, 5, true, { from: -3, to: 9 }).length).toBeLessThanOrEqual(5);
    }
  });

  it('draw a range lightly around their end', () => {
    expect(drawn(0.5, 10, true, { from: 0.3, to: 0.8 })).toBe('███▓▓░░░');
    expect(drawn(0.5, 10, false, { from: 0.3, to: 0.8 })).toBe('###==---');
  });

  it('stand before names in whole columns', () => {
    expect(mark(0.4, 10, true)).toEqual([{ text: '▇▇▇▇', look: 'accent' }]);
    expect(mark(0.4, 5, false)).toEqual([{ text: '##', look: 'accent' }]);
  });
});
