/** Street and town of a place in one line; null where neither is known. */
export function anschrift(ort: {
  strasse: string | null;
  plz: string | null;
  stadt: string | null;
}): string | null {
  const stadt = [ort.plz, ort.stadt].filter(Boolean).join(' ');
  return [ort.strasse, stadt].filter(Boolean).join(', ') || null;
}
