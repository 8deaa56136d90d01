import { findeDrucksachen } from '../../drucksache/erwaehnung';
import type { Oeffentlichkeit } from '../../vorlage/vorlage';
import { zellen } from '../folge/zellen';
import { schluessel } from './beschriftung';

/**
 * Only these spellings make a paper public. A typing slip never does: better a paper that the Ratsbüro has to
 * release by hand than a non-public one on the net.
 */
const KENNZEICHEN: Record<string, Oeffentlichkeit> = {
  oeffentlich: 'OEFFENTLICH',
  statusoeffentlich: 'OEFFENTLICH',
  oeffentlichkeitoeffentlich: 'OEFFENTLICH',
  nichtoeffentlich: 'NICHTOEFFENTLICH',
  statusnichtoeffentlich: 'NICHTOEFFENTLICH',
  oeffentlichkeitnichtoeffentlich: 'NICHTOEFFENTLICH',
};
const NUMMERNZEILE = /^\W*(?:drucksachen?|dr|ds|vorlagen?)\W{0,4}(?:nr|nummer)\b/i;
const BEGINNT_WIE_NUMMER = /^\d{5}\s?[-‐‑–]/;
const MOEGLICH = /ffentlich|\d{5}\s?[-‐‑–]|nr\b|nummer/i;
const LAENGSTE = 120;

export type Kopfangabe =
  | { art: 'OEFFENTLICHKEIT'; wert: Oeffentlichkeit; original: string }
  | { art: 'NUMMER'; wert: string | null; original: string }
  | { art: 'UNBEKANNT'; original: string };

function liesAngabe(zelle: string): Kopfangabe {
  const oeffentlichkeit = KENNZEICHEN[schluessel(zelle)];
  if (oeffentlichkeit) return { art: 'OEFFENTLICHKEIT', wert: oeffentlichkeit, original: zelle };
  const benannt = NUMMERNZEILE.test(zelle);
  if (!benannt && !BEGINNT_WIE_NUMMER.test(zelle)) return { art: 'UNBEKANNT', original: zelle };
  const [erste] = findeDrucksachen(zelle);
  const nurNummer = erste?.von === 0 && erste.bis === zelle.length;
  if (!benannt && !nurNummer) return { art: 'UNBEKANNT', original: zelle };
  return { art: 'NUMMER', wert: erste?.nummer ?? null, original: zelle };
}

/**
 * Reads a line that stands in the head on its own: the marker "öffentlich", the number, or both.
 * Null: nothing of it is known.
 */
export function liesKopfangaben(text: string): Kopfangabe[] | null {
  if (text.length > LAENGSTE || !MOEGLICH.test(text)) return null;
  const angaben = zellen(text.replaceAll('**', '')).filter(Boolean).map(liesAngabe);
  return angaben.some(({ art }) => art !== 'UNBEKANNT') ? angaben : null;
}
