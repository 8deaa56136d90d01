import { NICHTS, OHNE_GREMIUM } from './filter';
import { BIT, type GeltenderFilter, haengt, kommt, pruefer } from './pruefer';
import type { Laufende } from './zeile';

/** What has a list of choices. */
export type Wahlfeld = Exclude<keyof typeof BIT, 'zeit'>;
type Zahlen = ReadonlyMap<string, number>;

export type Zaehlung = {
  /** All papers, and those of them that hang: without any filter. */
  laufend: number;
  haengend: number;
  /** Those all filters let through, in the order they came in. */
  treffer: Laufende[];
  /** By choice of each filter: how many papers it would show while the other filters stay. */
  zahlen: Record<Wahlfeld, Zahlen>;
};

const nichts = [NICHTS];
const ohne = [OHNE_GREMIUM];
const immer = ['ALLE'];
const eins = (wert: string | null): readonly string[] => (wert === null ? [] : [wert]);

/** The choices of each filter under which a paper is found. */
const WERTE: Record<Wahlfeld, (v: Laufende) => readonly string[]> = {
  auswahl: (v) =>
    haengt(v) || kommt(v)
      ? [...immer, ...(haengt(v) ? ['HAENGT'] : []), ...(kommt(v) ? ['KOMMEND'] : [])]
      : immer,
  grund: (v) => (haengt(v) ? v.gruende : nichts),
  gremium: (v) => (v.gremien.length > 0 ? v.gremien.map((g) => g.id) : ohne),
  zustaendigkeit: (v) => v.zustaendigkeiten,
  art: (v) => [v.art],
  fachbereich: (v) => eins(v.fachbereichId),
  stadtbezirk: (v) => v.stadtbezirke,
  verantwortlich: (v) => eins(v.verantwortlich),
};
const FELDER = Object.keys(WERTE) as Wahlfeld[];

/** What a paper stands under in a grouped board. */
export const gruppenVon = { GRUND: WERTE.grund, GREMIUM: WERTE.gremium } as const;

/** Counts everything a board says, in one pass. */
export function zaehle(alle: readonly Laufende[], f: GeltenderFilter): Zaehlung {
  const pruefe = pruefer(f);
  const zahlen = Object.fromEntries(FELDER.map((feld) => [feld, new Map<string, number>()])) as Record<
    Wahlfeld,
    Map<string, number>
  >;
  const treffer: Laufende[] = [];
  let haengend = 0;
  for (const v of alle) {
    if (haengt(v)) haengend += 1;
    const gefallen = pruefe(v);
    if (gefallen === 0) treffer.push(v);
    for (const feld of FELDER) {
      if (gefallen !== 0 && gefallen !== BIT[feld]) continue;
      const zahl = zahlen[feld];
      for (const wert of WERTE[feld](v)) zahl.set(wert, (zahl.get(wert) ?? 0) + 1);
    }
  }
  return { laufend: alle.length, haengend, treffer, zahlen };
}

/** How many papers a board shows. */
export function trefferzahl(alle: readonly Laufende[], f: GeltenderFilter): number {
  const pruefe = pruefer(f);
  return alle.reduce((zahl, v) => zahl + Number(pruefe(v) === 0), 0);
}
