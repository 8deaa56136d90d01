import { describe, expect, it } from 'vitest';
import type { Plansitzung, Planzeile, Schrittstand } from './plan';
import { umgeplant } from './umplanung';

const zeile = (id: string, mehr: Partial<Planzeile> = {}): Planzeile => ({
  id,
  gremiumId: 'alt',
  gremiumText: '',
  zustaendigkeit: 'BESCHLUSS',
  sitzungId: null,
  planDatum: null,
  federfuehrend: false,
  entfallen: false,
  entfallenGrund: '',
  ...mehr,
});
const offen: Schrittstand = {
  ergebnis: null,
  hatteErgebnis: false,
  ersetztDurch: null,
  istNachfolger: false,
  topTeil: null,
  versandt: false,
  entfallenAm: null,
};
const sitzung = (
  id: string,
  datum: string,
  gremium: string,
  mehr: Partial<Plansitzung> = {},
): Plansitzung => ({
  ...{ id, datum, beginn: null, abgesagt: false, gremiumIds: [gremium], geladen: false },
  ...mehr,
});
const SITZUNGEN = [
  sitzung('a-vorher', '2026-12-10', 'alt'),
  sitzung('a-danach', '2027-01-20', 'alt'),
  sitzung('a-spaeter', '2027-02-10', 'alt'),
  sitzung('n-danach', '2027-01-20', 'neu'),
  sitzung('n-geladen', '2027-02-10', 'neu', { geladen: true }),
];
const plane = (z: Planzeile, stand: Partial<Schrittstand> = {}, gueltigVon = '2027-01-01') =>
  umgeplant([z], {
    gremiumId: 'alt',
    ende: '2026-12-31',
    nachfolger: { id: 'neu', gueltigVon, gueltigBis: null },
    stand: { [z.id]: { ...offen, ...stand } },
    sitzungen: SITZUNGEN,
  });

describe('Beratungen eines endenden Gremiums umplanen', () => {
  it.each<[string, Partial<Planzeile>, string | null]>([
    ['in die Sitzung des Nachfolgers am selben Tag', { sitzungId: 'a-danach' }, 'n-danach'],
    ['ohne Termin, wo dessen Einladung schon versandt ist', { sitzungId: 'a-spaeter' }, null],
    ['ohne Termin bleibt ohne Termin', {}, null],
    ['ein Plandatum bleibt', { planDatum: '2027-03-01' }, null],
  ])('%s', (_, mehr, sitzungId) => {
    const z = zeile('b', mehr);
    const { zeilen, schritte } = plane(z);
    expect(schritte.map((s) => s.hindernis)).toEqual([null]);
    expect(zeilen).toEqual([{ ...z, gremiumId: 'neu', sitzungId }]);
  });

  it.each<[string, Partial<Planzeile>, Partial<Schrittstand>]>([
    ['bis zum letzten Tag', { sitzungId: 'a-vorher' }, {}],
    ['erledigt', { sitzungId: 'a-danach' }, { ergebnis: 'BESCHLOSSEN' }],
    ['verschoben', { sitzungId: 'a-danach' }, { ersetztDurch: 'c' }],
    ['entfallen', { sitzungId: 'a-danach', entfallen: true }, {}],
    ['eines anderen Gremiums', { gremiumId: 'drittes' }, {}],
  ])('geht es nicht an: %s', (_, mehr, stand) => {
    const z = zeile('b', mehr);
    expect(plane(z, stand)).toEqual({ zeilen: [z], schritte: [] });
  });

  it.each<[string, Partial<Schrittstand>, string]>([
    ['VERSANDT', { versandt: true }, '2027-01-01'],
    ['IST_NACHFOLGER', { istNachfolger: true }, '2027-01-01'],
    ['NACHFOLGER_BESTEHT_NICHT', {}, '2027-06-01'],
  ])('bleibt: %s', (hindernis, stand, gueltigVon) => {
    const z = zeile('b', { sitzungId: 'a-danach' });
    const { zeilen, schritte } = plane(z, stand, gueltigVon);
    expect(zeilen).toEqual([z]);
    expect(schritte).toEqual([{ id: 'b', datum: '2027-01-20', hindernis, ziel: null }]);
  });
});
