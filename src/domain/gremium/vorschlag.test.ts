import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schlageGremiumVor } from './vorschlag';

const ohneTrennstelle = (text: string) => text.replaceAll('\u00ad', '');

describe('Vorschlag für ein unbekanntes Gremium', () => {
  it.each([
    ['Rat der Stadt', 'RAT', 'Rat der Stadt'],
    ['Hauptausschuss und Ältestenrat', 'HAUPTAUSSCHUSS', 'Hauptausschuss'],
    ['Betriebsausschuss FABIDO', 'BETRIEBSAUSSCHUSS', 'Betriebsausschuss'],
    ['Bezirksvertretung Innenstadt-West', 'BEZIRKSVERTRETUNG', 'BV Innenstadt-West'],
    ['Behindertenpolitisches Netzwerk', 'BEIRAT', 'Behindertenpolitisches'],
    [
      'Ausschuss für Bürgerdienste, öffentliche Ordnung, Anregungen und Beschwerden',
      'AUSSCHUSS',
      'Bürgerdienste',
    ],
    ['Integrationsrat', 'INTEGRATIONSRAT', 'Integrationsrat'],
    ['Runder Tisch', 'SONSTIGES', 'Runder Tisch'],
  ])('%s', (name, art, kurz) => {
    const vorschlag = schlageGremiumVor(name);
    expect(vorschlag.art).toBe(art);
    expect(ohneTrennstelle(vorschlag.kurzname)).toBe(kurz);
  });

  it('erkennt den Stadtbezirk und lässt Beiräte nicht entscheiden (O13)', () => {
    expect(schlageGremiumVor('Bezirksvertretung Hörde').stadtbezirk).toBe('Hörde');
    expect(schlageGremiumVor('Seniorenbeirat').entscheidungsbefugt).toBe(false);
    expect(schlageGremiumVor('Rat der Stadt').entscheidungsbefugt).toBe(true);
  });

  it('der Kurzname hat immer 1 bis 22 Zeichen', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\S[\s\S]*$/u), (name) => {
        const laenge = [...ohneTrennstelle(schlageGremiumVor(name).kurzname)].length;
        expect(laenge).toBeGreaterThanOrEqual(1);
        expect(laenge).toBeLessThanOrEqual(22);
      }),
    );
  });
});
