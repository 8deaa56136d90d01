import type { Ausgelassenes } from '@/components/protokoll/Sammelkasten';
import { type Sammelauswahl, waehleKenntnisnahmen } from '@/domain/protokoll/sammelauswahl';
import { auslasssatz } from '@/domain/texte/auslassgrund';
import type { ProtokollSchritt, Protokollsitzung } from '@/server/protokolle/queries';
import { adresse, name, type Stelle } from './ansicht';

export const sammelauswahl = (s: Protokollsitzung, alle: Stelle[]): Sammelauswahl<ProtokollSchritt> =>
  waehleKenntnisnahmen(
    alle.map((stelle) => stelle.schritt),
    s,
  );

/** Every row left out, with its reason; `nur` says which of them are meant. */
export function ausgelassene(
  s: Protokollsitzung,
  alle: Stelle[],
  nur: (schritt: ProtokollSchritt) => boolean,
): Ausgelassenes[] {
  return sammelauswahl(s, alle).ausgelassen.flatMap(({ zeile, grund }) => {
    const stelle = alle.find((a) => a.schritt === zeile);
    if (!stelle || !nur(zeile)) return [];
    return {
      id: zeile.beratungId,
      punkt: name(stelle),
      titel: zeile.betreff,
      href: adresse(s.id, zeile.beratungId),
      satz: auslasssatz(grund, zeile),
    };
  });
}

/** Before: a Kenntnisnahme that will stay. What was settled before is no news. */
export const offeneKenntnisnahme = (b: ProtokollSchritt): boolean =>
  b.zustaendigkeit === 'KENNTNISNAHME' && b.ergebnis !== 'ZUR_KENNTNIS_GENOMMEN';
