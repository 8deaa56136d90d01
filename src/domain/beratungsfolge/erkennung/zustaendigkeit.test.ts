import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rechenzeit } from '../../../../tests/support/rechenzeit';
import { ZUSTAENDIGKEITEN } from '../schritt';
import { erkenneZustaendigkeit } from './zustaendigkeit';

describe('erkenneZustaendigkeit', () => {
  it.each([
    ['Kenntnisnahme', 'KENNTNISNAHME'],
    ['zur Kenntnis', 'KENNTNISNAHME'],
    ['Kenntnsinahme', 'KENNTNISNAHME'],
    ['Kenntnis-\nnahme', 'KENNTNISNAHME'],
    ['KENNTNISNAHME ', 'KENNTNISNAHME'],
    ['Information', 'KENNTNISNAHME'],
    ['Anhörung', 'ANHOERUNG'],
    ['Anhoerung', 'ANHOERUNG'],
    ['Anhörungen', 'ANHOERUNG'],
    ['Anho\u0308rung', 'ANHOERUNG'],
    ['Stellungnahme', 'ANHOERUNG'],
    ['Empfehlung', 'EMPFEHLUNG'],
    ['Empfelung', 'EMPFEHLUNG'],
    ['Vorberatung', 'EMPFEHLUNG'],
    ['Vorberaten', 'EMPFEHLUNG'],
    ['Beratung', 'EMPFEHLUNG'],
    ['Beschlussempfehlung', 'EMPFEHLUNG'],
    ['Empfehlungsbeschluss', 'EMPFEHLUNG'],
    ['Beschluss', 'BESCHLUSS'],
    ['Beschluß', 'BESCHLUSS'],
    ['Bechluss', 'BESCHLUSS'],
    ['Beschlußfassung', 'BESCHLUSS'],
    ['Entscheidung', 'BESCHLUSS'],
    ['Entsscheidung', 'BESCHLUSS'],
    ['Ausführungsbeschluss', 'BESCHLUSS'],
    ['Beschluss/Empfehlung', 'BESCHLUSS'],
    ['Dringlichkeitsentscheidung', 'BESCHLUSS'],
    ['Einbringung', 'EINBRINGUNG'],
    ['Genehmigung', 'GENEHMIGUNG'],
    ['Dringlichkeitsentscheidung, Genehmigung', 'GENEHMIGUNG'],
    ['Beschluss/Genehmigung der Dringlichkeitsentscheidung', 'GENEHMIGUNG'],
    ['Genehmigung der Eilentscheidung', 'GENEHMIGUNG'],
    ['Kenntnisnahme (ohne Beschluss)', 'KENNTNISNAHME'],
    ['kein Beschluss, nur Kenntnisnahme', 'KENNTNISNAHME'],
  ])('%j → %s', (text, erwartet) => {
    expect(erkenneZustaendigkeit(text)).toBe(erwartet);
  });

  it.each([
    '',
    '   ',
    '–',
    'unbekannt',
    'Behandlung',
    'vertagt',
    'abgesetzt v. TO',
    'Abschluss',
    'Beschlussvorlage',
    'Baugenehmigung Hauptstraße',
    'Genehmigung OB',
    'Genehmigung der Niederschrift',
    'Rat der Stadt',
    '29.09.2011',
  ])('%j bleibt unbekannt', (text) => {
    expect(erkenneZustaendigkeit(text)).toBeNull();
  });

  it('ein Tippfehler mitten in einem bekannten Wort ändert die Rolle nicht', () => {
    const bekannt = fc.constantFrom(
      ['Kenntnisnahme', 'KENNTNISNAHME'] as const,
      ['Beschlussfassung', 'BESCHLUSS'] as const,
      ['Empfehlung', 'EMPFEHLUNG'] as const,
      ['Vorberatung', 'EMPFEHLUNG'] as const,
      ['Einbringung', 'EINBRINGUNG'] as const,
      ['Entscheidung', 'BESCHLUSS'] as const,
    );
    const edit = fc.constantFrom('weg', 'doppelt', 'tausch', 'falsch');
    fc.assert(
      fc.property(bekannt, edit, fc.nat(), ([wort, rolle], art, zahl) => {
        const i = 1 + (zahl % (wort.length - 2));
        const [vor, a, b, nach] = [wort.slice(0, i), wort[i] ?? '', wort[i + 1] ?? '', wort.slice(i + 2)];
        const mitte = { weg: b, doppelt: a + a + b, tausch: b + a, falsch: `x${b}` }[art] ?? '';
        expect(erkenneZustaendigkeit(vor + mitte + nach)).toBe(rolle);
      }),
    );
  });

  it('wirft nie, nennt nur bekannte Codes und liest auch riesige Zellen sofort', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([null, ...ZUSTAENDIGKEITEN]).toContain(erkenneZustaendigkeit(text));
      }),
    );
    const riesig = 'Kenntnisnahma '.repeat(200_000);
    const ms = rechenzeit(() => expect(erkenneZustaendigkeit(riesig)).toBe('KENNTNISNAHME'));
    expect(ms).toBeLessThan(500);
  });
});
