/** What was measured at one number of connections; times in milliseconds. */
export type Zeiten = { p50: number; p95: number; p99: number; jeSekunde: number };

/** The value that this share of all measured ones does not exceed (nearest rank); 0 of none. */
export function perzentil(sortiert: ArrayLike<number>, anteil: number): number {
  const rang = Math.max(1, Math.ceil(anteil * sortiert.length));
  return sortiert[rang - 1] ?? 0;
}

/** Latencies in any order and the time they took together. */
export function zeiten(latenzen: Float64Array, dauerMs: number): Zeiten {
  const sortiert = latenzen.toSorted();
  return {
    p50: perzentil(sortiert, 0.5),
    p95: perzentil(sortiert, 0.95),
    p99: perzentil(sortiert, 0.99),
    jeSekunde: dauerMs > 0 ? (latenzen.length * 1000) / dauerMs : 0,
  };
}

/** Half of both. */
export const mittel = (a: Zeiten, b: Zeiten): Zeiten => ({
  p50: (a.p50 + b.p50) / 2,
  p95: (a.p95 + b.p95) / 2,
  p99: (a.p99 + b.p99) / 2,
  jeSekunde: (a.jeSekunde + b.jeSekunde) / 2,
});
