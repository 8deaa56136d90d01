import type { Lockerung } from '../kommune/einstellung';
import type { Schutzklasse } from '../vorlage/schutzklasse';
import type { Rolle } from '../zugriff/rolle';
import { ROLLE_TEXT } from './rolle';
import { SCHUTZKLASSE_TEXT } from './schutzklasse';

const mal = (zahl: number, keins: string, eins: string, viele: string): string =>
  zahl === 0 ? keins : zahl === 1 ? eins : `${zahl.toLocaleString('de-DE')} ${viele}`;
const vorlagen = (n: number) =>
  mal(n, 'keine nichtöffentliche Vorlage', 'eine nichtöffentliche Vorlage', 'nichtöffentliche Vorlagen');
const konten = (n: number) => mal(n, 'kein Konto', 'ein Konto', 'Konten');
const eintraege = (n: number) => mal(n, 'keinen Eintrag', 'einen Eintrag', 'Einträge');

/** What a loosening does today, to whom: `was` things become visible to (or concern) `wer` people. */
export function lockerungssatz(lockerung: Lockerung, was: number, wer: number): string {
  const [feld, wert = ''] = lockerung.split('.');
  switch (feld) {
    case 'bearbeiterOeffentlich':
      return `Alle sehen Namen und Telefon der Bearbeitung. Das betrifft heute ${mal(was, 'keine öffentliche Vorlage', 'eine öffentliche Vorlage', 'öffentliche Vorlagen')}.`;
    case 'oeffentlicheTitel':
      return `Alle sehen eigens eingetragene Titel nichtöffentlicher Punkte. Das betrifft heute ${mal(was, 'keinen Punkt', 'einen Punkt', 'Punkte')}.`;
    case 'ratLiestKlassen':
      return `Jedes Ratsmitglied liest ${SCHUTZKLASSE_TEXT[wert as Schutzklasse]} aller Ausschüsse. Das betrifft heute ${vorlagen(was)} und ${konten(wer)}.`;
    case 'fachfremdeLesen':
      return `Mitglieder lesen Nichtöffentliches anderer Gremien, mit dem sich auch ihr Gremium befasst. Das betrifft heute höchstens ${vorlagen(was)} und ${konten(wer)}.`;
    case 'ausgeschiedeneLesen':
      return `Ausgeschiedene lesen Nichtöffentliches aus ihrer Zeit. Das betrifft heute ${konten(wer)}.`;
    case 'befangeneLesen':
      return `Befangene lesen, wozu sie befangen sind. Das betrifft heute ${mal(was, 'keinen Vermerk', 'einen Vermerk', 'Vermerke')} zu ${mal(wer, 'keiner Person', 'einer Person', 'Personen')}.`;
    case 'zweiterFaktorRollen':
      return `${ROLLE_TEXT[wert as Rolle]} kommt ohne zweiten Faktor herein. Das betrifft heute ${konten(wer)}.`;
    case 'aufbewahrungLesen':
      return `Die Prüfspur des Lesens wird früher gelöscht. Das betrifft heute ${eintraege(was)}; Gelöschtes kommt nicht wieder.`;
    case 'aufbewahrungSchreiben':
      return `Die Prüfspur der Änderungen wird früher gelöscht. Das betrifft heute ${eintraege(was)}; Gelöschtes kommt nicht wieder.`;
    default:
      return 'Kontaktangaben Ausgeschiedener bleiben länger gespeichert.';
  }
}
