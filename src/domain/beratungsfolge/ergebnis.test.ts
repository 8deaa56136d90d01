import { expect, it } from 'vitest';
import { ERGEBNISSE, FINAL, RETRY, schliesst } from './ergebnis';

it('jedes Ergebnis hat genau eine Wirkung: schließen, wiederholen oder die Vorlage zurückziehen', () => {
  const nichtSchliessend = ERGEBNISSE.filter((e) => !schliesst(e));
  expect(nichtSchliessend).toEqual(['VERTAGT', 'ABGESETZT', 'NICHT_BEHANDELT', 'ZURUECKGEZOGEN']);
  expect(ERGEBNISSE.filter((e) => RETRY.has(e))).toEqual(['VERTAGT', 'ABGESETZT', 'NICHT_BEHANDELT']);
  expect(schliesst(null)).toBe(false);
});

it('nur schließende Ergebnisse sind endgültig, Kenntnisnahme und Verweisung nie', () => {
  expect([...FINAL].every(schliesst)).toBe(true);
  expect(FINAL.has('ZUR_KENNTNIS_GENOMMEN') || FINAL.has('VERWIESEN')).toBe(false);
});
