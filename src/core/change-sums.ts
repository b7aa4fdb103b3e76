import { HOLLAND, type Interests } from './career.js';

/** A sum that the answers to one type can have, with the fewest of them that must move for it. */
interface Reachable {
  sum: number;
  moved: number;
}

/** What each type can have, in the order of HOLLAND; the sum as it is comes first. */
export type Reach = readonly (readonly Reachable[])[];

/** `types` are the answers to each type, in the order of HOLLAND. */
export function reachOf(types: readonly (readonly number[])[]): Reach {
  return types.map((answers) => {
    const sum = answers.reduce((total, answer) => total + answer, 0);
    const up = steps(answers.map((answer) => 5 - answer));
    const down = steps(answers.map((answer) => answer - 1));
    return [
      { sum, moved: 0 },
      ...up.map((moved, at) => ({ sum: sum + at + 1, moved })),
      ...down.map((moved, at) => ({ sum: sum - at - 1, moved })),
    ];
  });
}

/** For a distance of 1, 2, 3 …: how many answers it takes when those with most room go first. */
function steps(rooms: readonly number[]): number[] {
  return [...rooms].sort((a, b) => b - a).flatMap((room, at) => Array.from({ length: room }, () => at + 1));
}

/** How many sets of six sums need exactly `count` moved answers: the coefficient of x^count in a product of polynomials. */
export function countSets(reach: Reach, count: number): number {
  let ways = [1];
  for (const options of reach) {
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

/** Hands every set of six sums that needs exactly `count` moved answers to `visit`; it is one object, changed in between. */
export function eachSet(reach: Reach, count: number, visit: (sums: Interests) => void): void {
  const sums = { R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 };
  const choose = (at: number, left: number): void => {
    const type = HOLLAND[at];
    if (type === undefined) {
      if (left === 0) visit(sums);
      return;
    }
    for (const { sum, moved } of reach[at] ?? []) {
      if (moved > left) continue;
      sums[type] = sum;
      choose(at + 1, left - moved);
    }
  };
  choose(0, count);
}

/** Every set of sums that one more moved answer makes of this one, further in the direction it has moved already. */
export function nextSets(reach: Reach, sums: Interests): Interests[] {
  return HOLLAND.flatMap((type, at) => {
    const options = reach[at] ?? [];
    const start = options[0]?.sum ?? 0;
    const moved = options.find(({ sum }) => sum === sums[type])?.moved ?? 0;
    const direction = Math.sign(sums[type] - start);
    return options
      .filter((option) => option.moved === moved + 1 && Math.sign(option.sum - start) !== -direction)
      .map(({ sum }) => ({ ...sums, [type]: sum }));
  });
}
