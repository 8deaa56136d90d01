import type { Rolle } from '../zugriff/rolle';

/** How a session was opened. */
export const VERFAHREN = ['KENNWORT', 'TOTP', 'PASSKEY', 'VERZEICHNIS'] as const;
export type Verfahren = (typeof VERFAHREN)[number];

/** More than a password that somebody else may have learnt. */
export const istStark = (verfahren: Verfahren): boolean => verfahren !== 'KENNWORT';

/** True where one of these roles must sign in strongly, by the setting of the Kommune, and this session did not. */
export function istZuSchwach(
  verfahren: Verfahren,
  rollen: readonly Rolle[],
  pflicht: readonly string[],
): boolean {
  return !istStark(verfahren) && rollen.some((rolle) => pflicht.includes(rolle));
}
