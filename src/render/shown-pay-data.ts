import { annualMedian } from '../core/pay.js';
import type { ShownPay } from '../core/shown-pay.js';

/** A figure as it was published, in a flat record. */
const FIGURE_FIELDS = [
  'place',
  'placeName',
  'placeKind',
  'currency',
  'period',
  'year',
  'p10',
  'p25',
  'median',
  'p75',
  'p90',
  'low',
  'high',
  'annualMedian',
  'measured',
  'wider',
  'source',
  'estimate',
  'basis',
] as const;

/**
 * The amounts that are shown and what they went through. `group` is shared by amounts that may be compared; the factors are
 * null where they were not used: `unitMedian = median a year ÷ level × rate`.
 */
const SHOWN_FIELDS = [
  'group',
  'unit',
  'unitPeriod',
  'unitP10',
  'unitP25',
  'unitMedian',
  'unitP75',
  'unitP90',
  'unitLow',
  'unitHigh',
  'rate',
  'rateDate',
  'rateSource',
  'priceLevel',
  'priceBase',
  'priceYear',
  'priceSource',
  'socGroup',
  'groupAreaMedian',
  'groupNationMedian',
] as const;

export const SHOWN_PAY_FIELDS: readonly string[] = [...FIGURE_FIELDS, ...SHOWN_FIELDS];

/** Raw numbers beside currency, period, year and source; then the same as shown. */
export function shownPayData({ figure, derivation, basis, wider, amounts, unit, ...shown }: ShownPay) {
  const { place, placeName, placeKind, currency, period, year, p10, p25, median, p75, p90, low, high } = figure;
  const { exchange, priceLevel } = shown;
  return {
    place,
    placeName,
    placeKind,
    currency,
    period,
    year,
    p10,
    p25,
    median,
    p75,
    p90,
    low,
    high,
    annualMedian: annualMedian(figure),
    measured: figure.measured,
    wider,
    source: figure.source,
    estimate: figure.estimate,
    basis,
    group: shown.group,
    unit: unit.code,
    unitPeriod: shown.period,
    unitP10: amounts.p10,
    unitP25: amounts.p25,
    unitMedian: amounts.median,
    unitP75: amounts.p75,
    unitP90: amounts.p90,
    unitLow: amounts.low,
    unitHigh: amounts.high,
    rate: exchange?.rate ?? null,
    rateDate: exchange?.date ?? null,
    rateSource: exchange === null ? null : exchangeSources(exchange).join(' '),
    priceLevel: priceLevel?.value ?? null,
    priceBase: priceLevel?.base ?? null,
    priceYear: priceLevel?.year ?? null,
    priceSource: priceLevel?.source ?? null,
    socGroup: derivation?.socGroup ?? null,
    groupAreaMedian: derivation?.areaMedian ?? null,
    groupNationMedian: derivation?.nationMedian ?? null,
  };
}

/** The sources of the two rates; the dollar needs none against itself. */
export function exchangeSources({ from, to }: NonNullable<ShownPay['exchange']>): string[] {
  return [...new Set([from, to].filter(({ code }) => code !== 'USD').map(({ source }) => source))];
}
