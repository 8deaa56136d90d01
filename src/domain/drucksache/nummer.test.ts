import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leseMuster, MUSTER_DORTMUND, type Nummernmuster } from './muster';
import { leseNummer, normalisiere, schreibeNummer } from './nummer';

function muster(text: string): Nummernmuster {
  const gelesen = leseMuster(text);
  if (!gelesen.ok) throw new Error(`Muster ${text}`);
  return gelesen.wert;
}

describe('leseMuster (N1)', () => {
  it('Dortmund ist die Voreinstellung', () => {
    expect(muster('NNNNN-JJ')).toEqual(MUSTER_DORTMUND);
  });

  it.each([
    ['NNNNN-JJ', '13245-08', { laufend: 13245, jahr: 2008, zusatz: '' }],
    ['NNNN/JJJJ', '1344/2026', { laufend: 1344, jahr: 2026, zusatz: '' }],
    ['N/JJJJ', '7/2026', { laufend: 7, jahr: 2026, zusatz: '' }],
    ['V/NNNN/JJJJ', 'V/0599/2026', { laufend: 599, jahr: 2026, zusatz: '' }],
    ['V/NNNN/JJJJ', 'V/0599/2026/1', { laufend: 599, jahr: 2026, zusatz: '/1' }],
    ['VO/NNNN/JJ', 'VO/1044/26', { laufend: 1044, jahr: 2026, zusatz: '' }],
    ["'AN'/NNNN/JJJJ", 'AN/0012/2026', { laufend: 12, jahr: 2026, zusatz: '' }],
    ['JJJJ-NNNN', '2026-0812', { laufend: 812, jahr: 2026, zusatz: '' }],
  ])('%s liest %s', (text, nummer, erwartet) => {
    expect(leseNummer(nummer, muster(text))).toEqual({ ok: true, wert: erwartet });
    expect(schreibeNummer(erwartet, muster(text))).toBe(nummer);
  });

  it.each(['', 'NNNNN', 'JJ', 'NNNNNJJ', 'NN-NN-JJ', 'NNNN-JJ-JJJJ', 'NNNN-JJJ', "NNNN'-JJ", 'AN/NNNN/JJ'])(
    '%j wird abgelehnt',
    (text) => {
      expect(leseMuster(text)).toMatchObject({ ok: false, fehler: { code: 'NUMMERNMUSTER_UNGUELTIG' } });
    },
  );
});

describe('leseNummer', () => {
  it.each([
    ['16389-20', { laufend: 16389, jahr: 2020, zusatz: '' }],
    ['18828-20-E5', { laufend: 18828, jahr: 2020, zusatz: '-E5' }],
    ['05157-03E', { laufend: 5157, jahr: 2003, zusatz: 'E' }],
    ['05185-03-ATC', { laufend: 5185, jahr: 2003, zusatz: '-ATC' }],
    ['05185-03BA', { laufend: 5185, jahr: 2003, zusatz: 'BA' }],
    ['04711-98', { laufend: 4711, jahr: 1998, zusatz: '' }],
  ])('%s', (text, erwartet) => {
    expect(leseNummer(text, MUSTER_DORTMUND)).toEqual({ ok: true, wert: erwartet });
  });

  it.each([
    '',
    '1324-08',
    '132455-08',
    '13245-8',
    '13245-2008',
    ' 13245-08',
    '13245–08',
    '13245-08-',
    '13245-08/1',
  ])('%j ist keine Dortmunder Nummer', (text) => {
    expect(leseNummer(text, MUSTER_DORTMUND)).toMatchObject({
      ok: false,
      fehler: { code: 'NUMMER_UNGUELTIG' },
    });
  });

  const nummer = fc.record({
    laufend: fc.integer({ min: 1, max: 9999 }),
    jahr: fc.integer({ min: 1970, max: 2069 }),
    zusatz: fc.constantFrom('', '-E1', '-E12', 'E', 'BA', '-ATC'),
  });
  const muster4 = fc.constantFrom('NNNNN-JJ', 'NNNN/JJJJ', 'N/JJJJ', 'V/NNNN/JJJJ', 'WP 14-20 SV JJ/NNNN');

  it('schreiben und lesen heben sich auf', () => {
    fc.assert(
      fc.property(nummer, muster4, (n, text) => {
        const geschrieben = schreibeNummer(n, muster(text)) ?? '';
        expect(leseNummer(geschrieben, muster(text))).toEqual({ ok: true, wert: n });
        expect(normalisiere(geschrieben, muster(text))).toBe(geschrieben);
      }),
    );
  });

  it('mehr Stellen als das Muster: nicht schreibbar', () => {
    expect(schreibeNummer({ laufend: 100_000, jahr: 2026, zusatz: '' }, MUSTER_DORTMUND)).toBeNull();
  });
});

describe('normalisiere', () => {
  it.each([
    [' 13245-08 ', '13245-08'],
    ['13245 – 08', '13245-08'],
    ['13245‑08-e1', '13245-08-E1'],
    ['05237-04e', '05237-04E'],
    ['13245/08', null],
    ['Drucksache 13245-08', null],
    ['', null],
  ])('%j → %j', (text, erwartet) => {
    expect(normalisiere(text, MUSTER_DORTMUND)).toBe(erwartet);
  });

  it('lässt feste Teile, wie das Muster sie schreibt', () => {
    expect(normalisiere('v / 0599 / 2026', muster('V/NNNN/JJJJ'))).toBe('V/0599/2026');
    expect(normalisiere('wp 14–20 sv 50/032', muster('WP 14-20 SV JJ/NNN'))).toBe('WP 14-20 SV 50/032');
  });
});
