import type { Located } from './read.js';
import type { CareerEntry, ResourceEntry } from './shapes.js';

/** True when a resource is written for people of this career: its audience names the career or its field, or nobody. */
export function isWrittenFor({ audience }: ResourceEntry, { id, value }: Located<CareerEntry>): boolean {
  return audience === undefined || audience.includes(id) || audience.includes(value.field);
}
