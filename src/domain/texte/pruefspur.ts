import type { ARTEN } from '../pruefspur/filter';
import type { Gruppe } from '../pruefspur/gruppe';
import type { Bruchart, Kette } from '../pruefspur/kette';

export const KETTE_TEXT: Record<Kette, string> = { SCHREIBEN: 'Schreiben', LESEN: 'Lesen' };

/** "2026-11" → "11/2026" */
export const monatText = (monat: string): string => `${monat.slice(5)}/${monat.slice(0, 4)}`;

/** What is wrong with a chain, as a sentence about the entry it breaks at. */
export const BRUCH_TEXT: Record<Bruchart, string> = {
  FALSCHER_MONAT: 'Der Eintrag steht im falschen Monat.',
  GEAENDERT: 'Der Eintrag wurde nachträglich geändert.',
  VERTAUSCHT: 'Der Eintrag steht nicht an seinem Platz: er wurde mit einem anderen vertauscht.',
  EINGEFUEGT: 'Der Eintrag wurde nachträglich eingefügt.',
  FEHLT_DAVOR: 'Vor diesem Eintrag fehlt einer oder wurde ersetzt.',
  ENDE_FEHLT: 'Am Ende des Monats fehlen Einträge, die sein Siegel gezählt hat.',
  NACH_DEM_SIEGEL: 'Nach dem Siegel des Monats sind Einträge hinzugekommen.',
  MONAT_FEHLT: 'Die Einträge des versiegelten Monats fehlen, ohne dass er gelöscht wurde.',
  SIEGEL_FALSCH: 'Das Siegel passt nicht zu den Einträgen des Monats.',
  ANKER_FEHLT: 'Der angegebene Anker ist in keiner Kette zu finden: Einträge, die es gab, fehlen.',
};

export const ART_TEXT: Record<(typeof ARTEN)[number], string> = {
  schreiben: 'Geschriebenes',
  lesen: 'Gelesenes',
  anmelden: 'Anmeldungen',
};

export const GRUPPE_TEXT: Record<Gruppe, string> = {
  VORLAGE: 'Vorlage und Sachstand',
  BERATUNGSFOLGE: 'Beratungsfolge',
  TAGESORDNUNG: 'Tagesordnung und Versand',
  ERGEBNIS: 'Ergebnis',
  DATEI: 'Anlage und Datei',
  ANMELDUNG: 'Anmeldung',
  KONTO: 'Konto',
  GREMIUM: 'Gremium und Organisation',
  PERSON: 'Person und Mitgliedschaft',
  KOMMUNE: 'Kommune',
  PRUEFSPUR: 'Prüfspur',
};

const GEGENSTAND: Record<string, string> = {
  vorlage: 'Vorlage',
  sitzung: 'Sitzung',
  benutzer: 'Konto',
  gremium: 'Gremium',
  person: 'Person',
  kommune: 'Kommune',
  vorgang: 'Vorgang',
  wahlperiode: 'Wahlperiode',
  organisationseinheit: 'Organisationseinheit',
  protokoll: 'Prüfspur',
};

/** "Vorlage 00012-26", "Konto Erika Probe", else by its kind and the beginning of its id. */
export function gegenstandText({
  art,
  id,
  nummer,
  name,
}: {
  art: string;
  id: string | null;
  nummer: string | null;
  name: string | null;
}): string {
  const wort = GEGENSTAND[art] ?? art.charAt(0).toUpperCase() + art.slice(1);
  const kennung = nummer ?? name ?? (art === 'kommune' ? null : id?.slice(0, 8));
  return kennung ? `${wort} ${kennung}` : wort;
}

/** "Ein Eintrag", "412 Einträge", "mehr als 1.000 Einträge": counting ends at `hoechstens`. */
export function eintragszahl(gesamt: number, hoechstens: number): string {
  if (gesamt > hoechstens) return `Mehr als ${hoechstens.toLocaleString('de-DE')} Einträge`;
  return gesamt === 1 ? 'Ein Eintrag' : `${gesamt.toLocaleString('de-DE')} Einträge`;
}
