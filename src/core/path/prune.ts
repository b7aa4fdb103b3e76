import type { Candidate } from './candidate.js';

/**
 * The candidates less those that another one makes superfluous. One dominates another if it takes every needed skill as far
 * and presupposes nothing that the other does not, and is shorter, or as long and cheaper, or equal in both and first in the
 * order of preference (by relevance, year and id). Where money is limited or counts before hours it must not cost more either. Wherever a plan holds the
 * dominated one, the other can stand in its place, in the order and within the limits: no plan is lost that is better than
 * what remains. In order of hours.
 */
export function withoutDominated(candidates: readonly Candidate[], moneyCounts: boolean): Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.tenths - b.tenths || a.price - b.price || a.rank - b.rank);
  const kept: Kept[] = [];
  const teaching = new Map<number, Kept[]>();
  for (const candidate of ordered) {
    const levels = levelsOf(candidate);
    const one = { candidate, gives: bits(levels, candidate.gives.length * 3), presupposes: presupposedBy(candidate) };
    // Whatever dominates it reaches all its levels, so that the one reached by the fewest names all that might.
    const rivals = levels.map((level) => teaching.get(level) ?? []).sort((a, b) => a.length - b.length)[0] ?? kept;
    if (rivals.some((other) => dominates(other, one, moneyCounts))) continue;
    kept.push(one);
    for (const level of levels) {
      const others = teaching.get(level);
      if (others === undefined) teaching.set(level, [one]);
      else others.push(one);
    }
  }
  return kept.map(({ candidate }) => candidate);
}

/** A candidate with sets of bits, so that comparing two takes a few operations. */
interface Kept {
  candidate: Candidate;
  gives: Uint32Array;
  presupposes: Uint32Array;
}

/** `other` comes before `one` in the order of hours, price and preference. */
function dominates(other: Kept, one: Kept, moneyCounts: boolean): boolean {
  return (
    (!moneyCounts || other.candidate.price <= one.candidate.price) &&
    within(one.gives, other.gives) &&
    within(other.presupposes, one.presupposes) &&
    other.candidate.beyond.every((skill) => one.candidate.beyond.includes(skill))
  );
}

/** A place for each skill and level reached. */
function levelsOf({ gives }: Candidate): number[] {
  return gives.flatMap((level, skill) => [0, 1, 2].slice(0, level).map((below) => skill * 3 + below));
}

function presupposedBy({ presupposes, gives }: Candidate): Uint32Array {
  return bits(presupposes, gives.length);
}

function bits(places: readonly number[], size: number): Uint32Array {
  const words = new Uint32Array(Math.ceil(size / 32));
  for (const place of places) words[place >> 5] = (words[place >> 5] ?? 0) | (1 << (place & 31));
  return words;
}

function within(part: Uint32Array, whole: Uint32Array): boolean {
  for (let at = 0; at < part.length; at++) if (((part[at] ?? 0) & ~(whole[at] ?? 0)) !== 0) return false;
  return true;
}
