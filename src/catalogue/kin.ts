import type { CareerLine, Interests } from '../core/career.js';
import type { Kin } from '../core/related.js';
import { byCareer } from './by-career.js';
import type { Database } from './database.js';

type Row = CareerLine & { soc: string } & { [type in keyof Interests]: number | null };

const CAREERS = `
  SELECT career.id, career.title, career.summary, career.zone, field.id AS field, field.name AS fieldName, career.soc,
    r AS R, i AS I, a AS A, s AS S, e AS E, c AS C
  FROM career JOIN field ON field.id = career.field ORDER BY career.id`;

const NEEDS = `
  SELECT career, skill, skill.name, importance FROM need JOIN skill ON skill.id = need.skill
  ORDER BY career, importance DESC, skill`;

/** Every career with what makes it near to others, by id. */
export function allKin(catalogue: Database): Map<string, Kin> {
  const needs = byCareer(catalogue.all<Kin['needs'][number] & { career: string }>(NEEDS));
  const rows = catalogue.all<Row>(CAREERS).map(({ R, I, A, S, E, C, ...row }): Kin => {
    const known = R !== null && I !== null && A !== null && S !== null && E !== null && C !== null;
    return { ...row, interests: known ? { R, I, A, S, E, C } : null, needs: needs.get(row.id) ?? [] };
  });
  return new Map(rows.map((row) => [row.id, row]));
}
