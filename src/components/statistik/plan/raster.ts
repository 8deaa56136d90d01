/** Places small pictures in columns: what Plot takes as facets. */
export const raster =
  (spalten: number) =>
  (stelle: number): { fx: number; fy: number } => ({
    fx: stelle % spalten,
    fy: Math.floor(stelle / spalten),
  });

/** As few marks as leave room for their words: every k-th, the last one always. */
export function jedeSo(stellen: readonly number[], hoechstens: number): number[] {
  const schritt = Math.ceil(stellen.length / Math.max(1, hoechstens));
  return stellen.filter((_, i) => (stellen.length - 1 - i) % schritt === 0);
}
