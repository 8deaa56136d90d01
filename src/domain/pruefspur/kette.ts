import { z } from 'zod';

/** The two chains of a month: what was written, and what was read. */
export const KETTEN = ['SCHREIBEN', 'LESEN'] as const;
export type Kette = (typeof KETTEN)[number];

/** What can be wrong with the chain of a month. */
export type Bruchart =
  | 'FALSCHER_MONAT'
  | 'GEAENDERT'
  | 'VERTAUSCHT'
  | 'EINGEFUEGT'
  | 'FEHLT_DAVOR'
  | 'ENDE_FEHLT'
  | 'NACH_DEM_SIEGEL'
  | 'MONAT_FEHLT'
  | 'SIEGEL_FALSCH'
  | 'ANKER_FEHLT';

/** The first entry a chain breaks at, `null` where it is none that is there. */
export type Bruch = { art: Bruchart; eintrag: string | null };

/** The chain of one month as the check found it: whole where `bruch` is null. `wurzel`: hash of its last entry. */
export type Kettenbefund = {
  kette: Kette;
  monat: string;
  anzahl: number;
  wurzel: string | null;
  versiegelt: boolean;
  /** Kept long enough and deleted; its seal is all there is. */
  geloescht: boolean;
  bruch: Bruch | null;
};

export type Siegel = { anzahl: number; wurzel: string; geloescht: boolean };

/** What a recomputed chain and its seal say of each other: null where they agree. A break inside the chain comes first. */
export function siegelbruch(anzahl: number, wurzel: string | null, siegel: Siegel | null): Bruchart | null {
  if (!siegel || (siegel.geloescht && anzahl === 0)) return null;
  if (anzahl === 0) return 'MONAT_FEHLT';
  if (anzahl < siegel.anzahl) return 'ENDE_FEHLT';
  if (anzahl > siegel.anzahl || siegel.geloescht) return 'NACH_DEM_SIEGEL';
  return wurzel === siegel.wurzel ? null : 'SIEGEL_FALSCH';
}

/**
 * What a check has written of itself. An entry that does not say it has been changed, or is none of ours: that is a
 * break of its own, and the page of Revision says so instead of failing.
 */
export const Pruefangaben = z
  .object({ umfang: z.string(), eintraege: z.number(), brueche: z.number() })
  .catch({ umfang: 'alle', eintraege: 0, brueche: 1 });
