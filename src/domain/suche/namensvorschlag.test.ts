import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frage } from './begriffe';
import { aehnlichsterName, worteVon } from './namensvorschlag';
import { heisst } from './sitzungsfrage';

const NAMEN = [
  'Schulausschuss SchulA',
  'Ausschuss für Bürgerdienste, öffentliche Ordnung, Anregungen und Beschwerden ABOAB',
  'Dr. Sabine Meier',
  'Sabrine Meier',
  'Jörg Größer-Möller',
  'Bezirksvertretung Nord',
  'Rat der Stadt',
  'Hundt, Bauer, Markus, Kitzler, Grün',
].map((name) => ({ name, worte: worteVon(name) }));
const vorschlag = (q: string) => aehnlichsterName(NAMEN, frage(q).begriffe)?.q ?? null;

describe('der ähnlichste Name', () => {
  it.each([
    ['Schulauschuss', 'Schulausschuss'],
    ['Sabine Maier', 'Sabine Meier'],
    ['Sabrine Meyer', 'Sabrine Meier'],
    ['Sabnie Meier', 'Sabine Meier'],
    ['Groesser Moeler', 'Groesser Möller'],
    ['Bürgerdinste Ordnung', 'Bürgerdienste Ordnung'],
    ['Bezirksvertretng Nord', 'Bezirksvertretung Nord'],
    ['Meyer Maier', 'Meier'],
  ])('%s: %s', (q, erwartet) => {
    expect(vorschlag(q)).toBe(erwartet);
  });

  it.each([
    'Hundesteuer',
    'Bauernhof',
    'Marktplatz',
    'Kitas',
    'Grundsteuer',
    'Schulden',
    'Rad',
    'Zzyzx',
    '2026',
    '',
    '?',
  ])('keiner ist wie „%s“', (q) => {
    expect(vorschlag(q)).toBeNull();
  });

  it('keiner, wo schon einer so heißt oder ein Wort zu keinem gehört', () => {
    expect([vorschlag('Sabine Meier'), vorschlag('Maier Zzyzx'), vorschlag('Meyer Nord')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('gehört zu einem Namen, der damit gefunden wird', () => {
    const worte = fc.constantFrom(
      'Schulauschuss',
      'Meyer',
      'Sabin',
      'Nort',
      'Moller',
      'Bürger',
      'xyz',
      'für',
      'Stadd',
    );
    fc.assert(
      fc.property(fc.array(worte, { minLength: 1, maxLength: 3 }), (q) => {
        const gefunden = aehnlichsterName(NAMEN, frage(q.join(' ')).begriffe);
        if (gefunden) expect(heisst([gefunden.name.name], frage(gefunden.q).begriffe)).toBe(true);
      }),
    );
  });
});
