import type { Bruchart, Kette } from '../pruefspur/kette';

export const KETTE_TEXT: Record<Kette, string> = { SCHREIBEN: 'Schreiben', LESEN: 'Lesen' };

/** What is wrong with a chain, as a sentence about the entry it breaks at. */
export const BRUCH_TEXT: Record<Bruchart, string> = {
  FALSCHER_MONAT: 'Der Eintrag steht im falschen Monat.',
  GEAENDERT: 'Der Eintrag wurde nachträglich geändert.',
  VERTAUSCHT: 'Der Eintrag steht nicht an seinem Platz: er wurde mit einem anderen vertauscht.',
  EINGEFUEGT: 'Der Eintrag wurde nachträglich eingefügt.',
  FEHLT_DAVOR: 'Vor diesem Eintrag fehlt einer oder wurde ersetzt.',
  ENDE_FEHLT: 'Am Ende des Monats fehlen Einträge, die sein Siegel gezählt hat.',
  NACH_DEM_SIEGEL: 'Nach dem Siegel des Monats sind Einträge hinzugekommen.',
  MONAT_FEHLT: 'Die Einträge des versiegelten Monats fehlen, ohne dass er gelöscht wurde.',
  SIEGEL_FALSCH: 'Das Siegel passt nicht zu den Einträgen des Monats.',
  ANKER_FEHLT: 'Der angegebene Anker ist in keiner Kette zu finden: Einträge, die es gab, fehlen.',
};
