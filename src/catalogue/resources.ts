import { relevanceTo } from '../core/relevance.js';
import type { RankedResource, Resource, TaughtBy } from '../core/resource.js';
import type { Depth } from '../core/skill.js';
import { needsOf } from './careers.js';
import type { Database } from './database.js';

/** `book` is a kind of its own; everything else that one follows from start to end is a course here. */
export type ResourceGroup = 'courses' | 'books';

const COLUMNS = `
  resource.id, resource.kind, title, provider, platform, authors, isbn13, url, year, level, resource.hours, cost, language,
  resource.line, seen`;

const FOR_CAREER = `
  SELECT ${COLUMNS}, fit.score, fit.skills FROM fit JOIN resource ON resource.id = fit.resource
  WHERE fit.career = @id ORDER BY fit.position`;

/** The courses or books that fit a career, most relevant first. */
export function rankedResources(catalogue: Database, career: string, group?: ResourceGroup): RankedResource[] {
  return catalogue
    .all<Resource & { score: number; skills: string }>(FOR_CAREER, { id: career })
    .filter((row) => group === undefined || (row.kind === 'book') === (group === 'books'))
    .map((row) => ({ ...row, skills: row.skills.split(' '), relevance: null }));
}

const TEACHES = 'SELECT skill, depth FROM teaches WHERE resource = @id ORDER BY skill';

/** The same resources with the terms of their scores. */
export function explained(catalogue: Database, career: string, resources: readonly RankedResource[]): RankedResource[] {
  const relevance = relevanceTo(needsOf(catalogue, career));
  return resources.map((resource) => ({
    ...resource,
    relevance: relevance(catalogue.all<{ skill: string; depth: Depth }>(TEACHES, { id: resource.id })),
  }));
}

const FOR_SKILL = `
  SELECT ${COLUMNS}, depth, audience, (
    SELECT group_concat(name, '; ' ORDER BY name) FROM expects JOIN skill ON skill.id = expects.skill
    WHERE expects.resource = resource.id
  ) AS prerequisites
  FROM teaches JOIN resource ON resource.id = teaches.resource
  WHERE teaches.skill = @id
  ORDER BY CASE depth WHEN 'masters' THEN 0 WHEN 'covers' THEN 1 ELSE 2 END, resource.hours, resource.id`;

/** A row in which some lists stand as texts between semicolons, or as null where there are none. */
type Listed<Item, Keys extends keyof Item> = Omit<Item, Keys> & Record<Keys, string | null>;

/** What teaches a skill, the deepest first, then the shortest. */
export function resourcesFor(catalogue: Database, skill: string): TaughtBy[] {
  const rows = catalogue.all<Listed<TaughtBy, 'audience' | 'prerequisites'>>(FOR_SKILL, { id: skill });
  return rows.map((row) => ({
    ...row,
    prerequisites: row.prerequisites?.split('; ') ?? [],
    audience: row.audience?.split('; ') ?? [],
  }));
}
