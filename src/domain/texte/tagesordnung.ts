import type { Oeffentlichkeit, Versandart } from '../vorlage/vorlage';
import { deutscherZeitpunkt } from './datum';

/** What the public reads in place of a non-public title (A11); the view `oeffentlich.tagesordnungspunkt` says the same. */
export const NICHTOEFFENTLICHER_PUNKT = 'Nichtöffentlicher Tagesordnungspunkt';

const VERSANDART_TEXT: Record<Versandart, string> = {
  EINLADUNG: 'Einladung',
  NACHTRAG: 'Nachtrag',
  TISCHVORLAGE: 'Tischvorlage',
  SONDERVERSAND: 'Sonderversand',
  IMPORT: 'Veröffentlichung beim Import',
};

/** "Einladung, 23.11.2026, 09:00 Uhr, Ratsbüro": what went out, when, by whom. */
/** "Einladung versandt am 11.11.2026, 10:00 Uhr (Schriftführung)" */
export const versandSatz = (v: { art: Versandart; versandtAm: Date; versandtVon: string | null }): string =>
  `${VERSANDART_TEXT[v.art]} versandt am ${deutscherZeitpunkt(v.versandtAm)}${v.versandtVon ? ` (${v.versandtVon})` : ''}`;

export const versandText = (v: { art: Versandart; versandtAm: Date; versandtVon: string | null }): string =>
  [VERSANDART_TEXT[v.art], deutscherZeitpunkt(v.versandtAm), v.versandtVon].filter(Boolean).join(', ');

/** The parts of an agenda, as its headings name them. */
export const TEIL_TEXT: Record<Oeffentlichkeit, string> = {
  OEFFENTLICH: 'Öffentlicher Teil',
  NICHTOEFFENTLICH: 'Nichtöffentlicher Teil',
};
