import type { Project } from '../../core/career.js';
import type { Block } from '../document.js';
import { grouped } from '../figures.js';

export function projectBlock(projects: readonly Project[]): Block {
  return {
    kind: 'entries',
    items: projects.map((project) => ({
      title: project.title,
      about: [project.stage, `${grouped(project.hours)} h`, project.skills.map((skill) => skill.name).join(', ')].join(' · '),
      text: project.brief,
    })),
  };
}
