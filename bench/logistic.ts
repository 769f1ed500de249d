/** Features by name, and whether the passage was right. */
export interface Example {
  readonly features: Readonly<Record<string, number>>;
  readonly right: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** Logistic regression by Newton's method (https://en.wikipedia.org/wiki/Logistic_regression#Iteratively_reweighted_least_squares_(IRLS)). */
export function fitLogistic(examples: readonly Example[]): Record<string, number> {
  const names = ['constant', ...Object.keys(examples[0]?.features ?? {})];
  const rows = examples.map(({ features, right, weight }) => ({
    x: names.map((name) => features[name] ?? 1),
    y: right ? 1 : 0,
    weight,
  }));
  const beta = names.map(() => 0);
  for (let step = 0; step < 25; step += 1) {
    // A touch of ridge keeps the matrix regular.
    const hessian: number[][] = names.map((_, i) => names.map((__, j) => (i === j ? 1e-6 : 0)));
    const gradient = names.map(() => 0);
    for (const { x, y, weight } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (beta[i] ?? 0), 0)));
      for (const [i, xi] of x.entries()) {
        gradient[i] = (gradient[i] ?? 0) + weight * (y - p) * xi;
        const row = hessian[i] ?? [];
        for (const [j, xj] of x.entries()) row[j] = (row[j] ?? 0) + weight * p * (1 - p) * xi * xj;
      }
    }
    for (const [i, change] of solve(hessian, gradient).entries()) beta[i] = (beta[i] ?? 0) + change;
  }
  return Object.fromEntries(names.map((name, i) => [name, Number((beta[i] ?? 0).toFixed(2))]));
}

/** Solves a x = b by Gaussian elimination with pivoting. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const rows = a.map((row, i) => [...row, b[i] ?? 0]);
  const size = rows.length;
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let i = column + 1; i < size; i += 1) if (Math.abs(at(i, column)) > Math.abs(at(pivot, column))) pivot = i;
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    for (let i = 0; i < size; i += 1) {
      const factor = i === column ? 0 : at(i, column) / at(column, column);
      if (factor !== 0) rows[i] = rows[i]?.map((value, j) => value - factor * at(column, j)) ?? [];
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / at(i, i));
}
