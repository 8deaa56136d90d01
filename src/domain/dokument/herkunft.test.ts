import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entschluessele } from './entschluesseln';
import { befundeJeFeld, herkunft, stellenangabe } from './herkunft';
import { parseVorlage } from './parseVorlage';

const ORDNER = new URL('../../../tests/fixtures/dokumente/', import.meta.url);
const lies = (datei: string) => parseVorlage(entschluessele(readFileSync(new URL(datei, ORDNER))).text);
const dateien = readdirSync(ORDNER).filter((name) => name.endsWith('.txt'));

describe('Woher die Felder kommen', () => {
  it('jedes Feld nennt seine Zeile und was dort steht', () => {
    const { felder, folge, abschnitte } = herkunft(lies('01_lange_kenntnisnahme.txt'));
    expect(felder).toMatchObject({
      fachbereichId: { zeile: 8, original: '5' },
      datum: { zeile: 8, original: '08.07.2013' },
      verantwortlich: { zeile: 10, original: 'Tobias Arndt' },
      betreff: { zeile: 42 },
    });
    expect(felder.dringlichkeit).toBeUndefined();
    expect(folge).toEqual({ von: 13, bis: 38 });
    expect(abschnitte.map((a) => a.art)).toEqual([
      'BESCHLUSSVORSCHLAG',
      'FINANZIELLE_AUSWIRKUNGEN',
      'BEGRUENDUNG',
    ]);
    expect(stellenangabe({ zeile: 10, original: 'Tobias\tArndt' })).toBe('Zeile 10: „Tobias Arndt“');
  });

  it.each(dateien)('%s: die gedruckte Zeile enthält den Text des Feldes', (datei) => {
    const { text } = entschluessele(readFileSync(new URL(datei, ORDNER)));
    const zeilen = text.split(/\r\r\n|\r\n|\n|\r/);
    for (const { zeile, original } of Object.values(herkunft(parseVorlage(text)).felder)) {
      const [anfang = ''] = original.split(/\s/);
      expect(zeilen[zeile - 1]).toContain(anfang);
    }
  });

  it.each(dateien)('%s: kein Befund geht verloren, und keiner steht zweimal da', (datei) => {
    const gelesen = lies(datei);
    const je = Object.values(befundeJeFeld(gelesen.befunde, herkunft(gelesen))).flat();
    expect(new Set(je)).toEqual(new Set(gelesen.befunde));
    expect(je).toHaveLength(gelesen.befunde.length);
  });

  it('Befunde stehen bei ihrem Feld, bei ihrem Abschnitt, bei der Folge oder in der Liste', () => {
    const gelesen = parseVorlage(
      'öffentlich\n\nFachbereich\tDezernent(in) / Geschäftsführer\tDatum\n5\tX\t31.02.2013\n\nBeratungsfolge\tBeratungstermine\tZuständigkeit\nRat der Stadt\t10.12.2026\tWasserstand\n\n### **Tagesordnungspunkt**\n\nA\n\n## **Fremdes**\n\nText\n',
    );
    const je = befundeJeFeld(gelesen.befunde, herkunft(gelesen));
    const codes = Object.fromEntries(Object.entries(je).map(([feld, b]) => [feld, b.map((x) => x.code)]));
    expect(codes).toMatchObject({
      datum: ['DATUM_UNLESBAR'],
      beratungsfolge: ['ZUSTAENDIGKEIT_UNBEKANNT'],
      'abschnitt SONSTIGES Fremdes': ['ABSCHNITT_UNBEKANNT'],
      '': expect.arrayContaining(['FELD_LEER']),
    });
  });
});
