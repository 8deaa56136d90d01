import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folge, HEUTE, schritt } from '../../../tests/support/folge';
import { folgenMitZeit, TAGE, tag } from '../../../tests/support/folgeArbitrary';
import { position } from './position';
import type { Folge, Schritt } from './schritt';
import { type FolgeMitZeit, stichtage, stichtagKlammern, zumStichtag } from './stichtag';

function mitZeit(gegeben: Folge, entfallenAm: Record<string, string> = {}): FolgeMitZeit {
  return {
    ...gegeben,
    schritte: gegeben.schritte.map((s) => ({ ...s, entfallenAm: entfallenAm[s.id] ?? null })),
  };
}

const VERTAGT = mitZeit(
  folge([
    schritt('ASF#1 E 10.11.', 'VERTAGT', { ersetztDurch: 'ASF#2' }),
    schritt('ASF#2 E 17.11.', 'VERTAGT', { ersetztDurch: 'ASF#3' }),
    schritt('ASF#3 E 20.11.', 'EMPFOHLEN'),
    schritt('Rat B 10.12.'),
  ]),
);
const am = (gegeben: FolgeMitZeit, stichtag: string) => position(zumStichtag(gegeben, stichtag), stichtag);

describe('zumStichtag (V-STICHTAG)', () => {
  it.each([
    ['2026-11-09', 'ALS_NAECHSTES', ['ASF#1'], 2],
    ['2026-11-10', 'HEUTE', ['ASF#1'], 2],
    ['2026-11-11', 'ALS_NAECHSTES', ['ASF#2'], 2],
    ['2026-11-17', 'HEUTE', ['ASF#2'], 2],
    ['2026-11-18', 'ALS_NAECHSTES', ['ASF#3'], 2],
    ['2026-11-21', 'ALS_NAECHSTES', ['Rat'], 2],
  ])('%s: %s %j', (stichtag, code, aktuell, gesamt) => {
    expect(am(VERTAGT, stichtag)).toMatchObject({ code, aktuell, gesamt });
  });

  it('kennt am Tag der Sitzung ihr Ergebnis noch nicht', () => {
    const entschieden = mitZeit(folge([schritt('Rat B 19.11.', 'BESCHLOSSEN')]));
    expect(am(entschieden, '2026-11-19').code).toBe('HEUTE');
    expect(am(entschieden, '2026-11-20').code).toBe('ABGESCHLOSSEN');
  });

  it('lässt einen Schritt erst ab dem Tag entfallen, der dafür vermerkt ist', () => {
    const gegeben = mitZeit(
      folge([schritt('ASF E 30.11.', null, { entfallen: true }), schritt('Rat B 10.12.')]),
      {
        ASF: '2026-11-20',
      },
    );
    expect(am(gegeben, '2026-11-19').aktuell).toEqual(['ASF']);
    expect(am(gegeben, '2026-11-20').aktuell).toEqual(['Rat']);
  });

  it('lässt eine Vorlage erst ab ihrem Rückzug zurückgezogen sein', () => {
    const gegeben = mitZeit(
      folge([schritt('Rat B 10.12.')], {
        vorlagenstatus: 'ZURUECKGEZOGEN',
        zurueckgezogenAm: '2026-11-16',
        zurueckgezogenGrund: 'Neufassung angekündigt',
      }),
    );
    expect(zumStichtag(gegeben, '2026-11-15')).toMatchObject({
      vorlagenstatus: 'IN_BERATUNG',
      zurueckgezogenAm: null,
      zurueckgezogenGrund: null,
    });
    expect(am(gegeben, '2026-11-16').code).toBe('ZURUECKGEZOGEN');
  });

  it('zählt ein Ergebnis ohne Datum (Import) immer', () => {
    const gegeben = mitZeit(folge([schritt('ASF E', 'EMPFOHLEN'), schritt('Rat B 10.12.')]));
    expect(am(gegeben, '2026-01-01')).toMatchObject({ erledigt: 1, aktuell: ['Rat'] });
  });

  it('kennt keinen Nachfolger eines Nachfolgers, den es noch nicht gibt', () => {
    const gegeben = mitZeit(
      folge([
        schritt('ASF#1 E 20.11.', 'VERTAGT', { ersetztDurch: 'ASF#2' }),
        schritt('ASF#2 E 10.11.', 'VERTAGT', { ersetztDurch: 'ASF#3' }),
        schritt('ASF#3 E 30.11.'),
      ]),
    );
    expect(zumStichtag(gegeben, '2026-11-15').schritte.map((s) => s.id)).toEqual(['ASF#1']);
  });

  it('gibt Schritte ohne die Zeitangabe zurück', () => {
    expect(zumStichtag(VERTAGT, HEUTE).schritte[0]).not.toHaveProperty('entfallenAm');
  });

  it('stimmt mit einer von Hand gekürzten Folge überein', () => {
    fc.assert(
      fc.property(folgenMitZeit, tag, (gegeben, stichtag) => {
        expect(position(zumStichtag(gegeben, stichtag), stichtag)).toStrictEqual(
          position(vonHandGekuerzt(gegeben, stichtag), stichtag),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

/** The rule once more, naively: ask each step for itself, walking back along its predecessors. */
function vonHandGekuerzt(gegeben: FolgeMitZeit, stichtag: string): Folge {
  const { schritte } = gegeben;
  const gehalten = (s: Schritt) => s.datum === null || s.datum < stichtag;
  const bekannt = (s: Schritt, weg: Schritt[]): boolean => {
    if (weg.includes(s)) return true;
    const vorgaenger = schritte.filter((v) => v.ersetztDurch === s.id && v.id !== s.id);
    return vorgaenger.length === 0 || vorgaenger.some((v) => gehalten(v) && bekannt(v, [...weg, s]));
  };
  const rueckzug = gegeben.zurueckgezogenAm;
  const noch = gegeben.vorlagenstatus === 'ZURUECKGEZOGEN' && rueckzug && stichtag < rueckzug;
  const gekuerzt: Schritt[] = [];
  for (const s of schritte) {
    if (!bekannt(s, [])) continue;
    const neu: Schritt = { ...s };
    if (!gehalten(s)) {
      neu.ergebnis = null;
      neu.ersetztDurch = null;
    }
    if (s.entfallenAm !== null && s.entfallenAm > stichtag) neu.entfallen = false;
    gekuerzt.push(neu);
  }
  return { ...gegeben, vorlagenstatus: noch ? 'IN_BERATUNG' : gegeben.vorlagenstatus, schritte: gekuerzt };
}

describe('stichtagKlammern', () => {
  it.each([
    ['2020-01-01', '2026-11-09'],
    ['2026-11-09', '2026-11-09'],
    ['2026-11-15', '2026-11-15'],
    ['2027-01-01', HEUTE],
  ])('%s → %s', (gefragt, erwartet) => {
    expect(stichtagKlammern(gefragt, VERTAGT, HEUTE)).toBe(erwartet);
  });

  it('bleibt bei heute, wenn kein Schritt datiert ist oder alle in der Zukunft liegen', () => {
    expect(stichtagKlammern('2020-01-01', folge([schritt('Rat B')]), HEUTE)).toBe(HEUTE);
    expect(stichtagKlammern('2020-01-01', folge([schritt('Rat B 10.12.')]), HEUTE)).toBe(HEUTE);
  });
});

describe('stichtage', () => {
  it('nennen den Tag vor dem ersten Schritt und jede Änderung bis heute', () => {
    expect(stichtage(VERTAGT, HEUTE)).toEqual([
      '2026-11-09',
      '2026-11-10',
      '2026-11-11',
      '2026-11-17',
      '2026-11-18',
      '2026-11-20',
      '2026-11-21',
    ]);
  });

  it('lassen keine Änderung aus und nennen keine, die keine ist', () => {
    fc.assert(
      fc.property(folgenMitZeit, tag, (gegeben, heute) => {
        const liste = stichtage(gegeben, heute);
        const staende = liste.map((t) => am(gegeben, t));
        for (const [i, stand] of staende.slice(1).entries()) expect(stand).not.toEqual(staende[i]);
        for (const t of TAGE.filter((t) => t >= (liste[0] ?? '') && t <= heute)) {
          const letzter = liste.findLast((x) => x <= t);
          expect(am(gegeben, t)).toEqual(am(gegeben, letzter ?? ''));
        }
      }),
      { numRuns: 500 },
    );
  });
});
