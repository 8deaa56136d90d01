import type { Ergebnis } from '../beratungsfolge/ergebnis';
import type { Vorlagenart } from '../vorlage/vorlage';

/** Median of the days from publication to decision; `jahr` null = the whole period. */
export type Dauer = { art: Vorlagenart; jahr: number | null; anzahl: number; median: number };

/** Different papers a body had on its sittings in a month ('JJJJ-MM'). */
export type Aufkommen = { gremium: string; monat: string; anzahl: number };

/** Steps of a body by their result; null = none so far. */
export type Ausgang = { gremium: string; ergebnis: Ergebnis | null; anzahl: number };

/** Steps by the days from their sitting to their result, or to today while it is missing (`offen`). */
export type Wartende = { tage: number; offen: boolean; anzahl: number };

/** What the database counts for a period and a body; the pictures are made of it. */
export type Statistikzahlen = {
  dauern: Dauer[];
  /** Papers published after their decision: nothing to measure. */
  nachDerEntscheidung: number;
  aufkommen: Aufkommen[];
  ausgaenge: Ausgang[];
  warten: Wartende[];
  /** Results whose first entry is no longer to be seen because a correction took its place. */
  berichtigt: number;
  /** Steps of papers published after the sitting: their results were entered later on purpose. */
  nachgetragen: number;
};

export type Statistikgremium = { id: string; name: string; kurzname: string };

/** Fewer than this make no median that says anything. */
export const WENIGE = 5;

/** A table as the page and the file show it. Null = nothing was counted there, not zero. */
export type Zahlentafel = {
  spalten: readonly { titel: string; zahl: boolean }[];
  zeilen: readonly (readonly (string | number | null)[])[];
};

const deutsch = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

/** 1204.5 → "1.204,5" */
export const zahlText = (zahl: number): string => deutsch.format(zahl);

/** "ein Ergebnis", "12 Ergebnisse" */
export const menge = (anzahl: number, eins: string, viele: string): string =>
  anzahl === 1 ? eins : `${zahlText(anzahl)} ${viele}`;

/** The middle of sorted groups of equal values, as percentile_cont(0.5) has it; null for none. */
export function median(gruppen: readonly { wert: number; anzahl: number }[]): number | null {
  const sortiert = [...gruppen].sort((a, b) => a.wert - b.wert);
  const gesamt = sortiert.reduce((summe, g) => summe + g.anzahl, 0);
  if (gesamt === 0) return null;
  const an = (stelle: number): number => {
    let bisher = 0;
    for (const g of sortiert) {
      bisher += g.anzahl;
      if (stelle < bisher) return g.wert;
    }
    return sortiert.at(-1)?.wert ?? 0;
  };
  return (an(Math.floor((gesamt - 1) / 2)) + an(Math.floor(gesamt / 2))) / 2;
}

/** A number as files for spreadsheets hold it in Germany: no points, a comma. */
export const csvZahl = (wert: string | number | null): string | null =>
  typeof wert === 'number' ? String(Math.round(wert * 10) / 10).replace('.', ',') : wert;
