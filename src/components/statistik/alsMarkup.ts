import { maskiert } from '../markup/maskiert';

/** What is read of a node: any document will do. */
export type Zeichnungsknoten = {
  nodeType: number;
  localName?: string;
  attributes?: Iterable<{ name: string; value: string }>;
  childNodes: Iterable<Zeichnungsknoten>;
  textContent: string | null;
};

const ELEMENT = 1;
const TEXT = 3;

const woerter = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const ELEMENTE = woerter('g path rect line circle text tspan');
const MERKMALE = woerter(`x y x1 x2 y1 y2 dx dy cx cy r rx ry width height d transform opacity paint-order
  fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin stroke-miterlimit
  text-anchor font-size font-weight font-variant`);
/** The patterns of components/statistik/Muster. */
const EIGENES_MUSTER = /^url\(#st-[a-z]+\)$/;

/**
 * The content of a drawing as text for the page, which as elements of React would be described a second time in Next's own
 * data. Shapes and words with their place and look, made here from a list and escaped. Everything else a library may have
 * put into it stays behind: style sheets, scripts, links, ids, names for screen readers (the whole picture has one).
 */
export function alsMarkup(knoten: Iterable<Zeichnungsknoten>): string {
  let markup = '';
  for (const k of knoten) {
    if (k.nodeType === TEXT) markup += maskiert(k.textContent ?? '');
    if (k.nodeType !== ELEMENT || !k.localName || !ELEMENTE.has(k.localName)) continue;
    markup += `<${k.localName}${merkmale(k)}>${alsMarkup(k.childNodes)}</${k.localName}>`;
  }
  return markup;
}

function merkmale({ attributes = [] }: Zeichnungsknoten): string {
  let markup = '';
  for (const { name, value } of attributes)
    if (MERKMALE.has(name) && istHarmlos(value)) markup += ` ${name}="${maskiert(gerundet(value))}"`;
  return markup;
}

/** Refers to nothing but our own patterns. */
const istHarmlos = (wert: string): boolean => !/url\(/i.test(wert) || EIGENES_MUSTER.test(wert);

/** Places to a hundredth of a unit: what is beyond nobody sees. */
const gerundet = (wert: string): string =>
  wert.replace(/\d+\.\d{3,}/g, (zahl) => String(Math.round(Number(zahl) * 100) / 100));
