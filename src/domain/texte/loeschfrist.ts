import { TAGE } from '../datenschutz/loeschregel';

/** What the city has set, in years. */
export type Aufbewahrung = {
  aufbewahrungKontakte: number;
  aufbewahrungLesen: number;
  aufbewahrungSchreiben: number;
};

const jahre = (n: number): string => (n === 1 ? 'ein Jahr' : `${n} Jahre`);

/** The terms of domain/datenschutz/loeschregel in words for readers. */
export function loeschfristen(a: Aufbewahrung): { was: string; satz: string }[] {
  const kontakte = jahre(a.aufbewahrungKontakte);
  return [
    {
      was: 'Vorlagen, Beschlüsse und Namen mit Funktion',
      satz: 'auf Dauer; sie gehören zur Akte der Kommune und sind archivwürdig (Artikel 17 Absatz 3 DSGVO).',
    },
    {
      was: 'Kontaktdaten von Mitgliedern',
      satz: `öffentlich nur, solange eine Einwilligung besteht; gelöscht ${kontakte} nach der letzten Mitgliedschaft oder ${TAGE.widerrufen} Tage nach einem Widerruf.`,
    },
    { was: 'Konten der Beschäftigten und Mitglieder', satz: `${kontakte} nach ihrer Sperrung.` },
    {
      was: 'Prüfspur',
      satz: `wer etwas geändert hat, ${jahre(a.aufbewahrungSchreiben)}; wer Nichtöffentliches gelesen hat, ${jahre(a.aufbewahrungLesen)}; in ganzen Monaten.`,
    },
    {
      was: 'Anmeldungen',
      satz: 'einen Tag nach ihrem Ende; Zähler gegen das Erraten von Kennwörtern einen Tag.',
    },
  ];
}
