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
