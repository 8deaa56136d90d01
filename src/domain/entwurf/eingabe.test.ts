import { describe, expect, it } from 'vitest';
import { liesBetrag, schreibeBetrag } from './betrag';
import { DokumentEingabe, EntwurfEingabe, Rueckholung } from './eingabe';

const ID = '6f0d7e0e-58a2-4f5e-9f35-0d7b8f6f3c11';
const lies = (felder: Record<string, unknown>) =>
  EntwurfEingabe.safeParse({ id: ID, art: 'ANTRAG', ...felder });
const fehler = (felder: Record<string, unknown>) =>
  lies(felder).error?.issues.map((i) => [i.path.join('.'), i.message]) ?? [];

describe('Die Eingabe eines Entwurfs', () => {
  it('verlangt nichts als die Art; ohne Angabe ist die Vorlage nichtöffentlich', () => {
    expect(lies({}).data).toMatchObject({
      version: 0,
      basis: {},
      betreff: null,
      oeffentlichkeit: 'NICHTOEFFENTLICH',
      personenbezug: null,
      datum: null,
      finanzbetrag: null,
      stadtbezirke: [],
      abschnitte: [],
    });
  });

  it.each([
    ['2026-07-08', '2026-07-08'],
    ['8.7.2026', '2026-07-08'],
    [' ', null],
  ])('Datum %o', (datum, erwartet) => expect(lies({ datum }).data?.datum).toBe(erwartet));

  it.each([
    ['datum', '31.02.2026'],
    ['datum', 'morgen'],
    ['finanzbetrag', 'viel'],
    ['fachbereichId', 'x'],
    ['art', 'ROMAN'],
    ['betreff', 'x'.repeat(1001)],
  ])('%s %o: ein deutscher Satz am Feld', (feld, wert) => {
    const [[ort, satz] = []] = fehler({ [feld]: wert });
    expect(ort).toBe(feld);
    expect(satz).toMatch(/^Bitte .*\.$/);
  });

  it('glättet Zeilenenden, behält Einrückungen und lässt keine NUL durch', () => {
    const abschnitte = [{ art: 'BEGRUENDUNG', ueberschrift: ' Begründung ', text: '  a\r\nb\0\r\n\r\n' }];
    expect(lies({ abschnitte }).data?.abschnitte).toEqual([
      { art: 'BEGRUENDUNG', ueberschrift: 'Begründung', text: '  a\nb\uFFFD' },
    ]);
  });

  it('leere Bezüge sind keine, ein unlesbarer Fingerabdruck ist unbekannt', () => {
    const verweise = [
      { art: 'BEZUG', nummer: ' ', text: '' },
      { art: 'BEZUG', nummer: '1-26', text: '' },
    ];
    expect(lies({ verweise, basis: '{"a":1' }).data).toMatchObject({
      basis: {},
      verweise: [{ nummer: '1-26', text: null }],
    });
  });

  it('ein Dokument ist Datei oder Text, nicht beides und nicht nichts', () => {
    const datei = { name: 'a.txt', bytes: new Uint8Array([65]) };
    const geht = (felder: object) => DokumentEingabe.safeParse({ id: ID, ...felder }).success;
    expect([geht({ text: 'a' }), geht({ datei }), geht({ text: 'a', datei }), geht({ text: ' ' })]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('eine Rücknahme braucht einen Grund', () => {
    expect(Rueckholung.safeParse({ id: ID, version: '2', grund: ' ' }).success).toBe(false);
    expect(Rueckholung.parse({ id: ID, version: '2', grund: ' x ' })).toEqual({
      id: ID,
      version: 2,
      grund: 'x',
    });
  });
});

describe('Beträge', () => {
  it.each([
    ['', null],
    ['keine', 0],
    ['0', 0],
    ['118.400,50 €', 118_401],
    ['118.400,00', 118_400],
    ['1.000.000 Euro', 1_000_000],
    ['2500', 2500],
    ['12.34', undefined],
    ['-5', undefined],
    ['9999999999', undefined],
    ['1e9', undefined],
  ])('%o', (text, betrag) => expect(liesBetrag(text)).toBe(betrag));

  it.each([null, 0, 7, 118_401, 2_147_483_647])('was im Feld steht, wird wieder gelesen: %o', (betrag) =>
    expect(liesBetrag(schreibeBetrag(betrag))).toBe(betrag),
  );
});
