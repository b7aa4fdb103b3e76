import type { Writer } from '../../catalogue/database.js';
import type { Entries } from '../read.js';
import type { CareerEntry } from '../shapes.js';
import { byId } from './by-id.js';

/** Everything that an entry says of a career; lists in the order of the entry. */
export function writeCareers(write: Writer, entries: Entries): void {
  for (const { id, value } of byId(entries.careers)) writeCareer(write, id, value);
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
