import type { Auswahl, Gruppierung, Tafelsorte } from '../wo/filter';

export const AUSWAHL_TEXT: Record<Auswahl, string> = {
  HAENGT: 'Was hängt',
  KOMMEND: 'Was kommt',
  ALLE: 'Alle laufenden',
};

export const GRUPPIERUNG_TEXT: Record<Gruppierung, string> = {
  GRUND: 'Grund',
  GREMIUM: 'Gremium',
  OHNE: 'nicht gruppieren',
};

export const TAFELSORTE_TEXT: Record<Tafelsorte, string> = {
  SEIT: 'am längsten wartend',
  TERMIN: 'nächster Termin',
  NUMMER: 'neueste Nummer',
  BETREFF: 'Betreff',
};

/** The same in a sentence. */
export const TAFELSORTE_SATZ: Record<Tafelsorte, string> = {
  SEIT: 'die am längsten wartenden zuerst',
  TERMIN: 'die mit dem nächsten Termin zuerst',
  NUMMER: 'die neueste Nummer zuerst',
  BETREFF: 'nach Betreff sortiert',
};

/** Group of the papers that stand at no body: without a chain, or interrupted. */
export const OHNE_GREMIUM_TEXT = 'Bei keinem Gremium';
