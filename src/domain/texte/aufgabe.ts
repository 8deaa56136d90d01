import type { Aufgabe } from '../beratungsfolge/pruefung/gegenstand';

export const AUFGABE_TEXT: Record<Aufgabe, string> = {
  FINANZEN: 'Finanzen',
  JUGENDHILFE: 'Jugendhilfe',
  BETRIEB: 'Eigenbetrieb',
};
