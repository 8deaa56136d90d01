import { describe, expect, it } from 'vitest';
import { ERGEBNISSE } from '../beratungsfolge/ergebnis';
import { GEZEIGTE } from './bild/gremien';
import { bilder } from './bilder';
import type { Statistikzahlen } from './zahlen';
import { zeitraum } from './zeitraum';

const Z = zeitraum('2024-1', '2026-2', '2026-11-23');
const GREMIEN = [
  { id: 'rat', name: 'Rat der Stadt', kurzname: 'Rat der\u00ADStadt' },
  { id: 'ost', name: 'Bezirksvertretung Ost', kurzname: 'BV Ost' },
  { id: 'leer', name: 'Beirat', kurzname: 'Beirat' },
];
const NICHTS: Statistikzahlen = {
  dauern: [],
  nachDerEntscheidung: 0,
  aufkommen: [],
  ausgaenge: [],
  warten: [],
  berichtigt: 0,
  nachgetragen: 0,
};
const aus = (zahlen: Partial<Statistikzahlen>, alle = false, gremien = GREMIEN) =>
  bilder({ ...NICHTS, ...zahlen }, gremien, Z, alle);

describe('Ohne Zahlen', () => {
  it('sagt jedes Bild, was fehlt, und die Tabellen sind leer', () => {
    const { dauer, aufkommen, ergebnisse, wartezeit } = aus({});
    expect(dauer.titel).toBe('Im gewählten Zeitraum wurde über keine Vorlage entschieden');
    expect(aufkommen.titel).toBe('Im gewählten Zeitraum stand keine Vorlage auf einer Sitzung');
    expect(ergebnisse.titel).toBe('Im gewählten Zeitraum gab es keine Beratung');
    expect(wartezeit.titel).toBe(
      'Zu wenige Ergebnisse, um eine übliche Wartezeit zu nennen; keine Beratung wartet noch',
    );
    expect([dauer, aufkommen, ergebnisse].flatMap((b) => b.tafel.zeilen)).toEqual([]);
  });
});

describe('Dauer', () => {
  const dauern: Statistikzahlen['dauern'] = [
    { art: 'ANTRAG', jahr: null, anzahl: 9, median: 90 },
    { art: 'BESCHLUSSVORLAGE', jahr: null, anzahl: 30, median: 41 },
    { art: 'BESCHLUSSVORLAGE', jahr: 2026, anzahl: 9, median: 44.5 },
    { art: 'BESCHLUSSVORLAGE', jahr: 2025, anzahl: 17, median: 38 },
    { art: 'BESCHLUSSVORLAGE', jahr: 2024, anzahl: 4, median: 3 },
    { art: 'ANTRAG', jahr: 2025, anzahl: 9, median: 90 },
  ];

  it('der Titel nennt die häufigste Art und ihr letztes ganzes Jahr', () => {
    expect(aus({ dauern }).dauer.titel).toBe(
      'Beschlussvorlagen brauchen im Median 41 Tage bis zur Entscheidung, 2025 waren es 38',
    );
  });

  it('jedes Jahr hat seinen Platz, auch ohne Entscheidung', () => {
    expect(aus({ dauern: [] }).dauer.jahre).toEqual([2024, 2025, 2026]);
  });

  it('zu wenige machen keinen Titel', () => {
    const wenig = dauern.map((d) => ({ ...d, anzahl: 2 }));
    expect(aus({ dauern: wenig }).dauer.titel).toContain('zu selten entschieden');
    expect(aus({ dauern: [{ art: 'WAHL', jahr: null, anzahl: 5, median: 1 }] }).dauer.titel).toBe(
      'Wahlen brauchen im Median einen Tag bis zur Entscheidung',
    );
  });

  it('Säulen nach Art und Jahr, mit dem, was sie wert sind', () => {
    expect(aus({ dauern }).dauer.saeulen.map((s) => [s.art, s.jahr, s.tage, s.wenige, s.laufend])).toEqual([
      ['Beschlussvorlagen', 2024, 3, true, false],
      ['Beschlussvorlagen', 2025, 38, false, false],
      ['Beschlussvorlagen', 2026, 44.5, false, true],
      ['Anträge', 2025, 90, false, false],
    ]);
    expect(aus({ dauern }).dauer.tafel.zeilen[2]).toEqual(['Beschlussvorlagen', '2026 bis heute', 9, 44.5]);
  });

  it('was erst nach der Entscheidung öffentlich wurde, wird genannt', () => {
    expect(aus({ dauern, nachDerEntscheidung: 1 }).dauer.fehlt.at(-1)).toBe(
      'Eine Vorlage wurde erst nach der Entscheidung veröffentlicht und zählt nicht mit.',
    );
    expect(aus({ dauern, nachDerEntscheidung: 12 }).dauer.fehlt.at(-1)).toContain('12 Vorlagen wurden');
  });
});

describe('Aufkommen', () => {
  const aufkommen = [
    { gremium: 'ost', monat: '2026-11', anzahl: 5 },
    { gremium: 'rat', monat: '2025-06', anzahl: 61 },
    { gremium: 'rat', monat: '2024-01', anzahl: 7 },
  ];

  it('das geschäftigste zuerst, Monate ohne Vorlage sind null, künftige leer', () => {
    const { titel, kacheln, tafel } = aus({ aufkommen }).aufkommen;
    // 68 papers in two months.
    expect(titel).toBe('Rat der Stadt: im Mittel 34 Vorlagen im Monat, am meisten im Juni 2025 (61)');
    expect(kacheln.map((k) => k.name)).toEqual(['Rat derStadt', 'BV Ost']);
    expect(kacheln.map((k) => k.zeile)).toEqual(['max. 61, Mittel 34', 'max. 5, Mittel 5']);
    expect(kacheln[0]?.monate).toHaveLength(35);
    expect(kacheln[1]?.monate.at(-1)).toEqual({ monat: '2026-11', anzahl: 5, laufend: true });
    expect(tafel.zeilen.map((z) => [z[0], z[1], z[7], z[12], z[13]])).toEqual([
      ['Rat der Stadt', '2024', 0, 0, 0],
      ['Rat der Stadt', '2025', 61, 0, 0],
      ['Rat der Stadt', '2026 bis heute', 0, 0, null],
      ['Bezirksvertretung Ost', '2024', 0, 0, 0],
      ['Bezirksvertretung Ost', '2025', 0, 0, 0],
      ['Bezirksvertretung Ost', '2026 bis heute', 0, 5, null],
    ]);
  });

  it('von vielen die geschäftigsten; was fehlt, steht dabei, und alle, wer sie will', () => {
    const viele = Array.from({ length: 60 }, (_, i) => ({
      id: `g${i}`,
      name: `Gremium ${i}`,
      kurzname: `G ${i}`,
    }));
    const je = viele.map((g, i) => ({ gremium: g.id, monat: '2025-03', anzahl: 60 - i }));
    const { kacheln, fehlt, weitere } = aus({ aufkommen: je }, false, viele).aufkommen;
    expect(kacheln.map((k) => k.id)).toEqual(viele.slice(0, GEZEIGTE).map((g) => g.id));
    expect(weitere).toBe(48);
    expect(fehlt).toEqual([
      `Gezeigt sind die 12 Gremien mit den meisten Vorlagen. 48 weitere Gremien stehen nicht im Bild, zusammengezählt 1.176 Vorlagen in ihren Monaten.`,
    ]);
    const alle = aus({ aufkommen: je }, true, viele).aufkommen;
    expect([alle.kacheln.length, alle.weitere, alle.fehlt]).toEqual([60, 0, []]);
  });
});

describe('Ergebnisse', () => {
  it.each([
    ['eine, noch offen', [[null, 1]], 'Eine Beratung: eine ist ohne Ergebnis'],
    ['alle verschoben', [['VERTAGT', 3]], '3 Beratungen: 3-mal verschoben; keine ist ohne Ergebnis'],
    [
      'anders ausgegangen',
      [['VERWIESEN', 2]],
      '2 Beratungen: 2-mal mit anderem Ergebnis; keine ist ohne Ergebnis',
    ],
  ] as const)('was nicht vorkam, steht nicht da: %s', (_, zahlen, titel) => {
    const ausgaenge = zahlen.map(([ergebnis, anzahl]) => ({ gremium: 'rat', ergebnis, anzahl }));
    expect(aus({ ausgaenge }).ergebnisse.titel).toBe(titel);
  });

  it('beschlossen und abgelehnt sind eine Gruppe, die Tabelle nennt jedes', () => {
    const { titel, balken, tafel } = aus({
      ausgaenge: [
        { gremium: 'rat', ergebnis: 'BESCHLOSSEN', anzahl: 1200 },
        { gremium: 'rat', ergebnis: 'ABGELEHNT', anzahl: 4 },
        { gremium: 'ost', ergebnis: 'ZUR_KENNTNIS_GENOMMEN', anzahl: 3 },
        { gremium: 'ost', ergebnis: null, anzahl: 1 },
      ],
    }).ergebnisse;
    expect(titel).toBe(
      '1.208 Beratungen: 3-mal Kenntnisnahme oder Anhörung, 1.204-mal entschieden; eine ist ohne Ergebnis',
    );
    expect(balken.filter((b) => b.anzahl > 0).map((b) => [b.name, b.gruppe, b.anzahl])).toEqual([
      ['Rat derStadt', 'ENTSCHEIDUNG', 1204],
      ['BV Ost', 'KENNTNIS', 3],
      ['BV Ost', 'OHNE', 1],
    ]);
    expect(tafel.zeilen).toEqual([
      ['Rat der Stadt', 'beschlossen', 1200],
      ['Rat der Stadt', 'abgelehnt', 4],
      ['Bezirksvertretung Ost', 'zur Kenntnis genommen', 3],
      ['Bezirksvertretung Ost', 'ohne Ergebnis', 1],
    ]);
  });

  it('jedes Ergebnis steht in Bild und Tabelle', () => {
    const ausgaenge = [...ERGEBNISSE, null].map((ergebnis) => ({ gremium: 'rat', ergebnis, anzahl: 1 }));
    const { balken, tafel } = aus({ ausgaenge }).ergebnisse;
    expect(balken.reduce((n, b) => n + b.anzahl, 0)).toBe(ausgaenge.length);
    expect(tafel.zeilen).toHaveLength(ausgaenge.length);
  });
});

describe('Wartezeit', () => {
  it('Median, wer noch wartet und wie lange schon', () => {
    const warten = [
      { tage: 0, offen: false, anzahl: 2 },
      { tage: 7, offen: false, anzahl: 1 },
      { tage: 8, offen: false, anzahl: 3 },
      { tage: 400, offen: false, anzahl: 1 },
      { tage: 57, offen: true, anzahl: 13 },
      { tage: 93, offen: true, anzahl: 1 },
    ];
    const { titel, stufen, tafel } = aus({ warten }).wartezeit;
    expect(titel).toBe(
      'Die Hälfte der Ergebnisse steht nach 8 Tagen fest; 14 Beratungen warten noch, am längsten seit 93 Tagen',
    );
    expect(stufen.map((s) => [s.fertig, s.offen])).toEqual([
      [2, 0],
      [1, 0],
      [3, 0],
      [0, 0],
      [0, 0],
      [1, 14],
    ]);
    expect(tafel.zeilen.at(-1)).toEqual(['über 56 Tage', 1, 14]);
  });

  it.each([
    [
      [{ tage: 0, offen: false, anzahl: 9 }],
      'Die Hälfte der Ergebnisse steht am Tag der Sitzung fest; keine Beratung wartet noch',
    ],
    [
      [
        { tage: 1, offen: false, anzahl: 9 },
        { tage: 1, offen: true, anzahl: 1 },
      ],
      'Die Hälfte der Ergebnisse steht nach einem Tag fest; eine Beratung wartet noch, am längsten seit einem Tag',
    ],
    [
      [{ tage: 1, offen: false, anzahl: 4 }],
      'Zu wenige Ergebnisse, um eine übliche Wartezeit zu nennen; keine Beratung wartet noch',
    ],
  ])('%j', (warten, titel) => {
    expect(aus({ warten }).wartezeit.titel).toBe(titel);
  });

  it('was nicht mitzählt, wird genannt', () => {
    expect(aus({ berichtigt: 2, nachgetragen: 1 }).wartezeit.fehlt).toEqual([
      '2 berichtigte Ergebnisse zählen hier nicht: Wann der erste Eintrag kam, steht nicht mehr öffentlich.',
      'Eine Beratung zählt hier nicht, weil die Vorlage erst nach der Sitzung veröffentlicht wurde.',
    ]);
  });
});
