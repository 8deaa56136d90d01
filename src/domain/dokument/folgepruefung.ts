import { type Melde, zitat } from './befundliste';
import type { GelesenerSchritt } from './geleseneVorlage';

/** Rows that say the same, blanks and capitals apart. The same body on another day or in another role differs. */
const gleichheit = (s: GelesenerSchritt): string =>
  [s.gremium ?? '', s.datum ?? s.datumOriginal ?? '', s.zustaendigkeitOriginal ?? '']
    .join('\t')
    .toLowerCase();

/** A row printed twice is one step; the first stays, with a finding at the second. */
export function ohneDoppelte(schritte: GelesenerSchritt[], melde: Melde): GelesenerSchritt[] {
  const gesehen = new Map<string, GelesenerSchritt>();
  return schritte.filter((schritt) => {
    const erster = gesehen.get(gleichheit(schritt));
    if (!erster) {
      gesehen.set(gleichheit(schritt), schritt);
      return true;
    }
    const { gremium, datumOriginal, zustaendigkeitOriginal, zeile } = schritt;
    const reihe = [gremium, datumOriginal, zustaendigkeitOriginal].filter(Boolean).join(', ');
    melde(
      zeile,
      'WARNUNG',
      'SCHRITT_DOPPELT',
      () => `${zitat(reihe, 400)} steht schon in Zeile ${erster.zeile} und zählt einmal.`,
    );
    return false;
  });
}

/** What a step does not say, or not so that it can be used. */
export function pruefeSchritt(schritt: GelesenerSchritt, melde: Melde): void {
  const { gremium, datum, datumOriginal, zustaendigkeit, zustaendigkeitOriginal, zeile } = schritt;
  const wo = gremium ? `bei ${zitat(gremium)}` : 'in dieser Zeile';
  if (!gremium)
    melde(zeile, 'WARNUNG', 'GREMIUM_FEHLT', () => 'In dieser Zeile der Beratungsfolge fehlt das Gremium.');
  if (!datumOriginal) melde(zeile, 'HINWEIS', 'TERMIN_FEHLT', () => `Der Beratungstermin fehlt ${wo}.`);
  else if (!datum)
    melde(
      zeile,
      'WARNUNG',
      'TERMIN_UNLESBAR',
      () => `${zitat(datumOriginal)} ist ${wo} kein lesbarer Kalendertag.`,
    );
  if (!zustaendigkeitOriginal)
    melde(zeile, 'WARNUNG', 'ZUSTAENDIGKEIT_FEHLT', () => `Die Zuständigkeit fehlt ${wo}.`);
  else if (!zustaendigkeit) {
    melde(
      zeile,
      'WARNUNG',
      'ZUSTAENDIGKEIT_UNBEKANNT',
      () => `Die Zuständigkeit ${zitat(zustaendigkeitOriginal)} ${wo} ist nicht bekannt.`,
    );
  }
}
