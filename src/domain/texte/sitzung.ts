import { anzahlText } from './anzahl';

/** "12. Sitzung", or "Sitzung" where none is counted. */
export const sitzungstitel = (nummer: number | null): string => (nummer ? `${nummer}. Sitzung` : 'Sitzung');

/** The bodies that sit, lead body first: "Hauptausschuss und Rat der Stadt". */
export const gremienNamen = (gremien: readonly { name: string }[]): string =>
  gremien.map((g) => g.name).join(' und ');

/** "Rat der Stadt, 28. Sitzung"; a joint sitting has no number of its own and only names its bodies. */
export function gremiumUndSitzung(s: {
  gremien: readonly { name: string }[];
  nummer: number | null;
}): string {
  return s.gremien.length === 1 && s.nummer
    ? `${gremienNamen(s.gremien)}, ${sitzungstitel(s.nummer)}`
    : gremienNamen(s.gremien);
}

/** "1 Vorlage", "32 Vorlagen" */
export const anzahlVorlagen = (anzahl: number): string =>
  anzahl === 1 ? '1\u00a0Vorlage' : `${anzahlText(anzahl)}\u00a0Vorlagen`;
