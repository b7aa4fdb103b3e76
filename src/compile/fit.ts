import type { Writer } from '../catalogue/database.js';
import { LEAST_RELEVANCE, type Relevance, relevance } from '../core/relevance.js';
import { isWrittenFor } from './audience.js';
import type { Entries, Located } from './read.js';
import type { CareerEntry } from './shapes.js';

export interface Fit {
  resource: string;
  book: boolean;
  relevance: Relevance;
}

/** The resources that fit a career at all, the most relevant first, then by id. */
export function fitting(career: Located<CareerEntry>, entries: Entries): Fit[] {
  const needs = career.value.skills.map((need) => ({ ...need, name: need.skill }));
  return entries.resources
    .filter(({ value }) => isWrittenFor(value, career))
    .map(({ id, value }) => ({
      resource: id,
      book: value.kind === 'book',
      relevance: relevance(
        needs,
        Object.entries(value.teaches).map(([skill, depth]) => ({ skill, depth })),
      ),
    }))
    .filter((fit) => fit.relevance.score >= LEAST_RELEVANCE)
    .sort((a, b) => b.relevance.score - a.relevance.score || (a.resource < b.resource ? -1 : 1));
}

/** The resources of every career in their order, so that `courses` and `books` need no arithmetic. */
export function writeFit(write: Writer, entries: Entries): void {
  for (const career of entries.careers) {
    fitting(career, entries).forEach(({ resource, relevance: { score, terms } }, position) => {
      write('fit', { career: career.id, position, resource, score, skills: terms.map((term) => term.skill).join(' ') });
    });
  }
}
