import type { LocalDate } from '../kern/localDate';

/** What a person is in a body. Only the first three and lay members may vote, as the membership says. */
export const MITGLIEDSROLLEN = [
  'VORSITZ',
  'STELLVERTRETENDER_VORSITZ',
  'MITGLIED',
  'SACHKUNDIGE_BUERGERIN',
  'SACHKUNDIGE_EINWOHNERIN',
  'STELLVERTRETUNG',
  'SCHRIFTFUEHRUNG',
] as const;
export type Mitgliedsrolle = (typeof MITGLIEDSROLLEN)[number];

/** Days somebody holds a role; both ends belong to it, without an end it goes on. */
export type Amtszeit = { von: LocalDate; bis: LocalDate | null };

/** True if two spans share a day. */
export const ueberschneidet = (a: Amtszeit, b: Amtszeit): boolean =>
  (b.bis === null || a.von <= b.bis) && (a.bis === null || b.von <= a.bis);

/** True on every day of the span, its first and its last included: the twin of mitgliedAm in server/kern/mitgliedschaft. */
export const giltHeute = ({ von, bis }: Amtszeit, tag: LocalDate): boolean =>
  von <= tag && (bis === null || tag <= bis);

/**
 * What becomes of a span when everything ends with a day: it ends then, or never begins (ENTFAELLT), or has ended before
 * (BLEIBT).
 */
export function endetMit({ von, bis }: Amtszeit, tag: LocalDate): 'BLEIBT' | 'ENDET' | 'ENTFAELLT' {
  if (von > tag) return 'ENTFAELLT';
  return bis !== null && bis <= tag ? 'BLEIBT' : 'ENDET';
}
