import 'server-only';
import { abgebildet, type Matrix, type Punkt, umgekehrt } from '@/domain/anlage/geometrie';

/** A decoded image or stencil as the reader of PDFs keeps it. */
export type Bilddaten = { width: number; height: number; kind?: number; data?: unknown };

const RGBA = 3;
const UNDURCHSICHTIG = 230;

/** Which pixel of an image lies at a point of the page; images fill the unit square, their first row on top. */
function pixel({ width, height }: Bilddaten, m: Matrix): (punkt: Punkt) => [number, number] | null {
  const zurueck = umgekehrt(m);
  return (punkt) => {
    if (!zurueck) return null;
    const [u, v] = abgebildet(zurueck, punkt);
    const [x, y] = [Math.floor(u * width), Math.floor((1 - v) * height)];
    return x >= 0 && y >= 0 && x < width && y < height ? [x, y] : null;
  };
}

/** Where an image is opaque: everywhere, unless it carries transparency of its own. */
export function dichtesBild(bild: Bilddaten, m: Matrix): ((punkt: Punkt) => boolean) | undefined {
  const { data, kind, width } = bild;
  if (kind !== RGBA || !(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return undefined;
  const bei = pixel(bild, m);
  return (punkt) => {
    const ort = bei(punkt);
    return ort !== null && (data[(ort[1] * width + ort[0]) * 4 + 3] ?? 0) >= UNDURCHSICHTIG;
  };
}

/** Where a stencil of one bit a pixel lets the colour through; a stencil that cannot be read covers nothing. */
export function dichteSchablone(bild: Bilddaten, m: Matrix): (punkt: Punkt) => boolean {
  const { data, width } = bild;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return () => false;
  const bei = pixel(bild, m);
  const zeilenlaenge = (width + 7) >> 3;
  return (punkt) => {
    const ort = bei(punkt);
    if (!ort) return false;
    const [x, y] = ort;
    return (((data[y * zeilenlaenge + (x >> 3)] ?? 0xff) >> (7 - (x & 7))) & 1) === 0;
  };
}
