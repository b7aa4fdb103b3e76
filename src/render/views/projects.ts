import type { CareerLine } from '../../core/career.js';
import type { RankedProject } from '../../core/resource.js';
import { projectData } from '../data.js';
import { projectBlock } from '../sections/projects.js';
import type { ListView } from '../view.js';

export interface RankedProjects {
  career: CareerLine;
  projects: readonly RankedProject[];
  why: boolean;
}

/** The projects of a career, most relevant first. */
export const projectsView: ListView<RankedProjects> = {
  kind: 'list',
  fields: ['title', 'stage', 'hours', 'relevance', 'skills', 'brief'],
  data: ({ projects }) => projects.map(projectData),
  document: ({ career, projects, why }) => [
    { kind: 'title', text: `Projects for ${career.title}`, aside: 'most relevant first' },
    projectBlock(projects, why),
  ],
  empty: ({ career }) => `the catalogue has no projects for ${career.title}`,
};
