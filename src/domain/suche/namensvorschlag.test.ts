import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frage } from './begriffe';
import { aehnlichkeit, aehnlichsterName } from './namensvorschlag';
import { heisst } from './sitzungsfrage';

const NAMEN = [
  'Schulausschuss SchulA',
  'Ausschuss für Bürgerdienste, öffentliche Ordnung, Anregungen und Beschwerden ABOAB',
  'Dr. Sabine Meier',
  'Jörg Größer-Möller',
  'Bezirksvertretung Nord',
].map((name) => ({ name }));
const vorschlag = (q: string) => aehnlichsterName(NAMEN, frage(q).begriffe)?.q ?? null;

describe('der ähnlichste Name', () => {
  it.each([
    ['Schulauschuss', 'Schulausschuss'],
    ['Sabine Maier', 'Sabine Meier'],
    ['Sabrine Meyer', 'Sabine Meier'],
    ['Groesser Moeler', 'Groesser Möller'],
    ['Bürgerdinste Ordnung', 'Bürgerdienste Ordnung'],
    ['Bezirksvertretng Nord', 'Bezirksvertretung Nord'],
  ])('%s: %s', (q, erwartet) => {
    expect(vorschlag(q)).toBe(erwartet);
  });

  it.each(['Zzyzx', 'Sabine Zzyzx', '2026', '', '???'])('keiner ist wie „%s“', (q) => {
    expect(vorschlag(q)).toBeNull();
  });

  it('gehört zu einem Namen, der damit gefunden wird', () => {
    const woerter = fc.constantFrom(
      'Schulauschuss',
      'Meyer',
      'Sabin',
      'Nort',
      'Moller',
      'Bürger',
      'xyz',
      'für',
    );
    fc.assert(
      fc.property(fc.array(woerter, { minLength: 1, maxLength: 3 }), (q) => {
        const gefunden = aehnlichsterName(NAMEN, frage(q.join(' ')).begriffe);
        if (gefunden) expect(heisst([gefunden.name.name], frage(gefunden.q).begriffe)).toBe(true);
      }),
    );
  });
});

it('Ähnlichkeit: 1 für dasselbe, 0 für Fremdes, in beiden Richtungen gleich', () => {
  const wort = fc.stringMatching(/^[a-z]{1,12}$/);
  fc.assert(
    fc.property(wort, wort, (a, b) => {
      expect(aehnlichkeit(a, a)).toBe(1);
      expect(aehnlichkeit(a, b)).toBe(aehnlichkeit(b, a));
    }),
  );
  expect(aehnlichkeit('rat', 'umwelt')).toBe(0);
});
