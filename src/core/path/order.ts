import { STAGES } from '../skill.js';
import type { Candidate } from './candidate.js';
import type { Level, NeededSkill } from './needed.js';
import type { PathProject } from './projects.js';
import { isReady, learn } from './reach.js';

/** A resource or a project in its place. */
export interface Placed {
  what: { kind: 'resource'; candidate: Candidate } | { kind: 'project'; project: PathProject };
  /** Place in `STAGES`. */
  stage: number;
  /** Places of the steps that teach what this one presupposes: all of them come before it. */
  builtOn: number[];
  /** Places among the needed skills of those that this step takes to where the plan takes them. */
  settles: number[];
}

/** A chosen resource on its way to a place. */
interface Step {
  candidate: Candidate;
  stage: number;
  /** The greatest importance among the skills it is there for. */
  importance: number;
  /** The steps that first teach what it presupposes. */
  builtOn: Set<Step>;
  /** Tenths of hours of the longest chain of steps that build on it. */
  tail: number;
}

/**
 * The steps in the order in which they can be done: what is presupposed first, then by stage, then by importance, and the
 * projects of a stage at its end; among equals the one with the longest chain of steps behind it. A resource belongs to
 * the earliest stage of the skills that it is there for, or to an earlier one if a step or a project of that builds on it.
 * The resources must have an order (`ringsOf` finds none).
 */
export function inOrder(
  needed: readonly NeededSkill[],
  chosen: readonly Candidate[],
  projects: readonly PathProject[],
  usable: readonly Level[],
): Placed[] {
  const reached = needed.map((_, skill) => Math.max(0, ...chosen.map(({ gives }) => gives[skill] ?? 0)) as Level);
  const steps = chosen.map((candidate) => stepOf(candidate, chosen, needed, reached));
  const first = possibleOrder(steps, usable);
  const teacher = (skill: number) =>
    first.find(({ candidate }) => (candidate.gives[skill] ?? 0) >= Math.max(1, usable[skill] ?? 1));
  for (const step of first) {
    step.builtOn = new Set(step.candidate.presupposes.flatMap((skill) => teacher(skill) ?? []));
  }
  const uses = projects.map((project) => ({
    project,
    builtOn: new Set(skillsOf(project, needed).flatMap((skill) => teacher(skill) ?? [])),
  }));
  for (const { project, builtOn } of uses) for (const step of builtOn) pull(step, STAGES.indexOf(project.stage));
  for (const step of [...first].reverse()) {
    for (const before of step.builtOn) {
      pull(before, step.stage);
      before.tail = Math.max(before.tail, step.candidate.tenths + step.tail);
    }
  }
  return placed(staged(first), uses, needed, reached);
}

function stepOf(
  candidate: Candidate,
  chosen: readonly Candidate[],
  needed: readonly NeededSkill[],
  reached: readonly Level[],
): Step {
  const skills = whatFor(candidate, chosen, needed, reached);
  return {
    candidate,
    stage: Math.min(...skills.map(({ stage }) => STAGES.indexOf(stage))),
    importance: Math.max(...skills.map(({ importance }) => importance)),
    builtOn: new Set(),
    tail: 0,
  };
}

/** The skills that only this resource takes as far as the plan does; where there are none, those it takes as far with others. */
function whatFor(
  candidate: Candidate,
  chosen: readonly Candidate[],
  needed: readonly NeededSkill[],
  reached: readonly Level[],
): NeededSkill[] {
  const furthest = (one: Candidate, skill: number) =>
    (one.gives[skill] ?? 0) > 0 && one.gives[skill] === reached[skill];
  const shared = needed.filter((_, skill) => furthest(candidate, skill));
  const alone = needed.filter((_, skill) => chosen.every((one) => furthest(one, skill) === (one === candidate)));
  if (alone.length > 0) return alone;
  return shared.length > 0 ? shared : needed.filter((_, skill) => (candidate.gives[skill] ?? 0) > 0);
}

function pull(step: Step, stage: number): void {
  step.stage = Math.min(step.stage, stage);
}

/** By stage and importance as far as what is presupposed allows. */
function possibleOrder(steps: readonly Step[], usable: readonly Level[]): Step[] {
  const learnt: Level[] = usable.map(() => 0);
  const ordered: Step[] = [];
  for (let rest = [...steps]; rest.length > 0; rest = rest.filter((step) => !ordered.includes(step))) {
    const next = rest.filter(({ candidate }) => isReady(candidate, learnt, usable)).sort(byUrgency)[0];
    if (next === undefined) throw new Error(`no order: ${rest.map(({ candidate }) => candidate.id).join(', ')}`);
    ordered.push(next);
    learn(learnt, next.candidate);
  }
  return ordered;
}

/** The same again with the stages final: no step is of an earlier stage than what it builds on. */
function staged(steps: readonly Step[]): Step[] {
  const ordered: Step[] = [];
  const done = new Set<Step>();
  while (ordered.length < steps.length) {
    const ready = steps.filter((step) => !done.has(step) && [...step.builtOn].every((before) => done.has(before)));
    const next = ready.sort(byUrgency)[0] as Step;
    ordered.push(next);
    done.add(next);
  }
  return ordered;
}

function byUrgency(a: Step, b: Step): number {
  return (
    a.stage - b.stage ||
    b.importance - a.importance ||
    b.tail - a.tail ||
    a.candidate.tenths - b.candidate.tenths ||
    (a.candidate.id < b.candidate.id ? -1 : 1)
  );
}

function placed(
  steps: readonly Step[],
  projects: readonly { project: PathProject; builtOn: ReadonlySet<Step> }[],
  needed: readonly NeededSkill[],
  reached: readonly Level[],
): Placed[] {
  const all: Placed[] = [];
  const place = new Map<Step, number>();
  const settled = new Set<number>();
  const placesOf = (before: Iterable<Step>) =>
    [...before].map((step) => place.get(step) as number).sort((a, b) => a - b);
  STAGES.forEach((name, stage) => {
    for (const step of steps.filter((one) => one.stage === stage)) {
      const { candidate } = step;
      const settles = needed.flatMap((_, skill) =>
        !settled.has(skill) && (candidate.gives[skill] ?? 0) > 0 && candidate.gives[skill] === reached[skill]
          ? [skill]
          : [],
      );
      for (const skill of settles) settled.add(skill);
      place.set(step, all.length);
      all.push({ what: { kind: 'resource', candidate }, stage, builtOn: placesOf(step.builtOn), settles });
    }
    for (const { project, builtOn } of projects.filter((one) => one.project.stage === name)) {
      all.push({ what: { kind: 'project', project }, stage, builtOn: placesOf(builtOn), settles: [] });
    }
  });
  return all;
}

function skillsOf(project: PathProject, needed: readonly NeededSkill[]): number[] {
  const ids = new Set(project.skills.map(({ id }) => id));
  return needed.flatMap(({ id }, skill) => (ids.has(id) ? [skill] : []));
}
