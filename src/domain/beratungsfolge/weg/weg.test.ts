import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../kern/localDate';
import { ERGEBNISSE, type Ergebnis } from '../ergebnis';
import { position } from '../position';
import { ZUSTAENDIGKEITEN, type Zustaendigkeit } from '../schritt';
import { miniWeg } from './mini';
import type { Halt, Weg, WegFolge, WegSchritt } from './modell';
import { weg } from './weg';
import { stationenIn, zeichenZu, zustaendeIn } from './zeichen';

const HEUTE = '2026-11-22';

function schritt(
  id: string,
  zustaendigkeit: Zustaendigkeit,
  datum: LocalDate | null,
  rest: Partial<WegSchritt> = {},
): WegSchritt {
  return {
    id,
    gremium: `Gremium ${id}`,
    kurzname: id,
    gremiumArt: 'AUSSCHUSS',
    zustaendigkeit,
    datum,
    beginn: null,
    sitzungAbgesagt: false,
    ergebnis: null,
    entfallen: false,
    ersetztDurch: null,
    ...rest,
  };
}

const folge = (schritte: WegSchritt[], rest: Partial<WegFolge> = {}): WegFolge => ({
  vorlagenstatus: 'IN_BERATUNG',
  beschlussErforderlich: schritte.some((s) => s.zustaendigkeit === 'BESCHLUSS'),
  schritte,
  ...rest,
});

const bild = (f: WegFolge, heute = HEUTE): Weg => weg(f, position(f, heute), heute);

/** One stop a word: place, state, line after it. */
function umriss({ halte }: Weg): string[] {
  return halte.map((h) => {
    if (h.art === 'heute') return `heute ${h.strecke}`;
    if (h.art === 'sammel') return `sammel ${h.halte.length} ${h.strecke}`;
    return `${h.stationen.map((s) => s.id).join('+')} ${h.zustand} ${h.strecke}${h.hier ? ` «${h.marke}»` : ''}`;
  });
}

const einzelne = (w: Weg): Halt[] => w.halte.filter((h) => h.art === 'halt');

describe('weg: Halte, Strecken, Marke (die gezeichneten Fälle)', () => {
  const vertagt = (rest: Partial<WegSchritt> = {}) =>
    schritt('asf', 'EMPFEHLUNG', '2026-11-04', { ergebnis: 'VERTAGT', ...rest });
  const rat = schritt('rat', 'BESCHLUSS', '2026-12-10', { beginn: '15:00' });
  const ha = schritt('ha', 'EMPFEHLUNG', '2026-12-10', { beginn: '13:00', gremiumArt: 'HAUPTAUSSCHUSS' });
  const bv = schritt('bv', 'ANHOERUNG', '2026-10-20', { ergebnis: 'ANGEHOERT' });

  it.each<[string, WegFolge, string[]]>([
    ['ohne Schritte', folge([]), []],
    [
      'ein Schritt',
      folge([schritt('schul', 'KENNTNISNAHME', '2026-11-25')]),
      ['heute offen', 'schul naechste ende «als Nächstes»'],
    ],
    [
      'zwei an einem Tag, nach Uhrzeit',
      folge([bv, rat, ha]),
      ['bv erledigt fertig', 'heute offen', 'ha+rat naechste ende «als Nächstes»'],
    ],
    [
      'vertagt mit Folgetermin',
      folge([bv, vertagt({ ersetztDurch: 'neu' }), schritt('neu', 'EMPFEHLUNG', '2026-12-02'), rat]),
      [
        'bv erledigt fertig',
        'asf vertagt fertig',
        'heute offen',
        'neu naechste offen «als Nächstes»',
        'rat geplant ende',
      ],
    ],
    [
      'vertagt ohne neuen Termin sperrt (T11)',
      folge([bv, vertagt(), ha, rat]),
      [
        'bv erledigt fertig',
        'asf vertagt ungewiss «wartet auf neuen Termin»',
        'heute gesperrt',
        'ha+rat blockiert ende',
      ],
    ],
    [
      'ohne Termin steht nie vor heute (T20)',
      folge([schritt('x', 'ANHOERUNG', null), bv, rat]),
      [
        'bv erledigt fertig',
        'heute ungewiss',
        'x ohnetermin ungewiss «wartet auf einen Termin»',
        'rat blockiert ende',
      ],
    ],
    [
      'entschieden, Rest offen (T22)',
      folge([
        schritt('rat', 'BESCHLUSS', '2026-11-19', { ergebnis: 'BESCHLOSSEN' }),
        schritt('sb', 'KENNTNISNAHME', '2026-11-26'),
      ]),
      ['rat erledigt fertig «hier entschieden»', 'heute offen', 'sb geplant ende'],
    ],
    [
      'abgelehnt (T24): nach dem letzten Halt nur noch heute',
      folge([bv, schritt('rat', 'BESCHLUSS', '2026-11-19', { ergebnis: 'ABGELEHNT' })]),
      ['bv erledigt fertig', 'rat abgelehnt ende «hier entschieden»', 'heute ende'],
    ],
    [
      'Ergebnis fehlt beim letzten (T34)',
      folge([bv, schritt('rat', 'BESCHLUSS', '2026-11-19')]),
      ['bv erledigt fertig', 'rat fehlt ende «Hier fehlt ein Ergebnis»', 'heute ende'],
    ],
    [
      'letzter vertagt (T39): bis heute ungewiss',
      folge([schritt('rat', 'BESCHLUSS', '2026-11-19', { ergebnis: 'VERTAGT' })]),
      ['rat vertagt ungewiss «wartet auf neuen Termin»', 'heute ende'],
    ],
    [
      'heute tagt ein Gremium: kein eigener Halt',
      folge([bv, schritt('a', 'EMPFEHLUNG', HEUTE), rat]),
      ['bv erledigt fertig', 'a heute offen «heute in Beratung»', 'rat geplant ende'],
    ],
    [
      'zurückgezogen (T25): Prellbock der Verwaltung, danach Kreuze',
      folge([bv, schritt('asf', 'EMPFEHLUNG', '2026-11-24', { entfallen: true }), rat], {
        vorlagenstatus: 'ZURUECKGEZOGEN',
        zurueckgezogenAm: '2026-11-16',
      }),
      [
        'bv erledigt fertig',
        'verwaltung zurueck tot «hier zurückgezogen»',
        'asf entfallen tot',
        'rat entfallen ende',
      ],
    ],
    [
      'in der Sitzung zurückgezogen: Prellbock beim Gremium',
      folge([bv, schritt('asf', 'EMPFEHLUNG', '2026-11-18', { ergebnis: 'ZURUECKGEZOGEN' }), rat]),
      ['bv erledigt fertig', 'asf zurueck tot «hier zurückgezogen»', 'rat entfallen ende'],
    ],
    [
      'nur Kenntnisnahmen, abgeschlossen (T06): keine Marke',
      folge([schritt('a', 'KENNTNISNAHME', '2026-11-02', { ergebnis: 'ZUR_KENNTNIS_GENOMMEN' })]),
      ['a erledigt ende', 'heute ende'],
    ],
    [
      'alles entfallen',
      folge([schritt('a', 'KENNTNISNAHME', '2026-11-02', { entfallen: true }), { ...rat, entfallen: true }]),
      ['a entfallen tot', 'rat entfallen ende'],
    ],
    [
      'Entscheidung fehlt (T19)',
      folge([schritt('rat', 'BESCHLUSS', '2026-11-19', { ergebnis: 'VERWIESEN' })]),
      ['rat erledigt ende «Entscheidung steht aus»', 'heute ende'],
    ],
  ])('%s', (_, f, erwartet) => {
    expect(umriss(bild(f))).toEqual(erwartet);
  });

  it('K hält nicht: ein fehlendes Ergebnis bleibt sichtbar, die Marke steht beim nächsten (W2)', () => {
    const f = folge([
      schritt('k', 'KENNTNISNAHME', '2026-11-18'),
      schritt('e', 'EMPFEHLUNG', '2026-11-24'),
      rat,
    ]);
    expect(umriss(bild(f))).toEqual([
      'k fehlt fertig',
      'heute offen',
      'e naechste offen «als Nächstes»',
      'rat geplant ende',
    ]);
  });

  it('undatierte Nachbarn gleicher Zuständigkeit teilen einen Halt', () => {
    const f = folge([
      schritt('a1', 'ANHOERUNG', null),
      schritt('a2', 'ANHOERUNG', null),
      schritt('e', 'EMPFEHLUNG', null),
      schritt('r', 'BESCHLUSS', null),
    ]);
    expect(einzelne(bild(f)).map((h) => h.stationen.map((s) => s.id))).toEqual([['a1', 'a2'], ['e'], ['r']]);
  });

  it('ein Tag ist nach Uhrzeit, Rang und Namen geordnet: Hörde vor Hombruch (DIN 5007-2)', () => {
    const tag = '2011-09-13';
    const namen = ['Hombruch', 'Hörde', 'Eving'];
    const f = folge(namen.map((name) => schritt(name, 'KENNTNISNAHME', tag, { gremium: name })));
    expect(einzelne(bild(f, '2011-09-01'))[0]?.stationen.map((s) => s.gremium)).toEqual([
      'Eving',
      'Hörde',
      'Hombruch',
    ]);
  });
});

describe('weg: Dichte und Sammelhalt', () => {
  const tage = (anzahl: number, ergebnis: Ergebnis | null, monat: string) =>
    Array.from({ length: anzahl }, (_, i) =>
      schritt(`${monat}${i}`, 'ANHOERUNG', `2026-${monat}-${String(i + 1).padStart(2, '0')}`, { ergebnis }),
    );

  it.each([
    [1, 'weit'],
    [5, 'weit'],
    [6, 'mittel'],
    [9, 'mittel'],
    [10, 'eng'],
    [12, 'eng'],
    [13, 'voll'],
  ] as const)('%i Halte: %s', (anzahl, dichte) => {
    expect(bild(folge(tage(anzahl, null, '12'))).dichte).toBe(dichte);
  });

  it('über zwölf Halte: Erledigtes, das mehr als zwei vor der Position liegt, wird einer', () => {
    const w = bild(folge([...tage(10, 'ANGEHOERT', '10'), ...tage(4, null, '12')]));
    expect(w.dichte).toBe('mittel');
    expect(umriss(w).slice(0, 5)).toEqual([
      'sammel 8 fertig',
      '108 erledigt fertig',
      '109 erledigt fertig',
      'heute offen',
      '120 naechste offen «als Nächstes»',
    ]);
    expect(stationenIn(w)).toHaveLength(14);
  });

  it('zwölf Halte bleiben einzeln', () => {
    expect(bild(folge([...tage(8, 'ANGEHOERT', '10'), ...tage(4, null, '12')])).halte).toHaveLength(13);
  });

  it('was Handlung braucht, verschwindet nicht im Sammelhalt', () => {
    const alle = [...tage(10, 'ZUR_KENNTNIS_GENOMMEN', '10'), ...tage(4, null, '12')];
    const k = alle.map(
      (s, i): WegSchritt => ({
        ...s,
        zustaendigkeit: 'KENNTNISNAHME',
        ergebnis: i === 3 ? null : s.ergebnis,
      }),
    );
    expect(umriss(bild(folge(k))).slice(0, 3)).toEqual([
      'sammel 3 fertig',
      '103 fehlt fertig',
      'sammel 4 fertig',
    ]);
  });
});

describe('weg: Bögen', () => {
  const verschoben = (id: string, datum: LocalDate, nach: string, ergebnis: Ergebnis = 'VERTAGT') =>
    schritt(id, 'EMPFEHLUNG', datum, { ergebnis, ersetztDurch: nach });

  it('vom vertagten Halt zum Nachfolger, mit Wort', () => {
    const w = bild(folge([verschoben('a', '2026-11-04', 'b'), schritt('b', 'EMPFEHLUNG', '2026-12-02')]));
    expect(w.boegen).toEqual([{ von: 1, bis: 3, ebene: 1, wort: 'vertagt auf 02.12.' }]);
  });

  it('der überspannende liegt höher, der anschließende nicht', () => {
    const w = bild(
      folge([
        verschoben('a', '2026-10-13', 'b'),
        verschoben('x', '2026-10-27', 'y', 'ABGESETZT'),
        verschoben('b', '2026-11-10', 'c'),
        schritt('c', 'EMPFEHLUNG', '2026-12-01'),
        schritt('y', 'EMPFEHLUNG', '2026-12-08'),
      ]),
    );
    expect(w.boegen.map(({ von, bis, ebene }) => [von, bis, ebene])).toEqual([
      [1, 3, 1],
      [3, 5, 1],
      [2, 6, 2],
    ]);
    expect(w.boegen[2]?.wort).toBe('abgesetzt, neu am 08.12.');
  });

  it('ein verwiesener Schritt ist abgeschlossen: kein Bogen', () => {
    const w = bild(
      folge([verschoben('a', '2026-11-04', 'b', 'VERWIESEN'), schritt('b', 'EMPFEHLUNG', '2026-12-02')]),
    );
    expect(w.boegen).toEqual([]);
  });
});

describe('weg: über den Jahreswechsel', () => {
  it.each([
    ['2026-12-10', false],
    ['2027-01-13', true],
  ])('%s', (datum, erwartet) => {
    expect(bild(folge([schritt('a', 'EMPFEHLUNG', datum)])).mehrereJahre).toBe(erwartet);
  });
});

describe('Zeichen vor dem Satz, Legende und Mini', () => {
  const abgelehnt = folge([
    schritt('e', 'EMPFEHLUNG', '2026-11-04', { ergebnis: 'OHNE_VOTUM' }),
    schritt('rat', 'BESCHLUSS', '2026-11-19', { ergebnis: 'ABGELEHNT' }),
  ]);

  it('eine Entscheidung zeigt, welche es war', () => {
    expect(zeichenZu('ABGESCHLOSSEN', bild(abgelehnt))).toBe('abgelehnt');
    expect(zeichenZu('ALS_NAECHSTES', bild(abgelehnt))).toBe('naechste');
  });

  it('die Legende nennt nur, was vorkommt', () => {
    expect(zustaendeIn(bild(abgelehnt))).toEqual(['frei', 'abgelehnt']);
  });

  it.each<[string, WegFolge, string[]]>([
    [
      'bis zur Position ist befahren',
      folge([
        schritt('e', 'EMPFEHLUNG', '2026-11-04', { ergebnis: 'EMPFOHLEN' }),
        schritt('rat', 'BESCHLUSS', '2026-12-10'),
        schritt('k', 'KENNTNISNAHME', '2026-12-15'),
      ]),
      ['ende erledigt', 'fertig naechste', 'offen geplant'],
    ],
    [
      'nach der Entscheidung ist der Rest offen',
      folge([
        schritt('rat', 'BESCHLUSS', '2026-11-04', { ergebnis: 'BESCHLOSSEN' }),
        schritt('k', 'KENNTNISNAHME', '2026-12-15'),
      ]),
      ['ende erledigt', 'offen geplant'],
    ],
    [
      'vor dem Gesperrten ist gesperrt',
      folge([
        schritt('e', 'EMPFEHLUNG', '2026-11-04', { ergebnis: 'VERTAGT' }),
        schritt('rat', 'BESCHLUSS', '2026-12-10'),
      ]),
      ['ende vertagt', 'gesperrt blockiert'],
    ],
  ])('der Mini lässt heute weg: %s', (_, f, erwartet) => {
    expect(miniWeg(bild(f)).map(({ zustand, davor }) => `${davor} ${zustand}`)).toEqual(erwartet);
  });
});

describe('weg: was immer gilt', () => {
  const tag = fc.integer({ min: 1, max: 20 }).map((t) => `2026-11-${String(t + 10).padStart(2, '0')}`);
  const beliebig = fc
    .array(
      fc.record({
        zustaendigkeit: fc.constantFrom(...ZUSTAENDIGKEITEN),
        datum: fc.option(tag, { freq: 4 }),
        ergebnis: fc.option(fc.constantFrom(...ERGEBNISSE)),
        entfallen: fc.boolean(),
        sitzungAbgesagt: fc.boolean(),
        nach: fc.nat(18),
      }),
      { maxLength: 18 },
    )
    .map((alle) =>
      alle.map(({ zustaendigkeit, datum, nach, ...rest }, i) =>
        schritt(`s${i}`, zustaendigkeit, datum, {
          ...rest,
          ersetztDurch: nach < alle.length ? `s${nach}` : null,
        }),
      ),
    );

  it('jeder Schritt steht genau einmal im Bild, höchstens eine Marke, höchstens ein Heute, eine Strecke endet', () => {
    fc.assert(
      fc.property(beliebig, fc.constantFrom('IN_BERATUNG', 'ZURUECKGEZOGEN'), (schritte, vorlagenstatus) => {
        const w = bild(folge(schritte, { vorlagenstatus }));
        const ids = stationenIn(w)
          .map((s) => s.id)
          .filter((id) => id !== 'verwaltung');
        expect([...ids].sort()).toEqual(schritte.map((s) => s.id).sort());
        expect(einzelne(w).filter((h) => h.hier).length).toBeLessThanOrEqual(1);
        expect(w.halte.filter((h) => h.art === 'heute').length).toBeLessThanOrEqual(1);
        expect(w.halte.at(-1)?.strecke ?? 'ende').toBe('ende');
        for (const b of w.boegen) expect(b.bis).toBeGreaterThan(b.von);
      }),
    );
  });

  it('Termine stehen in der Reihenfolge der Tage, heute dazwischen', () => {
    fc.assert(
      fc.property(beliebig, (schritte) => {
        const tage = bild(folge(schritte))
          .halte.flatMap((h) => (h.art === 'sammel' ? h.halte : [h]))
          .flatMap((h) => h.datum ?? []);
        expect(tage).toEqual([...tage].sort());
      }),
    );
  });
});
