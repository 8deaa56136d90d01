import 'server-only';
import { z } from 'zod';

/** Every job there is, and what it is told. Handlers stand in server/jobs. */
export const AUFTRAEGE = {
  /** Looks into an uploaded file. */
  'datei.pruefen': z.object({ dateiId: z.uuid() }),
  /** Reads the text of an uploaded file for the search. */
  'datei.lesen': z.object({ dateiId: z.uuid() }),
  /** Has the files read that nobody has read yet. */
  'dateien.nachlesen': z.object({}),
  /** Removes files and rows that belong to nothing; has what was never inspected inspected. */
  'dateien.aufraeumen': z.object({}),
  /** Deletes what may no longer be kept. */
  'daten.loeschen': z.object({}),
  'mail.senden': z.object({ an: z.email(), betreff: z.string().min(1), text: z.string().min(1) }),
  /** Tells the Fachbereiche what one stroke noted, once it can no longer be taken back. */
  'kenntnisnahmen.melden': z.object({ vorgangId: z.uuid() }),
  /** Sends a one-time link to an account, for who administers it. */
  'kennwort.einladung': z.object({ benutzerId: z.uuid() }),
  /** Tells a unit that it is its turn to sign. */
  'mitzeichnung.melden': z.object({ mitzeichnungId: z.uuid() }),
  /** Sends a one-time link where this address has an account; asked for by whoever typed it. */
  'kennwort.link': z.object({ email: z.email() }),
  /** Takes words out of the vocabulary that stand nowhere any more. */
  'suchworte.abgleichen': z.object({}),
  /** Seals the months of the audit that are over, and checks the running one (P5). */
  'pruefspur.versiegeln': z.object({}),
} as const satisfies Record<string, z.ZodType>;

export type Auftrag = keyof typeof AUFTRAEGE;
export type Auftragsdaten<A extends Auftrag> = z.output<(typeof AUFTRAEGE)[A]>;

export const AUFTRAGSNAMEN = Object.keys(AUFTRAEGE) as Auftrag[];

/** What the worker does by itself, at its start and every day; each may be done twice. */
export const TAEGLICH = [
  'dateien.aufraeumen',
  'dateien.nachlesen',
  'daten.loeschen',
  'pruefspur.versiegeln',
  'suchworte.abgleichen',
] as const satisfies Auftrag[];
