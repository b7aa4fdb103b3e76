import type { CareerFacts } from './facts.js';
import { byText } from './text-order.js';

export const CAREER_ORDERS = ['field', 'title', 'pay', 'growth', 'openings', 'preparation', 'fit'] as const;
export type CareerOrder = (typeof CAREER_ORDERS)[number];

/** A career with how well it fits the interests that were given, −1 to 1; null where none were, or it has none. */
export interface FittedCareer extends CareerFacts {
  correlation: number | null;
}

/**
 * Careers in an order: pay, growth, openings and fit from the highest, preparation from the least; those without the figure
 * come last, equal ones by title and id. `field` keeps the order of the catalogue.
 */
export function orderCareers<One extends FittedCareer>(careers: readonly One[], order: CareerOrder): One[] {
  if (order === 'field') return [...careers];
  return [...careers].sort((a, b) => byFigure(figure(a, order), figure(b, order)) || byTitle(a, b));
}

/** Higher is better, whatever the order: preparation counts from zero down. */
function figure({ pay, outlook, zone, correlation }: FittedCareer, order: CareerOrder): number | null {
  if (order === 'pay') return pay?.annualMedian ?? null;
  if (order === 'growth') return outlook?.change ?? null;
  if (order === 'openings') return outlook?.openings ?? null;
  if (order === 'fit') return correlation;
  if (order === 'preparation') return zone === null ? null : -zone;
  return 0;
}

function byFigure(a: number | null, b: number | null): number {
  return a === b ? 0 : (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY);
}

function byTitle(a: { title: string; id: string }, b: { title: string; id: string }): number {
  return byText(a.title, b.title) || byText(a.id, b.id);
}
