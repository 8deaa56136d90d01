import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rechenzeit } from '../../../tests/support/rechenzeit';
import { entschluessele } from './entschluesseln';
import type { GeleseneVorlage } from './geleseneVorlage';
import { parseVorlage } from './parseVorlage';
import { bereinigt } from './zeilen';

const ORDNER = new URL('../../../tests/fixtures/dokumente/', import.meta.url);
const DOKUMENTE = readdirSync(ORDNER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => entschluessele(readFileSync(new URL(name, ORDNER))).text);

/** Words printed on every form: where they are read as labels they need not be repeated. */
const FORMULAR = new Set(
  'fachbereich dezernent in geschäftsführer datum verantwortlich telefon dringlichkeit beratungsfolge beratungstermine zuständigkeit tagesordnungspunkt betreff'.split(
    ' ',
  ),
);
const woerter = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function allesLesbare(v: GeleseneVorlage): string {
  const felder = [v.oeffentlichkeit, v.fachbereich, v.dezernent, v.datum, v.verantwortlich, v.telefon];
  const weitere = [v.dringlichkeit, v.nummer, v.betreff, v.untertitel];
  return [
    ...[...felder, ...weitere].map((feld) => feld.original),
    ...v.beratungsfolge.flatMap((s) => [s.gremium, s.datumOriginal, s.zustaendigkeitOriginal]),
    ...v.abschnitte.flatMap((abschnitt) => [abschnitt.ueberschrift, abschnitt.text]),
    ...v.befunde.map((befund) => befund.satz),
  ]
    .join('\n')
    .toLowerCase();
}

function verlorene(text: string): string[] {
  const lesbar = allesLesbare(parseVorlage(text));
  return woerter(bereinigt(text)).filter((wort) => !FORMULAR.has(wort) && !lesbar.includes(wort));
}

type Eingriff = (zeilen: string[], i: number, j: number) => string[];
const EINGRIFFE: Record<string, Eingriff> = {
  weglassen: (z, i) => z.toSpliced(i, 1),
  verdoppeln: (z, i) => z.toSpliced(i, 0, z[i] ?? ''),
  vertauschen: (z, i, j) => z.with(i, z[j % z.length] ?? '').with(j % z.length, z[i] ?? ''),
  dreiLeerzeichen: (z, i) => z.with(i, (z[i] ?? '').replaceAll('\t', '   ')),
  einLeerzeichen: (z, i) => z.with(i, (z[i] ?? '').replaceAll('\t', ' ')),
  wagenruecklauf: (z, i, j) => z.with(i, `${(z[i] ?? '').slice(0, j)}\r${(z[i] ?? '').slice(j)}`),
  umbrechen: (z, i, j) => z.with(i, `${(z[i] ?? '').slice(0, j)}\n${(z[i] ?? '').slice(j)}`),
  hintenAbschneiden: (z, i, j) => [...z.slice(0, i), (z[i] ?? '').slice(0, j)],
  vorneAbschneiden: (z, i, j) => [(z[i] ?? '').slice(j), ...z.slice(i + 1)],
  verbinden: (z, i) => z.toSpliced(i, 2, `${z[i] ?? ''}${z[i + 1] ?? ''}`),
  zeichenWeg: (z, i, j) => z.with(i, (z[i] ?? '').slice(0, j) + (z[i] ?? '').slice(j + 1)),
  umdrehen: (z) => z.toReversed(),
};

const veraendert = fc
  .record({
    text: fc.constantFrom(...DOKUMENTE),
    eingriffe: fc.array(fc.tuple(fc.constantFrom(...Object.keys(EINGRIFFE)), fc.nat(), fc.nat(60)), {
      maxLength: 6,
    }),
    fremd: fc.string({ maxLength: 30 }),
    stelle: fc.nat(),
  })
  .map(({ text, eingriffe, fremd, stelle }) => {
    let zeilen = text.split('\n');
    for (const [art, i, j] of eingriffe) {
      const danach = EINGRIFFE[art]?.(zeilen, i % zeilen.length, j) ?? [];
      zeilen = danach.length > 0 ? danach : [''];
    }
    return zeilen.toSpliced(stelle % zeilen.length, 0, fremd).join('\n');
  });

/** Text made of the pieces the reader looks at. */
const STUECKE = [
  '\t',
  '   ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '|',
  '# ',
  '**',
  'Rat der Stadt',
  'Ausschuss für',
  'Eving,',
];
const WEITERE = [
  'öffentlich',
  '1.9.2011',
  '31.02.2011',
  'Beschluss',
  'und',
  'hier:',
  'a) Teil',
  '12345-11',
  'Nr.',
];
const FORMTEILE = [
  'Fachbereich\tDatum',
  'Beratungsfolge\tZuständigkeit',
  'Begründung',
  'Tagesordnungspunkt',
  '-',
  'Ja',
];
const zusammengesetzt = fc
  .array(fc.oneof(fc.constantFrom(...STUECKE, ...WEITERE, ...FORMTEILE), fc.string({ maxLength: 5 })), {
    maxLength: 80,
  })
  .map((stuecke) => stuecke.join(''));

describe('parseVorlage: Eigenschaften', () => {
  it.each([
    ['beliebiger Text', fc.string({ unit: 'binary', maxLength: 400 }), 300],
    ['veränderte Dokumente', veraendert, 600],
    ['Bruchstücke des Formulars', zusammengesetzt, 600],
  ])('%s: wirft nie, und kein gedrucktes Wort geht verloren', (_, texte, numRuns) => {
    fc.assert(
      fc.property(texte, (text) => {
        expect(verlorene(text)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('jeder Befund und jeder Schritt nennt eine Zeile, die es gibt', () => {
    fc.assert(
      fc.property(veraendert, (text) => {
        const anzahl = text.split(/\r|\n/).length;
        const { befunde, beratungsfolge, abschnitte } = parseVorlage(text);
        for (const { zeile } of [...befunde, ...beratungsfolge, ...abschnitte]) {
          expect(zeile ?? 1).toBeGreaterThanOrEqual(1);
          expect(zeile ?? 1).toBeLessThanOrEqual(anzahl);
        }
        expect(befunde.every(({ satz }) => satz.endsWith('.'))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('parseVorlage: Aufwand wächst nur mit der Länge', () => {
  const MB10 = 10_000_000;
  const MB2 = 2_000_000;
  const FOLGE = 'Beratungsfolge\tBeratungstermine\tZuständigkeit\n';
  const viele = (text: string, laenge: number) => text.repeat(Math.ceil(laenge / text.length));

  it.each([
    ['eine Zeile', () => 'x'.repeat(MB10)],
    ['eine Zeile Wörter', () => viele('Wort 12 – ', MB10)],
    ['nur Leerzeichen', () => `${' '.repeat(MB10)}x`],
    ['nur Tabulatoren', () => '\t'.repeat(MB10)],
    ['nur Wagenrückläufe', () => `${'\r'.repeat(MB10)}x`],
    ['nur Zeilenwechsel', () => `x${'\n'.repeat(MB10)}x`],
    ['nur Rauten', () => '#'.repeat(MB10)],
    ['nur Ziffern', () => '1'.repeat(MB10)],
    ['eine Million Zeilen', () => viele('Noch Text\n', MB10)],
    ['eine Million beinahe Reihen', () => FOLGE + viele('R\t1.1.\tK\n', MB10)],
    ['Reihen mit unmöglichem Datum', () => FOLGE + viele('Rat der Stadt\t99.99.2011\tKenntnisnahm\n', MB2)],
    [
      'Reihen mit einzelnen Leerzeichen',
      () => FOLGE + viele('Bezirksvertretung Eving 21.09.2011 Anhörung\n', MB2),
    ],
    ['lauter offene Namen', () => FOLGE + viele('Ausschuss für Kinder,\n', MB2)],
    ['lauter Fortsetzungen', () => FOLGE + viele('und Familie\t\t\n', MB2)],
    ['lauter Zuständigkeiten', () => FOLGE + viele('\t\tKenntnisnahme\n', MB2)],
  ])(
    '%s',
    (_, text) => {
      const eingabe = text();
      // About 1 to 3 s on a slow machine.
      const ms = rechenzeit(() => expect(parseVorlage(eingabe).befunde.length).toBeGreaterThan(0));
      expect(ms).toBeLessThan(8000);
    },
    60_000,
  );
});
