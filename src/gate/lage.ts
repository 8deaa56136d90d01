import type { Begrenzt } from '@/server/kern/grenzen';
import type { Anfragezeile, Log } from '@/server/kern/log';
import type { Ergebnis } from './herstellung';
import type { Innen } from './innen';
import type { Routen } from './routen';
import type { schleuse } from './schleuse';
import type { Zwischenspeicher } from './zwischenspeicher';

/** Where this gate stands and what it works with: the same for every request. */
export type Lage = Innen & {
  /** The public address of this installation. */
  adresse: string;
  /** A proxy of ours stands in front and says in x-forwarded-for who asks. */
  hinterProxy: boolean;
  routen: Routen;
  /** Seconds to wait where somebody asks too much, else null. */
  ueberGrenze: (was: Begrenzt, adresse: string) => Promise<number | null>;
  log: Log;
  schreibeAnfrage: (zeile: Anfragezeile) => void;
  /** Answers for everybody, and how many of them are rendered at the same time. */
  speicher: Zwischenspeicher<Ergebnis>;
  schleuse: ReturnType<typeof schleuse>;
  /** How long a form may take to arrive. */
  formularfristMs: number;
};
