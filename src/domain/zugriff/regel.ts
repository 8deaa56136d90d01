import type { GremiumArt } from '../gremium/gremium';
import type { Mitzeichnungsstatus } from '../mitzeichnung/mitzeichnung';
import type { Schutzklasse } from '../vorlage/schutzklasse';
import type { Oeffentlichkeit, Vorlagenstatus } from '../vorlage/vorlage';
import type { Akteur } from './akteur';
import type { Rolle } from './rolle';

/** What the rules look at in a paper. */
export type VorlageGegenstand = {
  status: Vorlagenstatus;
  oeffentlichkeit: Oeffentlichkeit;
  schutzklasse: Schutzklasse;
  stadtbezirke: readonly string[];
  fachbereichId: string | null;
  /** True from the instant the public may read it. */
  oeffentlich: boolean;
  /** Bodies of its chain, once for each dispatch that brought it to them; `geladenAb` null while none has. */
  gremien: readonly { id: string; art: GremiumArt; geladenAb: Date | null }[];
  /** Persons recorded as befangen at an item with it (A8). */
  befangene: readonly string[];
  /** The signatures of its last sending, in order. */
  mitzeichnung: readonly { einheitId: string; status: Mitzeichnungsstatus }[];
};

/** What the rules look at in a Sitzung: the bodies that sit, and since when its agenda is dispatched. */
export type SitzungGegenstand = {
  gremien: readonly string[];
  arten: readonly GremiumArt[];
  geladenAb: Date | null;
};
export type Gremien = Pick<SitzungGegenstand, 'gremien'>;

/** What the rules look at in an item of an agenda. */
export type PunktGegenstand = {
  /** `geladenAb`: since when this item is dispatched. */
  sitzung: SitzungGegenstand;
  /** In the public part, and published. */
  oeffentlich: boolean;
  /** Classes of the papers on it; none, none. */
  klassen: readonly Schutzklasse[];
  befangene: readonly string[];
};

/** Each action with what it is done to; `null` = to nothing in particular. */
export type Gegenstaende = {
  'dokument.einspielen': null;
  'kommune.einrichten': null;
  'benutzer.anlegen': null;
  'benutzer.verwalten': null;
  'datei.pruefen': null;
  'datei.lesen': null;
  'dateien.aufraeumen': null;
  'benutzer.berechtigen': { benutzerId: string };
  'kommune.verwalten': null;
  'gremium.verwalten': null;
  'person.verwalten': null;
  'stammdaten.lesen': null;
  'gremium.umplanen': null;
  'rechte.lesen': null;
  'auskunft.erteilen': { benutzerId: string | null };
  'daten.loeschen': null;
  'revision.lesen': null;
  'vorlage.lesen': VorlageGegenstand;
  'vorlage.ganz.lesen': VorlageGegenstand;
  'vorlage.anlegen': null;
  'vorlage.bearbeiten': VorlageGegenstand;
  'vorlage.loeschen': VorlageGegenstand;
  'mitzeichnung.lesen': VorlageGegenstand;
  'mitzeichnung.einleiten': VorlageGegenstand;
  'mitzeichnung.zeichnen': VorlageGegenstand;
  'mitzeichnung.zurueckgeben': VorlageGegenstand;
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
  'tagesordnungspunkt.lesen': PunktGegenstand;
  'sitzung.planen': Gremien;
  'sitzung.einladen': Gremien;
  'befangenheit.vermerken': Gremien;
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
  /** Holds for own objects only: papers of the own Fachbereich or unit, matters of the own bodies. */
  nurEigene?: true;
  wenn?: (akteur: Akteur, gegenstand: Gegenstaende[A]) => boolean;
};

/** Ties the condition's object to the action. */
export const regel = <A extends Aktion>(r: Regel<A>): Regel<A> => r;

function gemeint(akteur: Akteur, wer: Wer): boolean {
  if (wer === 'alle') return true;
  return wer === 'system' ? akteur.art === 'system' : akteur.rechte.rollen.includes(wer);
}

/** Does one of these sentences allow it? */
export const erlaubt = <G>(
  regeln: readonly { wer: readonly Wer[]; wenn?: (akteur: Akteur, gegenstand: G) => boolean }[],
  akteur: Akteur,
  gegenstand: G,
): boolean =>
  regeln.some((r) => r.wer.some((wer) => gemeint(akteur, wer)) && (!r.wenn || r.wenn(akteur, gegenstand)));
