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

/** What a role is for, for who grants it. */
export const ROLLE_SATZ: Record<Rolle, string> = {
  RATSBUERO: 'Liest und bearbeitet alles, auch Nichtöffentliches; plant, gibt frei, lädt ein.',
  FACHBEREICH: 'Erfasst die Vorlagen seines Fachbereichs und trägt ihren Sachstand ein.',
  MITZEICHNUNG: 'Zeichnet Vorlagen für seine Organisationseinheit mit.',
  SCHRIFTFUEHRUNG: 'Lädt zu den gewählten Gremien ein und führt ihr Protokoll.',
  MITGLIED: 'Liest Nichtöffentliches seiner Gremien, solange seine Mitgliedschaft dauert.',
  ADMINISTRATION: 'Verwaltet Konten, Gremien und Einstellungen; liest nichts Nichtöffentliches.',
  REVISION: 'Liest die Prüfspur dieser Anwendung, keine Vorlagen.',
};
