import type { Stage } from '../skill.js';
import { type Candidate, candidatesFor, type PathResource } from './candidate.js';
import { implied, type NeededSkill, neededSkills, type PathSkill, type SkippedSkill } from './needed.js';
import type { PathProject } from './projects.js';
import { type Reach, reachOf } from './reach.js';
import type { PathWishes } from './wishes.js';

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
