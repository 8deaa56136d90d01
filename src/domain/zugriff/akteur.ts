import type { Publikum } from '../beratungsfolge/satz';
import type { Rolle } from './rolle';
import { type Amtszeit, KEINE_FREIGABEN, type Lesegrenzen } from './sitz';

declare const echt: unique symbol;

/** What the database says of a signed-in person at an instant. */
export type Rechte = {
  /** The instant they hold for: what is dispatched by then counts as dispatched. */
  readonly am: Date;
  readonly rollen: readonly Rolle[];
  /** The Organisationseinheit a FACHBEREICH works for. */
  readonly fachbereichId: string | null;
  /** The Organisationseinheit a MITZEICHNUNG signs for. */
  readonly zeichnetFuer: string | null;
  /** Bodies whose minutes this person keeps. */
  readonly schriftfuehrungIn: readonly string[];
  /** Bodies of whose Mitgliedschaften one holds today, as member, lay member or deputy (A4, A5). */
  readonly mitgliedIn: readonly string[];
  /** A member of the Rat today (A5). */
  readonly imRat: boolean;
  /** Stadtbezirke of the bodies in `mitgliedIn` (A6). */
  readonly stadtbezirke: readonly string[];
  /** Mitgliedschaften that have ended (A7). */
  readonly frueher: readonly Amtszeit[];
  /** The person a MITGLIED is: who may be befangen (A8). */
  readonly personId: string | null;
  /** What the city allows members beyond their own bodies. */
  readonly freigaben: Lesegrenzen;
  /** A role must sign in more strongly than this session did: until then there is no right, not even to one's own data. */
  readonly zuSchwach: boolean;
};

/** Who asks. Only server/kern/auth/akteur makes one, so that authorization cannot be forgotten. */
export type Akteur = {
  readonly art: 'oeffentlich' | 'system' | 'benutzer';
  readonly name: string;
  /** The account; null for the public and the system. */
  readonly benutzerId: string | null;
  readonly rechte: Rechte;
  readonly [echt]: true;
};

/** Nobody's rights: the public, and whoever has no role. */
export const KEINE_RECHTE: Rechte = {
  am: new Date(0),
  rollen: [],
  fachbereichId: null,
  zeichnetFuer: null,
  schriftfuehrungIn: [],
  mitgliedIn: [],
  imRat: false,
  stadtbezirke: [],
  frueher: [],
  personId: null,
  freigaben: KEINE_FREIGABEN,
  zuSchwach: false,
};

/** Whose words a page is written in: the house's for everybody who is signed in. */
export const publikumVon = (akteur: Akteur): Publikum =>
  akteur.art === 'oeffentlich' ? 'oeffentlich' : 'intern';

export const hatRolle = (akteur: Akteur, rolle: Rolle): boolean => akteur.rechte.rollen.includes(rolle);
