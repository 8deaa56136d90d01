import type { PositionCode } from '../beratungsfolge/position/code';
import type { Haltegrund } from '../beratungsfolge/position/haltegrund';
import type { Zustaendigkeit } from '../beratungsfolge/schritt';
import type { LocalDate } from '../kern/localDate';
import type { Vorlagenart } from '../vorlage/vorlage';

/** A body as boards name it. */
export type Tafelgremium = { id: string; name: string; kurzname: string };

/** The next sitting, today's included: all steps of that day. */
export type Naechster = {
  datum: LocalDate;
  beginn: string | null;
  /** The Sitzung, where it is one. */
  sitzungId: string | null;
  gremien: readonly Tafelgremium[];
  zustaendigkeiten: readonly Zustaendigkeit[];
};

/** What the board shows of a paper, in whichever group. */
export type Tafelvorlage = {
  vorlageId: string;
  nummer: string | null;
  betreff: string;
  untertitel: string | null;
  art: Vorlagenart;
  code: PositionCode;
  /** The one sentence of its position, for this reader's audience. */
  satz: string;
  /** The bodies it stands at. */
  gremien: readonly Tafelgremium[];
  /** Since when it waits (`wartetSeit`). */
  seit: LocalDate | null;
  gruende: readonly Haltegrund[];
  naechster: Naechster | null;
};

/** One paper in one group; `gruppe`: a Haltegrund or NICHTS, a body's id or OHNE_GREMIUM; null = not grouped. */
export type TafelZeile = Tafelvorlage & { gruppe: string | null };

/** A paper on its way, with what the filters ask for besides. */
export type Laufende = Tafelvorlage & {
  /** What the bodies it stands at are to do. */
  zustaendigkeiten: readonly Zustaendigkeit[];
  fachbereichId: string | null;
  stadtbezirke: readonly string[];
  /** Null also where this reader may not know. */
  verantwortlich: string | null;
};

/** Since when a paper waits, from the `seit` of its position; null where nothing has happened yet, or what it waits for was to be later: a Sitzung called off. */
export const wartetSeit = (seit: LocalDate | null, heute: LocalDate): LocalDate | null =>
  seit !== null && seit <= heute ? seit : null;
