import 'server-only';
import { join } from 'node:path';
import type { Bereich } from '@/domain/anlage/bereich';
import { env } from '@/server/kern/env';
import { ordnerAblage } from './storage/ordner';

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
};

/** The storage of this installation. */
export function storage(): Ablage {
  return ordnerAblage(join(env().RATSLAUF_DATEN, 'dateien'));
}
