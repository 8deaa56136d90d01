import type { LocalDate } from '../../kern/localDate';
import { RETRY, schliesst } from '../ergebnis';
import type { Schritt, Zustaendigkeit } from '../schritt';

/** A step that has a sitting to come or to have been: its date is known and stands. */
export type Angesetzt = Schritt & { datum: LocalDate };

const KEIN_RANG = 9;
const RANG: Record<Zustaendigkeit, number> = {
  EINBRINGUNG: 0,
  ANHOERUNG: 1,
  EMPFEHLUNG: 1,
  BESCHLUSS: 3,
  GENEHMIGUNG: 4,
  KENNTNISNAHME: KEIN_RANG,
};
export const RANG_BESCHLUSS = RANG.BESCHLUSS;
export const RANG_HAUPTAUSSCHUSS = 2;

/** Place in the order of deliberation; the Hauptausschuss recommends after the other committees. */
export function rang(schritt: Schritt): number {
  const hauptausschuss = schritt.zustaendigkeit === 'EMPFEHLUNG' && schritt.gremiumArt === 'HAUPTAUSSCHUSS';
  return hauptausschuss ? RANG_HAUPTAUSSCHUSS : RANG[schritt.zustaendigkeit];
}

/** "gating": everything but a Kenntnisnahme, which never holds a paper (W2). */
export const kannHalten = (schritt: Schritt): boolean => rang(schritt) < KEIN_RANG;

/** A step that decides: Beschluss or Genehmigung. */
export const entscheidet = (schritt: Schritt): boolean =>
  schritt.zustaendigkeit === 'BESCHLUSS' || schritt.zustaendigkeit === 'GENEHMIGUNG';

const vertagt = (schritt: Schritt): boolean => schritt.ergebnis !== null && RETRY.has(schritt.ergebnis);

/** "dead": dropped, or put off with a successor that stands for it. */
export const istHinfaellig = (schritt: Schritt): boolean =>
  schritt.entfallen || (vertagt(schritt) && Boolean(schritt.ersetztDurch));

/** "closed": done, with a result. A closed step may lack a date (imports). */
export const istErledigt = (schritt: Schritt): boolean =>
  !istHinfaellig(schritt) && schliesst(schritt.ergebnis);

/** "open": neither closed nor dead. */
export const istOffen = (schritt: Schritt): boolean =>
  !istHinfaellig(schritt) && !schliesst(schritt.ergebnis);

/** "live": open with a date that stands. */
export function istAngesetzt(schritt: Schritt): schritt is Angesetzt {
  return istOffen(schritt) && !vertagt(schritt) && schritt.datum !== null && !schritt.sitzungAbgesagt;
}

/** "unset": open, but without a date, put off, or its sitting was cancelled. */
export const istTerminlos = (schritt: Schritt): boolean => istOffen(schritt) && !istAngesetzt(schritt);
