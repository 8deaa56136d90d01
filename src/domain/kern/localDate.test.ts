import { describe, expect, it } from 'vitest';
import {
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
});
