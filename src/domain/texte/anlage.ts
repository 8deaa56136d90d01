import type { AblehnungsCode } from '../kern/ablehnung';

/** What a person reads after changing the attachments of a paper. */
export const ANLAGEN_MELDUNG = {
  hinzugefuegt: 'Die Anlage ist hinzugefügt.',
  ersetzt: 'Die Datei ist ersetzt. Unter der alten Adresse gibt es sie nicht mehr.',
  beantwortet: 'Die Begründung ist festgehalten.',
  geaendert: 'Die Anlage ist geändert.',
  verschoben: 'Die Reihenfolge ist geändert.',
  entfernt: 'Die Anlage ist entfernt.',
} as const;
export type AnlagenMeldung = keyof typeof ANLAGEN_MELDUNG;

export const istAnlagenMeldung = (wert: unknown): wert is AnlagenMeldung =>
  typeof wert === 'string' && Object.hasOwn(ANLAGEN_MELDUNG, wert);

export const ERLAUBTE_DATEIEN =
  'PDF, Bilder (PNG, JPEG, WebP), Word, Excel und PowerPoint (ohne Makros), OpenDocument-Texte und ‑Tabellen, Textdateien (TXT, CSV)';

/** The field of the form a refusal concerns. */
export function anlagenfeld(code: AblehnungsCode): 'datei' | 'titel' | null {
  if (code === 'ANLAGE_TITEL') return 'titel';
  return code.startsWith('ANLAGE_') ? 'datei' : null;
}
