const ZEICHEN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
};

/**
 * Letters as search compares them: lower case, without accents and soft hyphens, "Straße" = "strasse", "Gebühr" = "gebuhr".
 * The twin of SQL function suchtext; a database test holds both together.
 */
export const falte = (text: string): string =>
  OHNE_ZEICHEN.test(text)
    ? text.toLowerCase()
    : text
        .replace(/[ßẞæÆœŒøØłŁđĐ]/g, (zeichen) => ZEICHEN[zeichen] ?? zeichen)
        .normalize('NFKD')
        .replace(/[\u0300-\u036f\u00ad\u200b-\u200d]/g, '')
        .toLowerCase();

/** Most words are: nothing to fold but capitals. */
const OHNE_ZEICHEN = /^[ -~]*$/;

/** Umlauts typed as two letters: "gebuehr" = "gebuhr"; "neue", "steuer", "bauer", "quelle" stay. Twin of SQL function ohne_umlaut. */
export const ohneUmlaut = (gefaltet: string): string =>
  gefaltet
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/(^|[^aeq])ue/g, '$1u');

/**
 * The folded words of a text as they are found: each as it stands, with its umlauts folded, and numbers written in one
 * ("13245-08") in one besides. Twin of SQL function suchwoerter.
 */
export function suchwoerter(text: string): Set<string> {
  const gefaltet = falte(text);
  const woerter = new Set((gefaltet.match(/[a-z0-9]+/g) ?? []).filter((wort) => wort.length <= 100));
  for (const wort of [...woerter]) woerter.add(ohneUmlaut(wort));
  for (const [nummer] of gefaltet.matchAll(/[0-9]+(?:[-/‐‑–][0-9]+)+/g))
    if (nummer.length <= 100) woerter.add(nummer.replace(/[^0-9]/g, 'x'));
  return woerter;
}
