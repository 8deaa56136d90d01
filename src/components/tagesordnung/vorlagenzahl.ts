/** "1 Vorlage", "12 Vorlagen", "keine Vorlage". */
export function vorlagenzahl(n: number): string {
  if (n === 0) return 'Keine Vorlage';
  return n === 1 ? '1 Vorlage' : `${n} Vorlagen`;
}
