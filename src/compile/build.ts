import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import type { Writer } from '../catalogue/database.js';
import { createDatabase } from '../catalogue/database.js';
import { nameKey } from '../core/name.js';
import { indexCareers } from '../core/search/evidence.js';
import { writeFit } from './fit.js';
import { solvePlans } from './plans.js';
import type { Entries, Located } from './read.js';
import { searchTexts } from './search-texts.js';
import type { CareerEntry } from './shapes.js';

/** The version of the tables, for readers of older files. Raise it when schema.sql changes. */
export const FORMAT = 1;

export interface Build {
  path: string;
  hash: string;
  careers: number;
  skills: number;
  resources: number;
}

/**
 * Writes the entries to a new database beside `path` and then puts it in place, so that a reader never sees half of it.
 * The same entries give the same bytes: rows go in by id, and nothing of the day or the machine is recorded.
 */
export async function buildCatalogue(
  entries: Entries,
  schemaPath: string,
  path: string,
  version: string,
): Promise<Build> {
  const schema = readFileSync(schemaPath, 'utf8');
  const fresh = `${path}.${randomUUID()}.new`;
  const hash = contentHash(entries, schema);
  const plans = await solvePlans(entries);
  try {
    await createDatabase(fresh, schema, (write) => {
      writeAbout(write, entries, hash, version);
      writeVocabulary(write, entries);
      for (const career of byId(entries.careers)) writeCareer(write, career.id, career.value);
      writeResources(write, entries);
      writeFit(write, entries);
      for (const [career, solution] of plans) write('plan', { career, solution: JSON.stringify(solution) });
      writeNames(write, entries);
      writeIndex(write, entries);
      writeSearch(write, entries);
    });
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
  const { careers, skills, resources } = entries;
  return { path, hash, careers: careers.length, skills: skills.length, resources: resources.length };
}

function byId<T>(located: readonly Located<T>[]): Located<T>[] {
  return [...located].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** SHA-256 over the entries by id and the schema: what was said, not how the YAML was laid out. */
function contentHash(entries: Entries, schema: string): string {
  const hash = createHash('sha256').update(schema);
  const lists = [
    entries.careers,
    entries.skills,
    entries.resources,
    entries.fields,
    entries.places,
    entries.currencies,
    entries.sources,
  ];
  for (const list of lists) {
    for (const entry of byId<unknown>(list)) hash.update(JSON.stringify([entry.id, entry.value]));
  }
  return hash.update(JSON.stringify([entries.metros?.value, entries.moved?.value, entries.words?.value])).digest('hex');
}

function writeAbout(write: Writer, entries: Entries, hash: string, version: string): void {
  const facts: Record<string, string> = {
    format: String(FORMAT),
    version,
    hash,
    careers: String(entries.careers.length),
    skills: String(entries.skills.length),
    resources: String(entries.resources.length),
    inputs: [...new Set(Object.values(entries).flatMap(filesOf))].sort().join('\n'),
  };
  for (const [key, value] of Object.entries(facts)) write('about', { key, value });
}

function filesOf(part: Entries[keyof Entries]): string[] {
  if (part === null) return [];
  return Array.isArray(part) ? part.map((entry) => entry.file) : [part.file];
}

function writeVocabulary(write: Writer, entries: Entries): void {
  for (const { value } of byId(entries.sources)) write('source', { ...value });
  for (const { value } of byId(entries.currencies)) {
    const { code, name, symbol, perUsd, date, source } = value;
    write('currency', { code, name, symbol, per_usd: perUsd, date, source });
  }
  for (const { value } of byId(entries.places)) {
    const { id, name, kind, country, currency, priceLevel } = value;
    write('place', {
      id,
      name,
      kind,
      country,
      currency,
      price_level: priceLevel?.value ?? null,
      price_base: priceLevel?.base ?? null,
      price_year: priceLevel?.year ?? null,
      price_source: priceLevel?.source ?? null,
    });
  }
  entries.fields.forEach(({ value }, position) => {
    write('field', { position, ...value });
  });
  for (const { value } of byId(entries.skills)) {
    const { id, name, area, kind, line, hours } = value;
    write('skill', { id, name, area, kind, line, hours });
  }
  for (const { value } of byId(entries.skills)) {
    for (const needs of value.prerequisites) write('prerequisite', { skill: value.id, needs });
  }
  const metros = entries.metros?.value;
  if (metros === undefined) return;
  const { year, source } = metros;
  for (const { place, medians } of [{ place: 'us', medians: metros.national }, ...metros.metros]) {
    for (const [group, median] of Object.entries(medians)) {
      write('metro_pay', { place, soc_group: group, median, year, source });
    }
  }
}

function writeCareer(write: Writer, career: string, value: CareerEntry): void {
  const { interests, preparation, work, growth, learning, codes } = value;
  write('career', {
    id: career,
    title: value.title,
    field: value.field,
    onet: codes.onet,
    soc: codes.soc,
    soc2020: codes.soc2020 ?? null,
    noc2021: codes.noc2021 ?? null,
    summary: value.summary,
    intro: value.intro,
    setting: work.setting,
    hours: work.hours,
    pattern: work.pattern,
    growth: growth.text,
    courses_help: learning.courses,
    courses_lack: learning.enough,
    r: interests?.R ?? null,
    i: interests?.I ?? null,
    a: interests?.A ?? null,
    s: interests?.S ?? null,
    e: interests?.E ?? null,
    c: interests?.C ?? null,
    interests_source: interests?.source ?? null,
    zone: preparation?.zone ?? null,
    zone_source: preparation?.source ?? null,
  });
  for (const section of ['duties', 'challenges', 'rewards'] as const) {
    value[section].forEach((text, position) => {
      write('statement', { career, section, position, text });
    });
  }
  value.routes.forEach(({ kind, title, text, months, cost }, position) => {
    write('route', { career, position, kind, title, text, months_from: months[0], months_to: months[1], cost });
  });
  value.licence.forEach(({ place, text }, position) => {
    write('licence', { career, position, place, text });
  });
  value.tools.forEach(({ name, kind, hot }, position) => {
    write('tool', { career, position, name, kind, hot: hot ? 1 : 0 });
  });
  value.skills.forEach(({ skill, importance, stage }, position) => {
    write('need', { career, position, skill, importance, stage });
  });
  growth.ladder.forEach(({ title, years }, position) => {
    write('ladder', { career, position, title, years_from: years[0], years_to: years[1] });
  });
  growth.branches.forEach((branch, position) => {
    write('onward', { career, kind: 'branch', position, target: branch.career, why: branch.why });
  });
  value.transferable.forEach(({ to, why }, position) => {
    write('onward', { career, kind: 'transfer', position, target: to, why });
  });
  value.projects.forEach(({ title, brief, stage, skills, hours }, project) => {
    write('project', { career, position: project, title, brief, stage, hours });
    skills.forEach((skill, position) => {
      write('project_skill', { career, project, position, skill });
    });
  });
  value.outlook.forEach((figure, position) => {
    const { place, from, to, change, openings, education, source } = figure;
    const measured = figure.for;
    write('outlook', {
      career,
      position,
      place,
      year_from: from,
      year_to: to,
      change,
      openings,
      education,
      measured,
      source,
    });
  });
  value.pay.forEach((figure, position) => {
    write('pay', {
      career,
      position,
      place: figure.place,
      currency: figure.currency,
      period: figure.period,
      year: figure.year,
      p10: figure.p10 ?? null,
      p25: figure.p25 ?? null,
      median: figure.median ?? null,
      p75: figure.p75 ?? null,
      p90: figure.p90 ?? null,
      low: figure.low ?? null,
      high: figure.high ?? null,
      annual: figure.annual ?? null,
      measured: figure.for,
      source: figure.source,
      estimate: figure.estimate ? 1 : 0,
    });
  });
}

function writeResources(write: Writer, entries: Entries): void {
  for (const { value } of byId(entries.resources)) {
    const { teaches, authors, platform, isbn13, url, year, ...rest } = value;
    write('resource', {
      ...rest,
      platform: platform ?? null,
      authors: authors === undefined ? null : authors.join('; '),
      isbn13: isbn13 ?? null,
      url: url ?? null,
      year: year ?? null,
    });
    for (const [skill, depth] of Object.entries(teaches)) write('teaches', { resource: value.id, skill, depth });
  }
}

function writeNames(write: Writer, entries: Entries): void {
  const seen = new Set<string>();
  const add = (kind: string, target: string, text: string, origin: string) => {
    const key = nameKey(text);
    if (key === '' || seen.has(`${kind}|${key}|${target}`)) return;
    seen.add(`${kind}|${key}|${target}`);
    write('name', { kind, key, target, text, origin });
  };
  const addAll = <T>(
    kind: string,
    located: readonly Located<T>[],
    title: (value: T) => string,
    aliases: (value: T) => string[],
  ) => {
    for (const { id, value } of byId(located)) {
      add(kind, id, title(value), 'title');
      add(kind, id, id, 'id');
      for (const alias of aliases(value)) add(kind, id, alias, 'alias');
    }
  };
  addAll(
    'career',
    entries.careers,
    (career) => career.title,
    (career) => career.aliases,
  );
  addAll(
    'skill',
    entries.skills,
    (skill) => skill.name,
    (skill) => skill.aliases,
  );
  addAll(
    'place',
    entries.places,
    (place) => place.name,
    (place) => place.aliases,
  );
  addAll(
    'resource',
    entries.resources,
    (resource) => resource.title,
    () => [],
  );
  const moved = entries.moved?.value;
  if (moved === undefined) return;
  for (const [kind, map] of [
    ['career', moved.careers],
    ['skill', moved.skills],
    ['resource', moved.resources],
  ] as const) {
    for (const [from, to] of Object.entries(map)) add(kind, to, from, 'moved');
  }
}

function writeIndex(write: Writer, entries: Entries): void {
  const skillNames = new Map(entries.skills.map(({ id, value }) => [id, [value.name, ...value.aliases].join(', ')]));
  const skillsOf = (ids: readonly string[]) => ids.map((id) => skillNames.get(id) ?? id).join(', ');
  for (const { id, value } of byId(entries.careers)) {
    write('find', {
      kind: 'career',
      id,
      title: value.title,
      aliases: value.aliases.join(', '),
      summary: value.summary,
      body: [value.intro, ...value.duties, ...value.tools.map((tool) => tool.name)].join('\n'),
      skills: skillsOf(value.skills.map((need) => need.skill)),
    });
  }
  for (const { id, value } of byId(entries.skills)) {
    const { name, aliases, line, area } = value;
    write('find', {
      kind: 'skill',
      id,
      title: name,
      aliases: aliases.join(', '),
      summary: line,
      body: area,
      skills: '',
    });
  }
  for (const { id, value } of byId(entries.resources)) {
    write('find', {
      kind: value.kind === 'book' ? 'book' : 'course',
      id,
      title: value.title,
      aliases: [value.provider, ...(value.authors ?? [])].join(', '),
      summary: value.line,
      body: '',
      skills: skillsOf(Object.keys(value.teaches)),
    });
  }
}

/** What `career search` ranks careers by. */
function writeSearch(write: Writer, entries: Entries): void {
  for (const { word, rarity, named, mentions } of indexCareers(searchTexts(entries))) {
    write('word', { word, rarity: rounded(rarity), named: named ? 1 : 0 });
    for (const { career, strength, part } of mentions) {
      write('mention', { word, career, strength: rounded(strength), part });
    }
  }
}

/** Four places are more than the ranking needs, and the same on every machine. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
