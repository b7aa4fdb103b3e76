import type { Interests } from '../core/career.js';

/** The columns of a `CareerLine`, and the tables they stand in. */
export const LINE_COLUMNS =
  'career.id, career.title, career.summary, career.zone, field.id AS field, field.name AS fieldName';
export const FROM_CAREER = 'FROM career JOIN field ON field.id = career.field';

/** The columns of the six interests, which are known together or not at all. */
export const INTEREST_COLUMNS = 'r AS R, i AS I, a AS A, s AS S, e AS E, c AS C, interests_source AS interestsSource';

export type InterestRow = { [type in keyof Interests]: number | null } & { interestsSource: string | null };

/** The interests of a career with their source; null where none are published. */
export function interestsOf(row: InterestRow): (Interests & { source: string }) | null {
  const scores = scoresIn(row);
  return scores === null || row.interestsSource === null ? null : { ...scores, source: row.interestsSource };
}

/** The interests without their source. */
export function scoresIn({ R, I, A, S, E, C }: InterestRow): Interests | null {
  if (R === null || I === null || A === null || S === null || E === null || C === null) return null;
  return { R, I, A, S, E, C };
}
