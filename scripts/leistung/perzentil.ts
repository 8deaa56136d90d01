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
