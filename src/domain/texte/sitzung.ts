/** "12. Sitzung", or "Sitzung" where none is counted. */
export const sitzungstitel = (nummer: number | null): string => (nummer ? `${nummer}. Sitzung` : 'Sitzung');

/** "1 Vorlage", "32 Vorlagen" */
export const anzahlVorlagen = (anzahl: number): string =>
  anzahl === 1 ? '1\u00a0Vorlage' : `${anzahl}\u00a0Vorlagen`;
