import { STAGES, type Stage } from '../skill.js';
import type { Level, NeededSkill } from './needed.js';

/** A project of the career; `position` is its place in the career's own list. */
export interface PathProject {
  position: number;
  title: string;
  brief: string;
  stage: Stage;
  hours: number;
  skills: readonly { id: string; name: string }[];
}

/** What is known when projects are picked. All lists go by place in `needed`. */
export interface Progress {
  needed: readonly NeededSkill[];
  /** Ids of the skills one has. */
  had: ReadonlyMap<string, string>;
  /** How far the resources of the plan take each skill. */
  reached: readonly Level[];
  /** The level from which on a skill can be practised; 0 where nothing teaches it. */
  usable: readonly Level[];
  /** Hours left for projects. */
  hours: number;
}

/**
 * One project to close each stage that has something to learn, and more where a skill that no resource teaches would not
 * be practised otherwise. A project is possible when one has, or has learnt in the plan, all its skills that anything
 * teaches. Of the possible ones of a stage the one that practises the most importance of what nothing teaches is taken,
 * then of what is learnt, then the shorter, then the one named first. A stage whose projects are not possible has none.
 */
export function projectsFor(projects: readonly PathProject[], progress: Progress): PathProject[] {
  const picked: PathProject[] = [];
  let hours = progress.hours;
  const take = (project: PathProject | undefined) => {
    if (project === undefined) return;
    picked.push(project);
    hours -= project.hours;
  };
  for (const stage of STAGES) {
    if (!progress.needed.some((skill) => skill.stage === stage)) continue;
    const own = projects.filter((project) => project.stage === stage);
    take(best(own, picked, { ...progress, hours }, (project) => practised(project, progress) > 0));
  }
  for (;;) {
    const next = best(projects, picked, { ...progress, hours }, (project) => untaught(project, picked, progress) > 0);
    if (next === undefined) return picked.sort((a, b) => byStage(a, b) || a.position - b.position);
    take(next);
  }
}

function best(
  projects: readonly PathProject[],
  picked: readonly PathProject[],
  progress: Progress,
  useful: (project: PathProject) => boolean,
): PathProject | undefined {
  return projects
    .filter((project) => !picked.includes(project) && project.hours <= progress.hours)
    .filter((project) => isPossible(project, progress) && useful(project))
    .sort(
      (a, b) =>
        untaught(b, picked, progress) - untaught(a, picked, progress) ||
        practised(b, progress) - practised(a, progress) ||
        a.hours - b.hours ||
        a.position - b.position,
    )[0];
}

function isPossible({ skills }: PathProject, { needed, had, reached, usable }: Progress): boolean {
  return skills.every(({ id }) => {
    const place = needed.findIndex((skill) => skill.id === id);
    return place === -1 ? had.has(id) : (reached[place] ?? 0) >= (usable[place] ?? 0);
  });
}

/** Importance of the needed skills that a project practises. */
function practised(project: PathProject, { needed }: Progress): number {
  return importanceOf(project, needed);
}

/** Importance of the skills that nothing teaches and no picked project practises yet. */
function untaught(project: PathProject, picked: readonly PathProject[], { needed, usable }: Progress): number {
  const done = new Set(picked.flatMap(({ skills }) => skills.map(({ id }) => id)));
  return importanceOf(
    project,
    needed.filter(({ id }, place) => usable[place] === 0 && !done.has(id)),
  );
}

function importanceOf(project: PathProject, needed: readonly NeededSkill[]): number {
  const ids = new Set(project.skills.map(({ id }) => id));
  return needed.reduce((sum, { id, importance }) => sum + (ids.has(id) ? importance : 0), 0);
}

function byStage(a: PathProject, b: PathProject): number {
  return STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage);
}
