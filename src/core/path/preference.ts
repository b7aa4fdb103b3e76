import { mostSteps, type Question } from './programme.js';

/** Costs of the variables that are left. */
export interface PreferenceCosts {
  costs: number[];
  /** The fewest tenths of hours that a choice of at least this cost has. */
  tenthsFrom(cost: number): number;
}

/**
 * Costs whose least sum has the fewest hours, of those the least price, and of those the least sum of ranks: a dollar
 * outweighs all ranks, and the least difference in hours all dollars and ranks, that a choice of at most `upper` tenths can
 * hold. `alive` are the variables that are left; ranks count anew among them, from 1 for the first in the order of preference.
 */
export function preferenceCosts(question: Question, alive: readonly number[], upper: number): PreferenceCosts {
  const { reach, budget } = question;
  const left = alive.flatMap((variable) => reach.candidates[variable] ?? []);
  const byRank = [...left].sort((a, b) => a.rank - b.rank);
  const ranks = new Map(byRank.map(({ id }, at) => [id, at + 1]));
  const most = Math.min(mostSteps(question), shortestWithin(left, upper));
  const perDollar = 1 + largest([...ranks.values()], most);
  const spent = Math.min(budget ?? Number.POSITIVE_INFINITY, largest(prices(left), most));
  const unit = left.reduce((divisor, { tenths }) => commonDivisor(divisor, tenths), 0) || 1;
  const perUnit = perDollar * (spent + 1);
  return {
    costs: alive.map((variable) => {
      const candidate = reach.candidates[variable];
      if (candidate === undefined) return 0;
      return (candidate.tenths / unit) * perUnit + candidate.price * perDollar + (ranks.get(candidate.id) ?? 0);
    }),
    tenthsFrom: (cost) => unit * Math.floor(cost / perUnit + 1e-6),
  };
}

/** How many candidates there can be in so many tenths of hours. */
function shortestWithin(candidates: readonly { tenths: number }[], upper: number): number {
  const shortest = candidates.map(({ tenths }) => tenths).sort((a, b) => a - b);
  let hours = 0;
  const over = shortest.findIndex((tenths) => {
    hours += tenths;
    return hours > upper;
  });
  return over === -1 ? shortest.length : over;
}

function prices(candidates: readonly { price: number }[]): number[] {
  return candidates.map(({ price }) => price);
}

/** The sum of the largest values, `count` of them. */
function largest(values: readonly number[], count: number): number {
  const ordered = [...values].sort((a, b) => b - a);
  return ordered.slice(0, count).reduce((sum, value) => sum + value, 0);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
