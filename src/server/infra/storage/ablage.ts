import 'server-only';
import type { Bereich } from '@/domain/anlage/bereich';

/** What is known of a stored file: its key, its bytes counted, their SHA-256 in hex. */
export type Abgelegt = { ablage: string; groesse: number; sha256: string };

/**
 * Where files lie. Keys are made here at random and say nothing of the file; no name or path from outside is ever part
 * of one. A file is stored whole or not at all, and never changed afterwards.
 */
export type Ablage = {
  /** Stores what comes, without holding it in memory. An error of the source is thrown on, and nothing is kept. */
  put(inhalt: AsyncIterable<Uint8Array>): Promise<Abgelegt>;
  /** The file or a part of it; null where there is none. */
  stream(ablage: string, bereich?: Bereich): Promise<ReadableStream<Uint8Array> | null>;
  /** Deletes; a key that is not there is no error. */
  delete(ablage: string): Promise<void>;
  exists(ablage: string): Promise<boolean>;
  /** Everything that lies there, one by one, with the time it was stored (by the clock of the storage). */
  liste(): AsyncIterable<{ ablage: string; am: Date }>;
  /** Deletes what was begun before this time and never became a file. Answers with how much that was. */
  verwirfUnfertige(vor: Date): Promise<number>;
  /** Notes that the city of this id keeps its files here, and answers with all that do. */
  besitzer(kennung: string): Promise<string[]>;
};
