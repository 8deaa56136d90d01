import { describe, expect, it } from 'vitest';
import { sammleVerweise } from './verweise';

const zeilen = (...texte: string[]) => texte.map((text, i) => ({ nr: i + 10, text }));

describe('sammleVerweise', () => {
  it('nennt Nummer, Satz und Zeile, jede Nummer einmal, die eigene nie', () => {
    const texte = zeilen(
      'Vorher war nichts. Siehe Drucksache Nr. 05402-11. Danach kam viel.',
      'Diese Vorlage (Drucksache Nr. 08911-13) ergänzt Drucksache Nr. 05402-11.',
      '(DS-Nr.: 08799-13)',
    );
    expect(sammleVerweise(texte, '08911-13')).toEqual([
      { nummer: '05402-11', text: 'Siehe Drucksache Nr. 05402-11.', zeile: 10 },
      { nummer: '08799-13', text: '(DS-Nr.: 08799-13)', zeile: 12 },
    ]);
  });

  it('kürzt lange Sätze an Wortgrenzen', () => {
    const wort = 'Maßnahmenkatalog ';
    const [verweis] = sammleVerweise(
      zeilen(`${wort.repeat(20)}Drucksache Nr. 13245-08 ${wort.repeat(20)}`),
      null,
    );
    expect(verweis?.text).toMatch(/^…(Maßnahmenkatalog )+Drucksache Nr\. 13245-08( Maßnahmenkatalog)+…$/);
    expect(verweis?.text.length).toBeLessThan(140);
  });

  it('findet eine Nummer, die das Zeilenende trennt', () => {
    const [verweis] = sammleVerweise(
      zeilen('davor', 'siehe Drucksache Nr. 13245-', '08 vom Mai', 'danach'),
      null,
    );
    expect(verweis).toMatchObject({ nummer: '13245-08', zeile: 11 });
  });
});
