import type { Field } from '../core/career.js';
import type { Database } from './database.js';

const FIELDS = `
  SELECT field.id, field.name, field.line, count(career.id) AS careers
  FROM field LEFT JOIN career ON career.field = field.id GROUP BY field.id ORDER BY field.position, field.id`;

/** The fields in the order of the screen, with how many careers each has. */
export function fields(catalogue: Database): Field[] {
  return catalogue.all<Field>(FIELDS);
}
