/** What half, a quarter or a tenth earn, or the least and the most; null for what is not published. */
export interface Amounts {
  p10: number | null;
  p25: number | null;
  median: number | null;
  p75: number | null;
  p90: number | null;
  /** The publisher's own range where it gives no percentiles. */
  low: number | null;
  high: number | null;
}

/** Pay as it was published: in the currency of the place and the period of the source, never converted here. */
export interface PayFigure extends Amounts {
  place: string;
  placeName: string;
  placeKind: string;
  country: string;
  currency: string;
  /** How the currency is written before an amount: $, £, C$. */
  symbol: string;
  period: Period;
  year: number;
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
  return figure.median * periodsAYear(figure);
}

/**
 * How many times its period a figure is paid in a year: as often as the publisher's own annual median says (÷ the median),
 * which knows the hours of the occupation; else 12 months or 2,080 hours.
 */
export function periodsAYear({ median, annual, period }: Pick<PayFigure, 'median' | 'annual' | 'period'>): number {
  if (annual !== null && median !== null && median > 0) return annual / median;
  return period === 'year' ? 1 : period === 'month' ? 12 : HOURS_A_YEAR;
}

/** Measured and published; an estimate that its source does not explain; an estimate of ours, which can be explained. */
export type Basis = 'published' | 'quoted' | 'derived';

/** The basis of a figure that is held; only what we work out ourselves is `derived`. */
export function basisOf(figure: Pick<PayFigure, 'estimate'>): Basis {
  return figure.estimate ? 'quoted' : 'published';
}

/** What decides whether two amounts may stand beside each other. */
export interface Measure {
  /** The source says who was asked: all employees, full-time ones, those who stayed a year. */
  source: string;
  year: number;
  /** What was measured, also where it has been turned into a year since: an hourly median is not an annual one. */
  period: Period;
  /** A currency, or international dollars. */
  unit: string;
  /** Country, province, metropolitan area, city. */
  placeKind: string;
  basis: Basis;
  /** The occupation that was measured. */
  measured: string;
}

export const ASPECTS = ['source', 'year', 'period', 'unit', 'placeKind', 'basis', 'measured'] as const;
export type Aspect = (typeof ASPECTS)[number];

/**
 * The guard: amounts share a scale or a ranking only if they have the same group. It holds everything of a measure but
 * the occupation, which the reader sees beside each amount, since figures of two careers never share it.
 */
export function comparabilityGroup({ source, year, period, unit, placeKind, basis }: Measure): string {
  return [source, year, period, unit, placeKind, basis].join('/');
}

/** In what some measures differ, in the order of `ASPECTS`; nothing when they may be compared without a word. */
export function differences(measures: readonly Measure[]): Aspect[] {
  return ASPECTS.filter((aspect) => new Set(measures.map((measure) => measure[aspect])).size > 1);
}

/** A figure as it was published, as a measure. */
export function measureOf(figure: PayFigure): Measure {
  const { source, year, period, currency, placeKind, measured } = figure;
  return { source, year, period, unit: currency, placeKind, basis: basisOf(figure), measured };
}
