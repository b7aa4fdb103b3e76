import { type Depth, STAGES, type Stage } from '../skill.js';
import { criticalPath } from './critical.js';
import { depthOf, type NeededSkill } from './needed.js';
import type { Placed } from './order.js';
import type { PathProblem } from './problem.js';
import type { PathProject } from './projects.js';
import { type Slot, schedule } from './schedule.js';
import type { PlanKind } from './wishes.js';

export interface Pace {
  hoursPerWeek: number;
  /** `YYYY-MM-DD` or null. */
  start: string | null;
}

export interface StepSkill {
  id: string;
  name: string;
  importance: number;
  /** How far a resource takes it, up to the aim; null in a project, which practises it. */
  depth: Depth | null;
  /** The step takes the skill as far as the plan takes it. */
  settled: boolean;
}

export interface PlanStep extends Slot {
  /** From 1. */
  position: number;
  stage: Stage;
  kind: PlanKind;
  /** Id of the resource, or null for a project. */
  resource: string | null;
  project: PathProject | null;
  length: number;
  /** US dollars, planning price. */
  price: number;
  /** The needed skills that a resource teaches or a project practises, the most important first. */
  skills: StepSkill[];
  /** Positions of the steps that it builds on, and of those that build on it. */
  after: number[];
  unlocks: number[];
  /** Ids of skills that it builds on although they are not needed, and no step before it teaches them along the way. */
  beyond: string[];
  critical: boolean;
  /** Hours by which it may wait without delaying the longest chain. */
  slack: number;
}

/** How long a step takes. */
export function hoursOf({ what }: Placed): number {
  return what.kind === 'resource' ? what.candidate.tenths / 10 : what.project.hours;
}

/** The steps in their places and time, with what each is there for. */
export function stepsOf(placed: readonly Placed[], { needed, career }: PathProblem, pace: Pace): PlanStep[] {
  const { hoursPerWeek, start } = pace;
  const tasks = placed.map((step) => ({ hours: hoursOf(step), builtOn: step.builtOn }));
  const slots = schedule(
    tasks.map(({ hours }) => hours),
    hoursPerWeek,
    start,
  );
  const slacks = criticalPath(tasks).tasks;
  const met = new Set<string>();
  const teaches = new Map(career.resources.map((resource) => [resource.id, resource.teaches]));
  return placed.map((step, at) => {
    const { what, builtOn, stage } = step;
    const candidate = what.kind === 'resource' ? what.candidate : null;
    const beyond = candidate?.beyond.filter((skill) => !met.has(skill)) ?? [];
    for (const { skill, depth } of teaches.get(candidate?.id ?? '') ?? []) if (depth !== 'introduces') met.add(skill);
    return {
      ...(slots[at] as Slot),
      position: at + 1,
      stage: STAGES[stage] as Stage,
      kind: (candidate?.kind ?? 'project') as PlanKind,
      resource: candidate?.id ?? null,
      project: what.kind === 'project' ? what.project : null,
      length: hoursOf(step),
      price: candidate?.price ?? 0,
      skills: skillsOf(step, needed),
      after: builtOn.map((before) => before + 1),
      unlocks: placed.flatMap((later, place) => (later.builtOn.includes(at) ? [place + 1] : [])),
      beyond,
      critical: slacks[at]?.critical ?? false,
      slack: slacks[at]?.slack ?? 0,
    };
  });
}

function skillsOf({ what, settles }: Placed, needed: readonly NeededSkill[]): StepSkill[] {
  const practised = what.kind === 'project' ? new Set(what.project.skills.map(({ id }) => id)) : null;
  return needed
    .flatMap(({ id, name, importance }, place): StepSkill[] => {
      const depth = what.kind === 'resource' ? depthOf(what.candidate.gives[place] ?? 0) : null;
      if (depth === null && !practised?.has(id)) return [];
      return [{ id, name, importance, depth, settled: settles.includes(place) }];
    })
    .sort((a, b) => Number(b.settled) - Number(a.settled) || b.importance - a.importance || (a.id < b.id ? -1 : 1));
}
