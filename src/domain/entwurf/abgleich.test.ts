import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSCHNITTSARTEN, VORLAGENARTEN } from '../vorlage/vorlage';
import { gleicheAb } from './abgleich';
import { EntwurfEingabe } from './eingabe';
import type { Entwurf } from './entwurf';
import { fingerabdruck } from './fingerabdruck';
import { formularwerte } from './werte';

const ID = '6f0d7e0e-58a2-4f5e-9f35-0d7b8f6f3c11';
const LEER: Entwurf = {
  betreff: null,
  untertitel: null,
  art: 'ANTRAG',
  oeffentlichkeit: 'OEFFENTLICH',
  schutzklasse: 'ALLGEMEIN',
  personenbezug: null,
  fachbereichId: null,
  dezernent: null,
  datum: null,
  verantwortlich: null,
  telefon: null,
  dringlichkeit: null,
  stadtbezirke: [],
  themen: [],
  finanzbetrag: null,
  abschnitte: [],
  verweise: [],
};
const a = (text: string, art: 'BEGRUENDUNG' | 'SACHSTAND' = 'BEGRUENDUNG') => ({
  art,
  ueberschrift: 'Titel',
  text,
});

const wort = fc.option(
  fc
    .string({ minLength: 1, maxLength: 12 })
    .map((t) => t.trim() || 'x')
    .filter((t) => !t.includes('\0') && !t.includes('\r')),
);
const abschnitt = fc.record({
  art: fc.constantFrom(...ABSCHNITTSARTEN),
  ueberschrift: fc.constantFrom('', 'Titel'),
  text: fc.constantFrom('', 'eins', 'zwei\ndrei'),
});
const entwurf: fc.Arbitrary<Entwurf> = fc.record({
  ...Object.fromEntries(
    ['betreff', 'untertitel', 'dezernent', 'verantwortlich', 'telefon', 'dringlichkeit'].map((f) => [
      f,
      wort,
    ]),
  ),
  art: fc.constantFrom(...VORLAGENARTEN),
  oeffentlichkeit: fc.constantFrom('OEFFENTLICH', 'NICHTOEFFENTLICH'),
  schutzklasse: fc.constantFrom('ALLGEMEIN', 'PERSONAL', 'VERTRAG'),
  personenbezug: fc.constantFrom(null, 'KEINER', 'UNKENNTLICH'),
  fachbereichId: fc.constant(null),
  datum: fc.constantFrom(null, '2026-11-02'),
  stadtbezirke: fc.subarray(['Eving', 'Hörde']),
  themen: fc.subarray(['JUGENDHILFE', 'EIGENBETRIEB']),
  finanzbetrag: fc.constantFrom(null, 0, 118_400),
  abschnitte: fc.array(abschnitt, { maxLength: 3 }),
  verweise: fc.subarray([
    { art: 'BEZUG', nummer: '00001-26', text: null },
    { art: 'ANTWORT', nummer: null, text: 'in Worten' },
  ]),
}) as fc.Arbitrary<Entwurf>;

describe('Zwei Menschen an einer Vorlage', () => {
  it.each<[string, Partial<Entwurf>, Partial<Entwurf>, Partial<Entwurf>, [string, string][]]>([
    ['nur ich', {}, { telefon: '1' }, { telefon: '1' }, []],
    ['nur die andere', { telefon: '1' }, {}, { telefon: '1' }, [['telefon', 'UEBERNOMMEN']]],
    ['beide dasselbe', { telefon: '1' }, { telefon: '1' }, { telefon: '1' }, []],
    ['beide verschieden', { telefon: '1' }, { telefon: '2' }, { telefon: '2' }, [['telefon', 'WIDERSPRUCH']]],
    [
      'verschiedene Felder',
      { telefon: '1' },
      { betreff: 'B' },
      { telefon: '1', betreff: 'B' },
      [['telefon', 'UEBERNOMMEN']],
    ],
  ])('%s', (_, andere, meine, erwartet, unterschiede) => {
    const { werte, unterschiede: gefunden } = gleicheAb(
      fingerabdruck(LEER),
      { ...LEER, ...andere },
      { ...LEER, ...meine },
    );
    expect(werte).toEqual({ ...LEER, ...erwartet });
    expect(gefunden.map((u) => [u.feld, u.art])).toEqual(unterschiede);
  });

  it('Abschnitte werden einzeln verglichen, solange niemand einen hinzufügt, entfernt oder verschiebt', () => {
    const basis = { ...LEER, abschnitte: [a('1'), a('2', 'SACHSTAND')] };
    const andere = { ...LEER, abschnitte: [a('1 neu'), a('2', 'SACHSTAND')] };
    const meine = { ...LEER, abschnitte: [a('1'), a('2 neu', 'SACHSTAND')] };
    const beide = gleicheAb(fingerabdruck(basis), andere, meine);
    expect(beide.werte.abschnitte.map((x) => x.text)).toEqual(['1 neu', '2 neu']);
    expect(beide.unterschiede).toMatchObject([
      { feld: 'abschnitte.0', art: 'UEBERNOMMEN', gespeichert: 'Titel\n\n1 neu' },
    ]);
    const entfernt = gleicheAb(fingerabdruck(basis), andere, { ...LEER, abschnitte: [a('2', 'SACHSTAND')] });
    expect(entfernt.unterschiede).toMatchObject([{ feld: 'abschnitte', art: 'WIDERSPRUCH' }]);
    expect(entfernt.werte.abschnitte).toHaveLength(1);
  });

  it('ohne fremde Änderung gilt, was getippt wurde; ohne eigene, was gespeichert ist; nichts geht unbemerkt verloren', () => {
    fc.assert(
      fc.property(entwurf, entwurf, entwurf, (basis, andere, meine) => {
        const b = fingerabdruck(basis);
        expect(gleicheAb(b, basis, meine)).toMatchObject({ werte: meine, unterschiede: [] });
        expect(gleicheAb(b, andere, basis).werte).toEqual(andere);
        const { werte, unterschiede } = gleicheAb(b, andere, meine);
        for (const feld of ['betreff', 'telefon', 'datum', 'finanzbetrag'] as const) {
          const verloren = andere[feld] !== basis[feld] && werte[feld] !== andere[feld];
          if (verloren)
            expect(unterschiede).toContainEqual(expect.objectContaining({ feld, art: 'WIDERSPRUCH' }));
          if (meine[feld] !== basis[feld]) expect(werte[feld]).toEqual(meine[feld]);
        }
      }),
    );
  });

  it('das Formular gibt zurück, was es bekommen hat', () => {
    fc.assert(
      fc.property(entwurf, (e) => {
        const { id, version, basis, ...gelesen } = EntwurfEingabe.parse(formularwerte(ID, 3, e));
        expect([id, version, basis]).toEqual([ID, 3, fingerabdruck(e)]);
        expect(gelesen).toEqual(e);
      }),
    );
  });
});
