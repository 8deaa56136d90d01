import { type Melde, zitat } from '../befundliste';
import type { GelesenerSchritt } from '../geleseneVorlage';

/** Rows that say the same, blanks and capitals apart. The same body on another day or in another role differs. */
const gleichheit = (s: GelesenerSchritt): string =>
  `${s.gremium ?? ''}\t${s.datum ?? s.datumOriginal ?? ''}\t${s.zustaendigkeitOriginal ?? ''}`.toLowerCase();

/** A row printed twice is one step; the first stays, with a finding at the second. */
export function ohneDoppelte(schritte: GelesenerSchritt[], melde: Melde): GelesenerSchritt[] {
  const gesehen = new Map<string, GelesenerSchritt>();
  return schritte.filter((schritt) => {
    const inhalt = gleichheit(schritt);
    const erster = gesehen.get(inhalt);
    if (!erster) {
      gesehen.set(inhalt, schritt);
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

const ort = (gremium: string | null): string => (gremium ? `bei ${zitat(gremium)}` : 'in dieser Zeile');

/** What a step does not say, or not so that it can be used. */
export function pruefeSchritt(schritt: GelesenerSchritt, melde: Melde): void {
  const { gremium, datum, datumOriginal, zustaendigkeit, zustaendigkeitOriginal, zeile } = schritt;
  if (!gremium) {
    melde(zeile, 'WARNUNG', 'GREMIUM_FEHLT', () => 'In dieser Zeile der Beratungsfolge fehlt das Gremium.');
  }
  if (!datumOriginal) {
    melde(zeile, 'HINWEIS', 'TERMIN_FEHLT', () => `Der Beratungstermin fehlt ${ort(gremium)}.`);
  } else if (!datum) {
    const satz = () => `${zitat(datumOriginal)} ist ${ort(gremium)} kein lesbarer Kalendertag.`;
    melde(zeile, 'WARNUNG', 'TERMIN_UNLESBAR', satz);
  }
  if (!zustaendigkeitOriginal) {
    melde(zeile, 'WARNUNG', 'ZUSTAENDIGKEIT_FEHLT', () => `Die Zuständigkeit fehlt ${ort(gremium)}.`);
  } else if (!zustaendigkeit) {
    const satz = () =>
      `Die Zuständigkeit ${zitat(zustaendigkeitOriginal)} ${ort(gremium)} ist nicht bekannt.`;
    melde(zeile, 'WARNUNG', 'ZUSTAENDIGKEIT_UNBEKANNT', satz);
  }
}
