import { ERGEBNISSE } from '../beratungsfolge/ergebnis';
import { POSITIONSCODES } from '../beratungsfolge/position/code';
import { HALTEGRUENDE } from '../beratungsfolge/position/haltegrund';
import { ZUSTAENDIGKEITEN } from '../beratungsfolge/schritt';
import { VORLAGENARTEN } from '../vorlage/vorlage';
import { MERKMALE, type Merkmal, type Suchfilter } from './filter';
import type { Anzahl } from './treffer';

/** A value of a filter; `name` for bodies and units, all others are named by domain/texte. */
export type Facettenwert = {
  wert: string;
  name: string | null;
  /** Null: not counted, because the other filters leave more than 1.000. */
  anzahl: Anzahl | null;
};

/** The values of each filter with the papers each would leave, all other filters applied. Bodies in their order, years from the latest. */
export type Facetten = Record<Merkmal, Facettenwert[]>;

export type Gezaehlt = { merkmal: Merkmal; wert: string; anzahl: Anzahl };

/** What a filter can be set to beyond what was counted: in the order in which it is offered. */
export type Vorrat = {
  gremium: { wert: string; name: string }[];
  fachbereich: { wert: string; name: string }[];
  stadtbezirk: string[];
  /** From the year of the oldest paper to that of the newest. */
  jahr: { von: number; bis: number } | null;
};

const ohneNamen = (werte: readonly string[]) => werte.map((wert) => ({ wert, name: null }));

const jahre = (jahr: Vorrat['jahr']): string[] =>
  jahr ? Array.from({ length: jahr.bis - jahr.von + 1 }, (_, i) => String(jahr.bis - i)) : [];

/**
 * The values to offer: those that were counted and the chosen one, and where counting ended early (`gekappt`) all there
 * could be, without a number.
 */
export function facetten(
  gezaehlt: readonly Gezaehlt[],
  gekappt: ReadonlySet<Merkmal>,
  filter: Suchfilter,
  vorrat: Vorrat,
): Facetten {
  const moeglich: Record<Merkmal, { wert: string; name: string | null }[]> = {
    gremium: vorrat.gremium,
    zustaendigkeit: ohneNamen(ZUSTAENDIGKEITEN),
    ergebnis: ohneNamen(ERGEBNISSE),
    stand: ohneNamen(POSITIONSCODES),
    grund: ohneNamen(HALTEGRUENDE),
    art: ohneNamen(VORLAGENARTEN),
    jahr: ohneNamen(jahre(vorrat.jahr)),
    fachbereich: vorrat.fachbereich,
    stadtbezirk: ohneNamen(vorrat.stadtbezirk),
  };
  const werteVon = (merkmal: Merkmal): Facettenwert[] => {
    const zahlen = new Map(gezaehlt.flatMap((g) => (g.merkmal === merkmal ? [[g.wert, g.anzahl]] : [])));
    const gewaehlt = filter[merkmal] === null ? null : String(filter[merkmal]);
    const bekannt = new Set(moeglich[merkmal].map((m) => m.wert));
    const weitere = [...new Set([...zahlen.keys(), ...(gewaehlt === null ? [] : [gewaehlt])])].filter(
      (wert) => !bekannt.has(wert),
    );
    return [...moeglich[merkmal], ...ohneNamen(weitere.sort())].flatMap(({ wert, name }) => {
      const anzahl = zahlen.get(wert) ?? (gekappt.has(merkmal) ? null : { wert: 0, mehr: false });
      return anzahl === null || anzahl.wert > 0 || wert === gewaehlt ? [{ wert, name, anzahl }] : [];
    });
  };
  return Object.fromEntries(MERKMALE.map((m) => [m, werteVon(m)])) as Facetten;
}
