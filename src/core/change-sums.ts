import { HOLLAND, type Holland, type Interests } from './career.js';

/** A sum that a type can have, with the fewest answers that must move for it. */
interface Reachable {
  sum: number;
  moved: number;
}

/**
 * Every set of six sums that needs exactly `count` moved answers; null when there are more than `most` of them. `types` are
 * the answers to each type, in the order of HOLLAND.
 */
export function cheapestSums(types: readonly (readonly number[])[], count: number, most: number): Interests[] | null {
  const reachable = types.map(reachableSums);
  if (countSets(reachable, count) > most) return null;
  const sets: Interests[] = [];
  const sums = { R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 };
  const visit = (at: number, left: number): void => {
    const options = reachable[at];
    if (options === undefined) {
      if (left === 0) sets.push({ ...sums });
      return;
    }
    for (const { sum, moved } of options) {
      if (moved > left) continue;
      sums[HOLLAND[at] as Holland] = sum;
      visit(at + 1, left - moved);
    }
  };
  visit(0, count);
  return sets;
}

/** How many sets there are, without making them: the coefficient of x^count in the product of the six polynomials. */
function countSets(reachable: readonly (readonly Reachable[])[], count: number): number {
  let ways = [1];
  for (const options of reachable) {
    const next = Array.from({ length: count + 1 }, () => 0);
    for (const { moved } of options) {
      for (let before = 0; before + moved <= count; before += 1) {
        next[before + moved] = (next[before + moved] ?? 0) + (ways[before] ?? 0);
      }
    }
    ways = next;
  }
  return ways[count] ?? 0;
}

/** The sum as it is first, then those around it. */
function reachableSums(answers: readonly number[]): Reachable[] {
  const sum = answers.reduce((total, answer) => total + answer, 0);
  const up = steps(answers.map((answer) => 5 - answer));
  const down = steps(answers.map((answer) => answer - 1));
  return [
    { sum, moved: 0 },
    ...up.map((moved, at) => ({ sum: sum + at + 1, moved })),
    ...down.map((moved, at) => ({ sum: sum - at - 1, moved })),
  ];
}

/** For a distance of 1, 2, 3 …: how many answers it takes when those with most room go first. */
function steps(rooms: readonly number[]): number[] {
  return [...rooms].sort((a, b) => b - a).flatMap((room, at) => Array.from({ length: room }, () => at + 1));
}
