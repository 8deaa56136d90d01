import type { Lockerung } from '../kommune/einstellung';
import type { Schutzklasse } from '../vorlage/schutzklasse';
import type { Rolle } from '../zugriff/rolle';
import { ROLLE_TEXT } from './rolle';
import { SCHUTZKLASSE_TEXT } from './schutzklasse';

const mal = (zahl: number, eins: string, viele: string): string =>
  zahl === 0 ? `keine ${viele}` : zahl === 1 ? eins : `${zahl.toLocaleString('de-DE')} ${viele}`;
const vorlagen = (n: number) => mal(n, 'eine nichtöffentliche Vorlage', 'nichtöffentliche Vorlagen');
const konten = (n: number) => mal(n, 'ein Konto', 'Konten');
const eintraege = (n: number) => mal(n, 'ein Eintrag', 'Einträge');

/** What a loosening does today, to whom: `was` things become visible to (or concern) `wer` people. */
export function lockerungssatz(lockerung: Lockerung, was: number, wer: number): string {
  const [feld, wert = ''] = lockerung.split('.');
  switch (feld) {
    case 'bearbeiterOeffentlich':
      return `Alle sehen Namen und Telefon der Bearbeitung: heute in ${mal(was, 'einer öffentlichen Vorlage', 'öffentlichen Vorlagen')}.`;
    case 'oeffentlicheTitel':
      return `Alle sehen eigens eingetragene Titel nichtöffentlicher Punkte: heute ${mal(was, 'einen', 'Titel')}.`;
    case 'ratLiestKlassen':
      return `Jedes Ratsmitglied (heute ${konten(wer)}) liest ${SCHUTZKLASSE_TEXT[wert as Schutzklasse]} aller Ausschüsse: heute ${vorlagen(was)}.`;
    case 'fachfremdeLesen':
      return `Mitglieder (heute ${konten(wer)}) lesen Nichtöffentliches anderer Gremien, mit dem sich auch ihr Gremium befasst: heute höchstens ${vorlagen(was)}.`;
    case 'ausgeschiedeneLesen':
      return `Ausgeschiedene (heute ${konten(wer)}) lesen Nichtöffentliches aus ihrer Zeit.`;
    case 'befangeneLesen':
      return `Befangene (heute ${mal(wer, 'eine Person', 'Personen')}) lesen, wozu sie befangen sind: heute ${mal(was, 'ein Punkt', 'Punkte')}.`;
    case 'zweiterFaktorRollen':
      return `${ROLLE_TEXT[wert as Rolle]} kommt ohne zweiten Faktor herein: heute ${konten(wer)}.`;
    case 'aufbewahrungLesen':
      return `Das Protokoll des Lesens wird früher gelöscht: heute ${eintraege(was)}. Gelöschtes kommt nicht wieder.`;
    case 'aufbewahrungSchreiben':
      return `Das Protokoll der Änderungen wird früher gelöscht: heute ${eintraege(was)}. Gelöschtes kommt nicht wieder.`;
    default:
      return 'Kontaktangaben Ausgeschiedener bleiben länger gespeichert.';
  }
}
