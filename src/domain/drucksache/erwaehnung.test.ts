import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rechenzeit } from '../../../tests/support/rechenzeit';
import { findeDrucksachen } from './erwaehnung';
import { leseMuster } from './muster';

const nummern = (text: string) => findeDrucksachen(text).map((e) => e.nummer);

describe('findeDrucksachen', () => {
  it.each([
    ['(Drucksache Nr.: 05600-04)', ['05600-04']],
    ['Drucksache-Nr. 05237-04E', ['05237-04E']],
    ['(DS-Nr.: 08799-13)', ['08799-13']],
    ['Mit Vorlage vom 18.12.2008 - Drucksache Nr. 13245-08 - wurde dem Rat', ['13245-08']],
    ['Dr. Nr.: 06123-11', ['06123-11']],
    ['(Drucksache – Nr.: 04488-03)', ['04488-03']],
    ['(Drucksache – Nr.: 04488 – 03)', ['04488-03']],
    ['Drucksache Nr. 13245-\n08', ['13245-08']],
    ['siehe 18828-20-E5.', ['18828-20-E5']],
    ['05444-04-ATS und 05185-03BA', ['05444-04-ATS', '05185-03BA']],
    ['13245-08, 14000-09; 15000-10/16000-11', ['13245-08', '14000-09', '15000-10', '16000-11']],
    ['13245-08 14000-09', ['13245-08', '14000-09']],
    ['Drucksachen 05600-04 und 05601-04', ['05600-04', '05601-04']],
    ['13245–08', ['13245-08']],
    ['am 12.07.2011 13245-08', ['13245-08']],
    ['13245-08 18.12.2008', ['13245-08']],
    ['Die Vorlage 13245-08-Anlage 2', ['13245-08']],
  ])('%j', (text, erwartet) => {
    expect(nummern(text)).toEqual(erwartet);
  });

  it.each([
    '12345-67890',
    '112345-67',
    '12345-67-8',
    '1-12345-67',
    'A12345-67',
    '13245-08er',
    '2011-09-01',
    '02011-09-01',
    '12345 - 67',
    'Tel. 22600-12',
    'Telefon: 50-22600-12',
    'Telefon-Nr.: 22600-12',
    'Fax 0231 50 22600-12',
    '0231/50 22600-12',
    '0231 50 22600-12',
    '(0231) 22600-12',
    '+49 231 22600-12',
    '02306-10 46 00',
    '1.250.12345-67',
    '12345-67,50 Euro',
    '10000-20 €',
    '€ 10000-20',
    'EUR 12345-50',
    'IBAN DE44 12345-67890123',
  ])('%j enthält keine', (text) => {
    expect(nummern(text)).toEqual([]);
  });

  it('nennt die Stelle im Text, wie er geschrieben steht', () => {
    const text = 'vgl. DS-Nr. 04488 – 03, S. 2';
    const [fund] = findeDrucksachen(text);
    expect(fund && text.slice(fund.von, fund.bis)).toBe('04488 – 03');
  });

  it.each([
    ['V/NNNN/JJJJ', 'gemäß V/0599/2026/1 und V/0600/2026.', ['V/0599/2026/1', 'V/0600/2026']],
    ['NNNN/JJJJ', 'Vorlage 1344/2026', ['1344/2026']],
    ['VO/NNNN/JJ', 'VO/1044/26', ['VO/1044/26']],
    ['WP 14-20 SV JJ/NNN', 'die WP 14-20 SV 50/032', ['WP 14-20 SV 50/032']],
  ])('anderes Muster %s', (text, satz, erwartet) => {
    const muster = leseMuster(text);
    expect(muster.ok && findeDrucksachen(satz, muster.wert).map((e) => e.nummer)).toEqual(erwartet);
  });

  it('findet eine freistehende Nummer immer an ihrer Stelle, ohne Überschneidung', () => {
    const nummer = fc
      .tuple(fc.integer({ min: 10_000, max: 99_999 }), fc.integer({ min: 10, max: 99 }))
      .map(([laufend, jahr]) => `${laufend}-${jahr}`);
    fc.assert(
      fc.property(fc.array(nummer, { minLength: 1, maxLength: 5 }), (liste) => {
        const text = liste.map((n) => `Zur Vorlage ${n} wird berichtet.`).join(' ');
        const funde = findeDrucksachen(text);
        expect(funde.map((f) => text.slice(f.von, f.bis))).toEqual(liste);
      }),
    );
  });

  it('wirft nie und liest lange Texte in linearer Zeit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d \-–/.,()A-Z€]*$/), (text) => {
        for (const { von, bis } of findeDrucksachen(text)) expect(von < bis && bis <= text.length).toBe(true);
      }),
    );
    const ms = rechenzeit(() => {
      findeDrucksachen('0231 50 12345-6 '.repeat(60_000));
      findeDrucksachen('1'.repeat(1_000_000));
    });
    expect(ms).toBeLessThan(2000);
  });
});
