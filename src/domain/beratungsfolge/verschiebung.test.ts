import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letzterVersand } from '../frist/ladungsfrist';
import { SCHULFERIEN_NRW } from '../frist/schulferien';
import { plusTage } from '../kern/localDate';
import { terminwahlen } from './verschiebung';
import type { Kalender, Kalendersitzung, VerschiebbarerSchritt } from './verschiebung/ersatztermin';

const schritt = (id: string, teil: Partial<VerschiebbarerSchritt>): VerschiebbarerSchritt => ({
  id,
  gremium: id,
  gremiumId: id,
  gremiumArt: 'AUSSCHUSS',
  zustaendigkeit: 'EMPFEHLUNG',
  datum: null,
  beginn: null,
  sitzungAbgesagt: false,
  ergebnis: null,
  entfallen: false,
  ersetztDurch: null,
  ...teil,
});
const asf = schritt('asf', { datum: '2026-11-10', ergebnis: 'VERTAGT' });
const ha = schritt('ha', { gremiumArt: 'HAUPTAUSSCHUSS', datum: '2026-12-10', beginn: '13:00' });
const rat = schritt('rat', {
  gremiumArt: 'RAT',
  zustaendigkeit: 'BESCHLUSS',
  datum: '2026-12-10',
  beginn: '15:00',
});
const sitzung = (gremiumId: string, datum: string, teil: Partial<Kalendersitzung> = {}): Kalendersitzung => ({
  id: `${gremiumId} ${datum}`,
  gremiumId,
  datum,
  beginn: null,
  abgesagt: false,
  ...teil,
});
const kalender = (...sitzungen: Kalendersitzung[]): Kalender => ({
  heute: '2026-11-22',
  sitzungen,
  ladungsfrist: { modus: 'VOLLE_TAGE', tage: 7 },
  ferien: SCHULFERIEN_NRW,
});
const haUndRat = (tag: string) => [
  sitzung('ha', tag, { beginn: '13:00' }),
  sitzung('rat', tag, { beginn: '15:00' }),
];

/** The first of the choices is the proposal. */
function vorgeschlagen(...lage: Parameters<typeof terminwahlen>) {
  const [vorschlag] = terminwahlen(...lage);
  if (!vorschlag) throw new Error('Kein Vorschlag');
  return vorschlag;
}

describe('Vorschlag für den Nachfolger (F6)', () => {
  it('T39: Rat vertagt, nächste Ratssitzung 10.12.', () => {
    const vertagt = { ...rat, datum: '2026-11-19', ergebnis: 'VERTAGT' as const };
    const vorschlag = vorgeschlagen(vertagt, [vertagt], kalender(...haUndRat('2026-12-10')));
    expect(vorschlag.nachfolger).toEqual({
      schrittId: 'rat',
      gremiumId: 'rat',
      sitzungId: 'rat 2026-12-10',
      datum: '2026-12-10',
      beginn: '15:00',
      hinweise: [],
    });
    expect(vorschlag.kaskade).toEqual([]);
  });

  it('T12: liegt der neue Termin vor HA und Rat, bleibt alles andere stehen', () => {
    const vorschlag = vorgeschlagen(
      asf,
      [asf, ha, rat],
      kalender(sitzung('asf', '2026-12-08'), sitzung('asf', '2026-12-01'), ...haUndRat('2026-12-10')),
    );
    expect(vorschlag.nachfolger.datum).toBe('2026-12-01');
    expect(vorschlag.kaskade).toEqual([]);
  });

  it.each([
    ['heute', '2026-11-22', {}],
    ['Ladungsfrist verpasst (letzter Versand 21.11.)', '2026-11-29', {}],
    ['abgesagt', '2026-12-01', { abgesagt: true }],
    ['L3 Karfreitag', '2027-03-26', {}],
  ])('nicht vorgeschlagen: %s', (_, tag, teil) => {
    const vorschlag = vorgeschlagen(asf, [asf], kalender(sitzung('asf', tag, teil)));
    expect(vorschlag.nachfolger).toMatchObject({ datum: null, sitzungId: null, beginn: null });
  });

  it.each([
    ['letzter möglicher Versand heute', '2026-11-30', []],
    ['L3 Weihnachtsferien', '2026-12-23', ['Weihnachtsferien']],
    ['L3 Osterferien', '2027-03-24', ['Osterferien']],
    ['Rosenmontag', '2027-02-08', ['Rosenmontag']],
  ])('vorgeschlagen, höchstens mit Hinweis: %s', (_, tag, hinweise) => {
    const vorschlag = vorgeschlagen(asf, [asf], kalender(sitzung('asf', tag)));
    expect(vorschlag.nachfolger).toMatchObject({ datum: tag, hinweise });
  });

  it('Sitzung im Dezember abgesagt: der Ersatz liegt nach dem alten Termin, nicht davor', () => {
    const ausgefallen = schritt('asf', { datum: '2026-12-08', sitzungAbgesagt: true });
    const vorschlag = vorgeschlagen(
      ausgefallen,
      [ausgefallen],
      kalender(sitzung('asf', '2026-12-02'), sitzung('asf', '2027-01-12')),
    );
    expect(vorschlag.nachfolger.datum).toBe('2027-01-12');
  });

  it('Kaskade: ASF erst nach HA und Rat, also ziehen beide auf ihre nächste Sitzung nach', () => {
    const vorschlag = vorgeschlagen(
      asf,
      [asf, ha, rat],
      kalender(sitzung('asf', '2027-01-12'), ...haUndRat('2026-12-10'), ...haUndRat('2027-02-11')),
    );
    expect(vorschlag.nachfolger.datum).toBe('2027-01-12');
    expect(vorschlag.kaskade.map((t) => [t.schrittId, t.datum, t.beginn])).toEqual([
      ['ha', '2027-02-11', '13:00'],
      ['rat', '2027-02-11', '15:00'],
    ]);
  });

  it('Kaskade der Kaskade: der Rat folgt dem HA, auch wenn er nach dem ASF noch eine Sitzung hätte', () => {
    const vorschlag = vorgeschlagen(
      asf,
      [asf, ha, rat],
      kalender(
        sitzung('asf', '2027-01-12'),
        sitzung('rat', '2027-01-21'),
        sitzung('ha', '2027-02-11'),
        sitzung('rat', '2027-02-18'),
      ),
    );
    expect(vorschlag.kaskade.map((t) => t.datum)).toEqual(['2027-02-11', '2027-02-18']);
  });

  it('hat der HA keine Sitzung mehr, bekommt auch der Rat keinen Termin', () => {
    const vorschlag = vorgeschlagen(
      asf,
      [asf, ha, rat],
      kalender(sitzung('asf', '2027-01-12'), sitzung('rat', '2027-02-11')),
    );
    expect(vorschlag.kaskade.map((t) => [t.schrittId, t.datum])).toEqual([
      ['ha', null],
      ['rat', null],
    ]);
  });

  it('noch nicht terminiert: kein erfundenes Datum, niemand sonst wird verschoben', () => {
    const vorschlag = vorgeschlagen(asf, [asf, ha, rat], kalender(...haUndRat('2027-02-11')));
    expect(vorschlag.nachfolger.datum).toBeNull();
    expect(vorschlag.kaskade).toEqual([]);
  });

  it('eine verschobene Kenntnisnahme verschiebt niemanden', () => {
    const bv = schritt('bv', { zustaendigkeit: 'KENNTNISNAHME', datum: '2026-11-17', sitzungAbgesagt: true });
    const vorschlag = vorgeschlagen(bv, [bv, rat], kalender(sitzung('bv', '2027-01-12')));
    expect(vorschlag.kaskade).toEqual([]);
  });

  it('wer aus anderem Grund gesperrt ist, wird nicht mitverschoben', () => {
    const bv = schritt('bv', { zustaendigkeit: 'ANHOERUNG' });
    const vorschlag = vorgeschlagen(asf, [asf, bv, rat], kalender(sitzung('asf', '2026-12-01')));
    expect(vorschlag.kaskade).toEqual([]);
  });

  it('jeder Vorschlag ist eine echte, rechtzeitig einladbare Sitzung; die Kette steht danach in Reihenfolge', () => {
    const tag = fc.integer({ min: -10, max: 200 }).map((n) => plusTage('2026-11-22', n));
    const sitzungen = fc.array(
      fc.record({ gremiumId: fc.constantFrom('asf', 'ha', 'rat'), datum: tag, abgesagt: fc.boolean() }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(sitzungen, (liste) => {
        const k = kalender(...liste.map((s, i) => sitzung(s.gremiumId, s.datum, { ...s, id: String(i) })));
        const { nachfolger, kaskade } = vorgeschlagen(asf, [asf, ha, rat], k);
        for (const t of [nachfolger, ...kaskade]) {
          if (t.datum === null) continue;
          const echte = k.sitzungen.find((s) => s.id === t.sitzungId);
          expect(echte).toMatchObject({ gremiumId: t.gremiumId, datum: t.datum, abgesagt: false });
          expect(t.datum > k.heute && letzterVersand(t.datum, k.ladungsfrist) >= k.heute).toBe(true);
        }
        const neu = (s: VerschiebbarerSchritt) => {
          const verschoben = kaskade.find((t) => t.schrittId === s.id);
          return verschoben ? verschoben.datum : s.datum;
        };
        const [haNeu, ratNeu] = [neu(ha), neu(rat)];
        if (nachfolger.datum !== null && haNeu !== null) expect(nachfolger.datum <= haNeu).toBe(true);
        if (haNeu !== null && ratNeu !== null) expect(haNeu <= ratNeu).toBe(true);
      }),
    );
  });
});

describe('terminwahlen', () => {
  it('nennt die nächsten Sitzungen, jede mit ihren Folgen, und zuletzt „noch nicht terminiert“', () => {
    const wahlen = terminwahlen(
      asf,
      [asf, ha, rat],
      kalender(
        sitzung('asf', '2026-12-08'),
        sitzung('asf', '2027-01-12'),
        ...haUndRat('2026-12-10'),
        ...haUndRat('2027-01-28'),
      ),
    );
    expect(
      wahlen.map((w) => [w.nachfolger.datum, w.kaskade.map((k) => `${k.schrittId} ${k.datum}`)]),
    ).toEqual([
      ['2026-12-08', []],
      ['2027-01-12', ['ha 2027-01-28', 'rat 2027-01-28']],
      [null, []],
    ]);
  });

  it('ohne weitere Sitzung bleibt nur „noch nicht terminiert“', () => {
    expect(terminwahlen(asf, [asf, ha, rat], kalender()).map((w) => w.nachfolger.sitzungId)).toEqual([null]);
  });

  it('der erste Vorschlag ist der von schlageNachfolgerVor', () => {
    const k = kalender(sitzung('asf', '2027-01-12'), sitzung('asf', '2026-12-08'), ...haUndRat('2026-12-10'));
    expect(terminwahlen(asf, [asf, ha, rat], k)[0]).toEqual(vorgeschlagen(asf, [asf, ha, rat], k));
  });
});
