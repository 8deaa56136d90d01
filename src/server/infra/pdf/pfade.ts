import 'server-only';
import { abgebildet, determinante, type Matrix, type Pfad, type Punkt } from '@/domain/anlage/geometrie';

/** A curve becomes this many straight lines. */
const STUECKE = 8;

/** The outlines of a path as the reader hands it over: 0 move, 1 line, 2 cubic, 3 quadratic curve, 4 close; in page space. */
export function gelesenerPfad(daten: ArrayLike<number>, m: Matrix): Punkt[][] {
  const teile: Punkt[][] = [];
  let teil: Punkt[] = [];
  let hier: Punkt = [0, 0];
  const zahl = (i: number) => daten[i] ?? 0;
  const punkt = (i: number): Punkt => [zahl(i), zahl(i + 1)];
  const geh = (nach: Punkt) => {
    hier = nach;
    teil.push(abgebildet(m, nach));
  };
  const biege = (...stuetzen: Punkt[]) => {
    const von = hier;
    for (let s = 1; s <= STUECKE; s++) geh(aufKurve([von, ...stuetzen], s / STUECKE));
  };
  for (let i = 0; i < daten.length; ) {
    const art = zahl(i);
    if (art === 0) {
      teil = [];
      teile.push(teil);
    }
    if (art === 0 || art === 1) geh(punkt(i + 1));
    else if (art === 2) biege(punkt(i + 1), punkt(i + 3), punkt(i + 5));
    else if (art === 3) biege(punkt(i + 1), punkt(i + 3));
    i += [3, 3, 7, 5, 1][art] ?? daten.length;
  }
  return teile;
}

/** De Casteljau: a point of the curve with these supports. */
function aufKurve(stuetzen: readonly Punkt[], t: number): Punkt {
  let punkte = stuetzen;
  while (punkte.length > 1)
    punkte = punkte.slice(1).map(([x, y], i) => {
      const [x0, y0] = punkte[i] ?? [0, 0];
      return [x0 + (x - x0) * t, y0 + (y - y0) * t] as const;
    });
  return punkte[0] ?? [0, 0];
}

/** A line this thick on the page can hide a word. */
const DICK = 3;

/** What the stroke of a path covers: a quad per piece, all turned the same way. Null where the line is thin. */
export function strichflaeche(teile: readonly (readonly Punkt[])[], breite: number, m: Matrix): Pfad | null {
  const dicke = breite * Math.sqrt(Math.abs(determinante(m)));
  if (!(dicke >= DICK)) return null;
  const vierecke = teile.flatMap((teil) =>
    teil.slice(1).flatMap(([x1, y1], i) => {
      const [x0, y0] = teil[i] ?? [x1, y1];
      const laenge = Math.hypot(x1 - x0, y1 - y0);
      if (laenge === 0) return [];
      const [nx, ny] = [(-(y1 - y0) / laenge) * (dicke / 2), ((x1 - x0) / laenge) * (dicke / 2)];
      const viereck: Punkt[] = [
        [x0 + nx, y0 + ny],
        [x0 - nx, y0 - ny],
        [x1 - nx, y1 - ny],
        [x1 + nx, y1 + ny],
      ];
      return [viereck];
    }),
  );
  return { teile: vierecke, regel: 'NICHTNULL' };
}
