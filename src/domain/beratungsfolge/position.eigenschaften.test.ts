import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beliebigeFolgen, folgen, TAGE, tag } from '../../../tests/support/folgeArbitrary';
import { wieGehtEsWeiter } from '../texte/ausblick';
import { warumHier } from '../texte/gruende';
import { ERGEBNISSE, schliesst } from './ergebnis';
import { intervalle } from './intervalle';
import { position } from './position';
import { LAUFENDE } from './position/haltegrund';
import { istOffen } from './position/phase';
import { satz } from './satz';
import type { Folge, Schritt } from './schritt';

const LAEUFE = { numRuns: 2000 };
const publikum = fc.constantFrom('oeffentlich' as const, 'intern' as const);
const schliessende = fc.constantFrom(...ERGEBNISSE.filter((e) => schliesst(e) && e !== 'VERWIESEN'));

describe('position und satz für jede Folge', () => {
  it('werfen nie und sagen immer etwas Ganzes', () => {
    fc.assert(
      fc.property(beliebigeFolgen, tag, publikum, (folge, heute, wer) => {
        const jetzt = position(folge, heute);
        for (const text of [
          satz(jetzt, folge, wer),
          warumHier(jetzt, folge, wer),
          wieGehtEsWeiter(jetzt, folge, wer),
        ]) {
          expect(text).toMatch(/^[A-ZÄÖÜ0-9]/);
          expect(text).not.toMatch(/undefined|null|NaN|\.\.|\s$/);
          if (wer === 'oeffentlich') expect(text).not.toMatch(/überfällig/i);
        }
      }),
      LAEUFE,
    );
  });

  it('satz hält auch eine Position zu einer anderen Folge aus', () => {
    fc.assert(
      fc.property(beliebigeFolgen, beliebigeFolgen, tag, publikum, (folge, andere, heute, wer) => {
        expect(satz(position(folge, heute), andere, wer)).not.toBe('');
      }),
      LAEUFE,
    );
  });

  it('überfällige und terminlose Schritte hat nur, was unterwegs ist: so findet sie die Arbeitsliste', () => {
    fc.assert(
      fc.property(beliebigeFolgen, tag, (folge, heute) => {
        const { code, ueberfaellig, ohneTermin } = position(folge, heute);
        if (ueberfaellig.length + ohneTermin.length > 0) expect(LAUFENDE).toContain(code);
      }),
      LAEUFE,
    );
  });

  it('hängen nicht von der Reihenfolge der Eingabe ab', () => {
    const gemischt = folgen.chain((folge) =>
      fc.tuple(fc.constant(folge), fc.shuffledSubarray(folge.schritte, { minLength: folge.schritte.length })),
    );
    fc.assert(
      fc.property(gemischt, tag, publikum, ([folge, schritte], heute, wer) => {
        const jetzt = position(folge, heute);
        expect(position({ ...folge, schritte }, heute)).toStrictEqual(jetzt);
        expect(satz(jetzt, { ...folge, schritte }, wer)).toBe(satz(jetzt, folge, wer));
      }),
      LAEUFE,
    );
  });

  it('nennen aktuelle Schritte außer in den Regeln 1–4 und 6, und jede Liste nur mit offenen', () => {
    const ohne = new Set(['VERWALTUNG', 'ZURUECKGEZOGEN', 'KEINE_FOLGE', 'ENTFALLEN', 'ABGESCHLOSSEN']);
    for (const code of ['OFFEN_OHNE_ENTSCHEIDUNG', 'ENTSCHIEDEN_REST_OFFEN', 'BERATUNG_LAEUFT'])
      ohne.add(code);
    fc.assert(
      fc.property(folgen, tag, (folge, heute) => {
        const { code, aktuell, naechste, ueberfaellig, ohneTermin, blockiert } = position(folge, heute);
        expect(aktuell.length === 0).toBe(ohne.has(code));
        const offen = new Set(folge.schritte.filter(istOffen).map((s) => s.id));
        for (const id of [...aktuell, ...naechste, ...ueberfaellig, ...ohneTermin, ...blockiert]) {
          expect(offen.has(id)).toBe(true);
        }
      }),
      LAEUFE,
    );
  });
});

describe('Kenntnisnahmen (W2)', () => {
  it('ändern nie, was gesperrt ist', () => {
    fc.assert(
      fc.property(folgen, tag, (folge, heute) => {
        const bleibt = (s: Schritt) =>
          s.zustaendigkeit !== 'KENNTNISNAHME' || s.ergebnis === 'ZURUECKGEZOGEN';
        const ohne: Folge = { ...folge, schritte: folge.schritte.filter(bleibt) };
        expect(position(ohne, heute).blockiert).toStrictEqual(position(folge, heute).blockiert);
      }),
      LAEUFE,
    );
  });
});

describe('ein Ergebnis mehr', () => {
  it('macht nichts gesperrt, überfällig oder terminlos', () => {
    const mitOffenem = folgen
      .map((folge) => ({
        folge,
        offene: folge.schritte.filter((s) => istOffen(s) && s.ergebnis !== 'ZURUECKGEZOGEN'),
      }))
      .filter(({ offene }) => offene.length > 0)
      .chain(({ folge, offene }) => fc.tuple(fc.constant(folge), fc.constantFrom(...offene)));
    fc.assert(
      fc.property(mitOffenem, schliessende, tag, ([folge, offen], ergebnis, heute) => {
        fc.pre(offen.zustaendigkeit !== 'BESCHLUSS' || ergebnis !== 'ZUR_KENNTNIS_GENOMMEN');
        const schritte = folge.schritte.map((s) => (s === offen ? { ...s, ergebnis } : s));
        const vorher = position(folge, heute);
        const nachher = position({ ...folge, schritte }, heute);
        expect(vorher.blockiert).toEqual(expect.arrayContaining(nachher.blockiert));
        expect(vorher.ueberfaellig).toEqual(expect.arrayContaining(nachher.ueberfaellig));
        expect(vorher.ohneTermin).toEqual(expect.arrayContaining(nachher.ohneTermin));
      }),
      LAEUFE,
    );
  });
});

describe('intervalle', () => {
  const ANFANG = '2026-11-15';
  const ALLE_TAGE = [ANFANG, '2026-11-16', '2026-11-17', ...TAGE, '2026-11-27', '2026-11-28', '2030-01-01'];

  it('sagen an jedem Tag dasselbe wie position', () => {
    fc.assert(
      fc.property(folgen, fc.constantFrom(ANFANG, ...TAGE), (folge, ab) => {
        const liste = intervalle(folge, ab);
        for (const heute of ALLE_TAGE.filter((t) => t >= ab)) {
          const passende = liste.filter((i) => i.von <= heute && (i.bis === null || heute < i.bis));
          expect(passende.map((i) => i.position)).toStrictEqual([position(folge, heute)]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('sind lückenlos, offen am Ende, und benachbarte verschieden', () => {
    fc.assert(
      fc.property(folgen, tag, (folge, ab) => {
        const liste = intervalle(folge, ab);
        expect(liste[0]?.von).toBe(ab);
        expect(liste.at(-1)?.bis).toBeNull();
        for (const [i, intervall] of liste.slice(1).entries()) {
          expect(liste[i]?.bis).toBe(intervall.von);
          expect(liste[i]?.position).not.toEqual(intervall.position);
        }
      }),
      { numRuns: 500 },
    );
  });
});
