import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ausgang, mehrheit, mehrheitstext, pruefeStimmen, type Stimmen } from './stimmen';
import { widersprueche } from './widerspruch';

const stimmen = (ja: number, nein: number, enthaltung: number): Stimmen => ({ ja, nein, enthaltung });

describe('Auszählung (§5.5)', () => {
  it.each([
    [10, 10, 5, 'ABGELEHNT', 'mehrheitlich bei 5 Enthaltungen'],
    [1, 0, 20, 'ANGENOMMEN', 'einstimmig bei 20 Enthaltungen'],
    [15, 1, 0, 'ANGENOMMEN', 'mehrheitlich'],
    [15, 0, 1, 'ANGENOMMEN', 'einstimmig bei 1 Enthaltung'],
    [0, 15, 0, 'ABGELEHNT', 'einstimmig'],
    [0, 0, 20, null, null],
    [0, 0, 0, null, null],
  ])('%i Ja, %i Nein, %i Enthaltungen: %s, %s', (ja, nein, enthaltung, erwartet, text) => {
    expect(ausgang(stimmen(ja, nein, enthaltung))).toBe(erwartet);
    expect(mehrheitstext(stimmen(ja, nein, enthaltung))).toBe(text);
  });

  const zahl = fc.nat(200);
  it('Enthaltungen ändern nie den Ausgang; eine Ja-Stimme mehr schadet nie', () => {
    fc.assert(
      fc.property(zahl, zahl, zahl, (ja, nein, enthaltung) => {
        expect(ausgang(stimmen(ja, nein, enthaltung))).toBe(ausgang(stimmen(ja, nein, 0)));
        if (ausgang(stimmen(ja, nein, 0)) === 'ANGENOMMEN') {
          expect(ausgang(stimmen(ja + 1, nein, 0))).toBe('ANGENOMMEN');
        }
      }),
    );
  });
});

describe('pruefeStimmen', () => {
  it.each([
    [
      'mehr Stimmen als Anwesende',
      stimmen(50, 40, 5),
      { stimmberechtigt: 90, befangen: 0 },
      'STIMMEN_UEBER_ANWESENDEN',
    ],
    ['genau alle', stimmen(50, 40, 0), { stimmberechtigt: 90, befangen: 0 }, null],
    [
      'ein Befangener stimmt mit',
      stimmen(50, 40, 0),
      { stimmberechtigt: 90, befangen: 1 },
      'STIMMEN_UEBER_ANWESENDEN',
    ],
    ['Anwesenheit unbekannt', stimmen(50, 40, 5), null, null],
    ['negativ', stimmen(-1, 0, 0), null, 'STIMMEN_UNGUELTIG'],
    ['halbe Stimme', stimmen(1, 0.5, 0), null, 'STIMMEN_UNGUELTIG'],
    ['keine Zahl', stimmen(1, 0, Number.NaN), null, 'STIMMEN_UNGUELTIG'],
  ])('%s', (_, s, anwesende, code) => {
    const gelesen = pruefeStimmen(s, anwesende);
    expect(gelesen.ok ? null : gelesen.fehler.code).toBe(code);
  });
});

describe('V-MOD: Widersprüche warnen', () => {
  it.each([
    ['einstimmig mit 15:1', stimmen(15, 1, 0), 'BESCHLOSSEN', 'EINSTIMMIG', ['MEHRHEIT']],
    ['einstimmig bei Enthaltungen', stimmen(15, 0, 3), 'BESCHLOSSEN', 'EINSTIMMIG', []],
    ['mehrheitlich mit 15:0', stimmen(15, 0, 0), 'BESCHLOSSEN', 'MEHRHEITLICH', ['MEHRHEIT']],
    ['einstimmig abgelehnt', stimmen(0, 15, 0), 'ABGELEHNT', 'EINSTIMMIG', []],
    ['beschlossen bei Stimmengleichheit', stimmen(10, 10, 5), 'BESCHLOSSEN', null, ['ERGEBNIS']],
    ['abgelehnt bei Stimmengleichheit', stimmen(10, 10, 5), 'ABGELEHNT', 'MEHRHEITLICH', []],
    ['nicht empfohlen trotz Mehrheit', stimmen(9, 2, 0), 'NICHT_EMPFOHLEN', null, ['ERGEBNIS']],
    ['beides', stimmen(2, 9, 0), 'EMPFOHLEN', 'EINSTIMMIG', ['MEHRHEIT', 'ERGEBNIS']],
    ['Vertagung mit Stimmen', stimmen(2, 9, 0), 'VERTAGT', null, []],
    ['niemand hat abgestimmt', stimmen(0, 0, 0), 'BESCHLOSSEN', 'EINSTIMMIG', []],
  ] as const)('%s', (_, s, ergebnis, angabe, erwartet) => {
    expect(widersprueche(s, { ergebnis, mehrheit: angabe })).toEqual(erwartet);
  });

  it('was gezählt wurde, widerspricht sich nie selbst', () => {
    fc.assert(
      fc.property(fc.nat(90), fc.nat(90), fc.nat(90), (ja, nein, enthaltung) => {
        const s = stimmen(ja, nein, enthaltung);
        const ergebnis = ausgang(s) === 'ANGENOMMEN' ? 'BESCHLOSSEN' : 'ABGELEHNT';
        expect(widersprueche(s, { ergebnis, mehrheit: mehrheit(s) })).toEqual([]);
      }),
    );
  });
});
