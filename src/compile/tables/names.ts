import type { Writer } from '../../catalogue/database.js';
import { nameKey } from '../../core/name.js';
import type { Entries, Located } from '../read.js';
import { byId } from './by-id.js';

/** What careers, skills, places and resources are found by: titles, ids, aliases and ids that have moved. */
export function writeNames(write: Writer, entries: Entries): void {
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
