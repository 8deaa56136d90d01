import type { Gruppierung } from './filter';
import type { GeltenderFilter } from './pruefer';
import { alsWahl, type Tafelnamen, type Tafelwahl, type Wahl } from './wahl';
import { gruppenVon, type Zaehlung, zaehle } from './zaehlung';
import type { Laufende, TafelZeile } from './zeile';

/** A board on all its pages. */
export type Tafelgesamt = Pick<Zaehlung, 'laufend' | 'haengend'> & {
  /** Papers the filters let through, each once. */
  treffer: number;
  /** A paper in two groups is two rows. */
  zeilen: Gruppenzeile[];
  /** The groups as they follow each other, with the number of their rows; empty when not grouped. */
  gruppen: Wahl[];
  wahl: Tafelwahl;
};
type Gruppenzeile = { gruppe: string | null; v: Laufende };

/** The board of papers that come in their order. */
export function stelleAuf(
  geordnete: readonly Laufende[],
  f: GeltenderFilter,
  nach: Gruppierung,
  namen: Tafelnamen,
): Tafelgesamt {
  const { laufend, haengend, treffer, zahlen } = zaehle(geordnete, f);
  const wahl = alsWahl(zahlen, namen, f);
  const gesamt = { laufend, haengend, treffer: treffer.length, wahl };
  if (nach === 'OHNE') return { ...gesamt, gruppen: [], zeilen: treffer.map((v) => ({ gruppe: null, v })) };
  const [gewaehlt, moeglich] = nach === 'GRUND' ? [f.grund, wahl.grund] : [f.gremium, wahl.gremium];
  // A chosen group stands alone, though its papers stand in others too.
  const gruppen = moeglich.filter((g) => g.zahl > 0 && (gewaehlt === null || g.wert === gewaehlt));
  const faecher = new Map(gruppen.map((g) => [g.wert, [] as Gruppenzeile[]]));
  for (const v of treffer) for (const gruppe of gruppenVon[nach](v)) faecher.get(gruppe)?.push({ gruppe, v });
  return { ...gesamt, gruppen, zeilen: [...faecher.values()].flat() };
}

/** What is shown of a row; what it was only filtered by stays behind. */
export function alsTafelzeile({ gruppe, v }: Gruppenzeile): TafelZeile {
  const { zustaendigkeiten: _z, fachbereichId: _f, stadtbezirke: _s, verantwortlich: _v, ...gezeigt } = v;
  return { gruppe, ...gezeigt };
}
