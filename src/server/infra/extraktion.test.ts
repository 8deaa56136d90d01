import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DATEIARTEN, type Dateiart } from '@/domain/anlage/dateiart';
import { DATEITEXT_HOECHSTENS } from '@/domain/anlage/dateitext';
import { pdf } from '../../../prisma/seed/pdf';
import { packbombe, wortdokument, zipMit } from '../../../tests/support/dateien';
import {
  type Blatt,
  decke,
  GEHEIM,
  kommentiere,
  nacheinander,
  pdfMit,
  png,
  SCHWARZ,
  schreibe,
  setTextRenderingMode,
  TextRenderingMode,
} from '../../../tests/support/pdf';
import { textVon } from './extraktion';
import { GRENZEN } from './kindprozess';
import { ordnerAblage } from './storage/ordner';

const ordner = mkdtempSync(join(tmpdir(), 'ratslauf-extraktion-'));
afterAll(() => rmSync(ordner, { recursive: true }));
const ablage = ordnerAblage(ordner);

async function* einStueck(bytes: Uint8Array) {
  yield bytes;
}

const lies = async (art: Dateiart, bytes: Uint8Array, grenzen = GRENZEN) =>
  textVon({ ...(await ablage.put(einStueck(bytes))), mimetyp: DATEIARTEN[art].mimetyp }, ablage, grenzen);
const pdftext = async (male: (b: Blatt) => void | Promise<void>) => lies('PDF', await pdfMit(male));

describe('PDF', () => {
  it('Überschrift und Absätze, umbrochene Zeilen, Umlaute', async () => {
    const absatz = 'Die Straße führt über den Marktplatz „Am Ölberg“ – sie kostet 5 €. '.repeat(4).trim();
    const { text, hindernis } = await lies('PDF', pdf('Größe der Grundschule', [absatz]));
    expect(hindernis).toBeNull();
    expect(text?.replaceAll('\n', ' ')).toBe(`Größe der Grundschule ${absatz}`);
  });

  it('getrennte Wörter über Zeilen, und die Zahl der Seite fällt weg', async () => {
    const { text } = await pdftext(({ seite, schrift }) => {
      for (const [i, zeile] of [
        'Der Schul-',
        'ausschuss und der Haupt-',
        'und Finanzausschuss',
        '- 1 -',
      ].entries())
        seite.drawText(zeile, { x: 40, y: 200 - i * 16, size: 12, font: schrift });
    });
    expect(text).toBe('Der Schulausschuss und der Haupt- und Finanzausschuss');
  });

  it('Spalten einer Tabelle laufen nicht zusammen', async () => {
    const { text } = await pdftext(({ seite, schrift }) => {
      seite.drawText('Hörde', { x: 40, y: 200, size: 12, font: schrift });
      seite.drawText('1930', { x: 140, y: 200, size: 12, font: schrift });
    });
    expect(text).toBe('Hörde 1930');
  });

  it('was verdeckt ist, findet auch die Suche nicht', async () => {
    const { text } = await pdftext((b) => {
      b.seite.drawText('Der Vertrag nennt:', { x: 40, y: 240, size: 12, font: b.schrift });
      return nacheinander(schreibe(b), decke(b));
    });
    expect(text).toBe('Der Vertrag nennt:');
  });

  it('zum Schwärzen Vorgemerktes auch nicht', async () => {
    const gelesen = await pdftext((b) => {
      schreibe(b);
      kommentiere(b, { Subtype: 'Redact', Rect: [35, 194, 240, 214] });
    });
    expect(gelesen).toEqual({ text: null, hindernis: 'KEIN_TEXT' });
  });

  it('Texterkennung unter einem Bild wird gelesen; was danach geschwärzt wurde, nicht', async () => {
    const seite = (schwaerzen: boolean) =>
      pdftext(async (b) => {
        b.seite.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
        schreibe(b);
        const bild = await b.dokument.embedPng(png(8, 8, null));
        b.seite.drawImage(bild, { x: 0, y: 0, width: 300, height: 300 });
        if (schwaerzen) decke(b, { color: SCHWARZ });
      });
    expect((await seite(false)).text).toBe(GEHEIM);
    expect((await seite(true)).text).toBeNull();
  });

  it('ein Bild ohne Text ist ein Scan, den niemand durchsucht', async () => {
    expect(await pdftext(() => {})).toEqual({ text: null, hindernis: 'KEIN_TEXT' });
  });

  it('beschädigt, zu groß: gesagt, nicht geworfen', async () => {
    expect(await lies('PDF', Buffer.from('%PDF-1.7 und dann nichts'))).toEqual({
      text: null,
      hindernis: 'UNLESBAR',
    });
    const grenzen = { ...GRENZEN, groesse: 100 };
    expect(await lies('PDF', pdf('T', ['a']), grenzen)).toEqual({ text: null, hindernis: 'ZU_GROSS' });
  });
});

describe('Word', () => {
  it('Absätze, Umlaute, Zeichen der Auszeichnung', async () => {
    expect(await lies('DOCX', wortdokument(['Größe & Maß', 'a < b']))).toEqual({
      text: 'Größe & Maß\na < b',
      hindernis: null,
    });
  });

  it('Gestrichenes der Änderungsverfolgung steht nicht darin, Kommentare auch nicht', async () => {
    const roh =
      '<w:p><w:del w:id="1"><w:r><w:delText>geheim</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>neu</w:t></w:r></w:ins></w:p>';
    expect((await lies('DOCX', wortdokument(['Text'], roh))).text).toBe('Text\nneu');
  });

  it('kein Word-Dokument, leer, kaputt', async () => {
    expect((await lies('DOCX', zipMit([['[Content_Types].xml', '<Types/>']]))).hindernis).toBe('UNLESBAR');
    expect((await lies('DOCX', Buffer.from('PK\x03\x04 und mehr nicht'))).hindernis).toBe('UNLESBAR');
    expect((await lies('DOCX', wortdokument([]))).hindernis).toBe('KEIN_TEXT');
  });

  it('eine Packbombe wird nicht entpackt, und eine, die ihre Größe verschweigt, kostet nur sich selbst', async () => {
    expect(await lies('DOCX', packbombe(300, false))).toEqual({ text: null, hindernis: 'ZU_GROSS' });
    const { text, hindernis } = await lies('DOCX', packbombe(300, true), {
      ...GRENZEN,
      speicherMb: 250,
      sekunden: 15,
    });
    expect(text).toBeNull();
    expect(['SPEICHER', 'UNLESBAR', 'ZU_LANGE']).toContain(hindernis);
  });

  it('Verweise nach draußen und Milliarden von Ersetzungen bleiben Text', async () => {
    const kopf =
      '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY d SYSTEM "file:///etc/passwd">]>';
    const boese = zipMit([
      ['[Content_Types].xml', '<Types/>'],
      [
        'word/document.xml',
        `${kopf}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;&d;</w:t></w:r></w:p></w:body></w:document>`,
      ],
    ]);
    expect((await lies('DOCX', boese)).text ?? '').not.toMatch(/aaaaaaaaaa|root:/);
  });
});

describe('Klartext', () => {
  it('in der Kodierung, in der er geschrieben wurde', async () => {
    expect((await lies('TXT', Buffer.from('Stra\xdfe', 'latin1'))).text).toBe('Straße');
    expect((await lies('CSV', Buffer.from('Bezirk;Zahl\r\nHörde;1930\r\n'))).text).toBe(
      'Bezirk;Zahl\nHörde;1930',
    );
  });

  it('ein sehr langer wird gekürzt und nie ganz gelesen', async () => {
    const { text, hindernis } = await lies('TXT', Buffer.from('Größe '.repeat(DATEITEXT_HOECHSTENS)));
    expect(hindernis).toBe('GEKUERZT');
    expect(text?.length).toBeLessThanOrEqual(DATEITEXT_HOECHSTENS);
    expect(text).toMatch(/^Größe Größe/);
  });
});

it('Bilder und Tabellen haben keinen Text, eine verschwundene Datei auch nicht', async () => {
  expect((await lies('PNG', png(2, 2, null))).hindernis).toBe('ART');
  const fort = { ablage: '0'.repeat(32), groesse: 3, mimetyp: DATEIARTEN.TXT.mimetyp };
  expect((await textVon(fort, ablage)).hindernis).toBe('FEHLT');
});
