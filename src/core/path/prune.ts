import type { Candidate } from './candidate.js';

/**
 * The candidates less those that another one makes superfluous. One dominates another if it takes no longer and costs no
 * more, takes every needed skill as far, and presupposes nothing that the other does not; among equals in hours and price
 * the one that comes first in the order of preference does. Wherever a plan holds the dominated one, the other can stand in
 * its place, in the order and within the limits: no plan is lost that is better than what remains. In order of hours.
 */
export function withoutDominated(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.tenths - b.tenths || a.price - b.price || a.rank - b.rank);
  const kept: { candidate: Candidate; gives: Uint32Array; presupposes: Uint32Array }[] = [];
  for (const candidate of ordered) {
    const gives = givesBits(candidate);
    const presupposes = bits(candidate.presupposes, candidate.gives.length);
    const dominated = kept.some(
      (other) =>
        other.candidate.price <= candidate.price &&
        within(gives, other.gives) &&
        within(other.presupposes, presupposes) &&
        other.candidate.beyond.every((skill) => candidate.beyond.includes(skill)),
    );
    if (!dominated) kept.push({ candidate, gives, presupposes });
  }
  return kept.map(({ candidate }) => candidate);
}

/** One bit for each skill and level reached, so that comparing two candidates takes a few operations. */
function givesBits({ gives }: Candidate): Uint32Array {
  const places = gives.flatMap((level, skill) => [1, 2, 3].slice(0, level).map((reached) => skill * 3 + reached - 1));
  return bits(places, gives.length * 3);
}

function bits(places: readonly number[], size: number): Uint32Array {
  const words = new Uint32Array(Math.ceil(size / 32));
  for (const place of places) words[place >> 5] = (words[place >> 5] ?? 0) | (1 << (place & 31));
  return words;
}

function within(part: Uint32Array, whole: Uint32Array): boolean {
  return part.every((word, at) => (word & ~(whole[at] ?? 0)) === 0);
}
