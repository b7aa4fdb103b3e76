import { setFlagsFromString } from 'node:v8';
import type { Highs, Model } from 'highs';
import type { IntegerSolver, Programme } from '../core/path/solver.js';

/**
 * Nodes of the search tree after which the best solution so far has to do, with its bound. A number of nodes, not of
 * seconds: the same question gets the same answer on every machine.
 */
const MOST_NODES = 20_000;

/**
 * No gap is small enough to stop at. Restarts, a search for symmetries, a large pool of cuts and searches for better solutions
 * by smaller programmes take longer here than they save: our programmes are small, and the tree ends after a few dozen nodes
 * (measured: docs/performance.md).
 */
const OPTIONS = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 0,
  mip_max_nodes: MOST_NODES,
  mip_allow_restart: false,
  mip_detect_symmetry: false,
  mip_pool_soft_limit: 10,
  mip_pool_age_limit: 1,
  mip_heuristic_run_rins: false,
  mip_heuristic_run_rens: false,
  mip_heuristic_run_root_reduced_cost: false,
  mip_heuristic_run_feasibility_jump: false,
} as const;

/**
 * How much of a WebAssembly function V8 runs before it compiles it a second time, optimised: much more than it would. Our
 * questions are answered in a second, in which optimising 3 MB of solver costs more time and memory than it gains (measured:
 * docs/performance.md).
 */
const TIERING_BUDGET = 1_000_000_000;

/** HiGHS (Huangfu and Hall, Mathematical Programming Computation 10, 2018) as WebAssembly, loaded when first asked for. */
export async function loadSolver(): Promise<IntegerSolver> {
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
  const { default: load } = await import('highs');
  const highs = await load();
  return {
    relax: (programme) =>
      run(highs, modelOf(highs, programme, false), null, (model) => {
        const { colValue, colDual } = model.getSolution();
        return { objective: model.getObjectiveValue(), values: [...colValue], reducedCosts: [...colDual] };
      }),
    solve: (programme, start) =>
      run(highs, modelOf(highs, programme, true), start, (model) => {
        const objective = model.getObjectiveValue();
        const bound = Number(model.info.get('mip_dual_bound'));
        const values = [...model.getSolution().colValue].map(Math.round);
        return { objective, bound: Number.isFinite(bound) ? bound : objective, values };
      }),
  };
}

function run<Answer>(
  highs: Highs,
  data: ReturnType<typeof modelOf>,
  start: readonly number[] | null,
  read: (model: Model) => Answer,
): Answer | null {
  const { optimal, infeasible, unboundedOrInfeasible, solutionLimit } = highs.constants.modelStatus;
  return highs.withModel(data, (model) => {
    model.options.set(OPTIONS);
    if (start !== null) model.setSolution({ colValue: [...start] });
    model.run();
    const status = model.getModelStatus();
    if (status === optimal) return read(model);
    if (status === infeasible || status === unboundedOrInfeasible) return null;
    if (status === solutionLimit && model.info.get('primal_solution_status') === 2) return read(model);
    throw new Error(`HiGHS ended with status ${status}`);
  });
}

function modelOf(highs: Highs, { costs, rows }: Programme, whole: boolean) {
  const starts = [0];
  for (const { variables } of rows) starts.push((starts.at(-1) ?? 0) + variables.length);
  const { integer } = highs.constants.variableType;
  return {
    numCols: costs.length,
    numRows: rows.length,
    colCost: [...costs],
    colLower: costs.map(() => 0),
    colUpper: costs.map(() => 1),
    rowLower: rows.map(({ min }) => min ?? -highs.infinity),
    rowUpper: rows.map(({ max }) => max ?? highs.infinity),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: costs.length,
      starts,
      indices: rows.flatMap(({ variables }) => variables),
      values: rows.flatMap(({ coefficients }) => coefficients),
    },
    ...(whole ? { integrality: costs.map(() => integer) } : {}),
  };
}
