import type { GroupMedian } from '../core/metro-estimate.js';
import type { PayFigure } from '../core/pay.js';
import type { PriceLevel } from '../core/price-level.js';
import { byCareer } from './by-career.js';
import type { Database } from './database.js';

const FIGURE = `
  place, place.name AS placeName, place.kind AS placeKind, place.country, pay.currency, currency.symbol, period, year,
  p10, p25, median, p75, p90, low, high, annual, measured, pay.source, estimate`;
const FROM = 'FROM pay JOIN place ON place.id = pay.place JOIN currency ON currency.code = pay.currency';

const PAY = `SELECT ${FIGURE} ${FROM} WHERE career = @id ORDER BY position`;
const PAY_IN = `SELECT career, ${FIGURE} ${FROM} WHERE place = @place ORDER BY career, position`;

type Row = Omit<PayFigure, 'estimate'> & { estimate: number };

/** Every pay figure held for a career, in the order of its file. */
export function payOf(catalogue: Database, id: string): PayFigure[] {
  return catalogue.all<Row>(PAY, { id }).map(figure);
}

/** Every pay figure held for one place, by career. */
export function payIn(catalogue: Database, place: string): Map<string, PayFigure[]> {
  const rows = byCareer(catalogue.all<Row & { career: string }>(PAY_IN, { place }));
  return new Map([...rows].map(([career, figures]) => [career, figures.map(figure)]));
}

function figure(row: Row): PayFigure {
  return { ...row, estimate: row.estimate === 1 };
}

const METROS = `
  SELECT metro_pay.place, place.name AS placeName, place.kind AS placeKind, place.country,
    metro_pay.soc_group AS socGroup, metro_pay.median AS areaMedian, nation.median AS nationMedian,
    metro_pay.year, metro_pay.source
  FROM career
    JOIN metro_pay ON metro_pay.soc_group = substr(career.soc, 1, 2) AND metro_pay.place <> 'us'
    JOIN metro_pay AS nation ON nation.soc_group = metro_pay.soc_group AND nation.place = 'us'
    JOIN place ON place.id = metro_pay.place
  WHERE career.id = @id ORDER BY place.name, place.id`;

/** What the occupation group of a career earns in each metropolitan area, and in the nation; by name of the area. */
export function groupMedians(catalogue: Database, id: string): GroupMedian[] {
  return catalogue.all<GroupMedian>(METROS, { id });
}

const LEVELS = `
  SELECT id AS place, price_level AS value, price_base AS base, price_year AS year, price_source AS source
  FROM place WHERE price_level IS NOT NULL ORDER BY id`;

/** The price level of every place that has one. */
export function priceLevels(catalogue: Database): Map<string, PriceLevel> {
  const rows = catalogue.all<PriceLevel & { place: string }>(LEVELS);
  return new Map(rows.map(({ place, ...level }) => [place, level]));
}
