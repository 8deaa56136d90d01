import { z } from 'zod';

/** Actions that belong together, by the first part of their name. */
export const GRUPPEN = [
  'VORLAGE',
  'BERATUNGSFOLGE',
  'TAGESORDNUNG',
  'ERGEBNIS',
  'DATEI',
  'ANMELDUNG',
  'KONTO',
  'GREMIUM',
  'PERSON',
  'KOMMUNE',
  'PRUEFSPUR',
] as const;
export type Gruppe = (typeof GRUPPEN)[number];

const NAMEN: Record<Gruppe, readonly string[]> = {
  VORLAGE: ['vorlage', 'dokument', 'sachstand', 'mitzeichnung', 'entwurf', 'oeffentlichkeit'],
  BERATUNGSFOLGE: ['beratungsfolge', 'regelausnahme'],
  TAGESORDNUNG: [
    'tagesordnung',
    'sitzung',
    'einladung',
    'nachtrag',
    'tischvorlage',
    'sonderversand',
    'befangenheit',
    'punkt',
  ],
  ERGEBNIS: ['ergebnis', 'kenntnisnahmen'],
  DATEI: ['anlage', 'datei', 'dateien'],
  ANMELDUNG: ['anmeldung', 'abmeldung', 'faktor', 'passkey', 'kennwort'],
  KONTO: ['benutzer', 'ansicht'],
  GREMIUM: ['gremium', 'gremien', 'wahlperiode', 'organisationseinheit', 'standardfolge'],
  PERSON: ['person', 'mitgliedschaft', 'mitgliedschaften', 'kontakt', 'einwilligung', 'auskunft', 'daten'],
  KOMMUNE: ['kommune', 'demo'],
  PRUEFSPUR: ['protokoll', 'pruefspur'],
};

/** The group of an action; null for one of none. */
export function gruppeVon(aktion: string): Gruppe | null {
  const [name = ''] = aktion.split('.');
  return GRUPPEN.find((g) => NAMEN[g].includes(name)) ?? null;
}

/** Of these actions those of a group. */
export const aktionenDer = (gruppe: Gruppe, aktionen: readonly string[]): string[] =>
  aktionen.filter((a) => gruppeVon(a) === gruppe);

/** The kind of deed an address asks for; what is none of them counts as absent. */
export const Gruppenwahl = z.enum(GRUPPEN).nullable().catch(null);

/** What can be done to a paper, and to a Sitzung. */
export const VORLAGENGRUPPEN = ['VORLAGE', 'BERATUNGSFOLGE', 'TAGESORDNUNG', 'ERGEBNIS', 'DATEI'] as const;
export const SITZUNGSGRUPPEN = ['TAGESORDNUNG', 'ERGEBNIS'] as const;
