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

const KEINE = new Set(['children', 'dangerouslySetInnerHTML', 'key', 'ref']);
const ADRESSEN = new Set(['href', 'src', 'action', 'formAction']);
/** A script in place of an address: browsers skip blanks and control characters, wherever they stand. */
const istSkript = (adresse: string): boolean => /^javascript:/i.test(adresse.replace(/[\p{Cc}\s]/gu, ''));

/** Appends the attributes of an element to `aus`. Refuses a name it does not know how to write. */
export function merkmale(tag: string, werte: Werte, aus: string[]): void {
  for (const name in werte) {
    const wert = werte[name];
    if (wert === undefined || wert === null || KEINE.has(name)) continue;
    if (name === 'defaultValue' && tag !== 'input') continue;
    if (typeof wert === 'boolean') schalter(name, wert, aus);
    else aus.push(anfang(name), maskiert(name === 'style' ? stil(wert as Werte) : text(name, wert)), '"');
  }
}

function text(name: string, wert: unknown): string {
  const text = typeof wert === 'string' ? wert : String(wert);
  if (ADRESSEN.has(name) && istSkript(text)) throw new Error(`Keine Adresse: ${name}`);
  return text;
}

function schalter(name: string, wert: boolean, aus: string[]): void {
  if (name.startsWith('aria-') || name.startsWith('data-')) aus.push(anfang(name), String(wert), '"');
  else if (!SCHALTER.has(name)) throw new Error(`Kein Schalter: ${name}`);
  else if (wert) aus.push(anfang(name), '"');
}

const anfaenge = new Map<string, string>();

/** ' class="' for className; kept, since there are few. */
function anfang(name: string): string {
  const bekannt = anfaenge.get(name);
  if (bekannt) return bekannt;
  const geschrieben = NAMEN[name] ?? name;
  if (!/^[a-z0-9-]+$/.test(geschrieben) && !GEMISCHT.has(name))
    throw new Error(`Unbekanntes Merkmal: ${name}`);
  anfaenge.set(name, ` ${geschrieben}="`);
  return ` ${geschrieben}="`;
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
