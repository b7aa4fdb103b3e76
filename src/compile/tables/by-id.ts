import type { Located } from '../read.js';

/** The order in which rows are written: the same for the same entries, wherever they stand. */
export function byId<T>(located: readonly Located<T>[]): Located<T>[] {
  return [...located].sort((a, b) => (a.id < b.id ? -1 : 1));
}
