import type { Ergebnis } from '../ergebnis';
import {
  ANDERE_WOERTER,
  type Aussage,
  EINZELNER_ANTRAG,
  ERGEBNISWOERTER,
  GEAENDERT,
  MUSTER,
} from './ergebnisMuster';
import { abstand, HOECHSTLAENGE, vergleichsform } from './wortvergleich';

const GEAENDERTE_FORM: Partial<Record<Ergebnis, Ergebnis>> = {
  BESCHLOSSEN: 'GEAENDERT_BESCHLOSSEN',
  EMPFOHLEN: 'MIT_AENDERUNGEN_EMPFOHLEN',
};

/** A slip in a result word is put right; two edits only in long words, so that no other word is bent. */
function berichtigt(wort: string): string {
  if (wort.length < 6 || ERGEBNISWOERTER.includes(wort) || ANDERE_WOERTER.has(wort)) return wort;
  const gemeint = ERGEBNISWOERTER.find(
    (bekannt) => bekannt[0] === wort[0] && abstand(wort, bekannt) <= (bekannt.length >= 12 ? 2 : 1),
  );
  return gemeint ?? wort;
}

function aussagen(text: string): Set<Aussage> {
  const gefunden = new Set<Aussage>();
  let rest = text;
  for (const [muster, aussage] of MUSTER) {
    if (!muster.test(rest)) continue;
    gefunden.add(aussage);
    rest = rest.replaceAll(new RegExp(muster, 'g'), ' § ');
  }
  gefunden.delete('NICHTS');
  return gefunden;
}

/**
 * Reads a result as a clerk or another system wrote it (V-IMP): "ungeändert beschlossen" → BESCHLOSSEN,
 * "ohne Beschlussfassung geschoben" → VERTAGT. Taking note beside a vote is the vote. Anything unknown,
 * contradictory, about a single motion or longer than a line → null: no result, and a person decides.
 */
export function erkenneErgebnis(text: string): Ergebnis | null {
  if (text.length > HOECHSTLAENGE) return null;
  const geschrieben = vergleichsform(text);
  if (EINZELNER_ANTRAG.test(geschrieben)) return null;
  const lesbar = geschrieben
    .replace(/\p{L}+/gu, berichtigt)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const gefunden = aussagen(lesbar);
  if (gefunden.size > 1) gefunden.delete('ZUR_KENNTNIS_GENOMMEN');
  const [einzige, ...weitere] = gefunden;
  if (einzige === undefined || einzige === 'UNKLAR' || einzige === 'NICHTS' || weitere.length > 0)
    return null;
  return GEAENDERT.test(lesbar) ? (GEAENDERTE_FORM[einzige] ?? einzige) : einzige;
}
