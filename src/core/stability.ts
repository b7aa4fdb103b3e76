import type { Interests } from './career.js';
import { isFlat } from './holland.js';
import { type Answers, scoreAnswers } from './questionnaire.js';
import { randomNumbers } from './random.js';

/** How many sets of answers are tried, and how many careers count as the top. */
export const TRIALS = 200;
export const TOP = 10;

/**
 * How often each career is among the first ten when a person had answered a little differently: the share of 200 sets of
 * answers, 0 to 1, by the id of the career; one that is never there is not in the map. `rank` gives the ids of careers for
 * six scores, best first.
 *
 * In each set every answer is one step up or down from the one that was given, with equal chance; 1 can only go up and 5
 * only down. All answers move at once: it is a hard test, as if the whole questionnaire had been answered on another day.
 * The dice are `randomNumbers(seed)`, so that the same seed gives the same shares. A set that makes a flat profile ranks
 * nothing and counts for no career.
 */
export function stability(
  answers: Answers,
  rank: (interests: Interests) => readonly string[],
  seed: number,
): Map<string, number> {
  const random = randomNumbers(seed);
  const counts = new Map<string, number>();
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const interests = scoreAnswers(moved(answers, random));
    if (isFlat(interests)) continue;
    for (const id of rank(interests).slice(0, TOP)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Map([...counts].map(([id, count]) => [id, count / TRIALS]));
}

function moved(answers: Answers, random: () => number): Map<string, number> {
  return new Map([...answers].map(([id, answer]) => [id, answer + step(answer, random() < 0.5)]));
}

function step(answer: number, up: boolean): 1 | -1 {
  if (answer === 1) return 1;
  if (answer === 5) return -1;
  return up ? 1 : -1;
}
