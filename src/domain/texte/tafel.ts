import type { Auswahl, Gruppierung, Tafelsorte } from '../wo/filter';

export const AUSWAHL_TEXT: Record<Auswahl, string> = {
  HAENGT: 'Was hängt',
  KOMMEND: 'Was kommt',
  ALLE: 'Alle laufenden',
};

export const GRUPPIERUNG_TEXT: Record<Gruppierung, string> = {
  GRUND: 'Grund',
  GREMIUM: 'Gremium',
  OHNE: 'ohne Gruppen',
};

export const TAFELSORTE_TEXT: Record<Tafelsorte, string> = {
  SEIT: 'am längsten wartend',
  TERMIN: 'nächster Termin',
  NUMMER: 'neueste Nummer',
  BETREFF: 'Betreff',
};

/** Group of the papers that stand at no body: without a chain, or interrupted. */
export const OHNE_GREMIUM_TEXT = 'Bei keinem Gremium';
