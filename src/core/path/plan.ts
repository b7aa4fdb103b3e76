import type { Depth, Stage } from '../skill.js';
import { STAGES } from '../skill.js';
import { type Candidate, candidatesFor, furthest, type PathResource } from './candidate.js';
import { criticalPath, tenth } from './critical.js';
import {
  depthOf,
  implied,
  type Level,
  type NeededSkill,
  neededSkills,
  type PathSkill,
  type SkippedSkill,
} from './needed.js';
import { inOrder, type Placed } from './order.js';
import { pointsOf } from './programme.js';
import { type PathProject, projectsFor } from './projects.js';
import { type Reach, reachOf } from './reach.js';
import { type Slot, schedule } from './schedule.js';
import type { Solution } from './solution.js';
import type { PathWishes, PlanKind } from './wishes.js';

/** What the catalogue tells the planner about a career. */
export interface PathCareer {
  needs: readonly { skill: string; importance: number; stage: Stage }[];
  /** The whole vocabulary, by id. */
  skills: ReadonlyMap<string, PathSkill>;
  /** Every resource that teaches a skill of the career or something that leads to it; others do no harm. */
  resources: readonly PathResource[];
  projects: readonly PathProject[];
}

/** What is to be learnt and what there is to learn it from. */
export interface PathProblem {
  career: PathCareer;
  wishes: PathWishes;
  needed: NeededSkill[];
  skipped: SkippedSkill[];
  had: ReadonlyMap<string, string>;
  /** Of the wanted kinds. */
  candidates: Candidate[];
  /** How far they can take each skill. */
  reach: Reach;
  /** Of the career, if projects are wanted. */
  projects: readonly PathProject[];
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

/** A skill that the plan leaves short of its aim. */
export interface ShortSkill {
  id: string;
  name: string;
  importance: number;
  stage: Stage;
  aim: Depth;
  reached: Depth | null;
  /** Nothing of the wanted kinds teaches it (further), or the limits or the share asked for leave it out. */
  because: 'nothing-teaches-it' | 'nothing-goes-further' | 'limits' | 'share';
  /** Titles of the projects of the plan, or else of the career, that practise it. */
  practisedBy: string[];
  /** The shortest resource that would take it further. */
  nearest: { resource: string; hours: number; price: number } | null;
}

export interface Plan {
  needed: NeededSkill[];
  skipped: SkippedSkill[];
  steps: PlanStep[];
  short: ShortSkill[];
  totals: PlanTotals;
  solution: Solution;
}

export interface PlanTotals {
  hours: number;
  resourceHours: number;
  projectHours: number;
  weeks: number;
  /** Last day; null without a start. */
  end: string | null;
  price: number;
  /** Share (0 to 1) of the hours that cost nothing. */
  free: number;
  /** Share (0 to 1) of the needed skills, weighted by importance, that the resources reach. */
  cover: number;
  /** Hours of the longest chain of steps that build on one another. */
  critical: number;
}

export interface Pace {
  hoursPerWeek: number;
  /** `YYYY-MM-DD` or null. */
  start: string | null;
}

export function pathProblem(career: PathCareer, wishes: PathWishes): PathProblem {
  const { needed, skipped } = neededSkills(career.needs, career.skills, wishes.have, wishes.until);
  const had = implied(wishes.have, career.skills);
  const wanted = career.resources.filter(({ kind }) => wishes.kinds.some((one) => one === kind));
  const candidates = candidatesFor(needed, skipped, had, career.skills, wanted);
  return {
    career,
    wishes,
    needed,
    skipped,
    had,
    candidates,
    reach: reachOf(needed, candidates),
    projects: wishes.kinds.includes('project') ? career.projects : [],
  };
}

/** Hours of the projects that a plan holds when everything that anything teaches is learnt. */
export function projectHoursOf({ needed, had, reach, projects }: PathProblem): number {
  const { most, usable } = reach;
  const picked = projectsFor(projects, { needed, had, reached: most, usable, hours: Number.POSITIVE_INFINITY });
  return picked.reduce((sum, { hours }) => sum + hours, 0);
}

/** Puts a solution in order and in time, and says of each step why it is there. */
export function planOf(problem: PathProblem, solution: Solution, pace: Pace): Plan {
  const { needed, had, candidates, reach, projects, wishes } = problem;
  const chosen = candidates.filter(({ id }) => solution.chosen.includes(id));
  const { most, usable } = reach;
  const reached = needed.map((_, skill) => furthest(chosen, skill));
  const left = wishes.maxHours === null ? Number.POSITIVE_INFINITY : wishes.maxHours - solution.hours;
  const picked = projectsFor(projects, { needed, had, reached, usable, hours: left });
  const placed = inOrder(needed, chosen, picked, usable);
  const steps = stepsOf(placed, problem, pace);
  return {
    needed,
    skipped: problem.skipped,
    steps,
    short: shortSkills(problem, solution, picked, reached, most),
    totals: totalsOf(
      steps,
      placed,
      pointsOf(needed, reached),
      pointsOf(
        needed,
        needed.map(({ aim }) => aim),
      ),
    ),
    solution,
  };
}

function hoursOf({ what }: Placed): number {
  return what.kind === 'resource' ? what.candidate.tenths / 10 : what.project.hours;
}

function stepsOf(placed: readonly Placed[], { needed, career }: PathProblem, pace: Pace): PlanStep[] {
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
    for (const { skill } of teaches.get(candidate?.id ?? '') ?? []) met.add(skill);
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

function shortSkills(
  { needed, candidates, career, wishes }: PathProblem,
  solution: Solution,
  picked: readonly PathProject[],
  reached: readonly Level[],
  most: readonly Level[],
): ShortSkill[] {
  return needed.flatMap(({ id, name, importance, stage, aim }, place) => {
    const level = reached[place] ?? 0;
    if (level >= aim) return [];
    const possible = (most[place] ?? 0) > level;
    const without = level === 0 ? ('nothing-teaches-it' as const) : ('nothing-goes-further' as const);
    const practising = (projects: readonly PathProject[]) =>
      projects.filter(({ skills }) => skills.some((skill) => skill.id === id)).map(({ title }) => title);
    const inPlan = practising(picked);
    return [
      {
        id,
        name,
        importance,
        stage,
        aim: depthOf(aim) as Depth,
        reached: depthOf(level),
        because: !possible ? without : solution.limited || wishes.cover === null ? 'limits' : 'share',
        practisedBy: inPlan.length > 0 ? inPlan : practising(career.projects),
        nearest: possible ? nearestFor(candidates, place, level) : null,
      },
    ];
  });
}

function nearestFor(candidates: readonly Candidate[], skill: number, level: Level): ShortSkill['nearest'] {
  const further = candidates
    .filter(({ gives }) => (gives[skill] ?? 0) > level)
    .sort((a, b) => a.tenths - b.tenths || a.price - b.price || a.rank - b.rank)[0];
  return further === undefined ? null : { resource: further.id, hours: further.tenths / 10, price: further.price };
}

function totalsOf(steps: readonly PlanStep[], placed: readonly Placed[], points: number, all: number): PlanTotals {
  const sum = (of: (step: PlanStep) => number) => tenth(steps.reduce((total, step) => total + of(step), 0));
  const hours = sum((step) => step.length);
  const last = steps.at(-1);
  return {
    hours,
    resourceHours: sum((step) => (step.project === null ? step.length : 0)),
    projectHours: sum((step) => (step.project === null ? 0 : step.length)),
    weeks: last?.weeks.to ?? 0,
    end: last?.days?.to ?? null,
    price: sum((step) => step.price),
    free: hours === 0 ? 1 : sum((step) => (step.price === 0 ? step.length : 0)) / hours,
    cover: all === 0 ? 1 : points / all,
    critical: criticalPath(placed.map((step) => ({ hours: hoursOf(step), builtOn: step.builtOn }))).length,
  };
}
