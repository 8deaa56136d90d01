import type { GremiumArt } from '../../gremium/gremium';
import { deutschesDatum } from '../../texte/datum';
import { istHinfaellig, istOffen } from '../position/phase';
import { nachText } from '../position/reihenfolge';
import type { Schritt, Zustaendigkeit } from '../schritt';
import type { Pruefgegenstand, PruefSchritt, Regelbefund } from './gegenstand';

/** The step as the position rules read it, so that "open" and "dead" mean the same here and there. */
function alsSchritt({ gremium, ...rest }: PruefSchritt): Schritt {
  return { ...rest, gremium: gremium.name, gremiumArt: gremium.art };
}

export const istOffenerSchritt = (schritt: PruefSchritt): boolean => istOffen(alsSchritt(schritt));

/** Steps that count: neither entfallen, nor replaced by their successor, nor referred on to another step. */
export function zaehlende(vorlage: Pruefgegenstand): PruefSchritt[] {
  return vorlage.schritte.filter((s) => !istHinfaellig(alsSchritt(s)) && s.ersetztDurch === null);
}

export const mit =
  (...rollen: Zustaendigkeit[]) =>
  (schritt: PruefSchritt): boolean =>
    rollen.includes(schritt.zustaendigkeit);

export const von =
  (...arten: GremiumArt[]) =>
  (schritt: PruefSchritt): boolean =>
    arten.includes(schritt.gremium.art);

/** Steps that decide; a Beschluss that only referred the paper on is none. */
export const beschluesse = (vorlage: Pruefgegenstand): PruefSchritt[] =>
  zaehlende(vorlage).filter((s) => s.zustaendigkeit === 'BESCHLUSS' && s.ergebnis !== 'VERWIESEN');

/** The step with the last date, undated ones left out. */
export function letzter(schritte: PruefSchritt[]): PruefSchritt | null {
  const mitDatum = schritte.filter((s) => s.datum !== null);
  return mitDatum.sort((a, b) => nachText(a.datum, b.datum) || nachText(a.beginn, b.beginn)).at(-1) ?? null;
}

/**
 * True if a is known not to come before b: a later day, or the same day without an earlier start.
 * Unknown days and starts prove nothing; inside one joint Sitzung the agenda decides.
 */
export function nichtVor(a: PruefSchritt, b: PruefSchritt): boolean {
  if (a.datum === null || b.datum === null) return false;
  if (a.datum !== b.datum) return a.datum > b.datum;
  if (a.sitzung !== null && a.sitzung.id === b.sitzung?.id) return false;
  return a.beginn !== null && b.beginn !== null && a.beginn >= b.beginn;
}

/** "Schulausschuss (13.09.2011)", "Rat der Stadt (10.12.2026, 15:00 Uhr)", "BV Eving (ohne Termin)" */
export function nenne({ gremium, datum, beginn }: PruefSchritt): string {
  if (datum === null) return `${gremium.name} (ohne Termin)`;
  return `${gremium.name} (${deutschesDatum(datum)}${beginn === null ? '' : `, ${beginn} Uhr`})`;
}

type Schwere = Regelbefund['schwere'];

/** A finding beside a row, or on the whole chain. */
export function befund(
  regel: Regelbefund['regel'],
  schwere: Schwere,
  schritt: PruefSchritt | null,
  satz: string,
): Regelbefund {
  return { regel, schwere, schrittId: schritt?.id ?? null, satz };
}
