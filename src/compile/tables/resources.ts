import type { Writer } from '../../catalogue/database.js';
import { isWrittenFor } from '../audience.js';
import type { Entries } from '../read.js';
import { byId } from './by-id.js';

/** Courses, books and other resources, with what they teach and expect, and for whom they are written. */
export function writeResources(write: Writer, entries: Entries): void {
  const names = new Map([
    ...entries.fields.map(({ id, value }) => [id, value.name] as const),
    ...entries.careers.map(({ id, value }) => [id, value.title] as const),
  ]);
  for (const { value } of byId(entries.resources)) {
    const { teaches, prerequisites, audience, authors, platform, isbn13, url, year, ...rest } = value;
    write('resource', {
      ...rest,
      platform: platform ?? null,
      authors: authors === undefined ? null : authors.join('; '),
      isbn13: isbn13 ?? null,
      url: url ?? null,
      year: year ?? null,
      audience: audience?.map((id) => names.get(id)).join('; ') ?? null,
    });
    for (const [skill, depth] of Object.entries(teaches)) write('teaches', { resource: value.id, skill, depth });
    for (const skill of prerequisites ?? []) write('expects', { resource: value.id, skill });
    if (audience === undefined) continue;
    for (const career of byId(entries.careers)) {
      if (isWrittenFor(value, career)) write('audience', { resource: value.id, career: career.id });
    }
  }
}
