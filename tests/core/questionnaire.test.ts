import { expect, test } from 'vitest';
import { HOLLAND } from '../../src/core/career.js';
import { activitiesOf, scoreAnswers } from '../../src/core/questionnaire.js';
import { randomNumbers } from '../../src/core/random.js';
import { stability } from '../../src/core/stability.js';
import { answersBy, profile } from './people.js';

test('five and ten activities for each type, asked in turn, the short ones first', () => {
  const short = activitiesOf('short');
  const long = activitiesOf('long');
  expect(short.map(({ id }) => id)).toEqual(
    ['1', '2', '3', '4', '5'].flatMap((at) => HOLLAND.map((type) => type + at)),
  );
  expect(long.slice(0, 30)).toEqual(short);
  for (const type of HOLLAND) expect(long.filter((activity) => activity.type === type)).toHaveLength(10);
});

test('no two activities are alike, and each fits a row of a narrow screen', () => {
  const texts = activitiesOf('long').map(({ text }) => text);
  expect(new Set(texts).size).toBe(60);
  for (const text of texts) {
    expect(text.length).toBeLessThanOrEqual(60);
    expect(text).toMatch(/^[A-Z].*[^.]$/);
  }
});

test('a score is the sum of the answers to its type', () => {
  expect(scoreAnswers(answersBy('short', (id) => ({ R: 1, I: 2, A: 3, S: 4, E: 5, C: 1 })[id.charAt(0)] ?? 0))).toEqual(
    profile(5, 10, 15, 20, 25, 5),
  );
  expect(scoreAnswers(answersBy('long', () => 5))).toEqual(profile(50, 50, 50, 50, 50, 50));
});

test('the same seed gives the same dice, another one others, and they are even', () => {
  const draw = (seed: number) => Array.from({ length: 1000 }, randomNumbers(seed));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  expect(Math.min(...draw(1))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...draw(1))).toBeLessThan(1);
  expect(draw(1).filter((value) => value < 0.5).length).toBeGreaterThan(450);
  expect(draw(1).filter((value) => value < 0.5).length).toBeLessThan(550);
});

test('stability moves every answer by one step within 1 to 5, and counts who is among the first ten', () => {
  const answers = answersBy('short', (id, at) => (id.startsWith('R') ? 5 : id.startsWith('S') ? 1 : 2 + (at % 3)));
  const seen: number[][] = [];
  const shares = stability(
    answers,
    (scores) => {
      seen.push([scores.R, scores.S]);
      return scores.I > scores.C ? ['i', 'both'] : ['c', 'both'];
    },
    1,
  );
  expect(seen).toHaveLength(200);
  expect(seen.every(([R, S]) => R === 20 && S === 10)).toBe(true); // 5 can only go down, 1 only up
  expect(shares.get('both')).toBe(1);
  expect((shares.get('i') ?? 0) + (shares.get('c') ?? 0)).toBeCloseTo(1, 12);
});
