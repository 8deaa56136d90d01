import { degrees, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { pdf } from '../../../../prisma/seed/pdf';
import {
  type Blatt,
  BlendMode,
  clip,
  concatTransformationMatrix,
  decke,
  endPath,
  GEHEIM,
  kommentiere,
  nacheinander,
  pdfMit,
  png,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
  SCHWARZ,
  schreibe,
  setTextRenderingMode,
  TextRenderingMode,
  WEISS,
} from '../../../../tests/support/pdf';
import { befundeImPdf } from './dokument';

const verdeckt = async (male: (blatt: Blatt) => void | Promise<void>) =>
  (await befundeImPdf(await pdfMit(male)))
    .filter((b) => b.art === 'VERDECKTER_TEXT')
    .map((b) => b.ausschnitt);

const bild = async (blatt: Blatt, alpha: number | null) =>
  blatt.seite.drawImage(await blatt.dokument.embedPng(png(8, 8, alpha)), {
    x: 35,
    y: 194,
    width: 200,
    height: 20,
  });

/** The box as a drawing of its own (form XObject), placed where it should lie. */
async function alsFormular(blatt: Blatt, mehr: { opacity?: number } = {}) {
  const fremd = await pdfMit((b) => b.seite.drawRectangle({ width: 300, height: 300, color: SCHWARZ }));
  const [kasten] = await blatt.dokument.embedPdf(fremd);
  if (kasten) blatt.seite.drawPage(kasten, { x: 35, y: 194, width: 200, height: 20, ...mehr });
}

describe('Text, der da ist und den niemand sieht', () => {
  it.each<[string, (blatt: Blatt) => void | Promise<void>]>([
    ['unter einem schwarzen Kasten', (b) => nacheinander(schreibe(b), decke(b))],
    ['unter einem weißen Kasten', (b) => nacheinander(schreibe(b), decke(b, { color: WEISS }))],
    ['unter einem fast dichten', (b) => nacheinander(schreibe(b), decke(b, { opacity: 0.95 }))],
    [
      'unter einem mit Schwarz multiplizierten',
      (b) => nacheinander(schreibe(b), decke(b, { blendMode: BlendMode.Multiply })),
    ],
    [
      'unter einem dicken Strich',
      (b) => {
        schreibe(b);
        b.seite.drawLine({ start: { x: 35, y: 204 }, end: { x: 240, y: 204 }, thickness: 18 });
      },
    ],
    ['unter einem Bild ohne Transparenz', async (b) => nacheinander(schreibe(b), bild(b, null))],
    [
      'unter einem Bild, dessen Transparenz nichts freigibt',
      async (b) => nacheinander(schreibe(b), bild(b, 254)),
    ],
    ['unter einem Formular', async (b) => nacheinander(schreibe(b), alsFormular(b))],
    [
      'unter einer Ellipse',
      (b) => {
        schreibe(b);
        b.seite.drawEllipse({ x: 130, y: 204, xScale: 200, yScale: 40, color: SCHWARZ });
      },
    ],
    [
      'gedreht, samt Kasten',
      (b) => {
        b.seite.drawText(GEHEIM, { x: 100, y: 50, size: 12, font: b.schrift, rotate: degrees(60) });
        b.seite.drawRectangle({ x: 105, y: 45, width: 200, height: 20, rotate: degrees(60), color: SCHWARZ });
      },
    ],
    [
      'vergrößert und verschoben',
      (b) => {
        b.seite.pushOperators(pushGraphicsState(), concatTransformationMatrix(0.5, 0, 0, 0.5, 20, 100));
        schreibe(b);
        b.seite.pushOperators(popGraphicsState());
        b.seite.drawRectangle({ x: 36, y: 196, width: 120, height: 12, color: SCHWARZ });
      },
    ],
    ['schwarz auf schwarzem Grund', (b) => nacheinander(decke(b), schreibe(b))],
    ['weiß auf dem Papier', (b) => schreibe(b, WEISS)],
    [
      'unter einem Quadrat als Kommentar',
      (b) => {
        schreibe(b);
        kommentiere(b, { Subtype: 'Square', Rect: [35, 194, 240, 214], IC: [0, 0, 0], C: [0, 0, 0] });
      },
    ],
    [
      'mit Schwarz hervorgehoben',
      (b) => {
        schreibe(b);
        const QuadPoints = [35, 214, 240, 214, 35, 194, 240, 194];
        kommentiere(b, { Subtype: 'Highlight', Rect: [35, 194, 240, 214], QuadPoints, C: [0, 0, 0] });
      },
    ],
    [
      'zum Schwärzen vorgemerkt, aber nicht geschwärzt',
      (b) => {
        schreibe(b);
        kommentiere(b, { Subtype: 'Redact', Rect: [35, 194, 240, 214] });
      },
    ],
    [
      'unter einem Textfeld als Kommentar',
      (b) => {
        schreibe(b);
        const DA = PDFString.of('/Helv 12 Tf 0 g');
        kommentiere(b, { Subtype: 'FreeText', Rect: [35, 194, 240, 214], DA, C: [1, 1, 1] });
      },
    ],
    [
      'in einer ausgeschalteten Ebene',
      (b) => {
        const { context, catalog } = b.dokument;
        const ebene = context.register(context.obj({ Type: 'OCG', Name: PDFString.of('Intern') }));
        catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [ebene], D: { OFF: [ebene] } }));
        const mittel = b.seite.node.Resources();
        mittel?.set(PDFName.of('Properties'), context.obj({ E1: ebene }));
        b.seite.node.addContentStream(context.register(context.stream('/OC /E1 BDC')));
        schreibe(b);
      },
    ],
  ])('%s', async (_, male) => {
    const stellen = await verdeckt(male);
    expect(stellen.map((s) => s.replace(/\s/g, ''))).toEqual([GEHEIM.replace(/\s/g, '')]);
  });

  it('halb verdeckt: genannt wird, was darunter liegt', async () => {
    const [stelle] = await verdeckt((b) => nacheinander(schreibe(b), decke(b, { x: 93, width: 200 })));
    expect(stelle).toMatch(/480\.000 Euro$/);
    expect(stelle).not.toMatch(/Kauf/);
  });

  it('jede Seite für sich, mit ihrer Zahl', async () => {
    const befunde = await befundeImPdf(
      await pdfMit((b) => {
        schreibe(b);
        const zweite = { ...b, seite: b.dokument.addPage([300, 300]) };
        schreibe(zweite);
        decke(zweite);
      }),
    );
    expect(befunde).toEqual([{ art: 'VERDECKTER_TEXT', seite: 2, ausschnitt: GEHEIM }]);
  });
});

describe('Kein Befund', () => {
  it.each<[string, (blatt: Blatt) => void | Promise<void>]>([
    ['kein Text', (b) => decke(b)],
    ['Text auf dem Papier', (b) => schreibe(b)],
    [
      'Text auf einer hellen Zelle: erst die Fläche, dann die Schrift',
      (b) => {
        for (const [i, zeile] of ['Straße', 'Länge', 'Kosten'].entries()) {
          const y = 200 - i * 20;
          b.seite.drawRectangle({
            x: 30,
            y,
            width: 200,
            height: 20,
            color: rgb(0.9, 0.9, 0.8),
            borderWidth: 1,
          });
          b.seite.drawText(zeile, { x: 35, y: y + 5, size: 12, font: b.schrift });
        }
      },
    ],
    [
      'weiße Schrift in dunkler Kopfzeile',
      (b) => nacheinander(decke(b, { color: rgb(0, 0.2, 0.4) }), schreibe(b, WEISS)),
    ],
    ['weiße Schrift auf einem Bild', async (b) => nacheinander(await bild(b, null), schreibe(b, WEISS))],
    [
      'wirklich geschwärzt: der Text ist weg',
      (b) => {
        schreibe(b, SCHWARZ, 'Kaufpreis');
        decke(b, { x: 110, width: 120 });
      },
    ],
    [
      'gelb hervorgehoben',
      (b) => {
        schreibe(b);
        const QuadPoints = [35, 214, 240, 214, 35, 194, 240, 194];
        kommentiere(b, { Subtype: 'Highlight', Rect: [35, 194, 240, 214], QuadPoints, C: [1, 1, 0] });
      },
    ],
    ['durchscheinend', (b) => nacheinander(schreibe(b), decke(b, { opacity: 0.5 }))],
    [
      'ein Formular, das durchscheint',
      async (b) => nacheinander(schreibe(b), alsFormular(b, { opacity: 0.3 })),
    ],
    ['ein durchsichtiges Bild darüber (Stempel)', async (b) => nacheinander(schreibe(b), bild(b, 0))],
    [
      'unterstrichen und durchgestrichen',
      (b) => {
        schreibe(b);
        for (const y of [198, 203])
          b.seite.drawLine({ start: { x: 35, y }, end: { x: 240, y }, thickness: 1 });
      },
    ],
    [
      'der Kasten ist weggeschnitten',
      (b) => {
        schreibe(b);
        b.seite.pushOperators(pushGraphicsState(), rectangle(0, 0, 300, 100), clip(), endPath());
        decke(b);
        b.seite.pushOperators(popGraphicsState());
      },
    ],
    [
      'ein Rahmen um den Text',
      (b) => {
        schreibe(b);
        b.seite.drawRectangle({
          x: 35,
          y: 194,
          width: 200,
          height: 20,
          borderWidth: 2,
          borderColor: SCHWARZ,
        });
      },
    ],
    [
      'unsichtbare Texterkennung über einem Bild',
      async (b) => {
        await bild(b, null);
        b.seite.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
        schreibe(b);
      },
    ],
    [
      'unsichtbare Texterkennung unter einem Bild',
      async (b) => {
        b.seite.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
        schreibe(b);
        await bild(b, null);
      },
    ],
    [
      'verdeckt und an derselben Stelle noch einmal geschrieben',
      (b) => nacheinander(schreibe(b), decke(b, { color: WEISS }), schreibe(b)),
    ],
    ['der Kasten liegt daneben', (b) => nacheinander(schreibe(b), decke(b, { y: 170 }))],
  ])('%s', async (_, male) => {
    expect(await verdeckt(male)).toEqual([]);
  });

  it('in den Anlagen der Demostadt, außer in der schlecht geschwärzten', async () => {
    const absaetze = ['Der Verein pachtet das Bootshaus.', 'Die Pacht beträgt 18.400 Euro.', '„So“.'];
    expect(await befundeImPdf(pdf('Pachtvertrag', absaetze))).toEqual([]);
    expect(await befundeImPdf(pdf('Pachtvertrag', absaetze, 2))).toEqual([
      { art: 'VERDECKTER_TEXT', seite: 1, ausschnitt: 'Die Pacht beträgt 18.400 Euro.' },
    ]);
  });
});

describe('Persönliche Angaben', () => {
  const angaben = async (male: (blatt: Blatt) => void) =>
    (await befundeImPdf(await pdfMit(male)))
      .filter((b) => b.art === 'PERSOENLICHE_ANGABEN')
      .map((b) => b.ausschnitt);

  it('Verfasser, und wer kommentiert hat; jede Person einmal', async () => {
    const gefunden = await angaben((b) => {
      b.dokument.setAuthor('Erika Probe');
      b.dokument.setCreator('Microsoft® Word 2021');
      kommentiere(b, { Subtype: 'Text', Rect: [1, 1, 20, 20], Contents: PDFString.of('?') }, 'MUSTER03');
      kommentiere(b, { Subtype: 'Text', Rect: [1, 1, 20, 20], Contents: PDFString.of('?') }, 'Erika Probe');
    });
    expect(gefunden.sort()).toEqual(['Kommentar von: MUSTER03', 'Verfasser: Erika Probe']);
  });

  it('auch in den XMP-Angaben und wo sonst das Programm steht', async () => {
    const gefunden = await angaben((b) => {
      b.dokument.setCreator('Max Mustermann');
      const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Dr. Anna Beispiel</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
      const strom = b.dokument.context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' });
      b.dokument.catalog.set(PDFName.of('Metadata'), b.dokument.context.register(strom));
    });
    expect(gefunden.sort()).toEqual(['Erstellt mit: Max Mustermann', 'Verfasser: Dr. Anna Beispiel']);
  });

  it('Ämter und Programme sind niemand', async () => {
    expect(
      await angaben((b) => {
        b.dokument.setAuthor('Stadt Musterhausen, Fachbereich 61');
        b.dokument.setCreator('Adobe InDesign');
      }),
    ).toEqual([]);
  });
});

it('ist ihr Verzeichnis zerstört, wird trotzdem gelesen', async () => {
  const heil = await pdfMit((b) => nacheinander(schreibe(b), decke(b)));
  const text = Buffer.from(heil)
    .toString('latin1')
    .replace(/startxref\s+\d+/, 'startxref\n7');
  const befunde = await befundeImPdf(Buffer.from(text, 'latin1'));
  expect(befunde.map((b) => b.art)).toContain('VERDECKTER_TEXT');
});

it('was keine lesbare PDF ist, wirft', async () => {
  await expect(befundeImPdf(Buffer.from('%PDF-1.7 und dann nichts'))).rejects.toThrow();
});
