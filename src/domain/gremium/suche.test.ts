import { expect, it } from 'vitest';
import { passtZurSuche } from './suche';

const NAMEN = ['Ausschuss für Bürgerdienste, öffentliche Ordnung, Anregungen und Beschwerden', 'ABöOAB'];

it.each([
  ['', true],
  ['ordnung', true],
  ['OEFFENTLICHE', true],
  ['beschwerden ausschuss', true],
  ['abö', true],
  ['bürger schule', false],
  ['rat', false],
])('%j findet den Ausschuss: %j', (suche, findet) => {
  expect(passtZurSuche(NAMEN, suche)).toBe(findet);
});

it('weiche Trennstellen stören nicht', () => {
  expect(passtZurSuche(['Haupt\u00adausschuss'], 'hauptausschuss')).toBe(true);
});
