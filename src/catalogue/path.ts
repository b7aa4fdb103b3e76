import type { PathResource } from '../core/path/candidate.js';
import type { PathSkill } from '../core/path/needed.js';
import type { PathCareer } from '../core/path/problem.js';
import type { Solution } from '../core/path/solution.js';
import type { Resource } from '../core/resource.js';
import type { Depth } from '../core/skill.js';
import { needsOf, projectsOf } from './careers.js';
import type { Database } from './database.js';
import { withPrerequisites } from './skills.js';

/**
 * The resources that teach a skill of the career or something that leads to one, less those written for others. Joins are
 * crossed to be done in the order in which they are written, by index: in a large catalogue anything else reads every
 * resource there is.
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

/** One row a resource, with what it teaches as `skill depth,skill depth`: a row a skill takes twice as long to read. */
const RESOURCES = `
  SELECT id, kind, platform, level, hours, cost, year,
    (SELECT group_concat(skill || ' ' || depth, ',' ORDER BY skill) FROM teaches WHERE resource = id) AS teaches,
    (SELECT group_concat(skill, ',' ORDER BY skill) FROM expects WHERE resource = id) AS prerequisites
  FROM taken CROSS JOIN resource ON resource.id = taken.resource ORDER BY id`;
const RESOURCES_WANTED = WANTED + RESOURCES;
const RESOURCES_NAMED = NAMED + RESOURCES;

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
      ? readResources(catalogue, RESOURCES_WANTED, { id })
      : readResources(catalogue, RESOURCES_NAMED, { ids: JSON.stringify(chosen) });
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

type ResourceRow = Omit<PathResource, 'teaches' | 'prerequisites'> & { teaches: string; prerequisites: string | null };

function readResources(catalogue: Database, sql: string, values: Readonly<Record<string, string>>): PathResource[] {
  return catalogue.all<ResourceRow>(sql, values).map((row) => ({
    ...row,
    teaches: row.teaches.split(',').map((pair) => {
      const at = pair.indexOf(' ');
      return { skill: pair.slice(0, at), depth: pair.slice(at + 1) as Depth };
    }),
    prerequisites: row.prerequisites?.split(',') ?? [],
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
