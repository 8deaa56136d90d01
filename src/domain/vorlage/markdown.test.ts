import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rechenzeit } from '../../../tests/support/rechenzeit';
import { type Block, bloecke, type Lauf } from './markdown';

/** Blocks in a short form: p, h1, ul, ol3; bold in stars, line breaks as a bar. */
const kurz = (liste: Block[]): unknown[] =>
  liste.map((b) => {
    if (b.art === 'absatz') return ['p', text(b.laeufe)];
    if (b.art === 'ueberschrift') return [`h${b.stufe}`, text(b.laeufe)];
    if (b.art === 'tabelle') return ['T', b.kopf.map(text), ...b.reihen.map((r) => r.map(text))];
    const punkte = b.punkte.map((p) =>
      p.darunter.length > 0 ? [text(p.laeufe), kurz(p.darunter)] : text(p.laeufe),
    );
    return [b.beginn === null ? 'ul' : `ol${b.beginn}`, punkte];
  });
const text = (laeufe: Lauf[]): string =>
  laeufe.map((l) => (l.art === 'umbruch' ? '|' : l.fett ? `*${l.text}*` : l.text)).join('');

describe('bloecke', () => {
  it.each<[string, string, unknown[]]>([
    ['leer', ' \n\n ', []],
    [
      'Tabelle; was über den Kopf hinausgeht, bleibt in der letzten Spalte',
      'Kosten:\n| Jahr | **Betrag** |\n|---|--:|\n| 2027 | 1.000 € |\n| 2028 |\n| 2029 | 3 \\| 4 | mehr |\nDanach.',
      [
        ['p', 'Kosten:'],
        ['T', ['Jahr', '*Betrag*'], ['2027', '1.000 €'], ['2028', ''], ['2029', '3 | 4 mehr']],
        ['p', 'Danach.'],
      ],
    ],
    ['ein Strich ohne Trennlinie ist Text', '| kein | Kopf |', [['p', '| kein | Kopf |']]],
    [
      'Absätze; ein einfacher Umbruch ist ein Leerzeichen',
      'eins\nzwei\n\ndrei',
      [
        ['p', 'eins zwei'],
        ['p', 'drei'],
      ],
    ],
    [
      'Windows-Zeilenenden',
      'eins\r\n\r\nzwei',
      [
        ['p', 'eins'],
        ['p', 'zwei'],
      ],
    ],
    ['harter Umbruch', 'eins  \nzwei\\\ndrei', [['p', 'eins|zwei|drei']]],
    ['fett', 'a **b c** d **e**', [['p', 'a *b c* d *e*']]],
    ['Sterne ohne Paar bleiben', '2 ** 3 und **offen', [['p', '2 ** 3 und **offen']]],
    ['entwertete Zeichen', '\\# kein Titel, \\*kein\\* Stern', [['p', '# kein Titel, *kein* Stern']]],
    [
      'Überschriften, auch fett gesetzte',
      '## **Begründung**\n### Teil 1\n#### Unterteil ##',
      [
        ['h1', 'Begründung'],
        ['h1', 'Teil 1'],
        ['h2', 'Unterteil'],
      ],
    ],
    ['eine Raute ohne Abstand ist Text', '#1 bleibt', [['p', '#1 bleibt']]],
    ['Aufzählung', '- a\n- b\n* c\n• d', [['ul', ['a', 'b', 'c', 'd']]]],
    ['Nummern ab der ersten', '3. c\n4. d', [['ol3', ['c', 'd']]]],
    ['Nummern mit Klammer und Leerzeilen', '1) a\n\n2) b', [['ol1', ['a', 'b']]]],
    [
      'Liste nach Absatz ohne Leerzeile',
      'Punkte:\n1. a\n2. b\nund weiter b',
      [
        ['p', 'Punkte:'],
        ['ol1', ['a', 'b und weiter b']],
      ],
    ],
    [
      'Absatz nach Liste',
      '- a\n\nSchluss',
      [
        ['ul', ['a']],
        ['p', 'Schluss'],
      ],
    ],
    [
      'andere Liste nach Liste',
      '- a\n\n1. b',
      [
        ['ul', ['a']],
        ['ol1', ['b']],
      ],
    ],
    ['darunter', '- a\n  1. b\n  2. c\n- d', [['ul', [['a', [['ol1', ['b', 'c']]]], 'd']]]],
    ['Absatz im Punkt', '1. a\n\n   mehr zu a\n2. b', [['ol1', [['a', [['p', 'mehr zu a']]], 'b']]]],
    [
      'zwischen Strichen ist kein Punkt',
      '- keine finanziellen Auswirkungen -',
      [['p', '- keine finanziellen Auswirkungen -']],
    ],
    ['ein Datum am Zeilenanfang ist keine Nummer', '18.12.2008 war es', [['p', '18.12.2008 war es']]],
    ['eine Jahreszahl ist keine Nummer', '2008. Jahr', [['p', '2008. Jahr']]],
    [
      'Überschrift beendet die Liste',
      '- a\n## T',
      [
        ['ul', ['a']],
        ['h1', 'T'],
      ],
    ],
    ['Markup bleibt Text', '<b onclick=x>nein</b>', [['p', '<b onclick=x>nein</b>']]],
  ])('%s', (_, eingabe, erwartet) => {
    expect(kurz(bloecke(eingabe))).toEqual(erwartet);
  });

  it('verliert kein Wort und wirft nie', () => {
    const zeile = fc.constantFrom(
      'wort',
      '- punkt',
      '  - tiefer',
      '1. eins',
      '   12) zwölf',
      '## titel',
      '**fett** rest',
      '',
      '   ',
      '- strich -',
      '\t- tab',
      '| kopf | spalte |',
      '|---|---|',
      '| zelle | noch | mehr |',
    );
    fc.assert(
      fc.property(fc.array(zeile, { maxLength: 12 }), (zeilen) => {
        const vorher = zeilen.join(' ').match(/[a-zäöü]+/g) ?? [];
        const nachher =
          JSON.stringify(kurz(bloecke(zeilen.join('\n'))))
            .replace(/"(?:p|h\d|ul|T|ol\d+)",/g, ' ')
            .match(/[a-zäöü]+/g) ?? [];
        expect(nachher).toEqual(vorher);
      }),
    );
  });

  it.each([
    `# ${' '.repeat(1e5)}x`,
    `- ${' '.repeat(1e5)}x`,
    '**a '.repeat(3e4),
    '-\n'.repeat(3e4),
    'a\n\n'.repeat(2e4),
    '|'.repeat(1e5),
    `|a|\n|${'-'.repeat(1e5)}x`,
    '|a|\n|-|\n'.repeat(2e4),
  ])('braucht für lange Zeilen nicht lange (%#)', (lang) => {
    expect(rechenzeit(() => bloecke(lang))).toBeLessThan(1000);
  });

  it('hält beliebigen Text aus', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (t) => Array.isArray(bloecke(t))));
  });
});
