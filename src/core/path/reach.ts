import { type Candidate, furthest } from './candidate.js';
import type { Level, NeededSkill } from './needed.js';

/** How far the candidates can take each needed skill. */
export interface Reach {
  /** Those that can be taken in some order, each after what it presupposes. */
  candidates: readonly Candidate[];
  /** The furthest level per needed skill; 0 where nothing teaches it. */
  most: readonly Level[];
  /** The level at which a skill carries what builds on it: being able to do it with help, or what can be had. */
  usable: readonly Level[];
}

/** A skill need not be mastered before the next: from `covers` on one can build on it. */
const USABLE: Level = 2;

/**
 * What can be learnt at all from the candidates, in some order. Candidates that wait for each other, or for a skill that
 * only they teach, can never be taken and are left out. A skill that nothing teaches holds up nothing: it has to be
 * practised elsewhere, and the plan says so.
 */
export function reachOf(needed: readonly NeededSkill[], found: readonly Candidate[]): Reach {
  for (let candidates = found; ; ) {
    const most = needed.map((_, skill) => furthest(candidates, skill));
    const usable = most.map((level) => Math.min(level, USABLE) as Level);
    const stuck = new Set(waiting(candidates, usable));
    if (stuck.size === 0) return { candidates, most, usable };
    candidates = candidates.filter((candidate) => !stuck.has(candidate));
  }
}

/** True when everything that the candidate presupposes has been learnt. */
export function isReady(candidate: Candidate, learnt: readonly Level[], usable: readonly Level[]): boolean {
  return candidate.presupposes.every((skill) => (learnt[skill] ?? 0) >= (usable[skill] ?? 0));
}

/** Raises each skill to where a candidate takes it. */
export function learn(learnt: Level[], { gives }: Candidate): void {
  for (let skill = 0; skill < gives.length; skill++) {
    const level = gives[skill] ?? 0;
    if (level > (learnt[skill] ?? 0)) learnt[skill] = level;
  }
}

/** The candidates that never become ready although all others are taken. */
export function waiting(candidates: readonly Candidate[], usable: readonly Level[]): Candidate[] {
  const learnt: Level[] = usable.map(() => 0);
  for (let rest = [...candidates]; ; ) {
    const ready = rest.filter((candidate) => isReady(candidate, learnt, usable));
    if (ready.length === 0) return rest;
    for (const candidate of ready) learn(learnt, candidate);
    const taken = new Set(ready);
    rest = rest.filter((candidate) => !taken.has(candidate));
  }
}

/** Where nothing but these levels of a skill makes a difference, others count as the next lower one that does. */
export function onlyLevels(candidate: Candidate, levels: readonly (readonly Level[])[]): Candidate {
  const gives = candidate.gives.map((level, skill) =>
    (levels[skill] ?? []).reduce<Level>(
      (most, counted) => (counted <= level ? (Math.max(most, counted) as Level) : most),
      0,
    ),
  );
  return { ...candidate, gives };
}
