import { describe, expect, it } from 'vitest';
import { endeNach, gilt, verlaengert } from './sitzungsdauer';

const um = (uhrzeit: string) => new Date(`2026-11-23T${uhrzeit}:00Z`);
const beginn = um('08:00');

describe('Wie lange eine Anmeldung gilt', () => {
  it.each([
    ['08:00', '08:30'],
    ['12:00', '12:30'],
    ['19:45', '20:00'],
    ['20:00', '20:00'],
  ])('nach einer Anfrage um %s bis %s: 30 Minuten, höchstens 12 Stunden nach der Anmeldung', (jetzt, ende) =>
    expect(endeNach(beginn, um(jetzt))).toEqual(um(ende)),
  );

  it.each([
    ['08:29', '08:30', true],
    ['08:30', '08:30', false],
    ['19:59', '20:15', true],
    ['20:00', '20:15', false],
  ])('um %s mit Ende %s: %s', (jetzt, ende, gut) =>
    expect(gilt({ beginn, ende: um(ende) }, um(jetzt))).toBe(gut),
  );

  it('eine Anfrage verschiebt das Ende, aber nicht öfter als einmal je Minute', () => {
    expect(verlaengert({ beginn, ende: um('08:30') }, um('08:10'))).toEqual(um('08:40'));
    expect(verlaengert({ beginn, ende: um('08:40') }, new Date(um('08:10').getTime() + 59_000))).toBeNull();
    expect(verlaengert({ beginn, ende: um('20:00') }, um('19:50'))).toBeNull();
  });
});
