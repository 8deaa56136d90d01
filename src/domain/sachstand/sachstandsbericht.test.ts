import { expect, it } from 'vitest';
import { istSachstandsbericht } from './sachstandsbericht';

it.each([
  ['Aktionsplan Soziale Stadt', 'hier: aktueller Sachstand', true],
  ['Sachstandsbericht Bäder', null, true],
  ['SACHSTAND', null, true],
  ['Aktionsplan', 'hier: Ausführungsbeschluss', false],
  [null, null, false],
])('%j / %j → %s', (betreff, untertitel, erwartet) => {
  expect(istSachstandsbericht(betreff, untertitel)).toBe(erwartet);
});
