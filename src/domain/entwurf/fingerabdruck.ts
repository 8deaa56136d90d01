import type { Entwurf } from './entwurf';
import { abschnittText, FELDER, feldtext } from './felder';

/** A short mark per field, and per section; `gliederung` marks number and kinds of the sections. */
export type Fingerabdruck = Readonly<Record<string, string>>;

/** FNV-1a over UTF-16: tells texts apart, is no secret. With the length, so that two slips never meet. */
function marke(text: string): string {
  let summe = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) summe = Math.imul(summe ^ text.charCodeAt(i), 0x01000193);
  return `${(summe >>> 0).toString(36)}.${text.length.toString(36)}`;
}

/** What a form held when it was opened: travels with it, so that the server can tell who changed what. */
export function fingerabdruck(entwurf: Entwurf): Fingerabdruck {
  const felder = FELDER.map((feld) => [feld, marke(feldtext(feld, entwurf, {}))]);
  const abschnitte = entwurf.abschnitte.map((a, i) => [`abschnitte.${i}`, marke(abschnittText(a))]);
  const gliederung = marke(entwurf.abschnitte.map((a) => a.art).join());
  return Object.fromEntries([...felder, ...abschnitte, ['gliederung', gliederung]]);
}
