/** A page of the administration: where it is, what it is called, and in one sentence what one does there. */
export type Bereich = { href: string; text: string; satz: string };

/** The areas of /verwaltung, in the order they are shown. A line appears together with its page. */
export const BEREICHE: readonly Bereich[] = [
  {
    href: '/verwaltung/benutzer',
    text: 'Konten',
    satz: 'Konten anlegen, Rollen geben und nehmen, einladen, sperren.',
  },
  {
    href: '/verwaltung/gremien',
    text: 'Gremien',
    satz: 'Gremien anlegen, umbenennen und beenden; beim Ende sehen, was umzuplanen ist.',
  },
  {
    href: '/verwaltung/personen',
    text: 'Personen und Mitgliedschaften',
    satz: 'Wer in welchem Gremium sitzt, von wann bis wann; Kontaktdaten mit Einwilligung.',
  },
  {
    href: '/verwaltung/wahlperioden',
    text: 'Wahlperioden',
    satz: 'Wahlperioden anlegen und beenden; sehen, welche Beratungen und Sitzungen danach offen sind.',
  },
  {
    href: '/verwaltung/organisation',
    text: 'Organisationseinheiten',
    satz: 'Dezernate und Fachbereiche gliedern und umbenennen; Vorlagen einer neuen Einheit zuordnen.',
  },
  {
    href: '/verwaltung/kommune',
    text: 'Einstellungen',
    satz: 'Name, Nummern, Fristen, Öffentlichkeit, Anmeldung und Aufbewahrung dieser Kommune.',
  },
  {
    href: '/verwaltung/rechte',
    text: 'Wer darf was?',
    satz: 'Alle Rechte als Sätze und als Tafel, so wie das System nach ihnen entscheidet.',
  },
];
