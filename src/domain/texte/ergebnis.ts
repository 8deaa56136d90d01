import type { Ergebnis } from '../beratungsfolge/ergebnis';

/** Result as it is read in tables and sentences (domain rules §2.2). */
export const ERGEBNIS_TEXT: Record<Ergebnis, string> = {
  ZUR_KENNTNIS_GENOMMEN: 'zur Kenntnis genommen',
  ANGEHOERT: 'angehört',
  EMPFOHLEN: 'empfohlen',
  MIT_AENDERUNGEN_EMPFOHLEN: 'mit Änderungen empfohlen',
  NICHT_EMPFOHLEN: 'nicht empfohlen',
  BESCHLOSSEN: 'beschlossen',
  GEAENDERT_BESCHLOSSEN: 'geändert beschlossen',
  ABGELEHNT: 'abgelehnt',
  GENEHMIGT: 'genehmigt',
  NICHT_GENEHMIGT: 'nicht genehmigt',
  OHNE_VOTUM: 'ohne Votum weitergeleitet',
  VERTAGT: 'vertagt',
  VERTAGT_INS_FOLGEGREMIUM: 'vertagt ins Folgegremium',
  ABGESETZT: 'abgesetzt',
  NICHT_BEHANDELT: 'nicht behandelt',
  VERWIESEN: 'verwiesen',
  EINGEBRACHT: 'eingebracht',
  ZURUECKGEZOGEN: 'zurückgezogen',
  ERLEDIGT: 'erledigt',
};

const KURZ: Partial<Record<Ergebnis, string>> = {
  ZUR_KENNTNIS_GENOMMEN: 'Kenntnis',
  MIT_AENDERUNGEN_EMPFOHLEN: 'mit Änderungen',
  GEAENDERT_BESCHLOSSEN: 'geändert',
  OHNE_VOTUM: 'ohne Votum',
  VERTAGT_INS_FOLGEGREMIUM: 'ins Folgegremium',
};

/** As short as a narrow list needs it. */
export const ergebnisKurz = (ergebnis: Ergebnis): string => KURZ[ergebnis] ?? ERGEBNIS_TEXT[ergebnis];
