import type { Candidate } from './candidate.js';
import type { Wait } from './programme.js';
import { type Reach, waiting } from './reach.js';

/**
 * A circle among the chosen resources: each of them waits for a skill that only others of the circle teach. Null when they
 * can all be taken in some order. The row that `programme.ts` makes of it holds for every choice that has an order, since
 * the first of the circle to be taken must have its skill from outside.
 */
export function circleAmong(chosen: readonly number[], { candidates, usable }: Reach): Wait | null {
  const at = new Map(candidates.map((candidate, place) => [candidate, place]));
  const stuck = waiting(
    chosen.flatMap((place) => candidates[place] ?? []),
    usable,
  );
  if (stuck.length === 0) return null;
  const lacking = lackedSkills(
    chosen.flatMap((place) => candidates[place] ?? []),
    stuck,
    usable,
  );
  const teaches = (candidate: Candidate, skill: number) => (candidate.gives[skill] ?? 0) >= (usable[skill] ?? 0);
  const waitsFor = stuck.map((_, index) =>
    stuck.flatMap((other, to) => (teaches(other, lacking[index] ?? -1) ? [to] : [])),
  );
  const circle = smallestClosed(waitsFor);
  const skills = new Set(circle.map((index) => lacking[index] ?? -1));
  const members = circle.flatMap((index) => at.get(stuck[index] as Candidate) ?? []);
  const providers = candidates.flatMap((candidate, place) =>
    !members.includes(place) && [...skills].some((skill) => teaches(candidate, skill)) ? [place] : [],
  );
  return { circle: members, providers };
}

/** For each stuck resource the first skill that it waits for in vain. */
function lackedSkills(chosen: readonly Candidate[], stuck: readonly Candidate[], usable: Reach['usable']): number[] {
  const taken = chosen.filter((candidate) => !stuck.includes(candidate));
  const learnt = usable.map((_, skill) => Math.max(0, ...taken.map(({ gives }) => gives[skill] ?? 0)));
  return stuck.map(({ presupposes }) => presupposes.find((skill) => (learnt[skill] ?? 0) < (usable[skill] ?? 0)) ?? -1);
}

/** The smallest set that can be reached from one of its members: a circle, for everyone in it waits for someone. */
function smallestClosed(waitsFor: readonly (readonly number[])[]): number[] {
  const sets = waitsFor.map((_, start) => {
    const reached = new Set<number>();
    const pending = [...(waitsFor[start] ?? [])];
    for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
      if (reached.has(index)) continue;
      reached.add(index);
      pending.push(...(waitsFor[index] ?? []));
    }
    return [...reached].sort((a, b) => a - b);
  });
  return sets.reduce((least, set) => (set.length < least.length ? set : least));
}
