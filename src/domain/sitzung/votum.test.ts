import { expect, it } from 'vitest';
import { HEUTE, schritt } from '../../../tests/support/folge';
import { fehlendeVoten } from './votum';

const RAT = schritt('Rat B 10.12. 15:00');
const pruefe = (...schritte: ReturnType<typeof schritt>[]) => fehlendeVoten([...schritte, RAT], RAT, HEUTE);

it('T10: das Ergebnis der Vorberatung fehlt', () => {
  expect(pruefe(schritt('ASF E 10.11.'))).toEqual([
    { gremium: 'Schulausschuss', datum: '2026-11-10', erwartet: false },
  ]);
});

it.each([
  ['ASF E 24.11.', true],
  ['HA E 10.12. 13:00', true],
  ['HA E 10.12. 16:00', false],
  ['Eving A 16.12.', false],
  ['Eving A', false],
])('%s kommt noch vorher: %s', (notation, erwartet) => {
  expect(pruefe(schritt(notation))).toMatchObject([{ erwartet }]);
});

it('eine abgesagte Sitzung und ein vertagter Schritt ohne Nachfolger kommen nicht mehr vorher', () => {
  const abgesagt = schritt('ASF E 24.11.', null, { sitzungAbgesagt: true });
  expect(pruefe(abgesagt, schritt('AFBL E 12.11.', 'VERTAGT'))).toMatchObject([
    { erwartet: false },
    { erwartet: false },
  ]);
});

it('erledigte, entfallene und ersetzte Schritte fehlen nicht, Kenntnisnahmen nie', () => {
  expect(
    pruefe(
      schritt('ASF E 10.11.', 'EMPFOHLEN'),
      schritt('AUKW E 10.11.', null, { entfallen: true }),
      schritt('AFBL E 12.11.', 'VERTAGT', { ersetztDurch: 'x' }),
      schritt('Eving K 10.11.'),
    ),
  ).toEqual([]);
});

it('nur wer entscheidet, wartet auf Voten', () => {
  const ha = schritt('HA E 10.12. 13:00');
  expect(fehlendeVoten([schritt('ASF E 10.11.'), ha], ha, HEUTE)).toEqual([]);
});
