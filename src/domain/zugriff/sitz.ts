import type { GremiumArt } from '../gremium/gremium';
import type { Mitgliedsrolle } from '../gremium/mitgliedschaft';
import { berlinZeitpunkt, type LocalDate, plusTage } from '../kern/localDate';
import type { Schutzklasse } from '../vorlage/schutzklasse';

/** A Mitgliedschaft as the rules of access see it, its first and its last day included. */
export type Sitz = {
  gremiumId: string;
  art: GremiumArt;
  stadtbezirk: string | null;
  rolle: Mitgliedsrolle;
  von: LocalDate;
  bis: LocalDate | null;
};

/** What the city allows its members beyond their own bodies (A5–A8). All of it is off until the city decides otherwise. */
export type Lesegrenzen = {
  ratLiestKlassen: readonly Schutzklasse[];
  fachfremdeLesen: boolean;
  ausgeschiedeneLesen: boolean;
  befangeneLesen: boolean;
};

export const KEINE_FREIGABEN: Lesegrenzen = {
  ratLiestKlassen: [],
  fachfremdeLesen: false,
  ausgeschiedeneLesen: false,
  befangeneLesen: false,
};

/** Bodies whose papers every member of the Rat may hear (§ 58 Abs. 1 GO NRW): its committees, no Bezirksvertretung. */
export const AUSSCHUESSE: readonly GremiumArt[] = ['HAUPTAUSSCHUSS', 'AUSSCHUSS', 'BETRIEBSAUSSCHUSS'];

export const haelt = ({ von, bis }: Pick<Sitz, 'von' | 'bis'>, tag: LocalDate): boolean =>
  von <= tag && (bis === null || tag <= bis);

/** A seat of one's own in the Rat: lay members, deputies and clerks of other bodies are none of its members. */
export const istRatssitz = ({ art, rolle }: Sitz): boolean =>
  art === 'RAT' && (rolle === 'VORSITZ' || rolle === 'STELLVERTRETENDER_VORSITZ' || rolle === 'MITGLIED');

/** A time in a body that is over: what was dispatched from `ab` on and before `vor` fell into it (A7). */
export type Amtszeit = { gremiumId: string; ab: Date; vor: Date };

export const beendete = (sitze: readonly Sitz[], tag: LocalDate): Amtszeit[] =>
  sitze.flatMap(({ gremiumId, von, bis }) =>
    bis !== null && bis < tag
      ? [{ gremiumId, ab: berlinZeitpunkt(von), vor: berlinZeitpunkt(plusTage(bis, 1)) }]
      : [],
  );
