import { describe, expect, it } from 'vitest';
import { NeuerKontakt, NeuerSitz } from './eingabe';
import { kontaktziel } from './kontakt';

const ID = '00000000-0000-4000-8000-000000000001';
const fehler = (schema: typeof NeuerKontakt | typeof NeuerSitz, werte: Record<string, string>): string[] => {
  const gelesen = schema.safeParse({ id: ID, personId: ID, gremiumId: ID, ...werte });
  return gelesen.success ? [] : gelesen.error.issues.map((i) => i.path.join('.'));
};

describe('Kontaktdaten', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['ohne Einwilligung', { art: 'EMAIL', wert: 'a@b.example' }, []],
    [
      'mit Einwilligung',
      { art: 'TELEFON', wert: '+49 231 50-0', einwilligungAm: '01.11.2026', einwilligungNachweis: 'Akte 3' },
      [],
    ],
    [
      'Einwilligung ohne Nachweis',
      { art: 'EMAIL', wert: 'a@b.example', einwilligungAm: '2026-11-01' },
      ['einwilligungNachweis'],
    ],
    [
      'Nachweis ohne Tag',
      { art: 'EMAIL', wert: 'a@b.example', einwilligungNachweis: 'Akte 3' },
      ['einwilligungAm'],
    ],
    ['keine Adresse', { art: 'EMAIL', wert: 'a(at)b' }, ['wert']],
    ['keine Nummer', { art: 'TELEFON', wert: 'ruf an' }, ['wert']],
    ['Skript statt Webseite', { art: 'WEBSEITE', wert: 'javascript:alert(1)' }, ['wert']],
    ['Webseite mit Zugangsdaten', { art: 'WEBSEITE', wert: 'https://a:b@c.example/' }, ['wert']],
    ['unbekannte Art', { art: 'FAX', wert: '1' }, ['art']],
  ])('%s', (_, werte, felder) => expect(fehler(NeuerKontakt, werte)).toEqual(felder));

  it('führt nur dorthin, wohin die Art gehört', () => {
    expect(kontaktziel('TELEFON', '0231 50-0')).toBe('tel:0231500');
    expect(kontaktziel('EMAIL', 'a@b.example')).toBe('mailto:a@b.example');
    expect(kontaktziel('WEBSEITE', 'javascript:alert(1)')).toBeNull();
    expect(kontaktziel('ANSCHRIFT', 'Markt 1')).toBeNull();
  });
});

describe('Mitgliedschaft', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['vollständig', { rolle: 'MITGLIED', von: '2026-11-01', stimmberechtigt: 'ja' }, []],
    ['endet vor dem Anfang', { rolle: 'MITGLIED', von: '2026-11-01', bis: '2026-10-31' }, ['bis']],
    [
      'Schriftführung stimmt nicht',
      { rolle: 'SCHRIFTFUEHRUNG', von: '2026-11-01', stimmberechtigt: 'ja' },
      ['stimmberechtigt'],
    ],
    ['ein Tag, den es nicht gibt', { rolle: 'MITGLIED', von: '31.02.2026' }, ['von']],
    ['ohne ersten Tag', { rolle: 'MITGLIED' }, ['von']],
  ])('%s', (_, werte, felder) => expect(fehler(NeuerSitz, werte)).toEqual(felder));
});
