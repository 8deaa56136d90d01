import { describe, expect, it } from 'vitest';
import { frage, passt } from './begriffe';
import { suchwoerter } from './falte';

/** True if a text with these words answers this question. */
const findet = (q: string, text: string): boolean => {
  const worte = [...suchwoerter(text)];
  return frage(q).begriffe.every((b) => worte.some((wort) => passt(b, wort)));
};

describe('findet', () => {
  it.each([
    ['Schule', 'Schulausschuss'],
    ['Schule', 'Neubau der Grundschule'],
    ['Schulen', 'Schule'],
    ['Radweg', 'Radwege'],
    ['Radwege', 'Radweg'],
    ['strasse', 'Straße'],
    ['STRASSE', 'Straßenbau'],
    ['Gebuehrensatzung', 'Gebührensatzung'],
    ['Gebührensatzung', 'Gebuehrensatzungen'],
    ['Häuser', 'Haus der Jugend'],
    ['Mueller', 'Müller'],
    ['cafe', 'Café'],
    ['Einrichtung', 'Kitaeinrichtung'],
    ['13245', 'Drucksache Nr. 13245-08'],
    ['DS 13245-08', '13245-08'],
    ['DS Nr. 13245', '13245-08'],
    ['Drucksachen-Nr. 13245-08', '13245-08'],
    ['Vorlage Nr. 13245', '13245-08'],
    ['13245-08', '13245-08-E1'],
    ['3540/16', 'siehe 3540/16'],
    ['354', '3540/16'],
    ['Bericht der Verwaltung', 'Verwaltung: Bericht'],
    ['Rat', 'Rathaus'],
    ['Rat', 'Seniorenrat'],
    ['Bad', 'Umbau des Hallenbads und des Freibades: Freibad'],
    ['Weg', 'Radweg'],
    ['neue Steuer', 'Neue Steuern'],
  ])('%s in „%s“', (q, text) => expect(findet(q, text)).toBe(true));

  it.each([
    ['Schule Haus', 'Grundschule'],
    ['3540/16', '3540 vom 16. Mai'],
    ['rat', 'Beratung'],
    ['Rat', 'Gremienrat2'],
    ['ab', 'Stab'],
    ['neu', 'erneuern'],
    ['Steuer', 'Steg'],
    ['Vorlage 13245 Schule', '13245-08'],
    ['DS Schule', 'Schule'],
  ])('%s nicht in „%s“', (q, text) => expect(findet(q, text)).toBe(false));
});

it('fragt nach jedem Wort einmal, nach Füllwörtern nur allein, nach höchstens zwölf', () => {
  expect(frage('Schule schulen und der Rat').begriffe.map((b) => b.wort)).toEqual(['schul', 'rat']);
  expect(frage('und').begriffe.map((b) => b.wort)).toEqual(['und']);
  expect(frage('  ').begriffe).toEqual([]);
  const viele = Array.from({ length: 15 }, (_, i) => `Wort${i}`);
  expect(frage(viele.join(' ')).nichtGesucht).toEqual(['Wort12', 'Wort13', 'Wort14']);
});

it('nennt ein Wort, wie es getippt wurde', () => {
  expect(frage('„Müllabfuhr“ 13245–08').begriffe.map((b) => b.eingabe)).toEqual(['Müllabfuhr', '13245–08']);
});
