const telefonbuch = new Intl.Collator('de-u-co-phonebk');
const mitZahlen = new Intl.Collator('de', { numeric: true });

/** Order of names as in a phone book, DIN 5007-2 (ö = oe): "Hörde" before "Hombruch". */
export function nachName(a: string, b: string): number {
  return telefonbuch.compare(a, b);
}

/** Order of what carries a number, by its size: "9" before "10", "57" before "57/FABIDO". */
export function nachNummer(a: string, b: string): number {
  return mitZahlen.compare(a, b);
}
