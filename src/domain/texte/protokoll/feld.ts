import type { Einstellung } from '../../kommune/einstellung';
import { EINHEITSART_TEXT } from '../einheitsart';
import { EINSTELLUNG_TEXT, LADUNGSFRISTMODUS_TEXT } from '../einstellung';
import { GREMIUMART_TEXT } from '../gremiumart';
import { KONTAKTART_TEXT } from '../kontaktart';
import { MITGLIEDSROLLE_TEXT } from '../mitgliedsrolle';
import { ROLLE_TEXT } from '../rolle';
import { VERFAHREN_TEXT } from '../verfahren';

/** What the facts of an audit entry are called. Settings go by the name they have on their page. */
const FELD: Readonly<Record<string, string>> = {
  aliase: 'Andere Schreibweisen',
  anzahl: 'Kenntnisnahmen',
  ausSuchmaschinen: 'Aus Suchmaschinen nehmen',
  beendeteSitzungen: 'Beendete Anmeldungen',
  beginn: 'Erster Tag',
  beratung: 'Gremium',
  beratungen: 'Gremium',
  bis: 'Letzter Tag',
  brueche: 'Gebrochene Stellen',
  datum: 'Datum',
  einheit: 'Organisationseinheit',
  einwilligungAm: 'Eingewilligt am',
  eintraege: 'Einträge',
  email: 'E-Mail-Adresse',
  ende: 'Letzter Tag',
  entfaellt: 'Entfällt',
  felder: 'Geändert',
  federfuehrend: 'federführend',
  groesse: 'Größe in Byte',
  gueltigBis: 'Besteht bis',
  gueltigVon: 'Besteht ab',
  inVertretung: 'In Vertretung',
  nachfolge: 'Neuer Termin',
  nameAb: 'Neuer Name ab',
  neueGremien: 'Neue Gremien',
  nachfolgerId: 'Nachfolgendes Gremium',
  nachGegenstand: 'Nach Gegenstand eingegrenzt',
  nachPerson: 'Nach Person eingegrenzt',
  nummer: 'Drucksache-Nr.',
  oeffentlich: 'Öffentlich',
  oeffentlichkeit: 'Öffentlichkeit',
  offeneSchritte: 'Offene Beratungen',
  ordnung: 'Platz in Listen',
  personId: 'Person',
  schriftfuehrung: 'Schriftführung beendet für',
  schriftfuehrungIn: 'Schriftführung in',
  schritte: 'Beratungen',
  schutzklasse: 'Schutzklasse',
  sitzungId: 'Sitzung',
  sitzungen: 'Sitzungen',
  status: 'Stand',
  stelle: 'Stelle',
  stellen: 'Stellen',
  stimmberechtigt: 'Stimmrecht',
  top: 'TOP',
  uebergeordnetId: 'Übergeordnete Einheit',
  uebernommen: 'Zugeordnete Vorlagen',
  verschoben: 'Mit verschoben',
  verspaetet: 'Nach Ablauf der Ladungsfrist',
  verwiesenAn: 'Verwiesen an',
  von: 'Erster Tag',
  widerrufenAm: 'Widerrufen am',
};

const EIGENES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rollen: ROLLE_TEXT,
  zweiterFaktorRollen: ROLLE_TEXT,
  rolle: MITGLIEDSROLLE_TEXT,
  verfahren: VERFAHREN_TEXT,
  ladungsfristModus: LADUNGSFRISTMODUS_TEXT,
  art: { ...GREMIUMART_TEXT, ...EINHEITSART_TEXT, ...KONTAKTART_TEXT },
};

/** The same keys where the fact is a mere number. */
const GEZAEHLT: Readonly<Record<string, string>> = { beratungen: 'Beratungen', nummer: 'Nummer' };

/** The name of a fact; one without a name of its own goes by its key. */
export const feldname = (name: string, wert?: unknown): string =>
  (typeof wert === 'number' ? GEZAEHLT[name] : undefined) ??
  FELD[name] ??
  EINSTELLUNG_TEXT[name as Einstellung]?.name ??
  name.charAt(0).toUpperCase() + name.slice(1);

/** Values that mean something else in this fact than elsewhere, in its own words: a role, and no state of a paper. */
export function eigenesWort(name: string, wert: unknown): unknown {
  if (Array.isArray(wert)) return wert.map((w) => eigenesWort(name, w));
  return typeof wert === 'string' ? (EIGENES[name]?.[wert] ?? wert) : wert;
}
