import type { PositionCode } from '../position/code';
import type { Weg, WegStation, Zustand } from './modell';

/** The word for each glyph, as the legend names it. */
export const ZUSTAND_TEXT: Record<Zustand, string> = {
  erledigt: 'erledigt',
  frei: 'ohne Votum weitergeleitet',
  abgelehnt: 'abgelehnt',
  heute: 'heute',
  naechste: 'als Nächstes',
  geplant: 'geplant',
  fehlt: 'Ergebnis fehlt',
  vertagt: 'vertagt',
  ohnetermin: 'ohne Termin',
  blockiert: 'wartet auf ein Votum',
  entfallen: 'entfallen',
  zurueck: 'zurückgezogen',
};

const REIHENFOLGE = Object.keys(ZUSTAND_TEXT) as Zustand[];

const ZEICHEN: Record<PositionCode, Zustand> = {
  VERWALTUNG: 'geplant',
  KEINE_FOLGE: 'geplant',
  HEUTE: 'heute',
  ALS_NAECHSTES: 'naechste',
  ERGEBNIS_AUSSTEHEND: 'fehlt',
  NEUER_TERMIN_OFFEN: 'vertagt',
  TERMIN_OFFEN: 'ohnetermin',
  ENTSCHIEDEN_REST_OFFEN: 'erledigt',
  ABGESCHLOSSEN: 'erledigt',
  OFFEN_OHNE_ENTSCHEIDUNG: 'vertagt',
  ZURUECKGEZOGEN: 'zurueck',
  ENTFALLEN: 'entfallen',
  BERATUNG_LAEUFT: 'naechste',
};

/** The glyph before the sentence; a decision shows which one it was. */
export function zeichenZu(code: PositionCode, weg: Weg): Zustand {
  const zeichen = ZEICHEN[code];
  if (zeichen !== 'erledigt') return zeichen;
  const entschieden = weg.halte.some((h) => h.art === 'halt' && h.hier && h.zustand === 'abgelehnt');
  return entschieden ? 'abgelehnt' : zeichen;
}

/** All bodies of the way, those of collected stops too. */
export function stationenIn(weg: Weg): WegStation[] {
  return weg.halte.flatMap((h) => {
    if (h.art === 'heute') return [];
    return h.art === 'sammel' ? h.halte.flatMap((einzeln) => einzeln.stationen) : h.stationen;
  });
}

/** The states that occur, in the order of the legend. */
export function zustaendeIn(weg: Weg): Zustand[] {
  const vorhanden = new Set(stationenIn(weg).map((s) => s.zustand));
  return REIHENFOLGE.filter((z) => vorhanden.has(z));
}
