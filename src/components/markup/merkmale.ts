import { maskiert } from './maskiert';

type Werte = Readonly<Record<string, unknown>>;

/** Names HTML and SVG write otherwise than React does. */
const NAMEN: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  defaultChecked: 'checked',
  defaultValue: 'value',
  fontSize: 'font-size',
  strokeWidth: 'stroke-width',
  tabIndex: 'tabindex',
  textAnchor: 'text-anchor',
};

/** Written as React writes them; HTML does not mind their capitals. */
const GEMISCHT = new Set(
  'autoComplete colSpan dateTime encType inputMode maxLength minLength noValidate readOnly rowSpan viewBox preserveAspectRatio patternUnits patternTransform'.split(
    ' ',
  ),
);

/** There or not: true is the empty value. */
const SCHALTER = new Set(
  'autoFocus checked defaultChecked disabled download hidden multiple noValidate open readOnly required reversed selected'.split(
    ' ',
  ),
);

const ADRESSEN = new Set(['href', 'src', 'action', 'formAction']);
/** A script in place of an address: browsers skip blanks and control characters, wherever they stand. */
const istSkript = (adresse: string): boolean =>
  /^[\p{Cc}\s]*j/iu.test(adresse) && /^javascript:/i.test(adresse.replace(/[\p{Cc}\s]/gu, ''));

/** The attributes of an element, each with a blank in front. Refuses a name it does not know how to write. */
export function merkmale(tag: string, werte: Werte): string {
  let alle = '';
  for (const name in werte) {
    const wert = werte[name];
    if (wert === undefined || wert === null || (name === 'defaultValue' && tag !== 'input')) continue;
    const anfang = anfangVon(name);
    if (anfang === null) continue;
    if (typeof wert === 'boolean') alle += schalter(name, anfang, wert);
    else alle += `${anfang}${maskiert(name === 'style' ? stil(wert as Werte) : text(name, wert))}"`;
  }
  return alle;
}

function text(name: string, wert: unknown): string {
  const text = typeof wert === 'string' ? wert : String(wert);
  if (ADRESSEN.has(name) && istSkript(text)) throw new Error(`Keine Adresse: ${name}`);
  return text;
}

function schalter(name: string, anfang: string, wert: boolean): string {
  if (name.startsWith('aria-') || name.startsWith('data-')) return `${anfang}${wert}"`;
  if (!SCHALTER.has(name)) throw new Error(`Kein Schalter: ${name}`);
  return wert ? `${anfang}"` : '';
}

/** What is written down once for each name; null: it says what is inside. */
const anfaenge = new Map<string, string | null>([
  ['children', null],
  ['dangerouslySetInnerHTML', null],
]);

/** ' class="' for className. */
function anfangVon(name: string): string | null {
  const bekannt = anfaenge.get(name);
  if (bekannt !== undefined) return bekannt;
  const geschrieben = NAMEN[name] ?? name;
  if (!/^[a-z0-9-]+$/.test(geschrieben) && !GEMISCHT.has(name))
    throw new Error(`Unbekanntes Merkmal: ${name}`);
  const anfang = ` ${geschrieben}="`;
  anfaenge.set(name, anfang);
  return anfang;
}

/** Custom properties only: everything else is in the style sheet. */
function stil(werte: Werte): string {
  return Object.entries(werte)
    .filter(([, wert]) => wert !== undefined && wert !== null)
    .map(([name, wert]) => {
      if (!name.startsWith('--')) throw new Error(`Kein eigener Stil: ${name}`);
      return `${name}:${wert}`;
    })
    .join(';');
}
