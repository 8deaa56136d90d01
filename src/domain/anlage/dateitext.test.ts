import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsDateitext, alsKlartext, DATEITEXT_HOECHSTENS, ohneSeitenzahl } from './dateitext';

const text = (...seiten: string[]) => alsDateitext(seiten).text ?? '';

describe('Was eine Zeile trennt, gehört zusammen', () => {
  it.each([
    ['Der Schul-\nausschuss berät', 'Der Schulausschuss berät'],
    ['Der Haupt-\nund Finanzausschuss', 'Der Haupt- und Finanzausschuss'],
    ['der Haupt- und Finanzausschuss', 'der Haupt- und Finanzausschuss'],
    ['Ein-\noder Ausgang', 'Ein- oder Ausgang'],
    ['Nordrhein-\nWestfalen', 'Nordrhein-Westfalen'],
    ['das Jahr 2025-\n2026', 'das Jahr 2025-2026'],
    ['Bebauungs-\r\nplan', 'Bebauungsplan'],
    ['ge\u00ADlo\u00AD\ncht', 'gelocht'],
    // "unter" begins like "und" and is none.
    ['Kinder-\nunterbringung', 'Kinderunterbringung'],
    ['- erstens\n- zweitens', '- erstens\n- zweitens'],
  ])('%j', (roh, gewollt) => expect(text(roh)).toBe(gewollt));
});

describe('Was kein Text ist, fällt weg', () => {
  it('Seitenzahlen am Rand einer Seite, nicht Zahlen mitten im Text', () => {
    expect(ohneSeitenzahl('Seite 1 von 2\nAnfang\n2024\nMitte\n')).toBe('Anfang\n2024\nMitte');
    expect(ohneSeitenzahl('Ende\n- 2 -')).toBe('Ende');
    expect(ohneSeitenzahl('3\nText\nS. 4\n')).toBe('Text');
    expect(ohneSeitenzahl('im Jahr 2025-\n2026')).toBe('im Jahr 2025-\n2026');
    expect(text('Kosten\n1200')).toBe('Kosten\n1200');
  });

  it('auch über Seiten hinweg', () => expect(text('der Schul-', 'ausschuss')).toBe('der Schulausschuss'));

  it('Steuerzeichen, auch das Nullzeichen, und doppelte Leerstellen', () =>
    expect(text('a\u0000b\u0007  \t c\u00A0d')).toBe('ab c d'));

  it('verbundene Buchstaben werden einzelne', () =>
    expect(text('Öﬀentlichkeit im Ofﬁce')).toBe('Öffentlichkeit im Office'));
});

describe('Was im Weg stand, wird gesagt', () => {
  it('kein Text', () => expect(alsDateitext(['  \n  '])).toEqual({ text: null, hindernis: 'KEIN_TEXT' }));
  it('nur ein Teil', () => expect(alsDateitext(['a'], true)).toEqual({ text: 'a', hindernis: 'TEILWEISE' }));
  it('gar nichts lesbar', () =>
    expect(alsDateitext([], true)).toEqual({ text: null, hindernis: 'UNLESBAR' }));
  it('zu lang: gekürzt, an einer Wortgrenze', () => {
    const { text, hindernis } = alsDateitext(['Wortwort '.repeat(DATEITEXT_HOECHSTENS / 4)]);
    expect(hindernis).toBe('GEKUERZT');
    expect(text?.length).toBeGreaterThan(DATEITEXT_HOECHSTENS - 10);
    expect(text).toMatch(/ Wortwort$/);
  });
  it('zu lang ohne eine Lücke: kein Zeichen wird zerschnitten', () => {
    const { text } = alsDateitext([`a${'😀'.repeat(DATEITEXT_HOECHSTENS)}`]);
    expect(text?.length).toBe(DATEITEXT_HOECHSTENS - 1);
    expect(text).not.toMatch(/\p{Cs}/u);
  });
});

describe('Zeichensätze', () => {
  const satz = 'Straße „Größe“ – 5 €';
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(satz)],
    ['UTF-8 mit Marke', Buffer.from(`\uFEFF${satz}`)],
    ['UTF-16 LE', Buffer.from(`\uFEFF${satz}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\uFEFF${satz}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('Stra\xdfe \x84Gr\xf6\xdfe\x93 \x96 5 \x80', 'latin1')],
  ])('%s', (_, bytes) => expect(alsKlartext(bytes)).toBe(satz));

  it('am Ende abgeschnittenes UTF-8 bleibt UTF-8', () =>
    expect(alsKlartext(Buffer.from('Größe ü').subarray(0, -1), true)).toBe('Größe '));
});

it('gleich was kommt: kein Nullzeichen, keine halben Zeichen, und leer heißt: kein Text', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 5 }), (seiten) => {
      const { text, hindernis } = alsDateitext(seiten);
      expect((text ?? '').replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      expect(text ?? '').not.toMatch(/\p{Cs}/u);
      expect(text === null).toBe(hindernis === 'KEIN_TEXT');
      expect(text).not.toBe('');
    }),
  ));
