import type { Candidate } from './candidate.js';
import type { Level } from './needed.js';
import { learn, type Reach, waiting } from './reach.js';

/**
 * Skills that have to be entered from outside: whichever of them is learnt first is learnt from a resource that presupposes
 * none of them. `entries` are the places of those resources among the candidates. A choice that teaches one of the skills
 * holds at least one entry, or it has no order.
 */
export interface Ring {
  skills: readonly number[];
  entries: readonly number[];
}

/**
 * The skills that a candidate teaches although it presupposes them, and the pairs of which each is taught by one that
 * presupposes the other. Most rings that come up are these.
 */
export function smallRings({ candidates, usable }: Reach): Ring[] {
  const waitsFor = usable.map((_, skill) => {
    const teaching = candidates.filter((candidate) => teaches(candidate, skill, usable));
    return new Set(teaching.flatMap(({ presupposes }) => presupposes).filter((one) => (usable[one] ?? 0) > 0));
  });
  const rings = waitsFor.flatMap((others, skill) =>
    [...others]
      .filter((other) => other >= skill && waitsFor[other]?.has(skill))
      .sort((a, b) => a - b)
      .map((other) => (other === skill ? [skill] : [skill, other])),
  );
  return rings.map((skills) => ({ skills, entries: entriesTo(skills, candidates, usable) }));
}

/**
 * The rings of skills that a choice of resources never enters: all resources of the choice that teach one of them wait for
 * another. The smallest ones, for the rows that `programme.ts` makes of them are the stronger; none when the choice can be
 * taken in some order.
 */
export function ringsOf(chosen: readonly number[], { candidates, usable }: Reach): Ring[] {
  const taken = chosen.flatMap((place) => candidates[place] ?? []);
  const stuck = waiting(taken, usable);
  if (stuck.length === 0) return [];
  const learnt = usable.map((): Level => 0);
  for (const candidate of taken) if (!stuck.includes(candidate)) learn(learnt, candidate);
  const lacking = (skill: number) => (learnt[skill] ?? 0) < (usable[skill] ?? 0);
  const waitsFor = usable.map((_, skill) =>
    lacking(skill)
      ? stuck.flatMap((one) => (teaches(one, skill, usable) ? (one.presupposes.find(lacking) ?? []) : []))
      : [],
  );
  return smallestClosed(waitsFor).map((skills) => ({ skills, entries: entriesTo(skills, candidates, usable) }));
}

function teaches({ gives }: Candidate, skill: number, usable: readonly Level[]): boolean {
  return (usable[skill] ?? 0) > 0 && (gives[skill] ?? 0) >= (usable[skill] ?? 0);
}

function entriesTo(skills: readonly number[], candidates: readonly Candidate[], usable: readonly Level[]): number[] {
  return candidates.flatMap((candidate, place) => {
    const enters = skills.some((skill) => teaches(candidate, skill, usable));
    return enters && !candidate.presupposes.some((skill) => skills.includes(skill)) ? [place] : [];
  });
}

/** The sets that one gets into and never out of, following who waits for whom; of nested ones the inner. */
function smallestClosed(waitsFor: readonly (readonly number[])[]): number[][] {
  const sets = waitsFor.flatMap((next, start) => (next.length === 0 ? [] : [reachableFrom(start, waitsFor)]));
  const inner = sets.filter(
    (set) => !sets.some((other) => other.length < set.length && other.every((one) => set.includes(one))),
  );
  return [...new Map(inner.map((set) => [set.join(), set])).values()];
}

function reachableFrom(start: number, waitsFor: readonly (readonly number[])[]): number[] {
  const reached = new Set<number>();
  const pending = [...(waitsFor[start] ?? [])];
  for (let skill = pending.pop(); skill !== undefined; skill = pending.pop()) {
    if (reached.has(skill)) continue;
    reached.add(skill);
    pending.push(...(waitsFor[skill] ?? []));
  }
  return [...reached].sort((a, b) => a - b);
}
