import type { CareerLine, Outlook } from '../core/career.js';
import type { CareerFacts, PlacePay } from '../core/facts.js';
import { annualMedian, type PayFigure } from '../core/pay.js';
import { byCareer } from './by-career.js';
import { FROM_CAREER, INTEREST_COLUMNS, type InterestRow, interestsOf, LINE_COLUMNS } from './career-rows.js';
import type { Database } from './database.js';

interface Row extends CareerLine, InterestRow {
  zoneSource: string | null;
}

const CAREERS = `
  SELECT ${LINE_COLUMNS}, ${INTEREST_COLUMNS}, zone_source AS zoneSource
  ${FROM_CAREER} ORDER BY field.position, career.title, career.id`;

/** Every career, by field and title, with its figures; pay is that of `place`, an id (`findId`). */
export function careerFacts(catalogue: Database, place: string): CareerFacts[] {
  const pay = firstOf(payAt(catalogue, place));
  const outlook = firstOf(catalogue.all<Outlook & { career: string }>(OUTLOOK));
  const needs = byCareer(catalogue.all<CareerFacts['needs'][number] & { career: string }>(NEEDS));
  const routes = byCareer(catalogue.all<{ career: string; kind: string }>(ROUTES));
  return catalogue.all<Row>(CAREERS).map(({ R, I, A, S, E, C, interestsSource, ...career }) => ({
    ...career,
    interests: interestsOf({ R, I, A, S, E, C, interestsSource }),
    pay: pay.get(career.id) ?? null,
    outlook: outlook.get(career.id) ?? null,
    needs: needs.get(career.id) ?? [],
    routes: (routes.get(career.id) ?? []).map(({ kind }) => kind),
  }));
}

const PAY = `
  SELECT career, place, place.name AS placeName, pay.currency, currency.symbol, period, year, median, annual, measured,
    pay.source
  FROM pay JOIN place ON place.id = pay.place JOIN currency ON currency.code = pay.currency
  WHERE place = @place AND estimate = 0 ORDER BY career, position`;

type PayRow = { career: string } & Omit<PlacePay, 'annualMedian'> & Pick<PayFigure, 'median' | 'annual'>;

function payAt(catalogue: Database, place: string): ({ career: string } & PlacePay)[] {
  return catalogue.all<PayRow>(PAY, { place }).flatMap(({ median, annual, ...row }) => {
    const amount = annualMedian({ median, annual, period: row.period });
    return amount === null ? [] : [{ ...row, annualMedian: amount }];
  });
}

const OUTLOOK = `
  SELECT career, place, place.name AS placeName, year_from AS "from", year_to AS "to", change, openings, education,
    measured, source
  FROM outlook JOIN place ON place.id = outlook.place ORDER BY career, position`;

const NEEDS = `
  SELECT career, need.skill, skill.name, importance FROM need JOIN skill ON skill.id = need.skill
  ORDER BY career, importance DESC, position`;

const ROUTES = 'SELECT career, kind FROM route ORDER BY career, position';

function firstOf<Row extends { career: string }>(rows: readonly Row[]): Map<string, Omit<Row, 'career'>> {
  return new Map([...byCareer(rows)].map(([career, all]) => [career, all[0] as Omit<Row, 'career'>]));
}
