import { crc32, deflateSync } from 'node:zlib';
import {
  BlendMode,
  clip,
  concatTransformationMatrix,
  endPath,
  PDFDocument,
  type PDFFont,
  PDFName,
  type PDFPage,
  PDFString,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
  StandardFonts,
  setTextRenderingMode,
  TextRenderingMode,
} from 'pdf-lib';

export const SCHWARZ = rgb(0, 0, 0);
export const WEISS = rgb(1, 1, 1);
export const GEHEIM = 'Kaufpreis 480.000 Euro';

export type Blatt = { dokument: PDFDocument; seite: PDFPage; schrift: PDFFont };

/** A PDF of one page (300 × 300) with what `male` draws; nothing in it names a person unless it says so. */
export async function pdfMit(male: (blatt: Blatt) => void | Promise<void>): Promise<Uint8Array> {
  const dokument = await PDFDocument.create();
  const schrift = await dokument.embedFont(StandardFonts.Helvetica);
  await male({ dokument, schrift, seite: dokument.addPage([300, 300]) });
  return dokument.save();
}

/** The text everybody looks for, at the usual place. */
export const schreibe = ({ seite, schrift }: Blatt, farbe = SCHWARZ, text = GEHEIM) =>
  seite.drawText(text, { x: 40, y: 200, size: 12, font: schrift, color: farbe });

/** A box over that place. */
export const decke = ({ seite }: Blatt, mehr: Parameters<PDFPage['drawRectangle']>[0] = {}) =>
  seite.drawRectangle({ x: 35, y: 194, width: 200, height: 20, color: SCHWARZ, ...mehr });

/** Several strokes where one is asked for; they are drawn in the order they stand in. */
export const nacheinander = async (...striche: unknown[]): Promise<void> => {
  await Promise.all(striche);
};

/** A picture of one colour; `alpha` null: without transparency. */
export function png(breite: number, hoehe: number, alpha: number | null): Uint8Array {
  const punkt = [9, 9, 9, ...(alpha === null ? [] : [alpha])];
  const roh = Array.from({ length: hoehe }, () => [0, ...Array.from({ length: breite }, () => punkt).flat()]);
  const kopf = Buffer.alloc(13);
  kopf.writeUInt32BE(breite, 0);
  kopf.writeUInt32BE(hoehe, 4);
  kopf.set([8, alpha === null ? 2 : 6], 8);
  const teil = (art: string, daten: Uint8Array) => {
    const inhalt = Buffer.concat([Buffer.from(art), daten]);
    const zahl = (n: number) => {
      const b = Buffer.alloc(4);
      b.writeUInt32BE(n);
      return b;
    };
    return Buffer.concat([zahl(daten.length), inhalt, zahl(crc32(inhalt))]);
  };
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    teil('IHDR', kopf),
    teil('IDAT', deflateSync(Buffer.from(roh.flat()))),
    teil('IEND', new Uint8Array()),
  ]);
}

/** A comment on the page, as a program for PDFs leaves one. */
export function kommentiere({ dokument, seite }: Blatt, werte: Record<string, unknown>, wer?: string): void {
  const eintrag = dokument.context.obj({
    Type: 'Annot',
    ...(wer && { T: PDFString.of(wer) }),
    ...werte,
  } as Parameters<typeof dokument.context.obj>[0]);
  const liste = seite.node.Annots() ?? dokument.context.obj([]);
  liste.push(dokument.context.register(eintrag));
  seite.node.set(PDFName.of('Annots'), liste);
}

export {
  BlendMode,
  clip,
  concatTransformationMatrix,
  endPath,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
  setTextRenderingMode,
  TextRenderingMode,
};
