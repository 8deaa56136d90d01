import type { Ladungsfrist } from '../../frist/ladungsfrist';
import type { GremiumArt } from '../../gremium/gremium';
import type { LocalDate } from '../../kern/localDate';
import type { Oeffentlichkeit, Vorlagenart } from '../../vorlage/vorlage';
import type { Schritt } from '../schritt';

/** Subjects of which the law demands that a certain body is heard first. */
export const AUFGABEN = ['FINANZEN', 'JUGENDHILFE', 'BETRIEB'] as const;
export type Aufgabe = (typeof AUFGABEN)[number];

/** Marks a person sets on a paper; RATSVORBEHALT = the catalogue of § 41 (1) GO NRW: only the Rat decides. */
export const THEMEN = ['JUGENDHILFE', 'EIGENBETRIEB', 'RATSVORBEHALT'] as const;
export type Thema = (typeof THEMEN)[number];

export type GremiumAngaben = {
  id: string;
  name: string;
  art: GremiumArt;
  entscheidungsbefugt: boolean;
  stadtbezirk: string | null;
  /** First and last day of existence, both included; null = open. */
  gueltigVon: LocalDate | null;
  gueltigBis: LocalDate | null;
  aufgabe: Aufgabe | null;
};

/** A meeting, joint ones with all their bodies. */
export type SitzungAngaben = { id: string; datum: LocalDate; gremiumIds: readonly string[] };

/** A step with what the rules look at. Day, start and cancellation of the Sitzung stand in the step as always. */
export type PruefSchritt = Omit<Schritt, 'gremium' | 'gremiumArt'> & {
  gremium: GremiumAngaben;
  federfuehrend: boolean;
  sitzung: SitzungAngaben | null;
  /** Part of the agenda on which it stands; null = on no agenda yet. */
  topTeil: Oeffentlichkeit | null;
  /** Sent out with an invitation, Nachtrag or import: the date is no longer a plan. */
  versandt: boolean;
};

export type Pruefgegenstand = {
  art: Vorlagenart;
  oeffentlichkeit: Oeffentlichkeit;
  stadtbezirke: readonly string[];
  /** Euro; 0 = "keine", null = not stated. */
  finanzielleAuswirkungen: number | null;
  themen: readonly Thema[];
  schritte: readonly PruefSchritt[];
};

/** What the city and the calendar add. `finanzschwelle`: Euro above which O8 asks for the Finanzausschuss. */
export type Pruefumfeld = { heute: LocalDate; ladungsfrist: Ladungsfrist; finanzschwelle: number };

export type Regel = `O${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15}`;

/** One remark of the check. FEHLER blocks the release until the Ratsbüro overrides it with a reason. */
export type Regelbefund = {
  regel: Regel;
  schwere: 'FEHLER' | 'WARNUNG';
  /** The row it stands beside; null = the whole chain. */
  schrittId: string | null;
  satz: string;
};
