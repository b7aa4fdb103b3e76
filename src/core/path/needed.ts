import { DEPTHS, type Depth, STAGES, type Stage } from '../skill.js';

/** How far a resource takes a skill, as a number: 0 not at all, 1 introduces, 2 covers, 3 masters. */
export type Level = 0 | 1 | 2 | 3;

export const levelOf = (depth: Depth): Level => (DEPTHS.indexOf(depth) + 1) as Level;
export const depthOf = (level: Level): Depth | null => DEPTHS[level - 1] ?? null;

/**
 * How far a plan takes a skill, by its importance: what defines the job (5) to where one can do it at work, what is used
 * (4 and 3) to where one can do it with help, as the projects then demand; of the rest (2 and 1) one should have heard.
 * What others build on is taken to where one can do it with help, too, and no further where the career itself does not name
 * it. Crafts and skills with people are never mastered by
 * reading, so that a plan takes them to `covers` at most. An editorial scale.
 */
const AIM: Readonly<Record<number, Level>> = { 1: 1, 2: 1, 3: 2, 4: 2, 5: 3 };
const PRACTISED: ReadonlySet<string> = new Set(['craft', 'people']);

function aimFor(importance: number, kind: string): Level {
  const aim = AIM[importance] ?? 2;
  return PRACTISED.has(kind) ? (Math.min(aim, 2) as Level) : aim;
}

export interface PathSkill {
  id: string;
  name: string;
  kind: string;
  /** To a working level, an editorial estimate. */
  hours: number;
  /** Ids. */
  prerequisites: readonly string[];
}

/** A skill to be learnt for a career. */
export interface NeededSkill extends PathSkill {
  /** 1 to 5; a skill that the career itself does not name is as important as the most important that builds on it. */
  importance: number;
  stage: Stage;
  aim: Level;
  /** Not named by the career, but something it names cannot be learnt without it. */
  pulledIn: boolean;
}

/** A skill that need not be learnt, for `because` is one of the skills one has: the very same, or one that builds on it. */
export interface SkippedSkill {
  id: string;
  name: string;
  importance: number;
  stage: Stage;
  because: string;
}

interface Need {
  skill: string;
  importance: number;
  stage: Stage;
}

/**
 * What there is to learn: the skills of a career up to a stage, closed under prerequisites, less those one has. Both lists
 * go by stage, then importance, then id. A prerequisite from outside takes the earliest stage of what builds on it.
 * Skills that the vocabulary does not know are passed over.
 */
export function neededSkills(
  needs: readonly Need[],
  skills: ReadonlyMap<string, PathSkill>,
  have: readonly string[],
  until: Stage,
): { needed: NeededSkill[]; skipped: SkippedSkill[] } {
  const last = STAGES.indexOf(until);
  const own = needs.filter(({ skill, stage }) => skills.has(skill) && STAGES.indexOf(stage) <= last);
  const all = new Map<string, NeededSkill>();
  for (const { skill, importance, stage } of own) {
    const known = skills.get(skill) as PathSkill;
    all.set(skill, { ...known, importance, stage, aim: aimFor(importance, known.kind), pulledIn: false });
  }
  const pending = [...all.values()];
  for (let skill = pending.pop(); skill !== undefined; skill = pending.pop()) {
    for (const id of skill.prerequisites) {
      const before = skills.get(id);
      if (before === undefined || all.get(id)?.pulledIn === false) continue;
      const drawn = drawnIn(before, skill, all.get(id));
      if (drawn === null) continue;
      all.set(id, drawn);
      pending.push(drawn);
    }
  }
  carryWhatBuildsOnThem(all);
  const had = implied(have, skills);
  const ordered = [...all.values()].sort(byStage);
  return {
    needed: ordered.filter(({ id }) => !had.has(id)),
    skipped: ordered.flatMap(({ id, name, importance, stage }) => {
      const because = had.get(id);
      return because === undefined ? [] : [{ id, name, importance, stage, because }];
    }),
  };
}

/** Whatever is to be done with help or better builds on skills that can be, too: their aims rise to that. */
function carryWhatBuildsOnThem(all: ReadonlyMap<string, NeededSkill>): void {
  const pending = [...all.values()];
  for (let skill = pending.pop(); skill !== undefined; skill = pending.pop()) {
    for (const id of skill.aim < 2 ? [] : skill.prerequisites) {
      const before = all.get(id);
      if (before === undefined || before.aim >= 2) continue;
      before.aim = 2;
      pending.push(before);
    }
  }
}

/** The prerequisite as `skill` demands it; null when it was demanded as much already. */
function drawnIn(before: PathSkill, skill: NeededSkill, known: NeededSkill | undefined): NeededSkill | null {
  const importance = Math.max(skill.importance, known?.importance ?? 0);
  const stage = STAGES[Math.min(STAGES.indexOf(skill.stage), STAGES.indexOf(known?.stage ?? 'advanced'))] as Stage;
  if (known !== undefined && known.importance === importance && known.stage === stage) return null;
  return { ...before, importance, stage, aim: Math.min(aimFor(importance, before.kind), 2) as Level, pulledIn: true };
}

/** Every skill that one has, each with the skill that says so: itself, or the first that builds on it. */
export function implied(have: readonly string[], skills: ReadonlyMap<string, PathSkill>): Map<string, string> {
  const had = new Map(have.map((id) => [id, id]));
  const pending = [...have];
  for (let id = pending.shift(); id !== undefined; id = pending.shift()) {
    for (const before of skills.get(id)?.prerequisites ?? []) {
      if (had.has(before)) continue;
      had.set(before, had.get(id) as string);
      pending.push(before);
    }
  }
  return had;
}

function byStage(a: NeededSkill, b: NeededSkill): number {
  return STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || b.importance - a.importance || (a.id < b.id ? -1 : 1);
}
