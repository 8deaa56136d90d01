import type { Abschnitt, Einstellung, Einstellungen } from '../kommune/einstellung';
import { deutschesDatum } from './datum';
import { ROLLE_TEXT } from './rolle';
import { SCHUTZKLASSE_TEXT } from './schutzklasse';

export const ABSCHNITT_TEXT: Record<Abschnitt, string> = {
  anschrift: 'Name und Anschrift',
  nummern: 'Nummern',
  fristen: 'Ladungsfrist und Finanzschwelle',
  anlagen: 'Anlagen',
  oeffentlichkeit: 'Öffentlichkeit',
  lesen: 'Wer liest Nichtöffentliches',
  anmeldung: 'Anmeldung',
  aufbewahrung: 'Aufbewahrung',
  rechtliches: 'Datenschutz, Barrierefreiheit, Lizenz',
};

/** What a setting is called, and what it does. */
export const EINSTELLUNG_TEXT: Record<Einstellung, { name: string; satz: string }> = {
  name: { name: 'Name', satz: 'Steht im Kopf jeder Seite und im Impressum: „Stadt Musterhausen“.' },
  kurzname: { name: 'Kurzname', satz: 'Ohne „Stadt“, wo wenig Platz ist: „Musterhausen“.' },
  anschrift: { name: 'Anschrift', satz: 'Steht im Impressum.' },
  vertretung: { name: 'Vertretung', satz: 'Wer die Kommune gesetzlich vertritt; steht im Impressum.' },
  kontaktStelle: {
    name: 'Zuständige Stelle',
    satz: 'An wen sich Leserinnen und Leser wenden, etwa das Ratsbüro.',
  },
  kontaktEmail: { name: 'E-Mail-Adresse', satz: 'Steht im Impressum und bei der Barrierefreiheit.' },
  kontaktTelefon: { name: 'Telefon', satz: 'Steht im Impressum und bei der Barrierefreiheit.' },
  nummernmuster: {
    name: 'Muster der Drucksache-Nr.',
    satz: 'N ist die laufende Nummer mit so vielen Stellen wie N, JJ oder JJJJ das Jahr, alles andere steht fest. Vergebene Nummern ändern sich nie; schon vergebene werden übersprungen.',
  },
  ladungsfristModus: {
    name: 'Zählweise der Ladungsfrist',
    satz: 'Wie die Geschäftsordnung zählt: so viele volle Tage zwischen Versand und Sitzung, oder Versand spätestens am soundsovielten Tag davor.',
  },
  ladungsfristTage: {
    name: 'Ladungsfrist in Tagen',
    satz: 'Danach richten sich letzter Versandtag und Hinweise im Büro.',
  },
  finanzschwelle: {
    name: 'Finanzschwelle in Euro',
    satz: 'Über diesem Betrag erwartet die Planung den Finanzausschuss (O8); bei 0 schon bei jedem Betrag.',
  },
  anlageHoechstMb: {
    name: 'Größte Anlage in MB',
    satz: 'Größere Dateien werden beim Hochladen abgelehnt; vorhandene bleiben.',
  },
  bearbeiterOeffentlich: {
    name: 'Namen der Bearbeitung öffentlich',
    satz: 'Wenn ja, nennen öffentliche Vorlagen die verantwortliche Person und ihr Telefon. Wenn nein, nur den Fachbereich (P1).',
  },
  oeffentlicheTitel: {
    name: 'Öffentliche Titel nichtöffentlicher Punkte',
    satz: 'Wenn ja, zeigt eine Tagesordnung den eigens eingetragenen öffentlichen Titel. Wenn nein, steht dort „Nichtöffentlicher Tagesordnungspunkt“ (A11).',
  },
  ratLiestKlassen: {
    name: 'Was jedes Ratsmitglied liest',
    satz: 'Diese Arten nichtöffentlicher Vorlagen liest jedes Ratsmitglied nach dem Versand, gleich in welchem Ausschuss sie sind (A5).',
  },
  fachfremdeLesen: {
    name: 'Mitglieder anderer Gremien lesen mit',
    satz: 'Wenn ja, lesen sie Nichtöffentliches, mit dem sich auch ihr Gremium befasst; nur, wenn die Geschäftsordnung es vorsieht (A6).',
  },
  ausgeschiedeneLesen: {
    name: 'Ausgeschiedene lesen weiter',
    satz: 'Wenn ja, behalten sie, womit ihr Gremium in ihrer Zeit befasst war (A7).',
  },
  befangeneLesen: {
    name: 'Befangene lesen trotzdem',
    satz: 'Wenn nein, ist eine Vorlage für den verborgen, der zu ihrem Punkt befangen ist (A8).',
  },
  zweiterFaktorRollen: {
    name: 'Zweiter Faktor nötig für',
    satz: 'Wer eine dieser Rollen hat, meldet sich mit App, Passkey oder über das Verzeichnis der Stadt an.',
  },
  aufbewahrungLesen: {
    name: 'Prüfspur des Lesens, Jahre',
    satz: 'Danach werden ganze Monate gelöscht (P5).',
  },
  aufbewahrungSchreiben: {
    name: 'Prüfspur der Änderungen, Jahre',
    satz: 'Danach werden ganze Monate gelöscht (P5).',
  },
  aufbewahrungKontakte: {
    name: 'Kontaktangaben Ausgeschiedener, Jahre',
    satz: 'So lange nach der letzten Mitgliedschaft bleiben sie gespeichert; Name und Funktion bleiben in den Niederschriften (P4).',
  },
  datenschutzEmail: { name: 'E-Mail-Adresse des Datenschutzes', satz: 'Steht auf der Seite Datenschutz.' },
  barrierefreiheitStand: {
    name: 'Stand der Erklärung zur Barrierefreiheit',
    satz: 'Der Tag der letzten Prüfung, auf der Seite Barrierefreiheit.',
  },
  lizenzName: { name: 'Lizenz der Daten', satz: 'Steht im Fuß jeder Seite.' },
  lizenzUrl: { name: 'Adresse der Lizenz', satz: 'Dorthin führt der Name der Lizenz.' },
};

export const LADUNGSFRISTMODUS_TEXT: Record<Einstellungen['ladungsfristModus'], string> = {
  VOLLE_TAGE: 'volle Tage zwischen Versand und Sitzung',
  TAG_VORHER: 'Versand am n-ten Tag vor der Sitzung',
};

/** A stored value in words; "" where nothing is set. */
export function einstellungswert<E extends Einstellung>(feld: E, wert: Einstellungen[E]): string {
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  if (typeof wert === 'number') return wert.toLocaleString('de-DE');
  if (Array.isArray(wert)) return wert.map((w) => listenwort(w)).join(', ') || 'niemand';
  if (feld === 'ladungsfristModus') return LADUNGSFRISTMODUS_TEXT[wert as Einstellungen['ladungsfristModus']];
  if (feld === 'barrierefreiheitStand') return wert ? deutschesDatum(wert as string) : '';
  return wert ?? '';
}

const WORT: Record<string, string> = { ...ROLLE_TEXT, ...SCHUTZKLASSE_TEXT };
const listenwort = (wert: string): string => WORT[wert] ?? wert;
