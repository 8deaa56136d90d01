import type { LocalDate } from '../../kern/localDate';
import type { Schritt } from '../schritt';
import type { PositionCode } from './code';
import { festsitzende } from './halt';
import type { Lage } from './lage';
import { type Angesetzt, istAngesetzt } from './phase';

export type Station = { code: PositionCode; aktuell: Schritt[] };

/** The first rule that applies names the code and the current steps. */
export function station(
  lage: Lage,
  heute: LocalDate,
  beschlussErforderlich: boolean,
  gesperrt: ReadonlySet<Schritt>,
): Station {
  const entschieden = lage.entscheidungen.length > 0;
  if (lage.offene.length === 0) {
    const fertig = entschieden || !beschlussErforderlich;
    return { code: fertig ? 'ABGESCHLOSSEN' : 'OFFEN_OHNE_ENTSCHEIDUNG', aktuell: [] };
  }

  const heutige = lage.angesetzte.filter((s) => s.datum === heute);
  const dran = heutige.filter((s) => !lage.freigegebene.has(s));
  if (dran.length > 0) return { code: 'HEUTE', aktuell: dran };

  if (entschieden && lage.haltende.length === 0) return { code: 'ENTSCHIEDEN_REST_OFFEN', aktuell: [] };

  const fest = festsitzende(lage, heute, gesperrt);
  if (fest.length > 0) return wartend(fest);

  const kuenftige = fruehesteNach(heute, lage.angesetzte);
  if (kuenftige.length > 0) return { code: 'ALS_NAECHSTES', aktuell: kuenftige };

  const letzter = lage.angesetzte.findLast((s) => s.datum < heute);
  if (letzter) return wartend(lage.angesetzte.filter((s) => s.datum === letzter.datum));

  // The rule text ends with the unset steps. Left over without any is only a step of today that a result
  // of today already released: its sitting is still today, and saying "no date" would be wrong.
  if (lage.terminlose.length === 0) return { code: 'HEUTE', aktuell: heutige };
  const verschobene = lage.terminlose.filter((s) => s.datum !== null);
  return wartend(verschobene.length > 0 ? verschobene : lage.terminlose);
}

/** All steps of the earliest day after `heute`. Expects them in order of their dates. */
export function fruehesteNach(heute: LocalDate, angesetzte: Angesetzt[]): Angesetzt[] {
  const erster = angesetzte.find((s) => s.datum > heute);
  return erster ? angesetzte.filter((s) => s.datum === erster.datum) : [];
}

/** Why these steps wait: result missing, new date missing, or never had a date. */
function wartend(aktuell: Schritt[]): Station {
  if (aktuell.some(istAngesetzt)) return { code: 'ERGEBNIS_AUSSTEHEND', aktuell };
  const hatteTermin = aktuell.some((s) => s.datum !== null);
  return { code: hatteTermin ? 'NEUER_TERMIN_OFFEN' : 'TERMIN_OFFEN', aktuell };
}
