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

/** Plain loops and no lists in between: this runs over every paper on its way, for every page of every board. */
class Zaehler {
  readonly zahlen = new Map<string, number>();
  eins(wert: string): void {
    this.zahlen.set(wert, (this.zahlen.get(wert) ?? 0) + 1);
  }
  jeden(werte: readonly string[]): void {
    for (const wert of werte) this.eins(wert);
  }
}

const ZAEHLE: { [F in Wahlfeld]: (zaehler: Zaehler, v: Laufende) => void } = {
  auswahl: (z, v) => {
    z.eins('ALLE');
    if (haengt(v)) z.eins('HAENGT');
    if (kommt(v)) z.eins('KOMMEND');
  },
  grund: (z, v) => (haengt(v) ? z.jeden(v.gruende) : z.eins(NICHTS)),
  gremium: (z, v) => {
    if (v.gremien.length === 0) z.eins(OHNE_GREMIUM);
    for (const g of v.gremien) z.eins(g.id);
  },
  zustaendigkeit: (z, v) => z.jeden(v.zustaendigkeiten),
  art: (z, v) => z.eins(v.art),
  fachbereich: (z, v) => v.fachbereichId !== null && z.eins(v.fachbereichId),
  stadtbezirk: (z, v) => z.jeden(v.stadtbezirke),
  verantwortlich: (z, v) => v.verantwortlich !== null && z.eins(v.verantwortlich),
};
const FELDER = Object.keys(ZAEHLE) as Wahlfeld[];

/** Counts everything a board says, in one pass. */
export function zaehle(alle: readonly Laufende[], f: GeltenderFilter): Zaehlung {
  const pruefe = pruefer(f);
  const felder = FELDER.map((feld) => ({
    feld,
    bit: BIT[feld],
    zaehle: ZAEHLE[feld],
    zaehler: new Zaehler(),
  }));
  const treffer: Laufende[] = [];
  let haengend = 0;
  for (const v of alle) {
    if (haengt(v)) haengend += 1;
    const gefallen = pruefe(v);
    if (gefallen === 0) treffer.push(v);
    for (const { bit, zaehle: tat, zaehler } of felder)
      if (gefallen === 0 || gefallen === bit) tat(zaehler, v);
  }
  const zahlen: Partial<Record<Wahlfeld, Zahlen>> = Object.fromEntries(
    felder.map(({ feld, zaehler }) => [feld, zaehler.zahlen]),
  );
  return { laufend: alle.length, haengend, treffer, zahlen: zahlen as Record<Wahlfeld, Zahlen> };
}

/** How many papers a board shows. */
export function trefferzahl(alle: readonly Laufende[], f: GeltenderFilter): number {
  const pruefe = pruefer(f);
  return alle.reduce((zahl, v) => zahl + Number(pruefe(v) === 0), 0);
}
