import { z } from 'zod';
import { HALTEGRUENDE } from '../beratungsfolge/position/haltegrund';
import { ZUSTAENDIGKEITEN } from '../beratungsfolge/schritt';
import { istLocalDate } from '../kern/localDate';
import { Seite } from '../kern/seite';
import { VORLAGENARTEN } from '../vorlage/vorlage';

/** The papers on their way that hang, those with a sitting to come, or all of them. */
export const AUSWAHLEN = ['HAENGT', 'KOMMEND', 'ALLE'] as const;
export type Auswahl = (typeof AUSWAHLEN)[number];

/** What the rows are put together by; OHNE = one list. */
export const GRUPPIERUNGEN = ['GRUND', 'GREMIUM', 'OHNE'] as const;
export type Gruppierung = (typeof GRUPPIERUNGEN)[number];

/** Longest wait first; next sitting first; newest number first; by subject. Ties by id. */
export const TAFELSORTEN = ['SEIT', 'TERMIN', 'NUMMER', 'BETREFF'] as const;
export type Tafelsorte = (typeof TAFELSORTEN)[number];

/** The group of papers that stand at no body. */
export const OHNE_GREMIUM = 'OHNE';
/** The group of papers at which nothing is stuck. */
export const NICHTS = 'NICHTS';

const Tag = z.string().refine(istLocalDate).nullable().catch(null);
const Text = z.string().trim().min(1).max(200).nullable().catch(null);

/**
 * The board as it stands in the address. An unknown value counts as absent, so that an old link still opens a board. Null in
 * `auswahl`, `nach` and `sort`: what the reader's audience begins with (`vorgabeFuer`). Both ends of a period count.
 */
export const TafelFilter = z.object({
  auswahl: z.enum(AUSWAHLEN).nullable().catch(null),
  nach: z.enum(GRUPPIERUNGEN).nullable().catch(null),
  sort: z.enum(TAFELSORTEN).nullable().catch(null),
  grund: z
    .enum([...HALTEGRUENDE, NICHTS])
    .nullable()
    .catch(null),
  gremium: z
    .union([z.uuid(), z.literal(OHNE_GREMIUM)])
    .nullable()
    .catch(null),
  /** What the bodies it stands at are to do. */
  zustaendigkeit: z.enum(ZUSTAENDIGKEITEN).nullable().catch(null),
  art: z.enum(VORLAGENARTEN).nullable().catch(null),
  /** Id of the Organisationseinheit. */
  fachbereich: z.uuid().nullable().catch(null),
  stadtbezirk: Text,
  /** Name as entered; nobody is found by it whose name the reader may not see. */
  verantwortlich: Text,
  seitVon: Tag,
  seitBis: Tag,
  terminVon: Tag,
  terminBis: Tag,
  seite: Seite,
});
export type TafelFilter = z.infer<typeof TafelFilter>;

type Vorgabe = { auswahl: Auswahl; nach: Gruppierung; sort: Tafelsorte };

/** What a board shows to whom, unless the address says otherwise: the house what hangs, everybody else what is coming up. */
export function vorgabeFuer(
  imHaus: boolean,
  filter: Pick<TafelFilter, 'auswahl' | 'nach' | 'sort'>,
): Vorgabe {
  const auswahl = filter.auswahl ?? (imHaus ? 'HAENGT' : 'KOMMEND');
  return {
    auswahl,
    nach: filter.nach ?? (auswahl === 'HAENGT' ? 'GRUND' : auswahl === 'KOMMEND' ? 'OHNE' : 'GREMIUM'),
    sort: filter.sort ?? (auswahl === 'KOMMEND' ? 'TERMIN' : 'SEIT'),
  };
}
