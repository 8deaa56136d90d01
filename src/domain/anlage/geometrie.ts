/** Plane geometry of a page: points, affine maps as PDF writes them, and paths of straight lines. */
export type Punkt = readonly [x: number, y: number];
/** [a b c d e f]: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];
export type Rechteck = { links: number; unten: number; rechts: number; oben: number };
/** Closed outlines; what lies inside is told by winding or by parity, as they were filled. */
export type Pfad = { teile: readonly (readonly Punkt[])[]; regel: 'NICHTNULL' | 'GERADE' };

export const EINHEIT: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that does `innen` first and `aussen` after it. */
export const verkettet = (aussen: Matrix, innen: Matrix): Matrix => {
  const [a, b, c, d, e, f] = aussen;
  const [p, q, r, s, t, u] = innen;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
};

export const abgebildet = ([a, b, c, d, e, f]: Matrix, [x, y]: Punkt): Punkt => [
  a * x + c * y + e,
  b * x + d * y + f,
];

export const determinante = ([a, b, c, d]: Matrix): number => a * d - b * c;

/** The way back; null where the map flattens the plane. */
export function umgekehrt(m: Matrix): Matrix | null {
  const det = determinante(m);
  if (!Number.isFinite(1 / det)) return null;
  const [a, b, c, d, e, f] = m;
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
}

export const rechteckig = (x0: number, y0: number, x1: number, y1: number): Punkt[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

export function grenzenVon({ teile }: Pfad): Rechteck {
  const grenzen = { links: Infinity, unten: Infinity, rechts: -Infinity, oben: -Infinity };
  for (const teil of teile)
    for (const [x, y] of teil) {
      grenzen.links = Math.min(grenzen.links, x);
      grenzen.rechts = Math.max(grenzen.rechts, x);
      grenzen.unten = Math.min(grenzen.unten, y);
      grenzen.oben = Math.max(grenzen.oben, y);
    }
  return grenzen;
}

/** Inside by the rule the path was filled with (winding number, or how often a ray crosses it). */
export function imPfad({ teile, regel }: Pfad, [x, y]: Punkt): boolean {
  let windung = 0;
  let kreuzungen = 0;
  for (const teil of teile) {
    let vorher = teil.at(-1);
    for (const punkt of teil) {
      if (!vorher) break;
      const [x0, y0] = vorher;
      const [x1, y1] = punkt;
      vorher = punkt;
      if (y0 <= y === y1 <= y) continue;
      if (x0 + ((y - y0) / (y1 - y0)) * (x1 - x0) <= x) continue;
      kreuzungen += 1;
      windung += y1 > y0 ? 1 : -1;
    }
  }
  return regel === 'GERADE' ? kreuzungen % 2 === 1 : windung !== 0;
}
