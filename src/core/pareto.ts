import type { FittedCareer } from './career-order.js';

export const CRITERIA = ['pay', 'growth', 'preparation', 'fit'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** A career that no other beats. */
export interface Unbeaten<One> {
  career: One;
  /** Criteria on which no other career is better. */
  best: Criterion[];
  /** The careers that it beats. */
  beats: One[];
}

export interface ParetoFront<One> {
  unbeaten: Unbeaten<One>[];
  /** Each beaten career with the first, in the given order, of the unbeaten ones that beat it. */
  beaten: { career: One; by: One }[];
  /** Careers that lack a figure, and which: they can be neither compared nor beaten. */
  leftOut: { career: One; missing: Criterion[] }[];
}

/**
 * The careers that no other beats: the Pareto front, or maximal elements, of the careers over the criteria.
 *
 *     a beats b  ⟺  a is at least as good as b on every criterion, and better on one of them
 *
 * Better is more pay (annual median at one place), more growth, less preparation (job zone) and a higher correlation with
 * one's interests. No criterion is weighed against another; whatever the weights, a best career is on the front. Careers
 * that are equal on all criteria do not beat each other. Source: Pareto, Manuale di economia politica (1906); Kung, Luccio
 * and Preparata, On finding the maxima of a set of vectors, JACM 22 (1975). Compares every pair, n² for n careers.
 */
export function paretoFront<One extends FittedCareer>(
  careers: readonly One[],
  criteria: readonly Criterion[],
): ParetoFront<One> {
  const measured = careers.map((career) => ({ career, figures: criteria.map((one) => worth(career, one)) }));
  const complete = measured.filter((one): one is Measured<One> => one.figures.every((figure) => figure !== null));
  const front = complete.filter((one) => !complete.some((other) => beats(other.figures, one.figures)));
  return {
    unbeaten: front.map(({ career, figures }) => ({
      career,
      best: criteria.filter((_, at) => complete.every((other) => (other.figures[at] ?? 0) <= (figures[at] ?? 0))),
      beats: complete.filter((other) => beats(figures, other.figures)).map((other) => other.career),
    })),
    beaten: complete.flatMap(({ career, figures }) => {
      const by = front.find((other) => beats(other.figures, figures));
      return by === undefined ? [] : [{ career, by: by.career }];
    }),
    leftOut: measured.flatMap(({ career, figures }) => {
      const missing = criteria.filter((_, at) => figures[at] === null);
      return missing.length === 0 ? [] : [{ career, missing }];
    }),
  };
}

interface Measured<One> {
  career: One;
  figures: number[];
}

/** Higher is better on every criterion. */
function worth({ pay, outlook, zone, correlation }: FittedCareer, criterion: Criterion): number | null {
  if (criterion === 'pay') return pay?.annualMedian ?? null;
  if (criterion === 'growth') return outlook?.change ?? null;
  if (criterion === 'preparation') return zone === null ? null : -zone;
  return correlation;
}

function beats(a: readonly number[], b: readonly number[]): boolean {
  return a.every((figure, at) => figure >= (b[at] ?? 0)) && a.some((figure, at) => figure > (b[at] ?? 0));
}
