/** Answers to "where is it now". */
export const POSITIONSCODES = [
  'VERWALTUNG',
  'ZURUECKGEZOGEN',
  'KEINE_FOLGE',
  'ENTFALLEN',
  'ABGESCHLOSSEN',
  'OFFEN_OHNE_ENTSCHEIDUNG',
  'HEUTE',
  'ENTSCHIEDEN_REST_OFFEN',
  'NEUER_TERMIN_OFFEN',
  'TERMIN_OFFEN',
  'ERGEBNIS_AUSSTEHEND',
  'ALS_NAECHSTES',
  'BERATUNG_LAEUFT',
] as const;
export type PositionCode = (typeof POSITIONSCODES)[number];

export const HINWEISE = ['ENTSCHEIDUNG_FEHLT', 'ANHOERUNG_NACH_BESCHLUSS', 'VOTUM_STEHT_AUS'] as const;
export type Hinweis = (typeof HINWEISE)[number];
