import type { Depth, Stage } from '../skill.js';
import { depthOf, type Level } from './needed.js';
import type { PathProblem } from './problem.js';
import type { PathProject } from './projects.js';
import type { Solution } from './solution.js';

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
  /** The shortest resource that would take it further, which may come `after` other skills that are left out: their ids. */
  nearest: { resource: string; hours: number; price: number; after: string[] } | null;
}

/** The skills that a plan with these projects leaves short when its resources take each skill so far. */
export function shortSkills(
  { needed, reach, career, wishes }: PathProblem,
  solution: Solution,
  picked: readonly PathProject[],
  reached: readonly Level[],
): ShortSkill[] {
  return needed.flatMap(({ id, name, importance, stage, aim }, place) => {
    const level = reached[place] ?? 0;
    if (level >= aim) return [];
    const possible = (reach.most[place] ?? 0) > level;
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
        nearest: possible ? nearestFor({ needed, reach }, place, reached) : null,
      },
    ];
  });
}

function nearestFor(
  { needed, reach }: Pick<PathProblem, 'needed' | 'reach'>,
  skill: number,
  reached: readonly Level[],
): ShortSkill['nearest'] {
  const further = reach.candidates
    .filter(({ gives }) => (gives[skill] ?? 0) > (reached[skill] ?? 0))
    .sort((a, b) => a.tenths - b.tenths || a.price - b.price || a.rank - b.rank)[0];
  if (further === undefined) return null;
  const lacking = further.presupposes.filter((place) => (reached[place] ?? 0) < (reach.usable[place] ?? 0));
  const after = lacking.flatMap((place) => needed[place]?.id ?? []);
  return { resource: further.id, hours: further.tenths / 10, price: further.price, after };
}
