import type { Regel } from '../beratungsfolge/pruefung/gegenstand';

/** What a finding of the order rules is about; its sentence says the rest. */
export const REGEL_TEXT: Record<Regel, string> = {
  O1: 'Entscheidendes Gremium',
  O2: 'Zuständigkeit passt nicht zur Vorlagenart',
  O3: 'Votum nach dem Beschluss',
  O4: 'Beteiligung der Bezirksvertretung',
  O5: 'Hauptausschuss nach dem Rat',
  O6: 'Beratung nach dem Rat',
  O7: 'Federführung',
  O8: 'Finanzausschuss fehlt',
  O9: 'Anhörung des Jugendhilfeausschusses',
  O10: 'Anhörung des Betriebsausschusses',
  O11: 'Doppelt vorgesehen',
  O12: 'Gremium besteht an diesem Tag nicht',
  O13: 'Nicht entscheidungsbefugt',
  O14: 'Teil der Tagesordnung',
  O15: 'Termin prüfen',
};
