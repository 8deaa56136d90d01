import { tz } from '@date-fns/tz';
import { addDays, differenceInCalendarDays, format, parseISO } from 'date-fns';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alsDatum,
  ausDatumOderNull,
  berlinTag,
  berlinUhrzeit,
  berlinZeitpunkt,
  istLocalDate,
  plusTage,
  tageZwischen,
  wochentag,
} from './localDate';

describe('LocalDate', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2011-09-31', false],
    ['2011-9-1', false],
    ['', false],
  ])('%s gibt es: %s', (text, gilt) => expect(istLocalDate(text)).toBe(gilt));

  it('liest aus einer Spalte den Tag, aus einer leeren keinen', () =>
    expect([alsDatum('2026-11-24'), null].map(ausDatumOderNull)).toEqual(['2026-11-24', null]));

  it.each([
    ['2026-11-21T23:30:00Z', '2026-11-22', '00:30'],
    ['2026-07-01T21:59:00Z', '2026-07-01', '23:59'],
    ['2026-12-31T23:30:00Z', '2027-01-01', '00:30'],
  ])('%s ist in Berlin %s, %s Uhr', (zeitpunkt, tag, uhrzeit) => {
    expect(berlinTag(new Date(zeitpunkt))).toBe(tag);
    expect(berlinUhrzeit(new Date(zeitpunkt))).toBe(uhrzeit);
  });

  it.each([
    ['2026-11-24', '15:00', '2026-11-24T14:00:00.000Z'],
    ['2026-07-24', '15:00', '2026-07-24T13:00:00.000Z'],
    ['2026-03-29', '12:00', '2026-03-29T10:00:00.000Z'],
  ])('%s %s Uhr in Berlin ist %s, in welcher Zone auch immer gerechnet wird', (tag, uhrzeit, zeitpunkt) =>
    expect(berlinZeitpunkt(tag, uhrzeit).toISOString()).toBe(zeitpunkt),
  );

  it('rechnet in Kalendertagen über die Zeitumstellung hinweg', () => {
    expect(plusTage('2026-03-28', 2)).toBe('2026-03-30');
    expect(tageZwischen('2026-03-28', '2026-03-30')).toBe(2);
    expect(wochentag('2026-12-10')).toBe(4);
  });

  const zeitpunkt = fc.date({
    min: new Date('1950-01-01'),
    max: new Date('2090-01-01'),
    noInvalidDate: true,
  });

  it('rechnet wie date-fns, an jedem Tag und in jeder Zone', () => {
    const berlin = tz('Europe/Berlin');
    fc.assert(
      fc.property(zeitpunkt, fc.integer({ min: -3000, max: 3000 }), (am, tage) => {
        const tag = berlinTag(am);
        expect(`${tag} ${berlinUhrzeit(am)}`).toBe(format(berlin(am), 'yyyy-MM-dd HH:mm'));
        expect(plusTage(tag, tage)).toBe(format(addDays(parseISO(tag), tage), 'yyyy-MM-dd'));
        expect(tageZwischen(tag, plusTage(tag, tage))).toBe(
          differenceInCalendarDays(parseISO(plusTage(tag, tage)), parseISO(tag)),
        );
        expect(wochentag(tag)).toBe(parseISO(tag).getDay());
      }),
    );
  });

  it('findet zu jedem Tag und jeder Uhrzeit den Zeitpunkt wieder, auch um die Zeitumstellung', () => {
    const umstellung = fc
      .tuple(
        fc.constantFrom('2025-03-30', '2025-10-26', '2026-03-29', '2026-10-25'),
        fc.integer({ min: -180, max: 1620 }),
      )
      .map(([tag, minuten]) => new Date(Date.parse(`${tag}T00:00:00Z`) + minuten * 60_000));
    fc.assert(
      fc.property(fc.oneof(zeitpunkt, umstellung), (am) => {
        const wieder = berlinZeitpunkt(berlinTag(am), berlinUhrzeit(am));
        expect(`${berlinTag(wieder)} ${berlinUhrzeit(wieder)}`).toBe(`${berlinTag(am)} ${berlinUhrzeit(am)}`);
      }),
    );
  });

  it('nimmt von einer Stunde, die zweimal kommt, die erste, und zählt eine ausgelassene weiter', () => {
    expect(berlinZeitpunkt('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(berlinZeitpunkt('2026-03-29', '02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });
});
