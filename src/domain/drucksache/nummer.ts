import type { Ablehnung } from '../kern/ablehnung';
import { nachNummer } from '../kern/ordnung';
import { abgelehnt, ok, type Result } from '../kern/result';
import { ausdruck, hoechsteLaufende, type Nummernmuster } from './muster';

/** A Drucksache-Nummer taken apart. `zusatz` as written: "-E1", "BA", "" without one. */
export type Drucksachennummer = { laufend: number; jahr: number; zusatz: string };

/** Two digits mean 1970–2069: city archives start late, and nothing is numbered far ahead. */
const volles = (jahr: string) => Number(jahr) + (jahr.length > 2 ? 0 : Number(jahr) < 70 ? 2000 : 1900);

/** Strict reading of many numbers of one pattern, each with its optional suffix; null for what is none. */
export function nummernleser(muster: Nummernmuster): (text: string) => Drucksachennummer | null {
  const ganz = new RegExp(`^${ausdruck(muster)}$`);
  return (text) => {
    const gruppen = ganz.exec(text)?.groups;
    if (!gruppen) return null;
    const { laufend = '', jahr = '', zusatz = '' } = gruppen;
    return { laufend: Number(laufend), jahr: volles(jahr), zusatz };
  };
}

/** Strict reading: the text is exactly one number of this pattern with its optional suffix, else NUMMER_UNGUELTIG. */
export function leseNummer(text: string, muster: Nummernmuster): Result<Drucksachennummer, Ablehnung> {
  const gelesen = nummernleser(muster)(text);
  return gelesen ? ok(gelesen) : abgelehnt({ code: 'NUMMER_UNGUELTIG', regel: 'N1', feld: 'nummer' });
}

/** A number with either stroke, as people type it: "13245/08" also means "13245-08". With letters only as it is written. */
export const schreibweisen = (nummer: string): string[] =>
  /^\d+([-/]\d+)+$/.test(nummer)
    ? [nummer, nummer.replaceAll('/', '-'), nummer.replaceAll('-', '/')]
    : [nummer];

/** Writes a number; the inverse of `leseNummer`. Null if it has more digits than the pattern. */
export function schreibeNummer(nummer: Drucksachennummer, muster: Nummernmuster): string | null {
  if (nummer.laufend > hoechsteLaufende(muster)) return null;
  const teile = muster.teile.map((teil) => {
    if (teil.art === 'TEXT') return teil.text;
    const zahl = teil.art === 'JAHR' ? nummer.jahr % 10 ** teil.stellen : nummer.laufend;
    return String(zahl).padStart(teil.stellen, '0');
  });
  return teile.join('') + nummer.zusatz;
}

/**
 * The number as it is stored and looked up: without blanks, with plain hyphens, in capitals
 * ("13245 – 08-e1" → "13245-08-E1"). Whether a suffix has its hyphen is part of the number and stays.
 * Null if it is no number of this pattern.
 */
export function normalisiere(text: string, muster: Nummernmuster): string | null {
  const glatt = (wert: string) =>
    wert
      .replace(/[‐-―−]/g, '-')
      .replace(/\s+/g, '')
      .toUpperCase();
  const feste = muster.teile.map((t) => (t.art === 'TEXT' ? { ...t, text: glatt(t.text) } : t));
  const gelesen = leseNummer(glatt(text), { ...muster, teile: feste });
  return gelesen.ok ? schreibeNummer(gelesen.wert, muster) : null;
}

/**
 * Order of lists: year, running number, then the paper itself before its suffixes (E2 before E10, with or
 * without hyphen). What is no number of this pattern comes last, in text order.
 */
export function vergleicheNummern(a: string, b: string, muster: Nummernmuster): number {
  const [x, y] = [leseNummer(a, muster), leseNummer(b, muster)];
  if (!x.ok || !y.ok) return Number(y.ok) - Number(x.ok) || nachNummer(a, b);
  const zusatz = (nummer: Drucksachennummer) => nummer.zusatz.replace(/^[-/]/, '');
  return (
    x.wert.jahr - y.wert.jahr || x.wert.laufend - y.wert.laufend || nachNummer(zusatz(x.wert), zusatz(y.wert))
  );
}
