/**
 * Pearson's product-moment correlation of two rows of figures of one length, −1 to 1:
 *
 *     r = Σ (a − ā)(b − b̄) ÷ √(Σ (a − ā)² · Σ (b − b̄)²)
 *
 * Null when one of them is flat: it has no shape that could be compared. Source: K. Pearson, Notes on regression and
 * inheritance in the case of two parents, Proceedings of the Royal Society of London 58 (1895).
 */
export function correlation(a: readonly number[], b: readonly number[]): number | null {
  const [left, right] = [deviations(a), deviations(b)];
  const spread = Math.sqrt(product(left, left) * product(right, right));
  return spread < FLAT ? null : product(left, right) / spread;
}

/** What is left of a flat row when its mean, which has no exact binary form, is taken away. */
const FLAT = 1e-9;

/** How far each figure is from the mean of the row. */
export function deviations(row: readonly number[]): number[] {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  return row.map((value) => value - mean);
}

/** Σ a · b, of rows of one length. */
export function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
