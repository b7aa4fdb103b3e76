import type { PayFigure } from '../core/pay.js';
import type { Database } from './database.js';

const PAY = `
  SELECT place, place.name AS placeName, place.kind AS placeKind, place.country, pay.currency, currency.symbol, period, year,
    p10, p25, median, p75, p90, low, high, annual, measured, pay.source, estimate
  FROM pay JOIN place ON place.id = pay.place JOIN currency ON currency.code = pay.currency
  WHERE career = @id ORDER BY position`;

/** Every pay figure held for a career, in the order of its file. */
export function payOf(catalogue: Database, id: string): PayFigure[] {
  const rows = catalogue.all<Omit<PayFigure, 'estimate'> & { estimate: number }>(PAY, { id });
  return rows.map((row) => ({ ...row, estimate: row.estimate === 1 }));
}
