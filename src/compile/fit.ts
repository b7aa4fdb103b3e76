import type { Writer } from '../catalogue/database.js';
import { LEAST_RELEVANCE, type Relevance, relevanceTo } from '../core/relevance.js';
import { isWrittenFor } from './audience.js';
import type { Entries, Located } from './read.js';
import type { CareerEntry } from './shapes.js';

export interface Fit {
  resource: string;
  book: boolean;
  relevance: Relevance;
}

/**
 * The resources that fit a career at all, the most relevant first, then by id. One that expects a skill which neither the
 * career names nor any of its skills builds on is for others: no Java book for a Python job.
 */
export function fitting(career: Located<CareerEntry>, entries: Entries): Fit[] {
  const relevance = relevanceTo(career.value.skills.map((need) => ({ ...need, name: need.skill })));
  const known = withPrerequisites(career, entries);
  return entries.resources
    .filter(
      ({ value }) => isWrittenFor(value, career) && (value.prerequisites ?? []).every((skill) => known.has(skill)),
    )
    .map(({ id, value }) => ({
      resource: id,
      book: value.kind === 'book',
      relevance: relevance(Object.entries(value.teaches).map(([skill, depth]) => ({ skill, depth }))),
    }))
    .filter((fit) => fit.relevance.score >= LEAST_RELEVANCE)
    .sort((a, b) => b.relevance.score - a.relevance.score || (a.resource < b.resource ? -1 : 1));
}

/** The skills of a career and all that they build on. */
function withPrerequisites({ value }: Located<CareerEntry>, { skills }: Entries): Set<string> {
  const byId = new Map(skills.map((skill) => [skill.id, skill.value.prerequisites]));
  const known = new Set(value.skills.map(({ skill }) => skill));
  for (const skill of known) for (const before of byId.get(skill) ?? []) known.add(before);
  return known;
}

/** The resources of every career in their order, so that `courses` and `books` need no arithmetic. */
export function writeFit(write: Writer, entries: Entries): void {
  for (const career of entries.careers) {
    fitting(career, entries).forEach(({ resource, relevance: { score, terms } }, position) => {
      write('fit', { career: career.id, position, resource, score, skills: terms.map((term) => term.skill).join(' ') });
    });
  }
}
