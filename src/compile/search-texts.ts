import type { CareerText } from '../core/search/evidence.js';
import { readTitle } from '../core/title/read.js';
import type { Entries, Located } from './read.js';
import type { CareerEntry } from './shapes.js';

/** What search reads of each career, part by part; the weights are mentions. */
export function searchTexts(entries: Entries): CareerText[] {
  const skills = new Map(entries.skills.map(({ id, value }) => [id, value]));
  const keywords = entries.words?.value ?? {};
  return entries.careers.map(({ id, value }: Located<CareerEntry>): CareerText => {
    const texts: CareerText['texts'][number][] = [];
    const add = (part: CareerText['texts'][number]['part'], weight: number, list: readonly string[]) => {
      for (const text of list) texts.push({ part, text, weight });
    };
    add('title', 1, [titleWords(value.title)]);
    add('alias', 1, value.aliases.map(titleWords));
    add(
      'alias',
      0.5,
      value.growth.ladder.map(({ title }) => titleWords(title)),
    );
    add('keyword', 1, (keywords[id] ?? '').split(','));
    for (const { skill, importance } of value.skills) {
      const known = skills.get(skill);
      if (known === undefined) continue;
      add('skill', importance / 5, [known.name, ...known.aliases]);
      add('text', importance / 10, [known.line]);
    }
    add(
      'tool',
      1,
      value.tools.map(({ name }) => name),
    );
    add(
      'tool',
      0.3,
      value.tools.map(({ kind }) => kind),
    );
    add('duty', 1, value.duties);
    add('summary', 1, [value.summary]);
    add('text', 1, [value.intro, value.work.setting, value.work.pattern, value.growth.text]);
    add('text', 0.5, [...value.challenges, ...value.rewards, value.work.hours]);
    add(
      'text',
      1,
      value.routes.flatMap(({ title, text }) => [title, text]),
    );
    add(
      'text',
      1,
      value.licence.map(({ text }) => text),
    );
    add(
      'text',
      1,
      value.projects.flatMap(({ title, brief }) => [title, brief]),
    );
    add('text', 0.7, [value.learning.courses, value.learning.enough]);
    add('text', 1, [...new Set([...value.pay, ...value.outlook].map((figure) => figure.for))]);
    return { id, texts };
  });
}

/** A title without its seniority, which says nothing about the occupation; abbreviations stay and are spelt out. */
function titleWords(title: string): string {
  const { words } = readTitle(title);
  return words.map(({ given }) => given).join(' ');
}
