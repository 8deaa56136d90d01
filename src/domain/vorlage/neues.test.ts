import { describe, expect, it } from 'vitest';
import { neuigkeitText } from '../texte/neues';
import { type NeuesFakten, neuesSeit } from './neues';

const SEIT = new Date('2026-11-16T09:00:00Z');
const JETZT = new Date('2026-11-23T09:00:00Z');
const DAVOR = new Date('2026-11-10T09:00:00Z');
const DANACH = new Date('2026-11-20T09:00:00Z');
const NICHTS: NeuesFakten = {
  sichtbarAb: DAVOR,
  aufTagesordnungAb: null,
  terminAm: null,
  ergebnisse: [],
  sachstaende: [],
};
const ergebnis = (am: Date) => ({ gremium: 'BV Mengede', code: 'MIT_AENDERUNGEN_EMPFOHLEN' as const, am });

const FAELLE: [string, Partial<NeuesFakten>, string[]][] = [
  ['nichts geschehen', {}, []],
  ['erst seither lesbar', { sichtbarAb: DANACH }, ['neu für Sie lesbar']],
  [
    'lesbar und eingeladen: eine Neuigkeit',
    { sichtbarAb: DANACH, aufTagesordnungAb: DANACH },
    ['neu für Sie lesbar'],
  ],
  ['auf der Tagesordnung', { aufTagesordnungAb: DANACH }, ['neu auf der Tagesordnung']],
  ['schon länger auf der Tagesordnung', { aufTagesordnungAb: DAVOR }, []],
  ['verschoben', { terminAm: DANACH }, ['Termin geändert']],
  ['Ergebnis seither', { ergebnisse: [ergebnis(DANACH)] }, ['BV Mengede: mit Änderungen empfohlen']],
  ['Ergebnis davor', { ergebnisse: [ergebnis(DAVOR)] }, []],
  ['genau beim letzten Besuch: schon gesehen', { terminAm: SEIT }, []],
  ['erst in Zukunft lesbar', { sichtbarAb: new Date('2026-12-01T00:00:00Z') }, []],
  ['Sachstand', { sachstaende: [{ verfasser: 'Amt 61', am: DANACH }] }, ['Sachstand: Amt 61']],
];

describe('neuesSeit', () => {
  it.each(FAELLE)('%s', (_, fakten, texte) => {
    expect(neuesSeit(SEIT, JETZT, { ...NICHTS, ...fakten }).map(neuigkeitText)).toEqual(texte);
  });

  it('beim ersten Besuch ist nichts neu', () => {
    expect(neuesSeit(null, JETZT, { ...NICHTS, sichtbarAb: DANACH, terminAm: DANACH })).toEqual([]);
  });

  it('das Neueste steht vorn', () => {
    const spaeter = new Date('2026-11-22T09:00:00Z');
    const neu = neuesSeit(SEIT, JETZT, { ...NICHTS, terminAm: DANACH, ergebnisse: [ergebnis(spaeter)] });
    expect(neu.map((n) => n.art)).toEqual(['ERGEBNIS', 'TERMIN']);
  });
});
