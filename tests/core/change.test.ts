import { describe, expect, test } from 'vitest';
import { fewestMoves } from '../../src/core/change.js';
import { countSets, eachSet, nextSets, reachOf } from '../../src/core/change-sums.js';
import type { CareerFacts } from '../../src/core/facts.js';
import { isFlat } from '../../src/core/holland.js';
import { matchCareers } from '../../src/core/match.js';
import { type Answers, scoreAnswers } from '../../src/core/questionnaire.js';
import { randomNumbers } from '../../src/core/random.js';
import { standingOf } from '../../src/core/standing.js';
import { answersBy, careerWith, interestsOf } from './people.js';

const random = randomNumbers(2);
const careers = Array.from({ length: 12 }, (_, at) =>
  careerWith(`c${at}`, { interests: interestsOf(...Array.from({ length: 6 }, () => 1 + random() * 6)) }),
);

/** The rank of a career for answers, by the ranking itself. */
function rankOf(career: CareerFacts, answers: Answers): number {
  const interests = scoreAnswers(answers);
  if (isFlat(interests)) return Number.POSITIVE_INFINITY;
  return matchCareers(careers, careers, { interests, skills: null }).findIndex((one) => one.career === career) + 1;
}

/** Whether any way to move at most `count` answers brings the career among the first five. */
function possible(career: CareerFacts, answers: Answers, count: number, from = 0): boolean {
  if (rankOf(career, answers) <= 5) return true;
  if (count === 0) return false;
  return [...answers.keys()]
    .slice(from)
    .some((id, at) =>
      [1, 2, 3, 4, 5].some((to) => possible(career, new Map(answers).set(id, to), count - 1, from + at + 1)),
    );
}

describe('the fewest moves', () => {
  const answers = answersBy('short', () => 1 + Math.floor(random() * 5));
  test.each(careers.map((career) => [career.id, career] as const))(
    'are enough for %s, and no fewer are',
    (_, career) => {
      const change = fewestMoves(answers, standingOf(career, careers, null));
      const moved = new Map(answers);
      for (const { id, from, to } of change.moves) {
        expect(moved.get(id)).toBe(from);
        expect(to).not.toBe(from);
        moved.set(id, to);
      }
      expect(change.rank).toBe(rankOf(career, answers));
      expect(change.found).toBe(true);
      expect(change.exact).toBe(true);
      expect(change.atLeast).toBe(change.moves.length);
      expect(rankOf(career, moved)).toBe(change.rankAfter);
      expect(change.rankAfter).toBeLessThanOrEqual(5);
      if (change.moves.length > 0) expect(possible(career, answers, Math.min(2, change.moves.length - 1))).toBe(false);
    },
  );

  test('where that is too much to try, it finds a way and says how many are certainly needed', () => {
    const opposite = careerWith('far', { interests: interestsOf(1, 1, 7, 7, 1, 1) });
    const near = Array.from({ length: 5 }, (_, at) =>
      careerWith(`near${at}`, { interests: interestsOf(7, 6 + at / 10, 1, 1.5, 2, 6) }),
    );
    const long = answersBy('long', (id) => ('RIC'.includes(id.charAt(0)) ? 5 : 1));
    const standing = standingOf(opposite, [opposite, ...near], null);
    const change = fewestMoves(long, standing);
    const moved = new Map(long);
    for (const { id, to } of change.moves) moved.set(id, to);
    expect(change.found).toBe(true);
    expect(change.exact).toBe(false);
    expect(change.atLeast).toBeGreaterThan(5);
    expect(change.moves.length).toBeGreaterThan(change.atLeast);
    expect(standing.rank(scoreAnswers(moved))).toBeLessThanOrEqual(5);
  });
});

describe('sets of sums', () => {
  const types = [[5, 4], [1], [3], [], [], []];
  const reach = reachOf(types);

  test('one moved answer: the one with most room in either direction, by any step', () => {
    const sums: number[][] = [];
    eachSet(reach, 1, ({ R, I, A }) => sums.push([R, I, A]));
    expect(sums.sort()).toEqual(
      [
        ...[5, 6, 7, 8, 10].map((R) => [R, 1, 3]), // 4 may rise by 1, 5 fall by up to 4
        ...[2, 3, 4, 5].map((I) => [9, I, 3]),
        ...[1, 2, 4, 5].map((A) => [9, 1, A]),
      ].sort(),
    );
    expect(countSets(reach, 1)).toBe(sums.length);
  });

  test('they are counted without being made', () => {
    for (const count of [2, 3, 4, 5]) {
      let made = 0;
      eachSet(reach, count, () => {
        made += 1;
      });
      expect(countSets(reach, count)).toBe(made);
    }
  });

  test('the next ones keep their direction', () => {
    const next = nextSets(reach, { R: 6, I: 1, A: 3, S: 0, E: 0, C: 0 });
    expect(next.filter(({ R }) => R !== 6).map(({ R }) => R)).toEqual([4, 3, 2]);
  });
});
