import type { CareerName } from '../core/career.js';
import { groupBy } from '../core/group-by.js';
import type { Skill, SkillLine, SkillPage, Stage } from '../core/skill.js';
import type { Database } from './database.js';

const SKILLS = 'SELECT id, name, area, kind, line, hours FROM skill ORDER BY id';
const PREREQUISITES = 'SELECT skill, needs FROM prerequisite ORDER BY skill, needs';

/** The whole vocabulary, by id. */
export function allSkills(catalogue: Database): Map<string, Skill> {
  const rows = catalogue.all<Omit<Skill, 'prerequisites'>>(SKILLS);
  return withPrerequisites(rows, catalogue.all(PREREQUISITES));
}

/** Skills by id, each with the ids of those that it directly needs. */
export function withPrerequisites<Row extends { id: string }>(
  skills: readonly Row[],
  pairs: readonly { skill: string; needs: string }[],
): Map<string, Row & { prerequisites: string[] }> {
  const before = groupBy(pairs, ({ skill }) => skill);
  const needsOf = (id: string) => (before.get(id) ?? []).map(({ needs }) => needs);
  return new Map(skills.map((skill) => [skill.id, { ...skill, prerequisites: needsOf(skill.id) }]));
}

const LINES = `
  SELECT skill.id, name, area, kind, line, hours, count(need.career) AS careers
  FROM skill LEFT JOIN need ON need.skill = skill.id GROUP BY skill.id ORDER BY careers DESC, skill.id`;

/** Every skill with the number of careers that need it, the most wanted first. */
export function skillLines(catalogue: Database): SkillLine[] {
  return catalogue.all<SkillLine>(LINES);
}

const SKILL = 'SELECT id, name, area, kind, line, hours FROM skill WHERE id = @id';
const ALIASES = `
  SELECT text FROM name WHERE kind = 'skill' AND target = @id AND origin = 'alias' ORDER BY text COLLATE NOCASE, text`;
const BEFORE = `
  SELECT skill.id, skill.name FROM prerequisite JOIN skill ON skill.id = prerequisite.needs
  WHERE prerequisite.skill = @id ORDER BY skill.name, skill.id`;
const AFTER = `
  SELECT skill.id, skill.name FROM prerequisite JOIN skill ON skill.id = prerequisite.skill
  WHERE prerequisite.needs = @id ORDER BY skill.name, skill.id`;
const NEEDED_BY = `
  SELECT career.id, career.title, importance, stage FROM need JOIN career ON career.id = need.career
  WHERE need.skill = @id ORDER BY importance DESC, career.title, career.id`;

/** One skill with its neighbours; the id must exist (`findId`). */
export function readSkill(catalogue: Database, id: string): SkillPage {
  const row = catalogue.get<Omit<Skill, 'prerequisites'>>(SKILL, { id });
  if (row === undefined) throw new Error(`no skill has the id ${id}`);
  const before = catalogue.all<{ id: string; name: string }>(BEFORE, { id });
  return {
    ...row,
    prerequisites: before.map((skill) => skill.id),
    aliases: catalogue.all<{ text: string }>(ALIASES, { id }).map(({ text }) => text),
    before,
    after: catalogue.all(AFTER, { id }),
    neededBy: catalogue.all<CareerName & { importance: number; stage: Stage }>(NEEDED_BY, { id }),
  };
}
