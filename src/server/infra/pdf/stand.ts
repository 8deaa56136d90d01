import 'server-only';
import { EINHEIT, type Matrix, type Pfad } from '@/domain/anlage/geometrie';
import type { Farbe } from '@/domain/anlage/seitenbild';

/** How paint meets what lies below. */
export type Auftrag = { deckkraft: number; mischungen: readonly string[]; maske: boolean };

/** The graphics state of a page at one moment, as PDF 32000 §8.4 and §9.3 keep it. Never changed, only replaced. */
export type Stand = {
  ctm: Matrix;
  zuschnitte: readonly Pfad[];
  fuellung: Farbe | null;
  strich: Farbe | null;
  fuellkraft: number;
  strichkraft: number;
  mischung: string;
  maske: boolean;
  linienbreite: number;
  gestrichelt: boolean;
  schrift: string;
  /** Negative: the font is turned over. */
  groesse: number;
  zeichenabstand: number;
  wortabstand: number;
  streckung: number;
  durchschuss: number;
  anhebung: number;
  darstellung: number;
  textmatrix: Matrix;
  stelle: readonly [number, number];
  zeilenanfang: readonly [number, number];
};

const SCHWARZ: Farbe = [0, 0, 0];

export const ANFANGSSTAND: Stand = {
  ctm: EINHEIT,
  zuschnitte: [],
  fuellung: SCHWARZ,
  strich: SCHWARZ,
  fuellkraft: 1,
  strichkraft: 1,
  mischung: 'source-over',
  maske: false,
  linienbreite: 1,
  gestrichelt: false,
  schrift: '',
  groesse: 0,
  zeichenabstand: 0,
  wortabstand: 0,
  streckung: 1,
  durchschuss: 0,
  anhebung: 0,
  darstellung: 0,
  textmatrix: EINHEIT,
  stelle: [0, 0],
  zeilenanfang: [0, 0],
};

/** Below this something shines through enough to be read. */
const DECKEND = 0.9;
const DUNKEL = 60;
const HELL = 195;

/** Nothing below can be seen: opaque, or multiplied with (almost) black, or screened with (almost) white. */
export function deckt({ deckkraft, mischungen, maske }: Auftrag, farbe: Farbe | null): boolean {
  if (maske || deckkraft < DECKEND) return false;
  return mischungen.every((mischung) => {
    if (mischung === 'source-over' || mischung === 'normal') return true;
    if (!farbe) return false;
    if (mischung === 'multiply' || mischung === 'darken') return farbe.every((wert) => wert <= DUNKEL);
    return (mischung === 'screen' || mischung === 'lighten') && farbe.every((wert) => wert >= HELL);
  });
}

/** "#rrggbb" as the reader of PDFs writes it. */
export function alsFarbe(wert: unknown): Farbe | null {
  const teile = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(String(wert));
  if (!teile) return null;
  const [, r = '', g = '', b = ''] = teile;
  return [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16)];
}
