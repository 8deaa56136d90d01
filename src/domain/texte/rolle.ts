import type { Rolle } from '../zugriff/rolle';

export const ROLLE_TEXT: Record<Rolle, string> = {
  RATSBUERO: 'Ratsbüro',
  FACHBEREICH: 'Fachbereich',
  MITZEICHNUNG: 'Mitzeichnung',
  SCHRIFTFUEHRUNG: 'Schriftführung',
  MITGLIED: 'Mitglied',
  ADMINISTRATION: 'Administration',
  REVISION: 'Revision',
};
