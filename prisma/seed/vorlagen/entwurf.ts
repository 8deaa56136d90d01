import type { LocalDate } from '@/domain/kern/localDate';
import type { Schutzklasse } from '@/domain/vorlage/schutzklasse';
import type { Abschnittsart, Verweisart, Vorlagenart, Vorlagenstatus } from '@/domain/vorlage/vorlage';
import type { Weg } from '../schritt';

/** A status entry: its day is a date, or so many days ago. */
export type Sachstandsplan = {
  am: LocalDate | number;
  text: string;
  /** Only the administration reads it. */
  intern?: true;
};

/**
 * A paper as it is written. In texts `{jahr}` is the year of today, `{jahr-1}` the one before, and `{ds:key}` the
 * Drucksache number of another paper, to which a reference is stored as well.
 */
export type Vorlagenentwurf = {
  schluessel: string;
  betreff: string;
  untertitel?: string;
  /** Beschlussvorlage if somebody decides or recommends, else Kenntnisnahmevorlage. */
  art?: Vorlagenart;
  /** Kennung of the Fachbereich. */
  fb: string;
  weg: Weg;
  bezirke?: string[];
  nichtoeffentlich?: true;
  schutzklasse?: Schutzklasse;
  /** Where it differs from what the way itself says. */
  status?: Vorlagenstatus;
  zurueckgezogen?: { vorTagen: number; grund: string } | { inDerSitzung: true; grund: string };
  dringlichkeit?: string;
  beschluss?: string;
  finanzen?: string;
  begruendung?: string;
  weitere?: { art: Abschnittsart; ueberschrift: string; text: string }[];
  sachstaende?: Sachstandsplan[];
  /** Papers of one matter: the kind of reference, and whether the number is the other's with -E1. */
  zu?: { schluessel: string; art: Verweisart; suffix?: string };
  /** Papers it names without their number. */
  bezug?: string[];
  /** A day, or so many days ago; usually follows from the first dispatch. */
  datum?: LocalDate | number;
  /** Only where it is not simply the next one; null = printed without a number. */
  nummer?: string | null;
  /** How it reached the public where no invitation did; KEINER: not at all yet. */
  versand?: 'SONDERVERSAND' | 'NACHTRAG' | 'TISCHVORLAGE' | 'IMPORT' | 'KEINER';
  /** Item on the non-public agenda that may be named in public (A11). */
  oeffentlicherTitel?: string;
};

export const KEINE_KOSTEN = 'Keine finanziellen Auswirkungen.';

export const klima = (text: string) =>
  ({ art: 'KLIMARELEVANZ', ueberschrift: 'Klimarelevanz', text }) as const;
export const personal = (text: string) =>
  ({ art: 'PERSONELLE_AUSWIRKUNGEN', ueberschrift: 'Personelle Auswirkungen', text }) as const;
export const sachstand = (text: string) => ({ art: 'SACHSTAND', ueberschrift: 'Sachstand', text }) as const;
export const anlagen = (text: string) =>
  ({ art: 'ANLAGENVERZEICHNIS', ueberschrift: 'Anlagen', text }) as const;
export const kurzfassung = (text: string) =>
  ({ art: 'ZUSAMMENFASSUNG', ueberschrift: 'Zusammenfassung', text }) as const;
