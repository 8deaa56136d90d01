import { z } from 'zod';
import { ERGEBNISSE } from '../beratungsfolge/ergebnis';
import { POSITIONSCODES } from '../beratungsfolge/position/code';
import { HALTEGRUENDE } from '../beratungsfolge/position/haltegrund';
import { ZUSTAENDIGKEITEN } from '../beratungsfolge/schritt';
import { Seite } from '../kern/seite';
import { VORLAGENARTEN } from '../vorlage/vorlage';

/** What is searched for: papers, bodies, sittings or persons. */
export const BEREICHE = ['vorlagen', 'gremien', 'sitzungen', 'personen'] as const;
export type Bereich = (typeof BEREICHE)[number];

/** Titles before text and then the newest, or the newest alone. Without words to look for both are the newest. */
export const SORTIERUNGEN = ['relevanz', 'neueste'] as const;

const wahl = <W extends readonly string[]>(werte: W) => z.enum(werte).nullable().catch(null);

/**
 * The filter of /vorlagen as it stands in the address. An unknown value counts as absent, so that an old link still
 * opens a list; `seite` counts from 1. Body, role and result are said of one step.
 */
export const Suchfilter = z.object({
  q: z.string().trim().max(200).catch(''),
  gremium: z.uuid().nullable().catch(null),
  zustaendigkeit: wahl(ZUSTAENDIGKEITEN),
  ergebnis: wahl(ERGEBNISSE),
  stand: wahl(POSITIONSCODES),
  /** Why a paper is stuck (Standort.gruende). */
  grund: wahl(HALTEGRUENDE),
  art: wahl(VORLAGENARTEN),
  jahr: z.coerce.number().int().min(1900).max(2999).nullable().catch(null),
  fachbereich: z.uuid().nullable().catch(null),
  stadtbezirk: z.string().trim().min(1).max(100).nullable().catch(null),
  sortierung: z.enum(SORTIERUNGEN).catch('relevanz'),
  seite: Seite,
  bereich: z.enum(BEREICHE).catch('vorlagen'),
});
export type Suchfilter = z.infer<typeof Suchfilter>;

/** What narrows the papers, each offered with its values and their counts. */
export const MERKMALE = [
  'gremium',
  'zustaendigkeit',
  'ergebnis',
  'stand',
  'grund',
  'art',
  'jahr',
  'fachbereich',
  'stadtbezirk',
] as const satisfies (keyof Suchfilter)[];
export type Merkmal = (typeof MERKMALE)[number];
