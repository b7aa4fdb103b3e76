import type { CareerLine } from '../core/career.js';
import type { Kin } from '../core/related.js';
import { byCareer } from './by-career.js';
import { FROM_CAREER, INTEREST_COLUMNS, type InterestRow, LINE_COLUMNS, scoresIn } from './career-rows.js';
import type { Database } from './database.js';

type Row = CareerLine & InterestRow & { soc: string };

const CAREERS = `
  SELECT ${LINE_COLUMNS}, career.soc, ${INTEREST_COLUMNS}
  ${FROM_CAREER} ORDER BY career.id`;

const NEEDS = `
  SELECT career, skill, skill.name, importance FROM need JOIN skill ON skill.id = need.skill
  ORDER BY career, importance DESC, skill`;

/** Every career with what makes it near to others, by id. */
export function allKin(catalogue: Database): Map<string, Kin> {
  const needs = byCareer(catalogue.all<Kin['needs'][number] & { career: string }>(NEEDS));
  const rows = catalogue.all<Row>(CAREERS).map(({ R, I, A, S, E, C, interestsSource, ...row }): Kin => {
    const interests = scoresIn({ R, I, A, S, E, C, interestsSource });
    return { ...row, interests, needs: needs.get(row.id) ?? [] };
  });
  return new Map(rows.map((row) => [row.id, row]));
}
