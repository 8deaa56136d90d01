import 'server-only';
import { EINHEIT, type Matrix } from '@/domain/anlage/geometrie';
import type { Bilddaten } from './bilder';
import { beginneText, type Glyphe, rueckeText, type Schrift, schreibeText, setzeTextmatrix } from './text';
import { Zeichner } from './zeichner';

/** What a page consists of, as pdf.js hands it over: operators by name with their arguments, and what they refer to. */
export type Seitenbefehle = {
  befehle: readonly { name: string; werte: readonly unknown[] }[];
  schrift: (name: string) => Schrift;
  /** An image by its name; null where it could not be read. */
  bild: (name: string) => Promise<Bilddaten | null>;
  ebeneSichtbar: (gruppe: unknown) => boolean;
};

const zahlen = (wert: unknown): number[] => Array.from((wert ?? []) as ArrayLike<number>);
const alsMatrix = (wert: unknown): Matrix => {
  const [a, b, c, d, e, f] = zahlen(wert);
  if (a === undefined || b === undefined || c === undefined) return EINHEIT;
  return d === undefined || e === undefined || f === undefined ? EINHEIT : [a, b, c, d, e, f];
};

type Fuellart = ['NICHTNULL' | 'GERADE' | null, boolean];
const NICHTS: Fuellart = [null, false];

/** Fill rule and stroke of the operators that paint a path. */
const FUELLARTEN: Readonly<Record<string, Fuellart>> = {
  stroke: [null, true],
  closeStroke: [null, true],
  fill: ['NICHTNULL', false],
  eoFill: ['GERADE', false],
  fillStroke: ['NICHTNULL', true],
  eoFillStroke: ['GERADE', true],
  closeFillStroke: ['NICHTNULL', true],
  closeEOFillStroke: ['GERADE', true],
};

type Tat = (z: Zeichner, werte: readonly unknown[], s: Seitenbefehle) => void | Promise<void>;

const TATEN: Readonly<Record<string, Tat>> = {
  save: (z) => z.sichere(),
  restore: (z) => z.hole(),
  transform: (z, w) => z.bilde(alsMatrix(w)),
  setLineWidth: (z, [b]) => z.setze({ linienbreite: Number(b) }),
  setDash: (z, [muster]) => z.setze({ gestrichelt: zahlen(muster).length > 0 }),
  setGState: (z, [eintraege]) => setzeGrafikstand(z, eintraege as [string, unknown][]),
  setFillRGBColor: (z, [f]) => z.farbe('fuellung', f),
  setStrokeRGBColor: (z, [f]) => z.farbe('strich', f),
  setFillColorN: (z) => z.farbe('fuellung', null),
  setStrokeColorN: (z) => z.farbe('strich', null),
  setFillTransparent: (z) => z.farbe('fuellung', null),
  setStrokeTransparent: (z) => z.farbe('strich', null),
  clip: (z) => z.merkeZuschnitt('NICHTNULL'),
  eoClip: (z) => z.merkeZuschnitt('GERADE'),
  shadingFill: (z) => z.verlauf(),

  beginText: (z) => beginneText(z),
  setCharSpacing: (z, [n]) => z.setze({ zeichenabstand: Number(n) }),
  setWordSpacing: (z, [n]) => z.setze({ wortabstand: Number(n) }),
  setHScale: (z, [n]) => z.setze({ streckung: Number(n) / 100 }),
  setLeading: (z, [n]) => z.setze({ durchschuss: -Number(n) }),
  setTextRise: (z, [n]) => z.setze({ anhebung: Number(n) }),
  setTextRenderingMode: (z, [n]) => z.setze({ darstellung: Number(n) }),
  setFont: (z, [name, groesse]) => z.setze({ schrift: String(name), groesse: Number(groesse) }),
  moveText: (z, [x, y]) => rueckeText(z, Number(x), Number(y)),
  setLeadingMoveText: (z, [x, y]) => {
    z.setze({ durchschuss: Number(y) });
    rueckeText(z, Number(x), Number(y));
  },
  setTextMatrix: (z, w) => setzeTextmatrix(z, alsMatrix(w.length === 1 ? w[0] : w)),
  nextLine: (z) => rueckeText(z, 0, z.jetzt.durchschuss),
  showText: (z, [g], s) => schreibeText(z, g as Glyphe[], s.schrift(z.jetzt.schrift)),

  beginMarkedContent: (z) => z.beginneEbene(true),
  beginMarkedContentProps: (z, [marke, wer], s) => z.beginneEbene(marke !== 'OC' || s.ebeneSichtbar(wer)),
  endMarkedContent: (z) => z.endeEbene(),
  beginGroup: (z, [g]) => {
    const { bbox, matrix, smask } = (g ?? {}) as {
      bbox?: ArrayLike<number>;
      matrix?: unknown;
      smask?: unknown;
    };
    z.beginneGruppe(bbox ?? null, alsMatrix(matrix), Boolean(smask));
  },
  endGroup: (z) => z.endeGruppe(),
  paintFormXObjectBegin: (z, [matrix, rahmen]) => {
    z.sichere();
    z.bilde(alsMatrix(matrix));
    if (rahmen) z.schneide(rahmen as ArrayLike<number>, EINHEIT);
  },
  paintFormXObjectEnd: (z) => z.hole(),
  beginAnnotation: (z, [, rahmen, lage, matrix]) =>
    z.beginneKommentar((rahmen as ArrayLike<number>) ?? null, alsMatrix(lage), alsMatrix(matrix)),
  endAnnotation: (z) => z.hole(),

  paintImageXObject: async (z, [name], s) => maleBild(z, await s.bild(String(name))),
  paintInlineImageXObject: (z, [bild]) => maleBild(z, bild as Bilddaten),
  paintInlineImageXObjectGroup: (z, [bild, orte]) => {
    const { width } = bild as Bilddaten;
    // Many copies of parts of one image: each covers its place, as far as anybody can tell.
    for (const { transform } of orte as { transform: unknown }[])
      z.male({ width, height: 1 }, false, alsMatrix(transform));
  },
  paintImageXObjectRepeat: async (z, [name, sx, sy, orte], s) => {
    const bild = await s.bild(String(name));
    const stellen = zahlen(orte);
    for (let i = 0; bild && i < stellen.length; i += 2)
      z.male(bild, false, [Number(sx), 0, 0, Number(sy), stellen[i] ?? 0, stellen[i + 1] ?? 0]);
  },
  paintSolidColorImageMask: (z) => z.male(null, true),
  paintImageMaskXObject: async (z, [maske], s) => {
    const bild = await schablone(maske, s);
    if (bild) z.male(bild, true);
  },
};

function maleBild(z: Zeichner, bild: Bilddaten | null): void {
  if (bild) z.male(bild, false);
}

async function schablone(maske: unknown, s: Seitenbefehle): Promise<Bilddaten | null> {
  const eigene = maske as Bilddaten;
  return typeof eigene?.data === 'string' ? s.bild(eigene.data) : (eigene ?? null);
}

function setzeGrafikstand(z: Zeichner, eintraege: readonly [string, unknown][]): void {
  for (const [name, wert] of eintraege) {
    if (name === 'ca') z.setze({ fuellkraft: Number(wert) });
    if (name === 'CA') z.setze({ strichkraft: Number(wert) });
    if (name === 'BM') z.setze({ mischung: String(wert) });
    if (name === 'SMask') z.setze({ maske: Boolean(wert) });
    if (name === 'LW') z.setze({ linienbreite: Number(wert) });
    if (name === 'D') z.setze({ gestrichelt: zahlen((wert as unknown[])[0]).length > 0 });
    if (name === 'Font') {
      const [schrift, groesse] = wert as [string, number];
      z.setze({ schrift, groesse });
    }
  }
}

/** Follows all operators of a page; `z` then knows its text and what lies over it. */
export async function zeichneSeite(seite: Seitenbefehle): Promise<Zeichner> {
  const z = new Zeichner();
  for (const { name, werte } of seite.befehle) {
    if (name !== 'constructPath') {
      await TATEN[name]?.(z, werte, seite);
      continue;
    }
    const [[fuelle, streiche], daten] = [
      FUELLARTEN[String(werte[0])] ?? NICHTS,
      (werte[1] as ArrayLike<number>[] | undefined)?.[0],
    ];
    z.pfad(zahlen(daten), fuelle, streiche);
  }
  return z;
}
