import type { PositionCode } from '../beratungsfolge/position/code';

/** Short name of the reason, for filters, chips and columns. */
export const POSITIONSCODE_TEXT: Record<PositionCode, string> = {
  VERWALTUNG: 'In Vorbereitung',
  KEINE_FOLGE: 'Ohne Beratungsfolge',
  HEUTE: 'Heute in Beratung',
  ALS_NAECHSTES: 'Nächste Beratung steht fest',
  ERGEBNIS_AUSSTEHEND: 'Ergebnis fehlt',
  NEUER_TERMIN_OFFEN: 'Neuer Termin offen',
  TERMIN_OFFEN: 'Ohne Termin',
  ENTSCHIEDEN_REST_OFFEN: 'Entschieden, Rest offen',
  ABGESCHLOSSEN: 'Abgeschlossen',
  OFFEN_OHNE_ENTSCHEIDUNG: 'Beratung unterbrochen',
  ZURUECKGEZOGEN: 'Zurückgezogen',
  ENTFALLEN: 'Entfallen',
  BERATUNG_LAEUFT: 'Beratung läuft',
};

/**
 * Words of the marker at the position in the picture of the way; null = no marker, only the sentence.
 * A chain without a decision gets none at ENTSCHIEDEN_REST_OFFEN and ABGESCHLOSSEN: there is no such stop.
 */
export const POSITIONSCODE_MARKE: Record<PositionCode, string | null> = {
  HEUTE: 'heute in Beratung',
  ALS_NAECHSTES: 'als Nächstes',
  ERGEBNIS_AUSSTEHEND: 'Hier fehlt ein Ergebnis',
  NEUER_TERMIN_OFFEN: 'wartet auf neuen Termin',
  TERMIN_OFFEN: 'wartet auf einen Termin',
  ENTSCHIEDEN_REST_OFFEN: 'hier entschieden',
  ABGESCHLOSSEN: 'hier entschieden',
  ZURUECKGEZOGEN: 'hier zurückgezogen',
  OFFEN_OHNE_ENTSCHEIDUNG: 'Entscheidung steht aus',
  VERWALTUNG: null,
  KEINE_FOLGE: null,
  ENTFALLEN: null,
  BERATUNG_LAEUFT: null,
};
