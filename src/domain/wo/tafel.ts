import { type Gruppierung, NICHTS, OHNE_GREMIUM } from './filter';
import type { GeltenderFilter } from './pruefer';
import { alsWahl, type Tafelnamen, type Tafelwahl, type Wahl } from './wahl';
import { type Zaehlung, zaehle } from './zaehlung';
import type { Laufende, TafelZeile } from './zeile';

/** Papers in a group of the board; null: not grouped. */
type Fach = { gruppe: string | null; vorlagen: Laufende[] };

/** A board on all its pages. */
export type Tafelgesamt = Pick<Zaehlung, 'laufend' | 'haengend'> & {
  /** Papers the filters let through, each once. */
  treffer: number;
  /** A paper in two groups is two rows. */
  zeilenGesamt: number;
  /** The groups as they follow each other, with the number of their rows; empty when not grouped. */
  gruppen: Wahl[];
  wahl: Tafelwahl;
  faecher: Fach[];
};

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
  if (nach === 'OHNE') {
    const faecher = [{ gruppe: null, vorlagen: treffer }];
    return { ...gesamt, gruppen: [], faecher, zeilenGesamt: treffer.length };
  }
  const [gewaehlt, moeglich] = nach === 'GRUND' ? [f.grund, wahl.grund] : [f.gremium, wahl.gremium];
  // A chosen group stands alone, though its papers stand in others too.
  const gruppen = moeglich.filter((g) => g.zahl > 0 && (gewaehlt === null || g.wert === gewaehlt));
  const faecher = inFaecher(
    treffer,
    nach,
    gruppen.map((g) => g.wert),
  );
  return { ...gesamt, gruppen, faecher, zeilenGesamt: gruppen.reduce((summe, g) => summe + g.zahl, 0) };
}

function inFaecher(
  treffer: readonly Laufende[],
  nach: 'GRUND' | 'GREMIUM',
  gruppen: readonly string[],
): Fach[] {
  const faecher = new Map(gruppen.map((gruppe) => [gruppe, [] as Laufende[]]));
  for (const v of treffer) {
    if (nach === 'GRUND') {
      if (v.gruende.length === 0) faecher.get(NICHTS)?.push(v);
      for (const grund of v.gruende) faecher.get(grund)?.push(v);
    } else {
      if (v.gremien.length === 0) faecher.get(OHNE_GREMIUM)?.push(v);
      for (const { id } of v.gremien) faecher.get(id)?.push(v);
    }
  }
  return [...faecher].map(([gruppe, vorlagen]) => ({ gruppe, vorlagen }));
}

/** The rows of a board from one up to before another, counted through all groups. */
export function zeilenVon(faecher: readonly Fach[], von: number, bis: number): TafelZeile[] {
  const zeilen: TafelZeile[] = [];
  let davor = 0;
  for (const { gruppe, vorlagen } of faecher) {
    const hier = vorlagen.slice(Math.max(0, von - davor), Math.max(0, bis - davor));
    for (const v of hier) zeilen.push(alsZeile(gruppe, v));
    davor += vorlagen.length;
  }
  return zeilen;
}

/** What is shown of a paper; what it was only filtered by stays behind. */
function alsZeile(gruppe: string | null, v: Laufende): TafelZeile {
  const { zustaendigkeiten: _z, fachbereichId: _f, stadtbezirke: _s, verantwortlich: _v, ...gezeigt } = v;
  return { gruppe, ...gezeigt };
}
