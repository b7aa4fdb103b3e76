// Writes a generated catalogue of any size with the tables of the real one, to see how planning grows. The same size and
// seed give the same catalogue.
import { readFileSync, rmSync } from 'node:fs';
import Driver from 'better-sqlite3';

/** mulberry32: a small generator of random numbers, good enough to spread things about. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SKILLS_PER_AREA = 36;
const GENERAL = 80;

/**
 * Skills stand in areas, one for about twelve careers, each with prerequisites among the earlier ones of its area; eighty
 * general ones belong to every career. A career needs twenty to thirty: two thirds of its own area, the rest of two others
 * and general. Areas are as popular as Zipf's law has it, so that the courses of the first crowd together as those on
 * programming do. A resource teaches one to six skills that stand near each other, and its hours go with theirs.
 */
export function generate(path, { courses, books, careers, seed = 1 }) {
  const draw = random(seed);
  const below = (count) => Math.floor(draw() * count);
  const pick = (list) => list[below(list.length)];
  const areas = Math.max(2, Math.round(careers / 12));
  const zipf = Array.from({ length: areas }, (_, area) => 1 / (area + 1) ** 0.7);
  const cumulated = [];
  for (const share of zipf) cumulated.push((cumulated.at(-1) ?? 0) + share);
  const popular = () => {
    const at = draw() * cumulated.at(-1);
    return cumulated.findIndex((sum) => sum >= at);
  };
  const skillId = (area, place) => (area < 0 ? `general-${place}` : `skill-${area}-${place}`);
  const hoursOf = new Map();

  rmSync(path, { force: true });
  const database = new Driver(path);
  database.pragma('journal_mode = DELETE');
  database.pragma('synchronous = OFF');
  database.exec(readFileSync('data/schema.sql', 'utf8'));
  const insert = (table, columns) =>
    database.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})`,
    );
  const write = {
    skill: insert('skill', ['id', 'name', 'area', 'kind', 'line', 'hours']),
    prerequisite: insert('prerequisite', ['skill', 'needs']),
    resource: insert('resource', [
      'id',
      'kind',
      'title',
      'provider',
      'platform',
      'authors',
      'isbn13',
      'url',
      'year',
      'level',
      'hours',
      'cost',
      'language',
      'line',
      'seen',
    ]),
    teaches: insert('teaches', ['resource', 'skill', 'depth']),
    need: insert('need', ['career', 'position', 'skill', 'importance', 'stage']),
    project: insert('project', ['career', 'position', 'title', 'brief', 'stage', 'hours']),
    projectSkill: insert('project_skill', ['career', 'project', 'position', 'skill']),
    name: insert('name', ['kind', 'key', 'target', 'text', 'origin']),
  };

  database.transaction(() => {
    database.prepare("INSERT INTO about VALUES ('format', '2'), ('version', '0'), ('hash', 'generated')").run();
    database
      .prepare(
        "INSERT INTO source VALUES ('made', 'Made up', 'Nobody', 'https://example.org', 'CC0', '2026', 'Nothing.')",
      )
      .run();
    database.prepare("INSERT INTO field VALUES ('field', 0, 'Field', 'A field.')").run();
    for (let area = -1; area < areas; area++) {
      const count = area < 0 ? GENERAL : SKILLS_PER_AREA;
      for (let place = 0; place < count; place++) {
        const hours = 20 + 10 * below(10);
        const id = skillId(area, place);
        hoursOf.set(id, hours);
        write.skill.run({
          id,
          name: `Skill ${area} ${place}`,
          area: `area-${area}`,
          kind: 'concept',
          line: 'Do it.',
          hours,
        });
        if (area < 0) continue;
        const before = new Set(
          Array.from({ length: below(3) }, () => below(place)).filter((one) => place > 0 && one < place),
        );
        for (const one of before) write.prerequisite.run({ skill: id, needs: skillId(area, one) });
      }
    }
    const depths = ['introduces', 'covers', 'covers', 'masters'];
    for (let number = 0; number < courses + books; number++) {
      const book = number >= courses;
      const area = draw() < 0.08 ? -1 : popular();
      const size = area < 0 ? GENERAL : SKILLS_PER_AREA;
      const start = below(size);
      const taught = new Set(
        Array.from({ length: 1 + below(6) }, () => skillId(area, Math.min(size - 1, start + below(7)))),
      );
      const teaches = [...taught].map((skill) => ({ skill, depth: pick(depths) }));
      const share = { introduces: 0.15, covers: 0.5, masters: 0.9 };
      const work = teaches.reduce((sum, { skill, depth }) => sum + share[depth] * hoursOf.get(skill), 0);
      const kind = book ? 'book' : pick(['course', 'course', 'course', 'specialization', 'certificate', 'tutorial']);
      const id = `${book ? 'book' : 'course'}-${number}`;
      write.resource.run({
        id,
        kind,
        title: `Resource ${number}`,
        provider: `Provider ${number % 97}`,
        platform: book ? null : pick(['Coursera', 'edX', null]),
        authors: book ? `Author ${number % 1009}` : null,
        isbn13: book ? String(9780000000000 + number) : null,
        url: book ? null : `https://example.org/${number}`,
        year: 2000 + below(26),
        level: pick(['beginner', 'beginner', 'intermediate', 'advanced']),
        hours: Math.max(1, Math.round(work * (0.5 + draw()))),
        cost: book ? pick(['paid', 'paid', 'paid', 'free']) : pick(['audit', 'audit', 'free', 'paid']),
        language: 'en',
        line: 'Afterwards one can do what it teaches, and knows what to learn next.',
        seen: 'generated',
      });
      for (const { skill, depth } of teaches) write.teaches.run({ resource: id, skill, depth });
    }
    const career = insert('career', [
      'id',
      'title',
      'field',
      'onet',
      'soc',
      'summary',
      'intro',
      'setting',
      'hours',
      'pattern',
      'growth',
      'courses_help',
      'courses_lack',
    ]);
    for (let number = 0; number < careers; number++) {
      const id = `career-${number}`;
      const text = 'Generated.';
      career.run({
        id,
        title: `Career ${number}`,
        field: 'field',
        onet: '00-0000.00',
        soc: '00-0000',
        summary: text,
        intro: text,
        setting: text,
        hours: text,
        pattern: text,
        growth: text,
        courses_help: text,
        courses_lack: text,
      });
      write.name.run({ kind: 'career', key: `career ${number}`, target: id, text: id, origin: 'id' });
      const own = number % areas;
      const needs = new Set();
      const count = 20 + below(11);
      while (needs.size < count) {
        const from = draw();
        const area = from < 0.67 ? own : from < 0.85 ? (own + 1 + below(2)) % areas : -1;
        needs.add(`${area}:${below(area < 0 ? GENERAL : SKILLS_PER_AREA)}`);
      }
      const placed = [...needs].map((need) => need.split(':').map(Number)).sort((a, b) => a[1] - b[1]);
      const stages = ['foundation', 'core', 'advanced'];
      placed.forEach(([area, place], position) => {
        const stage = stages[Math.floor((3 * position) / placed.length)];
        write.need.run({ career: id, position, skill: skillId(area, place), importance: 1 + below(5), stage });
      });
      stages.forEach((stage, position) => {
        write.project.run({
          career: id,
          position,
          title: `Project ${position}`,
          brief: 'Do it.',
          stage,
          hours: 10 + below(30),
        });
        const [area, place] = placed[Math.floor((position * placed.length) / 3)];
        write.projectSkill.run({ career: id, project: position, position: 0, skill: skillId(area, place) });
      });
    }
  })();
  database.exec('ANALYZE');
  database.close();
}
