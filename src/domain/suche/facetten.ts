import { ERGEBNISSE } from '../beratungsfolge/ergebnis';
import { POSITIONSCODES } from '../beratungsfolge/position/code';
import { gruendeFuer } from '../beratungsfolge/position/haltegrund';
import type { Publikum } from '../beratungsfolge/satz';
import { ZUSTAENDIGKEITEN } from '../beratungsfolge/schritt';
import { VORLAGENARTEN } from '../vorlage/vorlage';
import { MERKMALE, type Merkmal, type Suchfilter } from './filter';

/** A value of a filter; `name` for bodies and units, all others are named by domain/texte. */
export type Facettenwert = {
  wert: string;
  name: string | null;
  /** Null: not counted, because the other filters leave more than 1.000. */
  zahl: number | null;
};

/** The values of each filter with the papers each would leave, all other filters applied. Bodies in their order, years from the latest. */
export type Facetten = Record<Merkmal, Facettenwert[]>;

export type Gezaehlt = { merkmal: Merkmal; wert: string; zahl: number };

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

/** A paper the public reads has left the house. */
const codesFuer = (publikum: Publikum) =>
  POSITIONSCODES.filter((code) => publikum === 'intern' || code !== 'VERWALTUNG');

/**
 * The values to offer: those that were counted and the chosen one, and where nobody counted (`gekappt`) all this audience
 * could meet, without a number.
 */
export function facetten(
  gezaehlt: readonly Gezaehlt[],
  gekappt: ReadonlySet<Merkmal>,
  filter: Suchfilter,
  vorrat: Vorrat,
  publikum: Publikum,
): Facetten {
  const moeglich: Record<Merkmal, { wert: string; name: string | null }[]> = {
    gremium: vorrat.gremium,
    zustaendigkeit: ohneNamen(ZUSTAENDIGKEITEN),
    ergebnis: ohneNamen(ERGEBNISSE),
    stand: ohneNamen(codesFuer(publikum)),
    grund: ohneNamen(gruendeFuer(publikum)),
    art: ohneNamen(VORLAGENARTEN),
    jahr: ohneNamen(jahre(vorrat.jahr)),
    fachbereich: vorrat.fachbereich,
    stadtbezirk: ohneNamen(vorrat.stadtbezirk),
  };
  const werteVon = (merkmal: Merkmal): Facettenwert[] => {
    const zahlen = new Map(gezaehlt.flatMap((g) => (g.merkmal === merkmal ? [[g.wert, g.zahl]] : [])));
    const gewaehlt = filter[merkmal] === null ? null : String(filter[merkmal]);
    const bekannt = new Set(moeglich[merkmal].map((m) => m.wert));
    const weitere = [...new Set([...zahlen.keys(), ...(gewaehlt === null ? [] : [gewaehlt])])].filter(
      (wert) => !bekannt.has(wert),
    );
    return [...moeglich[merkmal], ...ohneNamen(weitere.sort())].flatMap(({ wert, name }) => {
      const zahl = zahlen.get(wert) ?? (gekappt.has(merkmal) ? null : 0);
      return zahl !== 0 || wert === gewaehlt ? [{ wert, name, zahl }] : [];
    });
  };
  return Object.fromEntries(MERKMALE.map((m) => [m, werteVon(m)])) as Facetten;
}
