import { expect, it } from 'vitest';
import { schritt } from '../../../tests/support/folge';
import { erlaubteErgebnisse } from '../beratungsfolge/ergebnisMatrix';
import { erfassbar } from './erfassbar';

const VORHER = new Date('2026-11-24T13:59:00Z');
const BEGINN = new Date('2026-11-24T14:00:00Z');

it('vor Beginn nur abgesetzt und zurückgezogen, dann alles Vorgesehene', () => {
  const s = schritt('ASF E 24.11. 15:00');
  expect(erfassbar(s, VORHER)).toEqual({ vorgesehen: ['ABGESETZT', 'ZURUECKGEZOGEN'], abweichend: [] });
  expect(erfassbar(s, BEGINN)).toEqual({ vorgesehen: erlaubteErgebnisse('EMPFEHLUNG'), abweichend: [] });
});

it('eine Kenntnisnahme, über die abgestimmt wurde, lässt sich abweichend erfassen', () => {
  expect(erfassbar(schritt('ASF K 24.11. 15:00'), BEGINN).abweichend).toEqual([
    'EMPFOHLEN',
    'MIT_AENDERUNGEN_EMPFOHLEN',
    'NICHT_EMPFOHLEN',
    'BESCHLOSSEN',
    'GEAENDERT_BESCHLOSSEN',
    'ABGELEHNT',
  ]);
});

it('abgesagt: nur nicht behandelt; entfallen oder ohne Termin: nichts', () => {
  expect(
    erfassbar(schritt('ASF E 24.11. 15:00', null, { sitzungAbgesagt: true }), VORHER).vorgesehen,
  ).toEqual(['NICHT_BEHANDELT']);
  expect(erfassbar(schritt('ASF E 24.11. 15:00', null, { entfallen: true }), BEGINN).vorgesehen).toEqual([]);
  expect(erfassbar(schritt('ASF E'), BEGINN).vorgesehen).toEqual([]);
});
