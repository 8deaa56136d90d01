import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folge, HEUTE, schritt } from '../../../../tests/support/folge';
import { folgen, tag } from '../../../../tests/support/folgeArbitrary';
import { HALTEGRUND_ERKLAERUNG, HALTEGRUND_TEXT } from '../../texte/haltegrund';
import { intervalle } from '../intervalle';
import { position } from '../position';
import { POSITIONSCODES } from './code';
import { HALTEGRUENDE, haltegruende, LAUFENDE, NUR_INTERN, naechsterTermin, stehtBei } from './haltegrund';
import { istOffen } from './phase';

const faelle: [was: string, schritte: Parameters<typeof folge>[0], gruende: string[], hier: string[]][] = [
  ['es geht weiter wie geplant', [schritt('ASF E 30.11.'), schritt('Rat B 10.12.')], [], ['ASF']],
  ['heute in Beratung', [schritt('ASF E 22.11.'), schritt('Rat B 10.12.')], [], ['ASF']],
  [
    'die Sitzung war, das Ergebnis fehlt',
    [schritt('ASF E 20.11.'), schritt('Rat B 10.12.')],
    ['ERGEBNIS_AUSSTEHEND'],
    ['ASF'],
  ],
  [
    'vertagt, und der Rat tagt schon: beides wird gesagt',
    [schritt('ASF E 20.11.', 'VERTAGT'), schritt('Rat B 10.12.')],
    ['NEUER_TERMIN_OFFEN', 'BLOCKIERT'],
    ['ASF'],
  ],
  ['ohne Termin', [schritt('ASF E'), schritt('Rat B')], ['TERMIN_OFFEN'], ['ASF']],
  ['fertig', [schritt('ASF E 10.11.', 'EMPFOHLEN'), schritt('Rat B 20.11.', 'BESCHLOSSEN')], [], []],
  [
    'entschieden, eine Kenntnisnahme ohne Ergebnis und eine ohne Termin: dort steht sie',
    [schritt('Rat B 10.11.', 'BESCHLOSSEN'), schritt('BV K 12.11.'), schritt('ASF K')],
    ['ENTSCHIEDEN_REST_OFFEN', 'WEITERES_ERGEBNIS_FEHLT'],
    ['BV', 'ASF'],
  ],
];

describe('Haltegründe', () => {
  it.each(faelle)('%s', (_, schritte, gruende, hier) => {
    const p = position(folge(schritte), HEUTE);
    expect(haltegruende(p, 'intern')).toEqual(gruende);
    expect(stehtBei(p)).toEqual(hier);
  });

  it('die Öffentlichkeit liest davon, was nicht nur das Haus angeht', () => {
    fc.assert(
      fc.property(folgen, tag, (f, heute) => {
        const p = position(f, heute);
        expect(haltegruende(p, 'oeffentlich')).toEqual(
          haltegruende(p, 'intern').filter((g) => !NUR_INTERN.has(g)),
        );
      }),
    );
  });

  it('hat nur, was unterwegs ist, und stets in der Reihenfolge der Tafel', () => {
    fc.assert(
      fc.property(folgen, tag, (f, heute) => {
        const p = position(f, heute);
        const gruende = haltegruende(p, 'intern');
        if (!LAUFENDE.includes(p.code)) expect(gruende).toEqual([]);
        expect(gruende).toEqual(HALTEGRUENDE.filter((g) => gruende.includes(g)));
        expect(gruende.includes('BLOCKIERT')).toBe(LAUFENDE.includes(p.code) && p.blockiert.length > 0);
      }),
    );
  });

  it('steht nur bei offenen Schritten, und bei den aktuellen, wenn es welche gibt', () => {
    fc.assert(
      fc.property(folgen, tag, (f, heute) => {
        const p = position(f, heute);
        const offene = f.schritte.filter(istOffen).map((s) => s.id);
        expect(offene).toEqual(expect.arrayContaining(stehtBei(p)));
        if (p.aktuell.length > 0) expect(stehtBei(p)).toEqual(p.aktuell);
      }),
    );
  });

  it('der nächste Termin liegt nie zurück und gilt, solange die Position gilt', () => {
    fc.assert(
      fc.property(folgen, tag, tag, (f, ab, heute) => {
        const intervall = intervalle(f, ab).find((i) => i.von <= heute && (i.bis === null || heute < i.bis));
        if (!intervall) return;
        const damals = naechsterTermin(intervall.position, f, intervall.von);
        expect(damals).toBe(naechsterTermin(position(f, heute), f, heute));
        if (damals) expect(damals >= heute).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('ein Tag, der nicht mehr steht, ist kein nächster Termin', () => {
    const abgesagt = folge([{ ...schritt('ASF E 30.11.'), sitzungAbgesagt: true }]);
    const p = position(abgesagt, HEUTE);
    expect(p.code).toBe('NEUER_TERMIN_OFFEN');
    expect(naechsterTermin(p, abgesagt, HEUTE)).toBeNull();
  });
});

it('jeder Code ist unterwegs oder nicht, und jeder Grund hat Namen und Satz', () => {
  expect(POSITIONSCODES.filter((c) => !LAUFENDE.includes(c))).toEqual([
    'VERWALTUNG',
    'ZURUECKGEZOGEN',
    'ENTFALLEN',
    'ABGESCHLOSSEN',
  ]);
  for (const grund of [...HALTEGRUENDE, 'NICHTS'] as const) {
    expect(HALTEGRUND_TEXT[grund]).toMatch(/^[A-ZÄÖÜ]/);
    expect(HALTEGRUND_ERKLAERUNG[grund]).toMatch(/^[A-ZÄÖÜ].*\.$/);
  }
});
