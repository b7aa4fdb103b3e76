import type { IntegerSolver, Programme, Relaxed, Solved } from './solver.js';

/** What counts as equal: far below the least difference between two objectives, which are sums of whole numbers. */
const EPSILON = 1e-4;
/** Where to begin: solutions within this share of the relaxed optimum, which is usually near the true one. */
const FIRST_REACH = 0.02;
/** Programmes up to this size are solved as they are. */
const SMALL = 600;

export interface Proven extends Solved {
  /** Variables that may differ from 0 in some solution as good as this one: all others are out of the question. */
  alive: readonly number[];
}

/**
 * The optimum of a programme with whole costs, found among few variables. By linear programming duality a solution that
 * uses a variable costs at least the relaxed optimum plus its reduced cost; so whatever costs at most `reach` more than
 * the relaxed optimum is made of variables with reduced costs up to `reach`. The programme is solved over those alone. If
 * what is found lies within reach, nothing outside can beat it; else its distance is the next reach, and that is the last.
 * Where the relaxed optimum happens to be whole, it is the optimum.
 * `relaxed` is the relaxed optimum. Null when no whole values satisfy the rows.
 *
 * Source: reduced cost fixing, Crowder, Johnson and Padberg, Operations Research 31 (1983).
 */
export function solveExactly(programme: Programme, relaxed: Relaxed, solver: IntegerSolver): Proven | null {
  const everything = programme.costs.map((_, index) => index);
  const floor = relaxed.objective;
  const possible = (index: number, within: number) => (relaxed.reducedCosts[index] ?? 0) <= within + EPSILON;
  if (relaxed.values.every(isWhole)) {
    const alive = everything.filter((index) => possible(index, 0));
    return { objective: floor, bound: floor, values: relaxed.values, alive };
  }
  let reach = everything.length <= SMALL ? Number.POSITIVE_INFINITY : Math.max(1, FIRST_REACH * Math.abs(floor));
  for (;;) {
    const alive = everything.filter((index) => possible(index, reach));
    const found = solver.solve(restricted(programme, alive));
    const complete = alive.length === everything.length;
    if (found !== null && (complete || found.objective <= floor + reach + EPSILON)) {
      const beyond = complete ? Number.POSITIVE_INFINITY : floor + reach;
      const values = programme.costs.map(() => 0);
      alive.forEach((index, at) => {
        values[index] = found.values[at] ?? 0;
      });
      return {
        objective: found.objective,
        bound: Math.min(found.bound, beyond, found.objective),
        values,
        alive: alive.filter((index) => possible(index, found.objective - floor)),
      };
    }
    if (complete) return null;
    reach = found === null ? reach * 8 : found.objective - floor;
  }
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-7;
}

/** The programme with only these variables, in this order; the others are 0. */
export function restricted(programme: Programme, alive: readonly number[]): Programme {
  const place = new Map(alive.map((index, at) => [index, at]));
  return {
    costs: alive.map((index) => programme.costs[index] ?? 0),
    rows: programme.rows.map(({ variables, coefficients, min, max }) => {
      const kept = variables.flatMap((variable, at) => {
        const index = place.get(variable);
        return index === undefined ? [] : [{ index, coefficient: coefficients[at] ?? 0 }];
      });
      return {
        variables: kept.map(({ index }) => index),
        coefficients: kept.map(({ coefficient }) => coefficient),
        min,
        max,
      };
    }),
  };
}
