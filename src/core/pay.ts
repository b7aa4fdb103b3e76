/** Pay as it was published: in the currency of the place and the period of the source, never converted here. */
export interface PayFigure {
  place: string;
  placeName: string;
  placeKind: string;
  country: string;
  currency: string;
  /** How the currency is written before an amount: $, £, C$. */
  symbol: string;
  period: Period;
  year: number;
  p10: number | null;
  p25: number | null;
  median: number | null;
  p75: number | null;
  p90: number | null;
  /** The publisher's own range where it gives no percentiles. */
  low: number | null;
  high: number | null;
  /** The publisher's own annual median beside an hourly one. */
  annual: number | null;
  /** The occupation that was measured. */
  measured: string;
  source: string;
  estimate: boolean;
}

export type Period = 'hour' | 'month' | 'year';

/** Paid hours of a full-time year, the convention by which BLS turns hourly into annual wages: 40 × 52. */
export const HOURS_A_YEAR = 2080;

/**
 * The median a year, in the currency of the figure: the publisher's own annual figure where it gives one, else twelve
 * months, else 2,080 hours (the BLS convention). Null when there is no median.
 */
export function annualMedian(figure: Pick<PayFigure, 'median' | 'annual' | 'period'>): number | null {
  if (figure.annual !== null) return figure.annual;
  if (figure.median === null) return null;
  return figure.median * periodsAYear(figure.period);
}

export function periodsAYear(period: Period): number {
  return period === 'year' ? 1 : period === 'month' ? 12 : HOURS_A_YEAR;
}

export const PAY_ORDERS = ['published', 'median', 'place'] as const;
export type PayOrder = (typeof PAY_ORDERS)[number];

/**
 * Figures in an order: as published in the catalogue, by place name, or by annual median, highest first, within one
 * currency. Currencies keep the order in which they first appear: amounts of two currencies are not compared.
 */
export function sortPay(figures: readonly PayFigure[], order: PayOrder): PayFigure[] {
  if (order === 'published') return [...figures];
  const byPlace = (a: PayFigure, b: PayFigure) => compare(a.placeName, b.placeName) || compare(a.source, b.source);
  if (order === 'place') return [...figures].sort(byPlace);
  const currencies = [...new Set(figures.map((figure) => figure.currency))];
  return [...figures].sort(
    (a, b) =>
      currencies.indexOf(a.currency) - currencies.indexOf(b.currency) ||
      (annualMedian(b) ?? 0) - (annualMedian(a) ?? 0) ||
      byPlace(a, b),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
