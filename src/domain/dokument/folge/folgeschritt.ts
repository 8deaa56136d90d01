import { type Melde, zitat } from '../befundliste';
import type { GelesenerSchritt } from '../geleseneVorlage';
import { liesDatum } from '../kopf/druckdatum';
import { beginntWieGremium, fehltDerName } from './gremienname';
import type { Reihe, Rollenleser } from './reihe';
import { beginntKlein, istOffen, verbinde } from './umbruch';
import { glatt, oderNull } from './zellen';

/** No body has a longer name. The limit also keeps the joining of lines linear. */
export const LAENGSTER_NAME = 300;

/** A step from its columns; what cannot be read stays beside the null as printed. */
export function schrittAus(
  gremium: string,
  { datum, rolle }: Pick<Reihe, 'datum' | 'rolle'>,
  zeile: number,
  liesRolle: Rollenleser,
): GelesenerSchritt {
  return {
    gremium: oderNull(glatt(gremium)),
    datum: liesDatum(datum),
    datumOriginal: oderNull(datum),
    zustaendigkeit: rolle ? liesRolle(rolle) : null,
    zustaendigkeitOriginal: oderNull(rolle),
    zeile,
  };
}

/** Adds the next line of a broken name to a step that has its row already. */
export function verlaengereName(schritt: GelesenerSchritt, text: string, zeile: number, melde: Melde) {
  const name = verbinde(schritt.gremium ?? '', text);
  schritt.gremium = name;
  melde(zeile, 'HINWEIS', 'NAME_UMGEBROCHEN', () => `Als Fortsetzung des Gremiums gelesen: ${zitat(name)}.`);
}

/** Adds the next line of a broken role; the code is read anew from the whole. */
export function ergaenzeRolle(
  schritt: GelesenerSchritt,
  text: string,
  zeile: number,
  liesRolle: Rollenleser,
  melde: Melde,
) {
  const bisher = schritt.zustaendigkeitOriginal;
  schritt.zustaendigkeitOriginal = bisher ? verbinde(bisher, text) : text;
  schritt.zustaendigkeit = liesRolle(schritt.zustaendigkeitOriginal);
  melde(
    zeile,
    'HINWEIS',
    'ROLLE_UMGEBROCHEN',
    () => `Als Fortsetzung der Zuständigkeit gelesen: ${zitat(text)}.`,
  );
}

/** What a line without day and role goes on with, when it follows a row directly. */
export function fortsetzungVon(
  schritt: GelesenerSchritt,
  text: string,
  liesRolle: Rollenleser,
): 'NAME' | 'ROLLE' | null {
  const { gremium, zustaendigkeitOriginal: bisher } = schritt;
  if (!gremium || gremium.length + (bisher ?? '').length + text.length > LAENGSTER_NAME) return null;
  const rolleOffen = bisher !== null && istOffen(bisher);
  if (istOffen(gremium) || fehltDerName(gremium) || (beginntKlein(text) && !rolleOffen)) return 'NAME';
  if (rolleOffen) return 'ROLLE';
  return bisher === null && !beginntWieGremium(text) && liesRolle(text) ? 'ROLLE' : null;
}
