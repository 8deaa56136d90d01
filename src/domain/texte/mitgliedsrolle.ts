import type { Mitgliedsrolle } from '../gremium/mitgliedschaft';

export const MITGLIEDSROLLE_TEXT: Record<Mitgliedsrolle, string> = {
  VORSITZ: 'Vorsitz',
  STELLVERTRETENDER_VORSITZ: 'stellvertretender Vorsitz',
  MITGLIED: 'Mitglied',
  SACHKUNDIGE_BUERGERIN: 'sachkundige Bürgerin, sachkundiger Bürger',
  SACHKUNDIGE_EINWOHNERIN: 'sachkundige Einwohnerin, sachkundiger Einwohner',
  STELLVERTRETUNG: 'Stellvertretung',
  SCHRIFTFUEHRUNG: 'Schriftführung',
};
