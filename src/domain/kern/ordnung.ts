const telefonbuch = new Intl.Collator('de-u-co-phonebk');

/** Order of names as in a phone book, DIN 5007-2 (ö = oe): "Hörde" before "Hombruch". */
export function nachName(a: string, b: string): number {
  return telefonbuch.compare(a, b);
}
