/** One row of a programme: min ≤ Σ coefficient · variable ≤ max. A variable stands in a row once at most. */
export interface Row {
  variables: readonly number[];
  coefficients: readonly number[];
  min: number | null;
  max: number | null;
}

/** Minimise Σ cost · variable over variables that are 0 or 1, subject to the rows. */
export interface Programme {
  costs: readonly number[];
  rows: readonly Row[];
}

export interface Relaxed {
  objective: number;
  values: readonly number[];
  /** How much the objective grows at least for each unit of a variable that is 0 at the optimum. */
  reducedCosts: readonly number[];
}

export interface Solved {
  objective: number;
  /** No solution has a smaller objective than this. */
  bound: number;
  values: readonly number[];
}

/**
 * What the planner asks of a solver. It is a parameter: `core` knows none. Both answers are null when no values satisfy the
 * rows. The same programme must always get the same answer: limits on effort count nodes, not seconds.
 */
export interface IntegerSolver {
  /** The optimum when variables may be anything between 0 and 1. */
  relax(programme: Programme): Relaxed | null;
  /**
   * The best whole solution found. Without a limit reached, `bound` equals `objective` within rounding. `start` are whole
   * values that satisfy the rows, if any are known.
   */
  solve(programme: Programme, start: readonly number[] | null): Solved | null;
}
