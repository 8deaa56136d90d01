import type { Pfad, Punkt } from './geometrie';

/** Red, green, blue, 0 to 255; null where nobody can tell (images, patterns). */
export type Farbe = readonly [number, number, number];

/** Something painted on a page: a filled path, a thick line, an image, a comment's box. */
export type Flaeche = {
  /** When it was painted: what comes later lies above. */
  nr: number;
  pfad: Pfad;
  /** It is painted only inside of all of these. */
  zuschnitte: readonly Pfad[];
  /** Nothing below shines through. */
  deckt: boolean;
  farbe: Farbe | null;
  /** Where an image has holes: opaque at this point? */
  dichtBei?: (punkt: Punkt) => boolean;
};

/** A character where it stands: its foot on the line, the way to the next one, and the height of its font. */
export type Zeichen = {
  nr: number;
  text: string;
  fuss: Punkt;
  breite: Punkt;
  hoehe: Punkt;
  farbe: Farbe | null;
  /** It belongs to a layer that is switched off. */
  ausgeblendet: boolean;
  /** Laid over a scanned page by text recognition: it paints nothing. */
  erkannt?: true;
};

export type Seitenbild = { zeichen: readonly Zeichen[]; flaechen: readonly Flaeche[] };
