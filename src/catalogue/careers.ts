import type { Career, CareerLine, Need, Onward, Outlook, Project, Route } from '../core/career.js';
import type { Stage } from '../core/skill.js';
import { FROM_CAREER, INTEREST_COLUMNS, type InterestRow, interestsOf, LINE_COLUMNS } from './career-rows.js';
import type { Database } from './database.js';
import { payOf } from './pay.js';

const LINES = `SELECT ${LINE_COLUMNS} ${FROM_CAREER}`;

/** Every career, by field and title. */
export function careerLines(catalogue: Database): CareerLine[] {
  return catalogue.all<CareerLine>(`${LINES} ORDER BY field.position, career.title, career.id`);
}

/** The career with this id, which must exist (`findId`), as it stands in a list. */
export function careerLine(catalogue: Database, id: string): CareerLine {
  const row = catalogue.get<CareerLine>(`${LINES} WHERE career.id = @id`, { id });
  if (row === undefined) throw new Error(`no career has the id ${id}`);
  return row;
}

interface Row extends CareerLine, InterestRow {
  onet: string;
  soc: string;
  soc2020: string | null;
  noc2021: string | null;
  intro: string;
  setting: string;
  hours: string;
  pattern: string;
  growth: string;
  coursesHelp: string;
  coursesLack: string;
  zoneSource: string | null;
}

const CAREER = `
  SELECT ${LINE_COLUMNS}, ${INTEREST_COLUMNS}, zone_source AS zoneSource,
    onet, soc, soc2020, noc2021, intro, setting, hours, pattern, growth,
    courses_help AS coursesHelp, courses_lack AS coursesLack
  ${FROM_CAREER} WHERE career.id = @id`;

/** Everything about the career with this id, which must exist (`findId`). */
export function readCareer(catalogue: Database, id: string): Career {
  const row = catalogue.get<Row>(CAREER, { id });
  if (row === undefined) throw new Error(`no career has the id ${id}`);
  const statements = statementsOf(catalogue, id);
  return {
    id,
    title: row.title,
    field: row.field,
    fieldName: row.fieldName,
    summary: row.summary,
    zone: row.zone,
    aliases: aliasesOf(catalogue, id),
    codes: { onet: row.onet, soc: row.soc, soc2020: row.soc2020, noc2021: row.noc2021 },
    intro: row.intro,
    duties: statements('duties'),
    work: { setting: row.setting, hours: row.hours, pattern: row.pattern },
    routes: routesOf(catalogue, id),
    licence: licenceOf(catalogue, id),
    tools: toolsOf(catalogue, id),
    needs: needsOf(catalogue, id),
    growth: { text: row.growth, ladder: ladderOf(catalogue, id), branches: onwardOf(catalogue, id, 'branch') },
    transferable: onwardOf(catalogue, id, 'transfer'),
    challenges: statements('challenges'),
    rewards: statements('rewards'),
    projects: projectsOf(catalogue, id),
    learning: { courses: row.coursesHelp, enough: row.coursesLack },
    interests: interestsOf(row),
    preparation: row.zone === null || row.zoneSource === null ? null : { zone: row.zone, source: row.zoneSource },
    outlook: outlookOf(catalogue, id),
    pay: payOf(catalogue, id),
  };
}

const ALIASES = `
  SELECT text FROM name WHERE kind = 'career' AND target = @id AND origin = 'alias' ORDER BY text COLLATE NOCASE, text`;

function aliasesOf(catalogue: Database, id: string): string[] {
  return catalogue.all<{ text: string }>(ALIASES, { id }).map(({ text }) => text);
}

const STATEMENTS = 'SELECT section, text FROM statement WHERE career = @id ORDER BY section, position';

function statementsOf(catalogue: Database, id: string): (section: string) => string[] {
  const rows = catalogue.all<{ section: string; text: string }>(STATEMENTS, { id });
  return (section) => rows.filter((row) => row.section === section).map((row) => row.text);
}

const ROUTES = `
  SELECT kind, title, text, months_from AS "from", months_to AS "to", cost FROM route WHERE career = @id ORDER BY position`;

function routesOf(catalogue: Database, id: string): Route[] {
  const rows = catalogue.all<Omit<Route, 'months'> & { from: number; to: number }>(ROUTES, { id });
  return rows.map(({ from, to, ...route }) => ({ ...route, months: { from, to } }));
}

const LICENCE = `
  SELECT place, place.name AS placeName, text FROM licence JOIN place ON place.id = licence.place
  WHERE career = @id ORDER BY position`;

function licenceOf(catalogue: Database, id: string): Career['licence'] {
  return catalogue.all(LICENCE, { id });
}

const TOOLS = 'SELECT name, kind, hot FROM tool WHERE career = @id ORDER BY position';

function toolsOf(catalogue: Database, id: string): Career['tools'] {
  const rows = catalogue.all<{ name: string; kind: string; hot: number }>(TOOLS, { id });
  return rows.map(({ hot, ...tool }) => ({ ...tool, hot: hot === 1 }));
}

const NEEDS = `
  SELECT need.skill, skill.name, skill.kind, skill.line, importance, stage FROM need JOIN skill ON skill.id = need.skill
  WHERE career = @id ORDER BY importance DESC, need.position`;

/** The skills of a career, the most important first. */
export function needsOf(catalogue: Database, id: string): Need[] {
  return catalogue.all<Need>(NEEDS, { id });
}

const LADDER = `
  SELECT title, years_from AS "from", years_to AS "to" FROM ladder WHERE career = @id ORDER BY position`;

function ladderOf(catalogue: Database, id: string): Career['growth']['ladder'] {
  const rows = catalogue.all<{ title: string; from: number; to: number }>(LADDER, { id });
  return rows.map(({ title, from, to }) => ({ title, years: { from, to } }));
}

const ONWARD = `
  SELECT career.id, career.title, why FROM onward JOIN career ON career.id = onward.target
  WHERE onward.career = @id AND onward.kind = @kind ORDER BY position`;

function onwardOf(catalogue: Database, id: string, kind: 'branch' | 'transfer'): Onward[] {
  return catalogue.all<Onward>(ONWARD, { id, kind });
}

const PROJECTS = 'SELECT position, title, brief, stage, hours FROM project WHERE career = @id ORDER BY position';
const PROJECT_SKILLS = `
  SELECT project, skill.id, skill.name FROM project_skill JOIN skill ON skill.id = project_skill.skill
  WHERE career = @id ORDER BY project, position`;

/** The projects of a career, in the order of its file, with the names of their skills. */
export function projectsOf(catalogue: Database, id: string): Project[] {
  const skills = catalogue.all<{ project: number; id: string; name: string }>(PROJECT_SKILLS, { id });
  return catalogue
    .all<{ position: number; title: string; brief: string; stage: Stage; hours: number }>(PROJECTS, { id })
    .map(({ position, ...project }) => ({
      ...project,
      skills: skills.filter((skill) => skill.project === position).map((skill) => ({ id: skill.id, name: skill.name })),
    }));
}

const OUTLOOK = `
  SELECT place, place.name AS placeName, year_from AS "from", year_to AS "to", change, openings, education, measured, source
  FROM outlook JOIN place ON place.id = outlook.place WHERE career = @id ORDER BY position`;

function outlookOf(catalogue: Database, id: string): Outlook[] {
  return catalogue.all<Outlook>(OUTLOOK, { id });
}
