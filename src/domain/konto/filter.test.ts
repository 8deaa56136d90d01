import { describe, expect, it } from 'vitest';
import { kontoAdresse, liesKontoFilter, passt } from './filter';

describe('Liste der Konten', () => {
  it.each([
    [{}, '/verwaltung/benutzer'],
    [{ rolle: 'CHEF', zustand: 'x', q: ['a'] }, '/verwaltung/benutzer'],
    [{ q: ' Müller ', rolle: 'MITGLIED' }, '/verwaltung/benutzer?q=M%C3%BCller&rolle=MITGLIED'],
    [{ zustand: 'GESPERRT' }, '/verwaltung/benutzer?zustand=GESPERRT'],
  ])('%j', (werte, adresse) => expect(kontoAdresse(liesKontoFilter(werte))).toBe(adresse));

  it.each([
    ['', true],
    ['öz', true],
    ['ÖZDEMIR ayse', true],
    ['stadt.example', true],
    ['Schmidt', false],
  ])('„%s“', (q, ja) => expect(passt({ name: 'Ayşe Özdemir', email: 'ayse@stadt.example' }, q)).toBe(ja));
});
