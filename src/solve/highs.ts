import type { Highs, Model } from 'highs';
import type { IntegerSolver, Programme } from '../core/path/solver.js';

/**
 * Nodes of the search tree after which the best solution so far has to do, with its bound. A number of nodes, not of
 * seconds: the same question gets the same answer on every machine.
 */
const MOST_NODES = 20_000;

/** No gap is small enough to stop at. Restarts of the search were measured to cost more here than they gain. */
const OPTIONS = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 0,
  mip_max_nodes: MOST_NODES,
  mip_allow_restart: false,
} as const;

/** HiGHS (Huangfu and Hall, Mathematical Programming Computation 10, 2018) as WebAssembly, loaded when first asked for. */
export async function loadSolver(): Promise<IntegerSolver> {
  const { default: load } = await import('highs');
  const highs = await load();
  return {
    relax: (programme) =>
      run(highs, programme, false, (model) => {
        const { colValue, colDual } = model.getSolution();
        return { objective: model.getObjectiveValue(), values: [...colValue], reducedCosts: [...colDual] };
      }),
    solve: (programme) =>
      run(highs, programme, true, (model) => {
        const objective = model.getObjectiveValue();
        const bound = Number(model.info.get('mip_dual_bound'));
        const values = [...model.getSolution().colValue].map(Math.round);
        return { objective, bound: Number.isFinite(bound) ? bound : objective, values };
      }),
  };
}

function run<Answer>(
  highs: Highs,
  programme: Programme,
  whole: boolean,
  read: (model: Model) => Answer,
): Answer | null {
  const { optimal, infeasible, unboundedOrInfeasible, solutionLimit } = highs.constants.modelStatus;
  return highs.withModel(modelData(highs, programme, whole), (model) => {
    model.options.set(OPTIONS);
    model.run();
    const status = model.getModelStatus();
    if (status === optimal) return read(model);
    if (status === infeasible || status === unboundedOrInfeasible) return null;
    if (status === solutionLimit && model.info.get('primal_solution_status') === 2) return read(model);
    throw new Error(`HiGHS ended with status ${status}`);
  });
}

function modelData(highs: Highs, { costs, rows }: Programme, whole: boolean) {
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
