import type { Dateibefundart } from '../anlage/befund';

/** What a finding is called, and why it matters, for who decides about it. */
export const DATEIBEFUND_TEXT: Readonly<Record<Dateibefundart, { titel: string; satz: string }>> = {
  VERDECKTER_TEXT: {
    titel: 'Verdeckter Text',
    satz: 'Dieser Text ist auf der Seite nicht zu sehen, steht aber in der Datei: Wer ihn markiert und kopiert, kann ihn lesen. So sieht eine Schwärzung aus, die keine ist.',
  },
  PERSOENLICHE_ANGABEN: {
    titel: 'Persönliche Angaben',
    satz: 'Die Eigenschaften der Datei nennen einen Menschen. Wer die Datei bekommt, kann das lesen.',
  },
  NICHT_PRUEFBAR: {
    titel: 'Nicht geprüft',
    satz: 'Die Datei konnte nicht oder nicht ganz auf verdeckten Text und persönliche Angaben geprüft werden.',
  },
};

/** Why a paper is not released yet, for one attachment. */
export const OFFENE_ANLAGE = {
  ungeprueft: (titel: string) => `Die Anlage „${titel}“ wird noch geprüft.`,
  unbeantwortet: (titel: string) => `In der Anlage „${titel}“ ist ein Befund der Prüfung offen.`,
} as const;
