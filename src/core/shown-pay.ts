import { type Currency, crossRate, rateDate } from './currency.js';
import { groupBy } from './group-by.js';
import type { Derivation } from './metro-estimate.js';
import {
  type Amounts,
  annualMedian,
  type Basis,
  basisOf,
  comparabilityGroup,
  type Measure,
  type PayFigure,
  type Period,
  periodsAYear,
} from './pay.js';
import { INTERNATIONAL_DOLLAR, localPerInternational, type PriceLevel } from './price-level.js';
import { byText } from './text-order.js';

export interface Exchange {
  from: Currency;
  to: Currency;
  /** Units of `to` for one of `from`. */
  rate: number;
  /** How old it is: the older of its two dates. */
  date: string;
}

/** A figure with the amounts as they are shown: as published, or a year, in one currency, in international dollars. */
export interface ShownPay {
  figure: PayFigure;
  /** Where the figure is an estimate of ours. */
  derivation: Derivation | null;
  basis: Basis;
  /** Whether the occupation that was measured takes in more than the career. */
  wider: boolean;
  amounts: Amounts;
  unit: { code: string; symbol: string };
  period: Period;
  /** The price level that the amounts were divided by; null where they were not. */
  priceLevel: PriceLevel | null;
  /** The exchange that the amounts went through; null where they did not. */
  exchange: Exchange | null;
  /** Shared by amounts that may stand on one scale. */
  group: string;
}

/** How amounts are wanted. Whatever is converted or adjusted is a year. */
export interface PayWish {
  annual: boolean;
  /** One currency for all. */
  to: Currency | null;
  /** International dollars, where the place has a price level. */
  adjust: boolean;
}

export const AS_PUBLISHED: PayWish = { annual: false, to: null, adjust: false };

export interface Tables {
  /** By code. */
  currencies: ReadonlyMap<string, Currency>;
  /** By place. */
  levels: ReadonlyMap<string, PriceLevel>;
}

/**
 * The amounts of a figure as they are wanted, in this order: a year (`annualAmounts`), ÷ local currency per international
 * dollar, × the cross rate. Amounts that were adjusted or converted are rounded to hundredths. An adjusted amount in a
 * currency is what its international dollars are worth as US dollars: pay at the prices of the United States.
 */
export function showPay(
  figure: PayFigure,
  { wider, derivation }: { wider: boolean; derivation: Derivation | null },
  wish: PayWish,
  { currencies, levels }: Tables,
): ShownPay {
  const changed = wish.annual || wish.adjust || wish.to !== null;
  const priceLevel = wish.adjust ? (levels.get(figure.place) ?? null) : null;
  const own = currencies.get(priceLevel === null ? figure.currency : 'USD');
  const exchange =
    wish.to === null || own === undefined || own.code === wish.to.code
      ? null
      : { from: own, to: wish.to, rate: crossRate(own, wish.to), date: rateDate(own, wish.to) };
  const local = changed ? annualAmounts(figure) : amountsOf(figure);
  const factor = (exchange?.rate ?? 1) / (priceLevel === null ? 1 : localPerInternational(priceLevel));
  const amounts = priceLevel === null && exchange === null ? local : scaled(local, factor);
  const unit =
    priceLevel !== null && wish.to === null
      ? INTERNATIONAL_DOLLAR
      : (exchange?.to ?? { code: wish.to?.code ?? figure.currency, symbol: wish.to?.symbol ?? figure.symbol });
  const basis = derivation === null ? basisOf(figure) : 'derived';
  const shown = {
    figure,
    derivation,
    basis,
    wider,
    amounts,
    unit: { code: unit.code, symbol: unit.symbol },
    period: changed ? ('year' as const) : figure.period,
    priceLevel,
    exchange,
  };
  return { ...shown, group: comparabilityGroup(measureOfShown(shown)) };
}

/** What was measured and what it is counted in. Adjusted euros and plain ones are two units. */
export function measureOfShown({ figure, unit, basis, priceLevel }: Omit<ShownPay, 'group'>): Measure {
  const { source, year, period, placeKind, measured } = figure;
  const adjusted = priceLevel !== null && unit.code !== INTERNATIONAL_DOLLAR.code ? ' at US prices' : '';
  return { source, year, period, unit: unit.code + adjusted, placeKind, basis, measured };
}

function amountsOf({ p10, p25, median, p75, p90, low, high }: PayFigure): Amounts {
  return { p10, p25, median, p75, p90, low, high };
}

/** The same a year: the publisher's own annual median where it gives one, all amounts × the same `periodsAYear`. */
function annualAmounts(figure: PayFigure): Amounts {
  const { p10, p25, p75, p90, low, high } = figure;
  const times = periodsAYear(figure);
  const annual = (amount: number | null) => (amount === null ? null : rounded(amount * times));
  return {
    p10: annual(p10),
    p25: annual(p25),
    median: annualMedian(figure),
    p75: annual(p75),
    p90: annual(p90),
    low: annual(low),
    high: annual(high),
  };
}

function scaled({ p10, p25, median, p75, p90, low, high }: Amounts, factor: number): Amounts {
  const by = (amount: number | null) => (amount === null ? null : rounded(amount * factor));
  return { p10: by(p10), p25: by(p25), median: by(median), p75: by(p75), p90: by(p90), low: by(low), high: by(high) };
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}

export const PAY_ORDERS = ['published', 'median', 'place'] as const;
export type PayOrder = (typeof PAY_ORDERS)[number];

/**
 * Figures in groups of those that may be compared, the groups in the order of their first figure. Within a group: as in
 * the catalogue, by median (highest first, none last) or by place name; ties by place name, then place id.
 */
export function payGroups(pay: readonly ShownPay[], order: PayOrder): ShownPay[][] {
  const groups = groupBy(pay, ({ group }) => group);
  return [...groups.values()].map((group) => (order === 'published' ? group : group.sort(byOrder(order))));
}

function byOrder(order: 'median' | 'place'): (a: ShownPay, b: ShownPay) => number {
  return (a, b) =>
    (order === 'median' ? (b.amounts.median ?? -1) - (a.amounts.median ?? -1) : 0) ||
    byText(a.figure.placeName, b.figure.placeName) ||
    byText(a.figure.place, b.figure.place);
}
