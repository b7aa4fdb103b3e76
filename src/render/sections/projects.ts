import type { RankedProject } from '../../core/resource.js';
import type { Block } from '../document.js';
import { grouped } from '../figures.js';
import { whyItems } from './resources.js';

/** Projects, each with a bar of its relevance beside the most relevant of all. */
export function projectBlock(projects: readonly RankedProject[], why: boolean): Block {
  const top = projects[0]?.relevance.score ?? 0;
  return {
    kind: 'entries',
    items: projects.map((project) => ({
      title: project.title,
      bar: { fraction: top === 0 ? 0 : project.relevance.score / top, measure: 'relevance' },
      about: [project.stage, `${grouped(project.hours)} h`, project.skills.map((skill) => skill.name).join(', ')].join(
        ' · ',
      ),
      text: project.brief,
      ...(why ? { items: whyItems(project.relevance) } : {}),
    })),
  };
}
