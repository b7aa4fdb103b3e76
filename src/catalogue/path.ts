import { groupBy } from '../core/group-by.js';
import type { PathResource } from '../core/path/candidate.js';
import type { PathSkill } from '../core/path/needed.js';
import type { PathCareer } from '../core/path/plan.js';
import type { Solution } from '../core/path/solution.js';
import type { Resource } from '../core/resource.js';
import type { Depth } from '../core/skill.js';
import { needsOf, projectsOf } from './careers.js';
import type { Database } from './database.js';
import { withPrerequisites } from './skills.js';

/**
 * The resources that teach a skill of the career or something that leads to one, less those written for others. Joins are crossed to be done in the order
 * in which they are written, by index: in a large catalogue anything else reads every resource there is.
 */
const WANTED = `
  WITH RECURSIVE wanted (skill) AS (
    SELECT skill FROM need WHERE career = @id
    UNION SELECT needs FROM wanted CROSS JOIN prerequisite ON prerequisite.skill = wanted.skill
  ), teaching (resource) AS (SELECT DISTINCT resource FROM wanted CROSS JOIN teaches ON teaches.skill = wanted.skill
  ), taken (resource) AS (
    SELECT resource FROM teaching
    WHERE NOT EXISTS (SELECT * FROM audience WHERE audience.resource = teaching.resource)
      OR EXISTS (SELECT * FROM audience WHERE audience.resource = teaching.resource AND career = @id)
  )`;
const NAMED = 'WITH taken (resource) AS (SELECT value FROM json_each(@ids))';

const RESOURCES = `
  SELECT id, kind, platform, level, hours, cost, year FROM taken CROSS JOIN resource ON resource.id = taken.resource ORDER BY id`;
const TEACHES = `
  SELECT teaches.resource, skill, depth FROM taken CROSS JOIN teaches ON teaches.resource = taken.resource`;
const EXPECTS = `
  SELECT expects.resource, skill FROM taken CROSS JOIN expects ON expects.resource = taken.resource ORDER BY skill`;

const READ_WANTED = { resources: WANTED + RESOURCES, teaches: WANTED + TEACHES, expects: WANTED + EXPECTS };
const READ_NAMED = { resources: NAMED + RESOURCES, teaches: NAMED + TEACHES, expects: NAMED + EXPECTS };

/** Skills by id, and all that leads to them. */
const LEADING = `
  WITH RECURSIVE leading (skill) AS (
    SELECT value FROM json_each(@ids)
    UNION SELECT needs FROM leading CROSS JOIN prerequisite ON prerequisite.skill = leading.skill
  )`;
const SKILLS = `${LEADING} SELECT id, name, kind, hours FROM leading CROSS JOIN skill ON skill.id = leading.skill ORDER BY id`;
const PREREQUISITES = `
  ${LEADING} SELECT prerequisite.skill, needs FROM leading CROSS JOIN prerequisite ON prerequisite.skill = leading.skill
  ORDER BY prerequisite.skill, needs`;

/**
 * What the planner has to know about a career, which must exist: with every resource that might be of use, or only with
 * those of a plan that is already solved. `have` are the skills of the person.
 */
export function pathCareer(
  catalogue: Database,
  id: string,
  have: readonly string[],
  chosen: readonly string[] | null,
): PathCareer {
  const needs = needsOf(catalogue, id);
  const resources =
    chosen === null
      ? readResources(catalogue, READ_WANTED, { id })
      : readResources(catalogue, READ_NAMED, { ids: JSON.stringify(chosen) });
  const taught = resources.flatMap(({ teaches, prerequisites }) => [
    ...teaches.map(({ skill }) => skill),
    ...prerequisites,
  ]);
  return {
    needs,
    skills: leading(catalogue, [...needs.map(({ skill }) => skill), ...have, ...taught]),
    resources,
    projects: projectsOf(catalogue, id).map((project, position) => ({ ...project, position })),
  };
}

function leading(catalogue: Database, skills: readonly string[]): Map<string, PathSkill> {
  const ids = JSON.stringify([...new Set(skills)]);
  const rows = catalogue.all<Omit<PathSkill, 'prerequisites'>>(SKILLS, { ids });
  return withPrerequisites(rows, catalogue.all(PREREQUISITES, { ids }));
}

function readResources(
  catalogue: Database,
  read: typeof READ_WANTED,
  values: Readonly<Record<string, string>>,
): PathResource[] {
  const pairs = catalogue.all<{ resource: string; skill: string; depth: Depth }>(read.teaches, values);
  const taught = groupBy(pairs, ({ resource }) => resource);
  const expected = groupBy(
    catalogue.all<{ resource: string; skill: string }>(read.expects, values),
    ({ resource }) => resource,
  );
  const rows = catalogue.all<Omit<PathResource, 'teaches' | 'prerequisites'>>(read.resources, values);
  return rows.map((row) => ({
    ...row,
    teaches: (taught.get(row.id) ?? []).map(({ skill, depth }) => ({ skill, depth })),
    prerequisites: (expected.get(row.id) ?? []).map(({ skill }) => skill),
  }));
}

const SOLUTION = 'SELECT solution FROM plan WHERE career = @id';

/** The plan of a career for somebody who asks for nothing special; null when the catalogue was built without it. */
export function storedSolution(catalogue: Database, id: string): Solution | null {
  const row = catalogue.get<{ solution: string }>(SOLUTION, { id });
  return row === undefined ? null : (JSON.parse(row.solution) as Solution);
}

const LICENSED = `
  SELECT place.id, place.name FROM licence JOIN place ON place.id = licence.place WHERE career = @id ORDER BY licence.position`;

/** Where the law asks for more than knowledge before one may do the job. */
export function licensedIn(catalogue: Database, id: string): { id: string; name: string }[] {
  return catalogue.all(LICENSED, { id });
}

const DETAILS = `
  ${NAMED} SELECT id, kind, title, provider, platform, authors, isbn13, url, year, level, hours, cost, language, line, seen
  FROM taken CROSS JOIN resource ON resource.id = taken.resource ORDER BY id`;

/** What there is to say about resources, by id. */
export function resourceDetails(catalogue: Database, ids: readonly string[]): Map<string, Resource> {
  const rows = catalogue.all<Resource>(DETAILS, { ids: JSON.stringify(ids) });
  return new Map(rows.map((row) => [row.id, row]));
}
