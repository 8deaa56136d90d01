/** Letters as people type them: "öffentliche Ordnung", "oeffentliche", "OEFFENTLICHE" are one. */
function einfach(text: string): string {
  return text
    .toLocaleLowerCase('de')
    .replace(/\u00ad/g, '')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** True if every word of the search stands somewhere in one of the names of a body. */
export function passtZurSuche(namen: readonly string[], suche: string): boolean {
  const text = einfach(namen.join(' '));
  return einfach(suche)
    .split(/\s+/)
    .every((wort) => text.includes(wort));
}
