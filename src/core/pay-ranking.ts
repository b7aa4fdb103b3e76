import type { CareerName } from './career.js';
import { payGroups, type ShownPay } from './shown-pay.js';

/** A career with the figures held for it in the place that is ranked. */
export interface CareerPay extends CareerName {
  field: string;
  fieldName: string;
  pay: readonly ShownPay[];
}

export interface RankedCareer extends Omit<CareerPay, 'pay'> {
  /** 1 is the highest; careers with the same median share a rank, and the next one is counted on (1, 1, 3). */
  rank: number;
  shown: ShownPay;
}

/** A career that cannot be ranked, and the figure that does not fit, if there is one at all. */
export interface Unranked extends CareerName {
  held: ShownPay | null;
}

export interface PayRanking {
  ranked: RankedCareer[];
  unranked: Unranked[];
}

/**
 * Careers by published annual median, highest first, ties by title. Only one comparability group is ranked, that which
 * most careers share (of equal ones the newest year, then the first name), so that one survey of one year decides; careers
 * outside it are named, never slipped in.
 */
export function rankPay(careers: readonly CareerPay[]): PayRanking {
  const group = commonGroup(careers.flatMap(({ pay }) => fitting(pay)));
  const measured = careers.map((career) => ({
    career,
    shown: fitting(career.pay).find((shown) => shown.group === group),
  }));
  const ranked = measured
    .flatMap(({ career: { pay: _, ...career }, shown }) => (shown === undefined ? [] : [{ ...career, shown }]))
    .sort((a, b) => median(b.shown) - median(a.shown) || (a.title < b.title ? -1 : 1));
  return {
    ranked: ranked.map((career) => ({
      ...career,
      rank: 1 + ranked.findIndex(({ shown }) => median(shown) === median(career.shown)),
    })),
    unranked: measured
      .filter(({ shown }) => shown === undefined)
      .map(({ career: { id, title, pay } }) => ({ id, title, held: pay[0] ?? null })),
  };
}

/** The careers beyond the first `top` that share the rank of the last of these: they might as well have been among them. */
export function tiedBeyond(ranked: readonly RankedCareer[], top: number): RankedCareer[] {
  return ranked.slice(top).filter(({ rank }) => rank === ranked[top - 1]?.rank);
}

function fitting(pay: readonly ShownPay[]): ShownPay[] {
  return pay.filter(({ basis, amounts }) => basis === 'published' && amounts.median !== null);
}

function commonGroup(pay: readonly ShownPay[]): string | null {
  const groups = payGroups(pay, 'published').map(([first, ...rest]) => ({ first, size: rest.length + 1 }));
  const [largest] = groups.sort(
    (a, b) =>
      b.size - a.size ||
      (b.first?.figure.year ?? 0) - (a.first?.figure.year ?? 0) ||
      ((a.first?.group ?? '') < (b.first?.group ?? '') ? -1 : 1),
  );
  return largest?.first?.group ?? null;
}

function median({ amounts }: ShownPay): number {
  return amounts.median ?? 0;
}
