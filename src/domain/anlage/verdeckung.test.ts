import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nenntMenschen, nenntMenschenAlsErsteller, persoenliche } from './angaben';
import { ausschnitt, geordnet, offeneAnlagen } from './befund';
import {
  abgebildet,
  EINHEIT,
  imPfad,
  type Matrix,
  type Pfad,
  rechteckig,
  umgekehrt,
  verkettet,
} from './geometrie';
import type { Farbe, Flaeche, Zeichen } from './seitenbild';
import { verdeckterText } from './verdeckung';

const SCHWARZ: Farbe = [0, 0, 0];
const WEISS: Farbe = [255, 255, 255];

/** A word at (x, y), 10 high, 6 to a character, written first of all. */
const wort = (text: string, x = 0, y = 0, mehr: Partial<Zeichen> = {}): Zeichen[] =>
  [...text].map((z, i) => ({
    nr: 10 + i,
    text: z,
    fuss: [x + i * 6, y],
    breite: [6, 0],
    hoehe: [0, 10],
    farbe: SCHWARZ,
    ausgeblendet: false,
    ...mehr,
  }));

const kasten = (x0: number, y0: number, x1: number, y1: number, mehr: Partial<Flaeche> = {}): Flaeche => ({
  nr: 100,
  pfad: { teile: [rechteckig(x0, y0, x1, y1)], regel: 'NICHTNULL' },
  zuschnitte: [],
  deckt: true,
  farbe: SCHWARZ,
  ...mehr,
});

const gefunden = (zeichen: Zeichen[], ...flaechen: Flaeche[]) => verdeckterText({ zeichen, flaechen });

describe('verdeckterText', () => {
  it.each<[string, string[], Zeichen[], Flaeche[]]>([
    ['nichts', [], [], []],
    ['ganz darunter', ['Geheim'], wort('Geheim'), [kasten(-1, -3, 40, 10)]],
    ['davor gemalt', [], wort('Geheim'), [kasten(-1, -3, 40, 10, { nr: 1, farbe: WEISS })]],
    ['durchscheinend', [], wort('Geheim'), [kasten(-1, -3, 40, 10, { deckt: false })]],
    ['zur Hälfte', ['eim'], wort('Geheim'), [kasten(18, -3, 40, 10)]],
    ['nur ein Zeichen', [], wort('Geheim'), [kasten(30, -3, 40, 10)]],
    ['nur Satzzeichen', [], wort('–––'), [kasten(-1, -3, 40, 10)]],
    [
      'von zwei Kästen, Stoß an Stoß',
      ['Geheim'],
      wort('Geheim'),
      [kasten(-1, -3, 15, 10), kasten(15, -3, 40, 10)],
    ],
    ['von einem Strich durchzogen', [], wort('Geheim'), [kasten(-1, 2, 40, 3)]],
    [
      'der Kasten ist weggeschnitten',
      [],
      wort('Geheim'),
      [kasten(-1, -3, 40, 10, { zuschnitte: [kasten(50, 0, 60, 9).pfad] })],
    ],
    ['ein Bild mit Löchern', [], wort('Geheim'), [kasten(-1, -3, 40, 10, { dichtBei: () => false })]],
    ['weiß auf Papier', ['Geheim'], wort('Geheim', 0, 0, { farbe: WEISS }), []],
    ['fast weiß auf Papier', ['Geheim'], wort('Geheim', 0, 0, { farbe: [245, 250, 255] }), []],
    [
      'weiß auf dunklem Grund',
      [],
      wort('Geheim', 0, 0, { farbe: WEISS }),
      [kasten(-1, -3, 40, 10, { nr: 1 })],
    ],
    [
      'weiß auf einem Bild',
      [],
      wort('Geheim', 0, 0, { farbe: WEISS }),
      [kasten(-1, -3, 40, 10, { nr: 1, farbe: null })],
    ],
    ['schwarz auf schwarzem Grund', ['Geheim'], wort('Geheim'), [kasten(-1, -3, 40, 10, { nr: 1 })]],
    ['Farbe unbekannt', [], wort('Geheim', 0, 0, { farbe: null }), [kasten(-1, -3, 40, 10, { nr: 1 })]],
    ['ausgeblendete Ebene', ['Geheim'], wort('Geheim', 0, 0, { ausgeblendet: true }), []],
    [
      'zwei Stellen',
      ['eins', 'zwei'],
      [...wort('eins'), ...wort('offen', 60), ...wort('zwei', 120)],
      [kasten(-1, -3, 30, 10), kasten(118, -3, 150, 10)],
    ],
    ['zwei Zeilen', ['eins zwei'], [...wort('eins', 0, 20), ...wort('zwei')], [kasten(-1, -3, 40, 30)]],
    [
      'an derselben Stelle noch einmal sichtbar',
      [],
      [...wort('Geheim'), ...wort('Geheim', 0, 0, { nr: 200 })],
      [kasten(-1, -3, 40, 10, { farbe: WEISS })],
    ],
  ])('%s', (_, erwartet, zeichen, flaechen) => {
    expect(gefunden(zeichen, ...flaechen)).toEqual(erwartet);
  });

  const zahl = fc.double({ min: -500, max: 500, noNaN: true });
  const lage = fc
    .record({
      winkel: fc.double({ min: 0, max: 6.28, noNaN: true }),
      mass: fc.double({ min: 0.3, max: 5, noNaN: true }),
      x: zahl,
      y: zahl,
    })
    .map(({ winkel, mass, x, y }): Matrix => {
      const [c, s] = [Math.cos(winkel) * mass, Math.sin(winkel) * mass];
      return [c, s, -s, c, x, y];
    });
  const verlegt = (m: Matrix, f: Flaeche): Flaeche => ({
    ...f,
    pfad: { ...f.pfad, teile: f.pfad.teile.map((t) => t.map((p) => abgebildet(m, p))) },
  });
  const ohneOrt = ([a, b, c, d]: Matrix): Matrix => [a, b, c, d, 0, 0];
  const versetzt = (m: Matrix, z: Zeichen): Zeichen => ({
    ...z,
    fuss: abgebildet(m, z.fuss),
    breite: abgebildet(ohneOrt(m), z.breite),
    hoehe: abgebildet(ohneOrt(m), z.hoehe),
  });

  it('gleich wie gedreht, vergrößert, verschoben: es kommt nur darauf an, was worüber liegt', () => {
    fc.assert(
      fc.property(lage, fc.integer({ min: 0, max: 6 }), (m, ab) => {
        const zeichen = wort('Geheim').map((z) => versetzt(m, z));
        const erwartet = ab > 4 ? [] : ['Geheim'.slice(ab)];
        expect(gefunden(zeichen, verlegt(m, kasten(ab * 6, -3, 60, 10)))).toEqual(erwartet);
      }),
    );
  });

  it('mehr Flächen dahinter ändern nichts, mehr davor nehmen nichts zurück', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(zahl, zahl, zahl, zahl)), (rechtecke) => {
        const weitere = rechtecke.map(([a, b, c, d]) => kasten(a, b, c, d, { farbe: WEISS }));
        const dahinter = weitere.map((f) => ({ ...f, nr: 1 }));
        const deckel = kasten(-1, -3, 40, 10);
        expect(gefunden(wort('Geheim'), ...dahinter)).toEqual([]);
        expect(gefunden(wort('Geheim'), deckel, ...weitere)).toEqual(['Geheim']);
      }),
    );
  });

  it('auch entartete Flächen bringen es nicht zum Werfen', () => {
    const krumm = fc.array(fc.tuple(fc.double(), fc.double()));
    fc.assert(
      fc.property(krumm, (teil) => {
        gefunden(wort('Geheim'), kasten(0, 0, 0, 0, { pfad: { teile: [teil, []], regel: 'GERADE' } }));
      }),
    );
  });
});

describe('Geometrie', () => {
  it('ein Loch bleibt bei gerader Zählung eines, bei der Windung nur gegenläufig', () => {
    const teile = [rechteckig(0, 0, 9, 9), rechteckig(3, 3, 6, 6)];
    const pfad = (regel: Pfad['regel'], t = teile): Pfad => ({ teile: t, regel });
    expect(imPfad(pfad('GERADE'), [4, 4])).toBe(false);
    expect(imPfad(pfad('NICHTNULL'), [4, 4])).toBe(true);
    expect(
      imPfad(pfad('NICHTNULL', [rechteckig(0, 0, 9, 9), rechteckig(3, 3, 6, 6).reverse()]), [4, 4]),
    ).toBe(false);
    expect(imPfad(pfad('GERADE'), [1, 1])).toBe(true);
  });

  it('hin und zurück ist wieder hier; was plattdrückt, hat keinen Rückweg', () => {
    const m: Matrix = [2, 1, -1, 3, 5, 7];
    const zurueck = umgekehrt(m);
    expect(zurueck && verkettet(m, zurueck).map((n) => Math.round(n * 1e9) / 1e9 + 0)).toEqual(EINHEIT);
    expect(umgekehrt([1, 1, 1, 1, 0, 0])).toBeNull();
  });
});

describe('Angaben zu Menschen', () => {
  it.each([
    ['Erika Probe', true],
    ['MUSTER03', true],
    ['e.probe@stadt.example', true],
    ['Sabine Land', true],
    ['Probe, Erika', true],
    ['Erika Probe (Stadt Musterhausen)', true],
    ['Stadt Musterhausen, Dr. Erika Probe', true],
    ['', false],
    ['Stadt Musterhausen', false],
    ['Stadt Musterhausen, Fachbereich 61', false],
    ['Fachbereich 61', false],
    ['Stadtplanungsamt', false],
    ['Planungsbüro Nord GmbH', false],
    ['Administrator', false],
  ])('%j: %s', (wert, ist) => {
    expect(nenntMenschen(wert)).toBe(ist);
  });

  it.each([
    ['Erika Probe', true],
    ['Dr. Max van Muster', true],
    ['Microsoft Word', false],
    ['Adobe InDesign', false],
    ['pdf-lib', false],
  ])('als Ersteller %j: %s', (wert, ist) => {
    expect(nenntMenschenAlsErsteller(wert)).toBe(ist);
  });

  it('jeder Mensch einmal, unter dem ersten Feld', () => {
    const angaben = [
      { feld: 'Verfasser', wert: 'Erika  Probe' },
      { feld: 'Kommentar von', wert: 'erika probe' },
    ];
    expect(persoenliche(angaben)).toEqual([{ feld: 'Verfasser', wert: 'Erika Probe' }]);
  });
});

describe('Befunde', () => {
  it('ein Ausschnitt ist eine kurze Zeile ohne verborgene Zeichen', () => {
    expect(ausschnitt('a\n\u202eb\u0000c')).toBe('a b c');
    expect([...ausschnitt('ä'.repeat(500))]).toHaveLength(160);
  });

  it('nicht mehr, als jemand liest, und keiner doppelt', () => {
    const viele = Array.from(
      { length: 100 },
      (_, i) => ({ art: 'VERDECKTER_TEXT', seite: i + 1, ausschnitt: 'x' }) as const,
    );
    const kurz = geordnet([...viele, ...viele]);
    expect(kurz).toHaveLength(40);
    expect(kurz.at(-1)).toEqual({
      art: 'NICHT_PRUEFBAR',
      seite: null,
      ausschnitt: 'Es gibt 61 weitere Befunde.',
    });
  });

  it('es halten nur öffentliche auf: ungeprüfte, und geprüfte mit offenem Befund', () => {
    const anlage = (titel: string, oeffentlich: boolean, geprueft: boolean, offeneBefunde: number) => ({
      titel,
      oeffentlich,
      geprueft,
      offeneBefunde,
    });
    expect(
      offeneAnlagen([
        anlage('a', true, true, 0),
        anlage('b', true, false, 0),
        anlage('c', true, true, 2),
        anlage('d', false, false, 0),
        anlage('e', false, true, 1),
      ]),
    ).toEqual({ ungeprueft: ['b'], unbeantwortet: ['c'] });
  });
});
