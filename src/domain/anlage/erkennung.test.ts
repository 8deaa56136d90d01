import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zipMit } from '../../../tests/support/dateien';
import { erkenneAnfang, erkenneOffice, textpruefung } from './erkennung';
import { eintraegeAus, findeInhaltsliste, ZIP_ENDE } from './zip';

const bytes = (...werte: (number | string)[]) =>
  new Uint8Array(werte.flatMap((w) => (typeof w === 'number' ? [w] : [...Buffer.from(w, 'latin1')])));

describe('erkenneAnfang', () => {
  it.each([
    ['PDF', bytes('%PDF-1.7\n')],
    ['PDF', bytes(0xef, 0xbb, 0xbf, '\r\n%PDF-1.4')],
    ['PNG', bytes(0x89, 'PNG\r\n', 0x1a, '\n')],
    ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['WEBP', bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 ')],
    ['ZIP', bytes('PK', 3, 4, 20, 0)],
    ['ODT', zipMit([['mimetype', 'application/vnd.oasis.opendocument.text']])],
    ['ODS', zipMit([['mimetype', 'application/vnd.oasis.opendocument.spreadsheet']])],
    ['ZIP', zipMit([['mimetype', 'application/vnd.oasis.opendocument.text-master']])],
    [null, bytes('MZ', 0x90, 0)],
    [null, bytes('GIF89a')],
    [null, bytes('RIFF', 1, 2, 3, 4, 'AVI ')],
    [null, bytes('<html><!-- %PDF-1.7 -->')],
    [null, bytes('%PDF')],
    [null, bytes()],
  ])('%s', (art, anfang) => {
    expect(erkenneAnfang(anfang)).toBe(art);
  });
});

describe('erkenneOffice', () => {
  it.each([
    ['DOCX', ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']],
    ['XLSX', ['[Content_Types].xml', 'xl/workbook.xml']],
    ['PPTX', ['[Content_Types].xml', 'ppt/presentation.xml']],
    [null, ['word/document.xml']],
    [null, ['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin']],
    [null, ['brief.exe']],
    [null, []],
  ])('%s', (art, namen) => {
    expect(erkenneOffice(namen)).toBe(art);
  });
});

describe('Inhaltsliste', () => {
  const liste = (zip: Uint8Array) => {
    const ort = findeInhaltsliste(zip.subarray(-ZIP_ENDE), zip.length);
    return ort && (eintraegeAus(zip.subarray(ort.von, ort.bis + 1))?.map((e) => e.name) ?? null);
  };

  it('nennt alle Namen, auch hinter einem Kommentar', () => {
    const namen = ['[Content_Types].xml', 'word/document.xml', 'Straße.txt'];
    const zip = zipMit(namen.map((name) => [name, 'x']));
    expect(liste(zip)).toEqual(namen);
  });

  it('was keine ist, ist keine', () => {
    expect(liste(bytes('PK', 3, 4, 'und dann nichts'))).toBeNull();
    expect(eintraegeAus(bytes('zu kurz'))).toBeNull();
  });

  it('beliebige Bytes bringen sie nicht zum Werfen', () => {
    const ende = zipMit([['a', 'b']]);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat({ max: 90 }), (zufall, ab) => {
        liste(zufall);
        const verdorben = Uint8Array.from(ende);
        verdorben.set(zufall.subarray(0, Math.max(0, ende.length - ab)), Math.min(ab, ende.length));
        liste(verdorben);
      }),
    );
  });
});

describe('textpruefung', () => {
  const istText = (...stuecke: Uint8Array[]) => {
    const pruefung = textpruefung();
    for (const stueck of stuecke) pruefung.nimm(stueck);
    return pruefung.istText();
  };
  it.each([
    [true, [bytes('a;b\r\n1;2\t3\n')]],
    [true, [Buffer.from('Straße – „neu“')]],
    [true, [bytes('Stra', 0xdf, 'e')]],
    [false, [bytes('gut'), bytes('schlecht', 0)]],
    [false, [bytes(0x1b, '[31m')]],
  ])('%s', (text, stuecke) => {
    expect(istText(...stuecke)).toBe(text);
  });
});
