import type { Punkt, Rechteck } from './geometrie';
import type { Flaeche } from './seitenbild';

type Begrenzt = { flaeche: Flaeche; grenzen: Rechteck };
/** Which areas could lie at a point: those whose bounds hold it. */
export type Flaechenplan = { bei: (punkt: Punkt) => Flaeche[] };

const FELDER = 32;

/** Sorts areas into the fields of a grid, so that a character asks a few and not all of a plan with thousands. */
export function flaechenplan(flaechen: readonly Begrenzt[]): Flaechenplan {
  const endlich = flaechen.filter(({ grenzen }) => Object.values(grenzen).every(Number.isFinite));
  const um = endlich.reduce(
    (r, { grenzen: g }) => ({
      links: Math.min(r.links, g.links),
      unten: Math.min(r.unten, g.unten),
      rechts: Math.max(r.rechts, g.rechts),
      oben: Math.max(r.oben, g.oben),
    }),
    { links: Infinity, unten: Infinity, rechts: -Infinity, oben: -Infinity },
  );
  const feld = (wert: number, von: number, bis: number) =>
    Math.min(FELDER - 1, Math.max(0, Math.floor(((wert - von) / (bis - von || 1)) * FELDER)));
  const spalte = (x: number) => feld(x, um.links, um.rechts);
  const zeile = (y: number) => feld(y, um.unten, um.oben);
  const felder: Begrenzt[][] = Array.from({ length: FELDER * FELDER }, () => []);
  for (const eintrag of endlich) {
    const { links, unten, rechts, oben } = eintrag.grenzen;
    for (let y = zeile(unten); y <= zeile(oben); y++)
      for (let x = spalte(links); x <= spalte(rechts); x++) felder[y * FELDER + x]?.push(eintrag);
  }
  return {
    bei: ([x, y]) =>
      (felder[zeile(y) * FELDER + spalte(x)] ?? [])
        .filter(({ grenzen: g }) => x >= g.links && x <= g.rechts && y >= g.unten && y <= g.oben)
        .map(({ flaeche }) => flaeche),
  };
}
