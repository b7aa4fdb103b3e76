import { sum } from '../sum.js';
import { mostSteps, type Question } from './programme.js';

/** Costs of the variables that are left. */
export interface PreferenceCosts {
  costs: number[];
  /** The fewest tenths of hours that a choice of at least this cost has. */
  tenthsFrom(cost: number): number;
}

/**
 * Costs whose least sum has the fewest hours, of those the least price, and of those the least misfit, so that the most
 * relevant resources stay: a dollar outweighs all misfits, and the least difference in hours all dollars and misfits, that a
 * choice of at most `upper` tenths can hold. `alive` are the variables that are left.
 */
export function preferenceCosts(question: Question, alive: readonly number[], upper: number): PreferenceCosts {
  const { reach, budget } = question;
  const left = alive.flatMap((variable) => reach.candidates[variable] ?? []);
  const most = Math.min(mostSteps(question), shortestWithin(left, upper));
  const misfits = left.map(({ misfit }) => misfit);
  const prices = left.map(({ price }) => price);
  const perDollar = 1 + largest(misfits, most);
  const spent = Math.min(budget ?? Number.POSITIVE_INFINITY, largest(prices, most));
  const unit = left.reduce((divisor, { tenths }) => commonDivisor(divisor, tenths), 0) || 1;
  const perUnit = perDollar * (spent + 1);
  return {
    costs: alive.map((variable) => {
      const candidate = reach.candidates[variable];
      if (candidate === undefined) return 0;
      const { tenths, price, misfit } = candidate;
      return (tenths / unit) * perUnit + price * perDollar + misfit;
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

/** The sum of the largest values, `count` of them. */
function largest(values: readonly number[], count: number): number {
  return sum([...values].sort((a, b) => b - a).slice(0, count));
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
