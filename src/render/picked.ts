import type { Document } from './document.js';
import type { Leaf } from './leaves.js';
import { type Scalar, scalarText } from './view.js';

/** Records of which `--fields` has picked some fields, for people: what a view says of the whole does not fit them. */
export function pickedRecords(fields: readonly string[], rows: readonly (readonly Scalar[])[]): Document {
  const columns = fields.map((title, at) => {
    const numbers = rows.some((row) => typeof row[at] === 'number');
    return numbers ? { title, align: 'right' as const } : { title };
  });
  return [{ kind: 'table', columns, rows: rows.map((row) => row.map(scalarText)) }];
}

/** The picked fields of one subject. */
export function pickedLeaves(leaves: readonly Leaf[]): Document {
  return [{ kind: 'facts', rows: leaves.map(({ path, value }) => ({ label: path, value: scalarText(value) })) }];
}
