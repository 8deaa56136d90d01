import type { Aktion, Wer } from '../zugriff/regel';
import type { Leser, Umfang } from '../zugriff/uebersicht';
import { ROLLE_TEXT } from './rolle';

/** Every action of the house in two or three words. */
export const AKTION_TEXT: Readonly<Record<Aktion, string>> = {
  'vorlage.lesen': 'lesen, soweit öffentlich',
  'vorlage.ganz.lesen': 'ganz lesen, auch Nichtöffentliches',
  'vorlage.anlegen': 'anlegen',
  'vorlage.bearbeiten': 'bearbeiten',
  'vorlage.loeschen': 'Entwurf löschen',
  'vorlage.freigeben': 'freigeben',
  'vorlage.zurueckholen': 'Freigabe zurücknehmen',
  'vorlage.depublizieren': 'aus der Öffentlichkeit nehmen',
  'oeffentlichkeit.vorschauen': 'vorab ansehen, was öffentlich wird',
  'datei.befund.beantworten': 'Befunde beantworten',
  'datei.pruefen': 'prüfen',
  'datei.lesen': 'für die Suche lesen',
  'dateien.aufraeumen': 'aufräumen',
  'erfassung.lesen': 'ansehen',
  'beratungsfolge.bearbeiten': 'planen',
  'regel.uebergehen': 'mit Begründung übergehen',
  'sachstand.eintragen': 'eintragen',
  'verlauf.lesen': 'lesen',
  'mitzeichnung.lesen': 'Stand ansehen',
  'mitzeichnung.einleiten': 'einleiten',
  'mitzeichnung.zeichnen': 'zeichnen',
  'mitzeichnung.zurueckgeben': 'zurückgeben',
  'sitzung.lesen': 'ganze Tagesordnung lesen',
  'sitzung.planen': 'planen, verlegen, absagen',
  'sitzung.einladen': 'Tagesordnung aufstellen, einladen',
  'tagesordnungspunkt.lesen': 'lesen, soweit öffentlich',
  'befangenheit.vermerken': 'vermerken',
  'ergebnis.erfassen': 'erfassen',
  'ergebnis.berichtigen': 'berichtigen',
  'beschluss.veroeffentlichen': 'öffentlichen Wortlaut freigeben',
  'benutzer.anlegen': 'anlegen',
  'benutzer.verwalten': 'verwalten',
  'benutzer.berechtigen': 'berechtigen und sperren',
  'gremium.verwalten': 'verwalten',
  'gremium.umplanen': 'offene Beratungen umplanen',
  'person.verwalten': 'verwalten',
  'stammdaten.lesen': 'lesen',
  'kommune.verwalten': 'einstellen',
  'kommune.einrichten': 'einrichten',
  'rechte.lesen': 'lesen',
  'auskunft.erteilen': 'erteilen',
  'daten.loeschen': 'nach Ablauf löschen',
  'revision.lesen': 'durchsuchen',
  'pruefspur.pruefen': 'prüfen und versiegeln',
  'dokument.einspielen': 'einspielen',
};

/** What actions are done to, by the first word of their name. */
const BEREICH_TEXT: Readonly<Record<string, string>> = {
  vorlage: 'Vorlage',
  datei: 'Datei',
  dateien: 'Dateien ohne Anlage',
  erfassung: 'Erfassung',
  oeffentlichkeit: 'Was die Öffentlichkeit sieht',
  beratungsfolge: 'Beratungsfolge',
  regel: 'Regel der Beratungsfolge',
  sachstand: 'Sachstand',
  verlauf: 'Änderungen einer Vorlage',
  mitzeichnung: 'Mitzeichnung',
  sitzung: 'Sitzung',
  tagesordnungspunkt: 'Tagesordnungspunkt',
  befangenheit: 'Befangenheit',
  ergebnis: 'Ergebnis',
  beschluss: 'Nichtöffentlicher Beschluss',
  benutzer: 'Konto',
  gremium: 'Gremium',
  person: 'Person',
  kommune: 'Kommune',
  stammdaten: 'Stammdaten',
  rechte: 'Rechte',
  auskunft: 'Auskunft',
  daten: 'Personenbezogene Daten',
  revision: 'Prüfspur',
  pruefspur: 'Prüfspur',
  dokument: 'Dokument',
};

export const bereichText = (bereich: string): string => BEREICH_TEXT[bereich] ?? bereich;

export const UMFANG_TEXT: Record<Umfang, string> = { JA: 'ja', EIGENE: 'nur eigene', NEIN: 'nein' };

export const leserText = (leser: Leser): string =>
  leser === 'OEFFENTLICHKEIT' ? 'Öffentlichkeit' : ROLLE_TEXT[leser];

/** Who a sentence speaks of. */
export function werText(wer: readonly Wer[]): string {
  const namen = wer.map((w) =>
    w === 'alle' ? 'alle' : w === 'system' ? 'Betrieb (Kommandozeile)' : ROLLE_TEXT[w],
  );
  return namen.join(', ');
}
