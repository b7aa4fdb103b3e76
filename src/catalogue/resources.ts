import { LEAST_RELEVANCE, relevance } from '../core/relevance.js';
import type { RankedResource, Resource, TaughtBy } from '../core/resource.js';
import type { Depth } from '../core/skill.js';
import { needsOf } from './careers.js';
import type { Database } from './database.js';

/** `book` is a kind of its own; everything else that one follows from start to end is a course here. */
export type ResourceGroup = 'courses' | 'books';

type Row = Omit<Resource, 'teaches'>;

const COLUMNS = `
  resource.id, resource.kind, title, provider, platform, authors, isbn13, url, year, level, resource.hours, cost, language,
  resource.line, seen`;

const FOR_CAREER = `
  SELECT DISTINCT ${COLUMNS} FROM need JOIN teaches ON teaches.skill = need.skill
  JOIN resource ON resource.id = teaches.resource WHERE need.career = @id ORDER BY resource.id`;

const TEACHES = `
  SELECT teaches.resource, teaches.skill, skill.name, depth FROM teaches JOIN skill ON skill.id = teaches.skill
  WHERE teaches.resource IN (
    SELECT teaches.resource FROM need JOIN teaches ON teaches.skill = need.skill WHERE need.career = @id
  ) ORDER BY teaches.resource, teaches.skill`;

/** The courses or books that teach what a career needs, most relevant first. */
export function rankedResources(catalogue: Database, career: string, group?: ResourceGroup): RankedResource[] {
  const needs = needsOf(catalogue, career);
  const taught = new Map<string, Resource['teaches']>();
  const rows = catalogue.all<{ resource: string; skill: string; name: string; depth: Depth }>(TEACHES, { id: career });
  for (const { resource, ...entry } of rows) {
    const list = taught.get(resource);
    if (list === undefined) taught.set(resource, [entry]);
    else list.push(entry);
  }
  return catalogue
    .all<Row>(FOR_CAREER, { id: career })
    .filter((row) => group === undefined || (row.kind === 'book') === (group === 'books'))
    .map((row) => {
      const teaches = taught.get(row.id) ?? [];
      return { ...row, teaches, relevance: relevance(needs, teaches) };
    })
    .filter((resource) => resource.relevance.score >= LEAST_RELEVANCE)
    .sort((a, b) => b.relevance.score - a.relevance.score || (a.id < b.id ? -1 : 1));
}

const FOR_SKILL = `
  SELECT ${COLUMNS}, depth FROM teaches JOIN resource ON resource.id = teaches.resource
  WHERE teaches.skill = @id
  ORDER BY CASE depth WHEN 'masters' THEN 0 WHEN 'covers' THEN 1 ELSE 2 END, resource.hours, resource.id`;

/** What teaches a skill, the deepest first, then the shortest. */
export function resourcesFor(catalogue: Database, skill: string): TaughtBy[] {
  return catalogue.all<TaughtBy>(FOR_SKILL, { id: skill });
}
