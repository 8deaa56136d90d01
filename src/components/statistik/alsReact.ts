import { createElement, type ReactNode } from 'react';

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

/** 'text-anchor' → 'textAnchor', as React calls the attributes of SVG. */
const reactName = (name: string): string =>
  name.replace(/-([a-z])/g, (_, zeichen: string) => zeichen.toUpperCase());

/**
 * The content of a drawing as React elements: shapes and words with their place and look. Everything else a library may
 * have put into it stays behind: style sheets, scripts, links, ids, names for screen readers (the whole picture has one).
 */
export function alsReact(knoten: Iterable<Zeichnungsknoten>): ReactNode[] {
  return [...knoten].flatMap((k, i): ReactNode[] => {
    if (k.nodeType === TEXT) return k.textContent ? [k.textContent] : [];
    if (k.nodeType !== ELEMENT || !k.localName || !ELEMENTE.has(k.localName)) return [];
    return [createElement(k.localName, { key: i, ...merkmale(k) }, ...alsReact(k.childNodes))];
  });
}

function merkmale({ attributes = [] }: Zeichnungsknoten): Record<string, string> {
  const erlaubt = [...attributes].filter(({ name, value }) => MERKMALE.has(name) && istHarmlos(value));
  return Object.fromEntries(erlaubt.map(({ name, value }) => [reactName(name), value]));
}

/** Refers to nothing but our own patterns. */
const istHarmlos = (wert: string): boolean => !/url\(/i.test(wert) || EIGENES_MUSTER.test(wert);
