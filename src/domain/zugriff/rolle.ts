/** What a signed-in person may be (domain rules §6). Schriftführung is granted per body, Mitglied follows from dated Mitgliedschaften. */
export const ROLLEN = [
  'RATSBUERO',
  'FACHBEREICH',
  'MITZEICHNUNG',
  'SCHRIFTFUEHRUNG',
  'MITGLIED',
  'ADMINISTRATION',
  'REVISION',
] as const;
export type Rolle = (typeof ROLLEN)[number];
