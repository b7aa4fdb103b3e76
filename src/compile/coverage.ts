import type { Coverage } from '../core/coverage.js';
import { LEAST_RELEVANCE, relevance } from '../core/relevance.js';
import type { Entries } from './read.js';

/** What the entries have on each career, by id. Courses and books are counted as `career courses` and `books` show them. */
export function coverageOf(entries: Entries): Coverage[] {
  const names = new Map(entries.skills.map((skill) => [skill.id, skill.value.name]));
  const taught = entries.resources.map(({ value }) => ({
    book: value.kind === 'book',
    teaches: Object.entries(value.teaches).map(([skill, depth]) => ({ skill, depth })),
  }));
  return entries.careers.map(({ id, value }) => {
    const needs = value.skills.map((need) => ({ ...need, name: names.get(need.skill) ?? need.skill }));
    const relevant = taught.filter(({ teaches }) => relevance(needs, teaches).score >= LEAST_RELEVANCE);
    return {
      career: id,
      sections: Object.values(value).filter((part) => part !== undefined && (!Array.isArray(part) || part.length > 0))
        .length,
      figures: value.pay.length + value.outlook.length + (value.interests ? 1 : 0) + (value.preparation ? 1 : 0),
      skills: value.skills.length,
      courses: relevant.filter(({ book }) => !book).length,
      books: relevant.filter(({ book }) => book).length,
      aliases: value.aliases.length,
    };
  });
}
