import type { Writer } from '../../catalogue/database.js';
import type { Entries } from '../read.js';
import { byId } from './by-id.js';

/** Courses, books and other resources, with what they teach. */
export function writeResources(write: Writer, entries: Entries): void {
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
