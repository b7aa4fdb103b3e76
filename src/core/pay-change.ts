import type { Career } from './career.js';
import { payByPlace } from './compare-pay.js';
import type { Aspect, PayFigure } from './pay.js';

/** Pay at one place before and after a change of career. */
export interface PayChange {
  place: string;
  placeName: string;
  /** Null without a career to come from. */
  before: PayFigure | null;
  after: PayFigure;
  /** In what the measures of the two differ; where they do, there is no change to name. */
  differs: Aspect[];
  /** Median after less before, in the currency and for the period of both, and as a share of before; null if not comparable. */
  change: number | null;
  share: number | null;
}

/**
 * What a change of career does to pay, at each place that both hold a published figure for; estimates are left out. The
 * change is named only where both figures have the same source, year, period, currency and kind. Without a career to come
 * from, the pay of the career alone.
 */
export function payChanges(from: Pick<Career, 'pay'> | null, to: Pick<Career, 'pay'>): PayChange[] {
  const published = ({ pay }: Pick<Career, 'pay'>) => ({ pay: pay.filter(({ estimate }) => !estimate) });
  if (from === null) {
    return published(to).pay.map((after) => ({
      place: after.place,
      placeName: after.placeName,
      before: null,
      after,
      differs: [],
      change: null,
      share: null,
    }));
  }
  return payByPlace([published(from), published(to)]).flatMap(({ place, placeName, figures, differs }): PayChange[] => {
    const [before = null, after = null] = figures;
    if (before === null || after === null) return [];
    const known = differs.length === 0 && before.median !== null && after.median !== null;
    const change = known ? Math.round(((after.median ?? 0) - (before.median ?? 0)) * 100) / 100 : null;
    return [
      {
        place,
        placeName,
        before,
        after,
        differs,
        change,
        share: change === null ? null : change / (before.median ?? 0),
      },
    ];
  });
}
