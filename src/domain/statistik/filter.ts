import type { LocalDate } from '../kern/localDate';
import { type Halbjahr, halbjahrText, halbjahrVon } from './zeitraum';

export type Statistikfilter = {
  von: Halbjahr;
  bis: Halbjahr;
  /** Id of a body; null = all. */
  gremium: string | null;
  /** All bodies in the pictures by body, not only the busiest. */
  alle: boolean;
};

/** What an address asks for, and per field why it could not be followed. */
export type Filterlesung = {
  filter: Statistikfilter;
  fehler: Partial<Record<'von' | 'bis' | 'gremium', string>>;
};

/** What can be chosen from. */
export type Filterauswahl = { gremien: ReadonlySet<string>; erstes: Halbjahr; letztes: Halbjahr };

/** Without a choice: the running year and the two before it. */
export const JAHRE_OHNE_WAHL = 3;

export function ohneWahl({ erstes, letztes }: Filterauswahl): Statistikfilter {
  return { von: begrenzt(jahreVor(letztes), erstes, letztes), bis: letztes, gremium: null, alle: false };
}

const jahreVor = (bis: Halbjahr): Halbjahr => `${Number(bis.slice(0, 4)) - JAHRE_OHNE_WAHL + 1}-1`;

/** All that is stored up to today; a first day in the future counts as today. */
export function auswahl(
  gremien: readonly { id: string }[],
  ersterTag: LocalDate | null,
  heute: LocalDate,
): Filterauswahl {
  const letztes = halbjahrVon(heute);
  const erstes = halbjahrVon(ersterTag ?? heute);
  return { gremien: new Set(gremien.map((g) => g.id)), erstes: begrenzt(erstes, '', letztes), letztes };
}

/** Reads the address. A value that cannot be followed counts as absent and is answered with a sentence. */
export function leseFilter(
  eingabe: Readonly<Record<string, unknown>>,
  moeglich: Filterauswahl,
): Filterlesung {
  const filter = ohneWahl(moeglich);
  const fehler: Filterlesung['fehler'] = {};
  const von = leseHalbjahr(eingabe.von, 1, moeglich);
  const bis = leseHalbjahr(eingabe.bis, 2, moeglich);
  if (von?.ok) filter.von = von.wert;
  else if (von) fehler.von = von.satz;
  if (bis?.ok) filter.bis = bis.wert;
  else if (bis) fehler.bis = bis.satz;
  if (!von && filter.bis < filter.von)
    filter.von = begrenzt(jahreVor(filter.bis), moeglich.erstes, filter.bis);
  if (filter.von > filter.bis) {
    fehler.bis = `Das Ende liegt vor dem Anfang. Gezeigt wird bis zum ${halbjahrText(moeglich.letztes)}.`;
    filter.bis = moeglich.letztes;
  }
  const gremium = text(eingabe.gremium);
  if (gremium && moeglich.gremien.has(gremium)) filter.gremium = gremium;
  else if (gremium) fehler.gremium = 'Dieses Gremium gibt es hier nicht. Gezeigt werden alle.';
  filter.alle = eingabe.gremien === 'alle';
  return { filter, fehler };
}

/** The address of these choices, as short as it can be. */
export function filterabfrage(f: Statistikfilter, moeglich: Filterauswahl): string {
  const standard = ohneWahl(moeglich);
  const abfrage = new URLSearchParams();
  if (f.von !== standard.von) abfrage.set('von', f.von);
  if (f.bis !== standard.bis) abfrage.set('bis', f.bis);
  if (f.gremium) abfrage.set('gremium', f.gremium);
  if (f.alle) abfrage.set('gremien', 'alle');
  return abfrage.size > 0 ? `?${abfrage}` : '';
}

const text = (wert: unknown): string => (typeof wert === 'string' ? wert.trim() : '');

type Gelesen = { ok: true; wert: Halbjahr } | { ok: false; satz: string };

/** A half-year, or a whole year of which `haelfte` is meant; null where nothing was said. */
function leseHalbjahr(wert: unknown, haelfte: 1 | 2, { erstes, letztes }: Filterauswahl): Gelesen | null {
  const geschrieben = Array.isArray(wert) ? 'mehrfach' : text(wert);
  if (!geschrieben) return null;
  const treffer = /^(\d{4})(?:-([12]))?$/.exec(geschrieben);
  if (!treffer)
    return {
      ok: false,
      satz: `Diesen Zeitraum gibt es nicht. Bitte wählen Sie ein Halbjahr, zum Beispiel ${letztes}.`,
    };
  const gemeint = `${treffer[1]}-${treffer[2] ?? haelfte}`;
  const jahrPasst = !treffer[2] && geschrieben >= erstes.slice(0, 4) && geschrieben <= letztes.slice(0, 4);
  if (jahrPasst) return { ok: true, wert: begrenzt(gemeint, erstes, letztes) };
  if (gemeint < erstes || gemeint > letztes)
    return {
      ok: false,
      satz: `Zahlen gibt es vom ${halbjahrText(erstes)} bis zum ${halbjahrText(letztes)}.`,
    };
  return { ok: true, wert: gemeint };
}

const begrenzt = (h: Halbjahr, erstes: Halbjahr, letztes: Halbjahr): Halbjahr =>
  h < erstes ? erstes : h > letztes ? letztes : h;
