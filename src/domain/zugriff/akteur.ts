import type { Rolle } from './rolle';

declare const echt: unique symbol;

/** What the database says of a signed-in person at an instant. */
export type Rechte = {
  /** The instant they hold for: what is dispatched by then counts as dispatched. */
  readonly am: Date;
  readonly rollen: readonly Rolle[];
  /** The Organisationseinheit a FACHBEREICH works for. */
  readonly fachbereichId: string | null;
  /** Bodies whose minutes this person keeps. */
  readonly schriftfuehrungIn: readonly string[];
  /** Bodies of whose Mitgliedschaften one holds today. */
  readonly mitgliedIn: readonly string[];
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
  schriftfuehrungIn: [],
  mitgliedIn: [],
};

export const hatRolle = (akteur: Akteur, rolle: Rolle): boolean => akteur.rechte.rollen.includes(rolle);
