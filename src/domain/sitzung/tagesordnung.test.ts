import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Aufnahme, aufgestellt, nachgetragen, umgesetzt } from './aufnahme';
import { eingefuegt, entfernt, geordnet, imTeil, type Punkt, TEILE, verschoben } from './tagesordnung';

let laufend = 0;
const zaehler = () => () => `neu${++laufend}`;

const vorlage = (nummer: string, rest: Partial<Aufnahme> = {}): Aufnahme => ({
  vorlageId: `v${nummer}`,
  nummer,
  titel: `Vorlage ${nummer}`,
  art: 'BESCHLUSSVORLAGE',
  oeffentlichkeit: 'OEFFENTLICH',
  zustaendigkeiten: ['BESCHLUSS'],
  ...rest,
});
const kenntnis = (nummer: string) => vorlage(nummer, { zustaendigkeiten: ['KENNTNISNAHME'] });
const geheim = (nummer: string) => vorlage(nummer, { oeffentlichkeit: 'NICHTOEFFENTLICH' });

const zeilen = (punkte: readonly Punkt[] | null) =>
  punkte?.map((p) => `${p.teil === 'OEFFENTLICH' ? 'Ö' : 'N'} ${p.nummer} ${p.titel}`);
const BEISPIEL = aufgestellt([], [kenntnis('3'), geheim('4'), vorlage('2'), vorlage('1')], 28, zaehler());
const idVon = (punkte: readonly Punkt[], titel: string) => punkte.find((p) => p.titel === titel)?.id ?? '';

describe('Aufstellen', () => {
  it('eine leere Tagesordnung bekommt ihre festen Punkte, Ö und NÖ getrennt gezählt', () => {
    expect(zeilen(BEISPIEL)).toEqual([
      'Ö 1 Regularien',
      'Ö 1.1 Benennung eines Mitglieds zur Mitunterzeichnung der Niederschrift',
      'Ö 1.2 Hinweis auf das Mitwirkungsverbot gemäß §§ 31 und 43 Absatz 2 GO NRW',
      'Ö 1.3 Feststellung der Tagesordnung',
      'Ö 1.4 Genehmigung der Niederschrift über die 27. Sitzung',
      'Ö 2 Beschlüsse und Empfehlungen',
      'Ö 2.1 Vorlage 1',
      'Ö 2.2 Vorlage 2',
      'Ö 3 Berichte und Kenntnisnahmen',
      'Ö 3.1 Vorlage 3',
      'Ö 4 Anträge, Anfragen und Eingaben – nicht belegt –',
      'N 1 Regularien',
      'N 1.1 Feststellung der Tagesordnung des nichtöffentlichen Teils',
      'N 2 Vorlagen',
      'N 2.1 Vorlage 4',
    ]);
  });

  it('noch einmal aufgestellt kommen nur die neuen hinzu, die festen Punkte nicht noch einmal', () => {
    const danach = aufgestellt(BEISPIEL, [vorlage('5', { art: 'ANFRAGE' })], 28, zaehler());
    expect(zeilen(danach)?.slice(10, 12)).toEqual(['Ö 4 Anträge, Anfragen und Eingaben', 'Ö 4.1 Vorlage 5']);
    expect(danach).toHaveLength(BEISPIEL.length + 1);
  });

  it('die erste Sitzung genehmigt keine Niederschrift, eine ohne Zählung die vorige', () => {
    expect(zeilen(aufgestellt([], [], 1, zaehler()))?.at(3)).toContain('Feststellung der Tagesordnung');
    expect(zeilen(aufgestellt([], [], 1, zaehler()))?.join()).not.toContain('Genehmigung');
    expect(zeilen(aufgestellt([], [], null, zaehler()))?.at(4)).toContain('über die vorige Sitzung');
  });

  it('ohne nichtöffentliche Vorlage gibt es keinen nichtöffentlichen Teil', () => {
    expect(imTeil(aufgestellt([], [vorlage('1')], 2, zaehler()), 'NICHTOEFFENTLICH')).toEqual([]);
  });

  it('1.10 steht nach 1.9', () => {
    const neue = Array.from({ length: 12 }, (_, i) => vorlage(String(100 + i)));
    const nummern = aufgestellt([], neue, 2, zaehler()).map((p) => p.nummer);
    expect(nummern.slice(nummern.indexOf('2.8'), nummern.indexOf('2.12'))).toEqual([
      '2.8',
      '2.9',
      '2.10',
      '2.11',
    ]);
  });

  it('eine flache Tagesordnung bleibt flach', () => {
    const flach = geordnet([
      { id: 'a', teil: 'OEFFENTLICH', nummer: '1', titel: 'A', oeffentlicherTitel: null, vorlagen: [] },
    ]);
    expect(zeilen(aufgestellt(flach, [vorlage('7')], 2, zaehler()))).toEqual(['Ö 1 A', 'Ö 2 Vorlage 7']);
  });
});

describe('Verschieben', () => {
  const erste = idVon(BEISPIEL, 'Vorlage 1');

  it('ein Punkt tauscht mit seinem Nachbarn', () => {
    expect(zeilen(verschoben(BEISPIEL, erste, 'runter'))?.slice(6, 8)).toEqual([
      'Ö 2.1 Vorlage 2',
      'Ö 2.2 Vorlage 1',
    ]);
  });

  it('über die nächste Überschrift hinweg', () => {
    const danach = verschoben(BEISPIEL, idVon(BEISPIEL, 'Vorlage 2'), 'runter');
    expect(zeilen(danach)?.slice(6, 10)).toEqual([
      'Ö 2.1 Vorlage 1',
      'Ö 3 Berichte und Kenntnisnahmen',
      'Ö 3.1 Vorlage 2',
      'Ö 3.2 Vorlage 3',
    ]);
  });

  it('eine Überschrift mit allem, was unter ihr steht', () => {
    const danach = verschoben(BEISPIEL, idVon(BEISPIEL, 'Berichte und Kenntnisnahmen'), 'hoch');
    expect(zeilen(danach)?.slice(5, 10)).toEqual([
      'Ö 2 Berichte und Kenntnisnahmen',
      'Ö 2.1 Vorlage 3',
      'Ö 3 Beschlüsse und Empfehlungen',
      'Ö 3.1 Vorlage 1',
      'Ö 3.2 Vorlage 2',
    ]);
  });

  it.each([
    ['Regularien', 'hoch'],
    ['Benennung eines Mitglieds zur Mitunterzeichnung der Niederschrift', 'hoch'],
    ['Vorlage 4', 'runter'],
    ['Anträge, Anfragen und Eingaben – nicht belegt –', 'runter'],
  ] as const)('%s %s: kein Platz, auch nicht im anderen Teil', (titel, richtung) => {
    expect(verschoben(BEISPIEL, idVon(BEISPIEL, titel), richtung)).toBeNull();
  });

  it('einen unbekannten Punkt gibt es nicht', () => expect(verschoben(BEISPIEL, 'x', 'hoch')).toBeNull());
});

describe('Entfernen, einfügen, umsetzen', () => {
  it('die Nummern schließen auf, eine leere Überschrift sagt es', () => {
    expect(zeilen(entfernt(BEISPIEL, idVon(BEISPIEL, 'Vorlage 1')))?.slice(5, 8)).toEqual([
      'Ö 2 Beschlüsse und Empfehlungen',
      'Ö 2.1 Vorlage 2',
      'Ö 3 Berichte und Kenntnisnahmen',
    ]);
    expect(zeilen(entfernt(BEISPIEL, idVon(BEISPIEL, 'Vorlage 3')))?.[8]).toBe(
      'Ö 3 Berichte und Kenntnisnahmen – nicht belegt –',
    );
  });

  it('eine belegte Überschrift bleibt, eine leere geht', () => {
    expect(entfernt(BEISPIEL, idVon(BEISPIEL, 'Beschlüsse und Empfehlungen'))).toBeNull();
    const leer = idVon(BEISPIEL, 'Anträge, Anfragen und Eingaben – nicht belegt –');
    expect(entfernt(BEISPIEL, leer)).toHaveLength(BEISPIEL.length - 1);
  });

  it('ein Punkt ohne Vorlage ans Ende seiner Überschrift', () => {
    const neu = {
      id: 'n',
      teil: 'OEFFENTLICH',
      nummer: null,
      titel: 'Mitteilungen',
      oeffentlicherTitel: null,
      vorlagen: [],
    } as const;
    const unter = idVon(BEISPIEL, 'Berichte und Kenntnisnahmen');
    expect(zeilen(eingefuegt(BEISPIEL, neu, unter))?.[10]).toBe('Ö 3.2 Mitteilungen');
    expect(zeilen(eingefuegt(BEISPIEL, neu, null))?.[11]).toBe('Ö 5 Mitteilungen – nicht belegt –');
  });

  it('in den anderen Teil, mit dem Gerüst dieses Teils; eine Überschrift bleibt', () => {
    const nurOe = aufgestellt([], [vorlage('1')], 2, zaehler());
    const danach = umgesetzt(nurOe, idVon(nurOe, 'Vorlage 1'), 'NICHTOEFFENTLICH', zaehler());
    expect(zeilen(danach)?.slice(-3)).toEqual([
      'N 1.1 Feststellung der Tagesordnung des nichtöffentlichen Teils',
      'N 2 Vorlagen',
      'N 2.1 Vorlage 1',
    ]);
    expect(umgesetzt(nurOe, idVon(nurOe, 'Regularien'), 'NICHTOEFFENTLICH', zaehler())).toBeNull();
  });
});

describe('Nachtrag (F3)', () => {
  it('steht hinter allem; was veröffentlicht ist, bleibt Wort für Wort', () => {
    const krumm = BEISPIEL.map((p) => (p.titel === 'Vorlage 2' ? { ...p, nummer: '2.7' } : p));
    const danach = nachgetragen(krumm, [vorlage('9'), geheim('8')], zaehler());
    expect(danach.filter((p) => krumm.some((k) => k.id === p.id))).toEqual(krumm);
    expect(zeilen(danach)).toEqual(
      expect.arrayContaining(['Ö 5 Nachtrag', 'Ö 5.1 Vorlage 9', 'N 3 Nachtrag', 'N 3.1 Vorlage 8']),
    );
  });

  it('ein zweiter Nachtrag schließt an den ersten an; ein leerer Teil beginnt mit ihm', () => {
    const id = zaehler();
    const nurOe = aufgestellt([], [vorlage('1')], 2, id);
    const zweimal = nachgetragen(nachgetragen(nurOe, [geheim('8')], id), [geheim('9')], id);
    expect(zeilen(imTeil(zweimal, 'NICHTOEFFENTLICH'))).toEqual([
      'N 1 Nachtrag',
      'N 1.1 Vorlage 8',
      'N 1.2 Vorlage 9',
    ]);
  });
});

describe('Eigenschaften', () => {
  const aufnahmen = fc.uniqueArray(
    fc.record({
      nummer: fc.integer({ min: 1, max: 60 }).map(String),
      oeffentlichkeit: fc.constantFrom('OEFFENTLICH' as const, 'NICHTOEFFENTLICH' as const),
      zustaendigkeiten: fc.constantFrom(['BESCHLUSS' as const], ['KENNTNISNAHME' as const]),
      art: fc.constantFrom('BESCHLUSSVORLAGE' as const, 'ANTRAG' as const),
    }),
    { selector: (a) => a.nummer, maxLength: 15 },
  );
  const zuege = fc.array(
    fc.record({
      tat: fc.constantFrom(
        'hoch' as const,
        'runter' as const,
        'weg' as const,
        'um' as const,
        'nachtrag' as const,
      ),
      wo: fc.nat({ max: 40 }),
    }),
    { maxLength: 25 },
  );

  /** Dense: each number follows from the one before it. */
  function istDicht(teil: readonly Punkt[]): boolean {
    let [haupt, unter] = [0, 0];
    return teil.every(({ nummer }) => {
      if (nummer === `${haupt}.${unter + 1}` && haupt > 0) unter += 1;
      else if (nummer === `${haupt + 1}`) [haupt, unter] = [haupt + 1, 0];
      else return false;
      return true;
    });
  }

  it('jeder Zug erhält die Punkte, die Nummern ohne Lücke, Ö vor NÖ, und keine geheime Vorlage kommt in den öffentlichen Teil', () => {
    fc.assert(
      fc.property(aufnahmen, zuege, (neue, folge) => {
        const id = zaehler();
        const geheime = new Set(
          neue.filter((n) => n.oeffentlichkeit === 'NICHTOEFFENTLICH').map((n) => `v${n.nummer}`),
        );
        let stand = aufgestellt(
          [],
          neue.map((n) => vorlage(n.nummer, n)),
          5,
          id,
        );
        for (const { tat, wo } of folge) {
          const punkt = stand[wo % stand.length];
          if (!punkt) break;
          const vorher = new Set(stand.map((p) => p.id));
          const danach =
            tat === 'weg'
              ? entfernt(stand, punkt.id)
              : tat === 'um'
                ? geheime.has(punkt.vorlagen[0] ?? '')
                  ? null
                  : umgesetzt(
                      stand,
                      punkt.id,
                      punkt.teil === 'OEFFENTLICH' ? 'NICHTOEFFENTLICH' : 'OEFFENTLICH',
                      id,
                    )
                : tat === 'nachtrag'
                  ? nachgetragen(stand, [vorlage(`n${wo}${id()}`)], id)
                  : verschoben(stand, punkt.id, tat);
          if (!danach) continue;
          const weg = [...vorher].filter((alt) => !danach.some((p) => p.id === alt));
          expect(weg).toEqual(tat === 'weg' ? [punkt.id] : []);
          stand = danach;
        }
        expect(stand.map((p) => p.teil)).toEqual(TEILE.flatMap((t) => imTeil(stand, t).map(() => t)));
        for (const teil of TEILE) expect(istDicht(imTeil(stand, teil))).toBe(true);
        expect(new Set(stand.map((p) => p.id)).size).toBe(stand.length);
        for (const p of imTeil(stand, 'OEFFENTLICH'))
          expect(p.vorlagen.some((v) => geheime.has(v))).toBe(false);
      }),
    );
  });

  it('hoch und wieder runter ist, als wäre nichts gewesen', () => {
    fc.assert(
      fc.property(aufnahmen, fc.nat({ max: 40 }), (neue, wo) => {
        const stand = aufgestellt(
          [],
          neue.map((n) => vorlage(n.nummer, n)),
          5,
          zaehler(),
        );
        const id = stand[wo % stand.length]?.id ?? '';
        const hoch = verschoben(stand, id, 'hoch');
        if (hoch) expect(verschoben(hoch, id, 'runter')).toEqual(stand);
      }),
    );
  });
});
