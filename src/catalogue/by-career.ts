import { groupBy } from '../core/group-by.js';

/** Rows by the career they belong to, which is then no longer in them; in their order. */
export function byCareer<Row extends { career: string }>(rows: readonly Row[]): Map<string, Omit<Row, 'career'>[]> {
  const groups = groupBy(rows, ({ career }) => career);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ career, ...row }) => row)]));
}
