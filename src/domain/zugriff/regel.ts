import type { Oeffentlichkeit, Vorlagenstatus } from '../vorlage/vorlage';
import type { Akteur } from './akteur';
import type { Rolle } from './rolle';

/** What the rules look at in a paper. */
export type VorlageGegenstand = {
  status: Vorlagenstatus;
  oeffentlichkeit: Oeffentlichkeit;
  fachbereichId: string | null;
  /** True from the instant the public may read it. */
  oeffentlich: boolean;
  /** Bodies of its chain; `geladen` once the agenda with it has been dispatched. */
  gremien: readonly { id: string; geladen: boolean }[];
};

/** What the rules look at in a Sitzung: the bodies that sit, and whether its agenda has been dispatched. */
export type SitzungGegenstand = { gremien: readonly string[]; geladen: boolean };

/** Each action with what it is done to; `null` = to nothing in particular. */
export type Gegenstaende = {
  'dokument.einspielen': null;
  'kommune.einrichten': null;
  'benutzer.anlegen': null;
  'benutzer.verwalten': null;
  'benutzer.berechtigen': { benutzerId: string };
  'kommune.verwalten': null;
  'gremium.verwalten': null;
  'person.verwalten': null;
  'rechte.lesen': null;
  'revision.lesen': null;
  'vorlage.anlegen': null;
  'vorlage.lesen': VorlageGegenstand;
  'vorlage.bearbeiten': VorlageGegenstand;
  'vorlage.loeschen': VorlageGegenstand;
  'vorlage.freigeben': VorlageGegenstand;
  'vorlage.zurueckholen': VorlageGegenstand;
  'vorlage.depublizieren': VorlageGegenstand;
  'oeffentlichkeit.vorschauen': VorlageGegenstand;
  'datei.befund.beantworten': VorlageGegenstand;
  'erfassung.lesen': VorlageGegenstand;
  'beratungsfolge.bearbeiten': VorlageGegenstand;
  'regel.uebergehen': VorlageGegenstand;
  'sachstand.eintragen': VorlageGegenstand;
  'verlauf.lesen': VorlageGegenstand;
  'sitzung.lesen': SitzungGegenstand;
  'sitzung.einladen': SitzungGegenstand;
  'ergebnis.erfassen': { gremiumId: string };
  'ergebnis.berichtigen': { gremiumId: string };
  'beschluss.veroeffentlichen': { gremiumId: string };
  'pruefspur.pruefen': null;
};
export type Aktion = keyof Gegenstaende;

/** Who a rule speaks of: a role, everybody (`alle`), or the command line and the jobs (`system`). */
export type Wer = Rolle | 'system' | 'alle';

/** One permission, readable as a sentence. Without `wenn` it holds for every object of its kind. */
export type Regel<A extends Aktion = Aktion> = {
  aktion: A;
  wer: readonly Wer[];
  satz: string;
  wenn?: (akteur: Akteur, gegenstand: Gegenstaende[A]) => boolean;
};

/** Ties the condition's object to the action. */
export const regel = <A extends Aktion>(r: Regel<A>): Regel<A> => r;
