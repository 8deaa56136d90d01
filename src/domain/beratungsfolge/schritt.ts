import type { GremiumArt } from '../gremium/gremium';
import type { LocalDate } from '../kern/localDate';
import type { Vorlagenstatus } from '../vorlage/vorlage';
import type { Ergebnis } from './ergebnis';

/** What a body is to do with a paper (domain rules, codes K A E B EB G). */
export const ZUSTAENDIGKEITEN = [
  'KENNTNISNAHME',
  'ANHOERUNG',
  'EMPFEHLUNG',
  'BESCHLUSS',
  'EINBRINGUNG',
  'GENEHMIGUNG',
] as const;
export type Zustaendigkeit = (typeof ZUSTAENDIGKEITEN)[number];

/** One step of a Beratungsfolge: stored facts only, everything else is computed. */
export type Schritt = {
  id: string;
  gremium: string;
  gremiumArt: GremiumArt;
  zustaendigkeit: Zustaendigkeit;
  /** Day of the Sitzung, or the planned day; null = ohne Termin. */
  datum: LocalDate | null;
  /** Local start 'HH:MM'. */
  beginn: string | null;
  sitzungAbgesagt: boolean;
  ergebnis: Ergebnis | null;
  entfallen: boolean;
  /** Id of the successor step ("2. Behandlung"). */
  ersetztDurch: string | null;
};

/** A paper's chain as `position` and `satz` read it. */
export type Folge = {
  vorlagenstatus: Vorlagenstatus;
  beschlussErforderlich: boolean;
  /** An open step exists that this audience may not see. */
  weitereOffen?: boolean;
  schritte: Schritt[];
  zurueckgezogenAm?: LocalDate | null;
  zurueckgezogenGrund?: string | null;
};
