import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entschluessele } from './entschluesseln';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...werte: number[]) => Uint8Array.from(werte);

describe('entschluessele', () => {
  it.each([
    ['UTF-8', utf8('Hörde'), 'Hörde', 'UTF-8'],
    ['UTF-8 mit BOM', utf8('\uFEFFHörde'), 'Hörde', 'UTF-8'],
    ['nur ASCII', utf8('Rat der Stadt'), 'Rat der Stadt', 'UTF-8'],
    ['leer', bytes(), '', 'UTF-8'],
    ['UTF-16 LE', bytes(0xff, 0xfe, 0x48, 0, 0xf6, 0), 'Hö', 'UTF-16LE'],
    ['UTF-16 BE', bytes(0xfe, 0xff, 0, 0x48, 0, 0xf6), 'Hö', 'UTF-16BE'],
    ['Windows-1252', bytes(0x48, 0xf6, 0x72, 0x64, 0x65), 'Hörde', 'Windows-1252'],
    ['Windows-1252 am Ende', bytes(0x50, 0x72, 0xe4), 'Prä', 'Windows-1252'],
    ['Euro und Anführungszeichen', bytes(0x80, 0x84, 0x61, 0x93, 0x96, 0x9f), '€„a“–Ÿ', 'Windows-1252'],
  ])('%s', (_, eingabe, text, kodierung) => {
    expect(entschluessele(eingabe)).toEqual({ text, kodierung });
  });

  it('mitten in einem Buchstaben abgeschnitten bleibt UTF-8 UTF-8', () => {
    const { text, kodierung } = entschluessele(utf8('Öffentlich für Hörde').slice(0, -4));
    expect([text, kodierung]).toEqual(['Öffentlich für H\uFFFD', 'UTF-8']);
  });

  it('liest jedes Byte von Windows-1252 als ein Zeichen und wirft bei keinen Bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (eingabe) => {
        const { text, kodierung } = entschluessele(eingabe);
        if (kodierung === 'Windows-1252') expect(text).toHaveLength(eingabe.length);
      }),
    );
  });

  it('gibt jeden deutschen Text in beiden Kodierungen gleich zurück', () => {
    const alphabet = 'abcdefghijklmnopqrstuvwxyzäöüßÄÖÜ €„“–\n';
    const cp1252: Record<string, number> = { '€': 0x80, '„': 0x84, '“': 0x93, '–': 0x96 };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alphabet)), (zeichen) => {
        const text = `ä ${zeichen.join('')}`;
        const kodiert = Uint8Array.from(text, (z) => cp1252[z] ?? z.charCodeAt(0));
        expect(entschluessele(kodiert).text).toBe(text);
        expect(entschluessele(utf8(text)).text).toBe(text);
      }),
    );
  });
});
