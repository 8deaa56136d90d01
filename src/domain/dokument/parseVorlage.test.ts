import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entschluessele } from './entschluesseln';
import { kurzform } from './kurzform';
import { parseVorlage } from './parseVorlage';

const ORDNER = new URL('../../../tests/fixtures/dokumente/', import.meta.url);
const dokumente = readdirSync(ORDNER).filter((name) => name.endsWith('.txt'));
const lies = (name: string) => parseVorlage(entschluessele(readFileSync(new URL(name, ORDNER))).text);

describe('parseVorlage liest die Dokumente', () => {
  it('findet sie überhaupt', () => expect(dokumente.length).toBeGreaterThanOrEqual(12));

  it.each(dokumente)('%s', (name) => {
    const erwartet = JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), ORDNER), 'utf8'));
    const { befunde, ...rest } = kurzform(lies(name));
    const codes = befunde.map(({ zeile, schwere, code }) => `${zeile ?? '-'} ${schwere} ${code}`);
    expect({ ...rest, befunde: codes }).toEqual(erwartet);
  });

  it('§0: 26 Schritte in gedruckter Reihenfolge, Hörde vor Hombruch, ohne Fehler', () => {
    const { beratungsfolge, befunde } = lies('01_lange_kenntnisnahme.txt');
    expect(beratungsfolge).toHaveLength(26);
    expect(beratungsfolge.map((schritt) => schritt.zeile)).toEqual(
      Array.from({ length: 26 }, (_, i) => 13 + i),
    );
    expect(beratungsfolge[5]?.gremium).toBe('Bezirksvertretung Hörde');
    expect(beratungsfolge[6]?.gremium).toBe('Bezirksvertretung Hombruch');
    expect(befunde.filter(({ schwere }) => schwere === 'FEHLER')).toEqual([]);
  });

  it('nennt zu jedem Feld die Zeile, aus der es kommt', () => {
    const vorlage = lies('02_empfehlung_beschluss.txt');
    expect(vorlage.nummer).toEqual({ wert: '08911-13', original: 'Drucksache Nr.: 08911-13', zeile: 3 });
    expect(vorlage.oeffentlichkeit.zeile).toBe(5);
    expect([vorlage.fachbereich.zeile, vorlage.datum.zeile, vorlage.telefon.zeile]).toEqual([8, 8, 10]);
    expect([vorlage.betreff.zeile, vorlage.untertitel.zeile]).toEqual([20, 22]);
    expect(vorlage.abschnitte.map(({ zeile }) => zeile)).toEqual([24, 28, 32, 36, 40, 44, 48]);
    expect(vorlage.verweise.map(({ zeile }) => zeile)).toEqual([42, 42]);
  });
});

const KOPF = 'öffentlich\n\nFachbereich\tDezernent(in) / Geschäftsführer\tDatum\n1\tOB A\t01.02.2012\n\n';
const FOLGE = 'Beratungsfolge\tBeratungstermine\tZuständigkeit\n';

describe('parseVorlage im Einzelnen', () => {
  it('leer: ein Fehler, sonst nichts', () => {
    for (const text of ['', '\uFEFF', '\r\n \n\t\n', '\f']) {
      expect(parseVorlage(text).befunde.map(({ code }) => code)).toEqual(['DOKUMENT_LEER']);
    }
  });

  it.each([
    ['öffentlich', 'OEFFENTLICH'],
    ['**Öffentlich**', 'OEFFENTLICH'],
    ['Status: öffentlich', 'OEFFENTLICH'],
    ['o\u0308ffentlich', 'OEFFENTLICH'],
    ['nichtöffentlich', 'NICHTOEFFENTLICH'],
    ['nicht öffentlich', 'NICHTOEFFENTLICH'],
    ['NICHT-ÖFFENTLICH', 'NICHTOEFFENTLICH'],
  ])('Kennzeichen %j → %s', (kennzeichen, wert) => {
    const { oeffentlichkeit, befunde } = parseVorlage(`${kennzeichen}\n\n${FOLGE}`);
    expect(oeffentlichkeit.wert).toBe(wert);
    expect(befunde.map(({ code }) => code)).not.toContain('OEFFENTLICHKEIT_UNBEKANNT');
  });

  it.each([
    '',
    'öfentlich',
    '\uFFFDffentlich',
    'vertraulich',
    'öffentlich / nichtöffentlich',
    'unöffentlich',
  ])('Kennzeichen %j bleibt nichtöffentlich, mit Befund', (kennzeichen) => {
    const { oeffentlichkeit, befunde } = parseVorlage(`${kennzeichen}\n\n${FOLGE}`);
    expect(oeffentlichkeit).toEqual({ wert: 'NICHTOEFFENTLICH', original: null, zeile: null });
    expect(befunde).toContainEqual(
      expect.objectContaining({ code: 'OEFFENTLICHKEIT_UNBEKANNT', schwere: 'WARNUNG' }),
    );
  });

  it('zwei Kennzeichen: nichtöffentlich, gleich in welcher Folge', () => {
    for (const text of ['öffentlich\nnichtöffentlich', 'nichtöffentlich\nöffentlich']) {
      const { oeffentlichkeit, befunde } = parseVorlage(`${text}\n${FOLGE}`);
      expect(oeffentlichkeit.wert).toBe('NICHTOEFFENTLICH');
      expect(befunde.map(({ code }) => code)).toContain('FELD_DOPPELT');
    }
  });

  it('„öffentlich“ in der Begründung ist Text', () => {
    const { oeffentlichkeit } = parseVorlage(`${FOLGE}\n### **Begründung**\n\nöffentlich\n`);
    expect(oeffentlichkeit.wert).toBe('NICHTOEFFENTLICH');
  });

  it('die Folge wird auch ohne ihre Kopfzeile, als Markdown-Tabelle und auseinandergerissen gelesen', () => {
    const reihen = [
      'Rat der Stadt\t29.09.2011\tBeschluss\n',
      `${FOLGE}| Rat der Stadt | 29.09.2011 | Beschluss |\n`,
      'Beratungsfolge\nBeratungstermine\nZuständigkeit\nRat der Stadt\n29.09.2011\nBeschluss\n',
      `${FOLGE}Rat der Stadt\t\t\n\t29.09.2011\tBeschluss\n`.replace('\t\t\n', '\n'),
    ];
    for (const text of reihen) {
      const [schritt, ...weitere] = parseVorlage(KOPF + text).beratungsfolge;
      expect(weitere).toEqual([]);
      expect(schritt).toMatchObject({
        gremium: 'Rat der Stadt',
        datum: '2011-09-29',
        zustaendigkeit: 'BESCHLUSS',
      });
    }
  });

  it('eine Wiederholung des Tabellenkopfes mitten in der Folge beendet sie nicht', () => {
    const text = `${KOPF}${FOLGE}Seniorenbeirat\t1.9.2011\tKenntnisnahme\n\n${FOLGE}Rat der Stadt\t2.9.2011\tBeschluss\n`;
    expect(parseVorlage(text).beratungsfolge.map(({ gremium }) => gremium)).toEqual([
      'Seniorenbeirat',
      'Rat der Stadt',
    ]);
  });

  it('ein Satz mit einem Datum hinter der Folge ist kein Schritt', () => {
    const text = `${KOPF}${FOLGE}Rat der Stadt\t2.9.2011\tBeschluss\n\nDie Unterlagen lagen am 1.9.2011 nicht vollständig vor.\n`;
    const { beratungsfolge, abschnitte } = parseVorlage(text);
    expect(beratungsfolge).toHaveLength(1);
    expect(abschnitte[0]).toMatchObject({ art: 'SONSTIGES', ueberschrift: null });
    expect(abschnitte[0]?.text).toContain('nicht vollständig vor');
  });

  it('ein fortgesetzter Wert im Kopf, zwei Nummern und eine unlesbare', () => {
    const person = 'verantwortlich\tTelefon\tDringlichkeit\nErika Hauser\t1\tJa - siehe\n\t\tBegründung\n';
    expect(parseVorlage(KOPF + person + FOLGE).dringlichkeit.wert).toBe('Ja - siehe Begründung');
    const zwei = parseVorlage(`Drucksache Nr.: 00001-12\nDrucksache Nr.: 00002-12\n${KOPF}`);
    expect(zwei.nummer.wert).toBe('00001-12');
    expect(zwei.befunde.map(({ code }) => code)).toContain('FELD_DOPPELT');
    const falsch = parseVorlage(`Drucksache Nr.: 12/B\n${KOPF}`);
    expect(falsch.nummer).toEqual({ wert: null, original: 'Drucksache Nr.: 12/B', zeile: 1 });
    expect(falsch.befunde.map(({ code }) => code)).toContain('NUMMER_UNLESBAR');
  });

  it('ein fremdes Dokument bleibt ganz lesbar und ist ein Fehler', () => {
    const { abschnitte, befunde } = parseVorlage('Liebe Leute,\n\nmorgen ist Markt.\n');
    expect(abschnitte).toEqual([
      { art: 'SONSTIGES', ueberschrift: null, text: 'Liebe Leute,\n\nmorgen ist Markt.', zeile: 1 },
    ]);
    expect(befunde.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['FORM_UNBEKANNT', 'BETREFF_FEHLT']),
    );
  });

  it('nennt unlesbare Zeichen und ersetzt NUL, das keine Datenbank aufnimmt', () => {
    const { abschnitte, befunde } = parseVorlage(`${KOPF}### **Begründung**\n\nA\0B\n`);
    expect(abschnitte[0]?.text).toBe('A\uFFFDB');
    expect(befunde).toContainEqual(expect.objectContaining({ code: 'ZEICHEN_UNLESBAR', zeile: 8 }));
  });

  it('zählt gleichartige Befunde, statt sie endlos zu wiederholen', () => {
    const { beratungsfolge, befunde } = parseVorlage(
      FOLGE + Array.from({ length: 250 }, (_, i) => `Beirat ${i}\t31.2.2011\tKenntnisnahme`).join('\n'),
    );
    expect(beratungsfolge).toHaveLength(250);
    const unlesbar = befunde.filter(({ code }) => code === 'TERMIN_UNLESBAR');
    expect(unlesbar).toHaveLength(101);
    expect(unlesbar[0]?.satz).toContain('150');
  });
});
