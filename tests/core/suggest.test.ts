import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/core/suggest.js';

const COMMANDS = [
  'show',
  'list',
  'search',
  'skills',
  'skill',
  'salary',
  'path',
  'courses',
  'books',
  'projects',
  'compare',
];

describe('suggest', () => {
  it.each([
    ['shwo', 'show'],
    ['serach', 'search'],
    ['sallary', 'salary'],
    ['salry', 'salary'],
    ['SALARY', 'salary'],
    ['curses', 'courses'],
    ['comp', 'compare'],
    ['proj', 'projects'],
  ])('takes %s for %s', (typed, meant) => {
    expect(suggest(typed, COMMANDS)[0]).toBe(meant);
  });

  it('puts the nearest first, and gives no more than asked', () => {
    expect(suggest('skil', COMMANDS)).toEqual(['skill', 'skills']);
    expect(suggest('skil', COMMANDS, 1)).toEqual(['skill']);
  });

  it('does not mind case, accents and what joins words', () => {
    expect(suggest('Backend  Développer', ['data-engineer', 'backend-developer'])).toEqual(['backend-developer']);
  });

  it('prefers a common beginning', () => {
    expect(suggest('nurse', ['purse', 'nurses'])).toEqual(['nurses', 'purse']);
  });

  it('suggests nothing for what is near nothing', () => {
    for (const word of ['', '  ', 'xyzzy', 'q', '😀']) expect(suggest(word, COMMANDS)).toEqual([]);
  });

  it('keeps the order of the candidates between equals', () => {
    expect(suggest('bath', ['path', 'math'])).toEqual(['path', 'math']);
  });
});
