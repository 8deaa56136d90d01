import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tageZwischen, wochentag } from '../kern/localDate';
import { feiertag, ostersonntag, warntag } from './feiertage';

describe('Feiertage in NRW (F7)', () => {
  it.each([
    [1818, '1818-03-22'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2076, '2076-04-19'],
  ])('Ostern %i ist der %s', (jahr, tag) => {
    expect(ostersonntag(jahr)).toBe(tag);
  });

  it('Ostern ist immer ein Sonntag zwischen 22.03. und 25.04.', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (jahr) => {
        const tag = ostersonntag(jahr);
        expect(wochentag(tag)).toBe(0);
        expect(tag.slice(5) >= '03-22' && tag.slice(5) <= '04-25').toBe(true);
      }),
    );
  });

  it.each([
    ['2027-01-01', 'Neujahr'],
    ['2027-03-26', 'Karfreitag'],
    ['2027-03-29', 'Ostermontag'],
    ['2027-05-01', 'Tag der Arbeit'],
    ['2027-05-06', 'Christi Himmelfahrt'],
    ['2027-05-17', 'Pfingstmontag'],
    ['2027-05-27', 'Fronleichnam'],
    ['2027-10-03', 'Tag der Deutschen Einheit'],
    ['2027-11-01', 'Allerheiligen'],
    ['2026-12-25', 'Erster Weihnachtstag'],
    ['2026-12-26', 'Zweiter Weihnachtstag'],
    ['2008-05-01', 'Christi Himmelfahrt'],
    ['2017-10-31', 'Reformationstag'],
    ['2018-10-31', null],
    ['2027-03-25', null],
    ['2026-12-24', null],
  ])('%s: %s', (tag, name) => {
    expect(feiertag(tag)).toBe(name);
  });

  it.each([
    ['2027-02-04', 'Weiberfastnacht'],
    ['2027-02-08', 'Rosenmontag'],
    ['2026-12-24', 'Heiligabend'],
    ['2026-12-31', 'Silvester'],
    ['2027-02-09', null],
    ['2026-12-25', null],
  ])('nur Warnung am %s: %s', (tag, name) => {
    expect(warntag(tag)).toBe(name);
  });

  it('jedes Jahr hat 11 Feiertage (10, wenn Himmelfahrt auf den 1. Mai fällt)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2018, max: 2200 }), (jahr) => {
        const erster = new Date(Date.UTC(jahr, 0, 1));
        const tage = Array.from({ length: tageZwischen(`${jahr}-01-01`, `${jahr + 1}-01-01`) }, (_, i) =>
          new Date(erster.getTime() + i * 86_400_000).toISOString().slice(0, 10),
        );
        const zusammen = feiertag(`${jahr}-05-01`) === 'Christi Himmelfahrt' ? 10 : 11;
        expect(tage.filter((tag) => feiertag(tag) !== null)).toHaveLength(zusammen);
      }),
      { numRuns: 20 },
    );
  });
});
