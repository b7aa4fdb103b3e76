import type { CareerPage, Section } from '../core/page.js';
import { relevanceTo } from '../core/relevance.js';
import type { RankedProject } from '../core/resource.js';
import { needsOf, projectsOf, readCareer } from './careers.js';
import type { Database } from './database.js';
import { rankedResources } from './resources.js';
import { sourcesById } from './sources.js';

/** All that the page of a career shows; the id must exist (`findId`). */
export function careerPage(catalogue: Database, id: string, sections: readonly Section[]): CareerPage {
  const resources = rankedResources(catalogue, id);
  return {
    career: readCareer(catalogue, id),
    courses: resources.filter((resource) => resource.kind !== 'book'),
    books: resources.filter((resource) => resource.kind === 'book'),
    projects: rankedProjects(catalogue, id),
    sources: sourcesById(catalogue),
    sections,
  };
}

/** The projects of a career, the most relevant first: a project practises its skills as fully as a resource masters them. */
export function rankedProjects(catalogue: Database, id: string): RankedProject[] {
  const relevance = relevanceTo(needsOf(catalogue, id));
  return projectsOf(catalogue, id)
    .map((project) => ({
      ...project,
      relevance: relevance(project.skills.map((skill) => ({ skill: skill.id, depth: 'masters' }))),
    }))
    .sort((a, b) => b.relevance.score - a.relevance.score || (a.title < b.title ? -1 : 1));
}
