import 'server-only';
import { join } from 'node:path';
import type { Bereich } from '@/domain/anlage/bereich';
import { env, s3Einstellung } from '@/server/kern/env';
import { ordnerAblage } from './storage/ordner';
import { s3Ablage } from './storage/s3';

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

let geoeffnet: { wo: string; ablage: Ablage } | undefined;

/** The storage of this installation: its bucket, or a folder beside the database. */
export function storage(): Ablage {
  const s3 = s3Einstellung();
  if (s3 === 'UNVOLLSTAENDIG') throw new Error('Die Angaben zum S3-Eimer sind unvollständig.');
  const ordner = join(env().RATSLAUF_DATEN, 'dateien');
  const wo = s3 ? `${s3.adresse ?? ''} ${s3.eimer}` : ordner;
  if (geoeffnet?.wo !== wo) geoeffnet = { wo, ablage: s3 ? s3Ablage(s3) : ordnerAblage(ordner) };
  return geoeffnet.ablage;
}

/** Why the storage cannot be used, in one sentence; null when it can. A folder is made when it is needed. */
export async function ablageHindernis(): Promise<string | null> {
  const s3 = s3Einstellung();
  if (s3 === null || s3 === 'UNVOLLSTAENDIG') return null;
  try {
    // A key nobody has: an answer means that address, bucket and keys are right.
    await s3Ablage(s3).exists('0'.repeat(32));
    return null;
  } catch (fehler) {
    const grund = fehler instanceof Error ? fehler.name : String(fehler);
    return `Der S3-Eimer „${s3.eimer}“ ist nicht erreichbar (${grund}); bitte RATSLAUF_S3_ADRESSE, Eimer, Region und Schlüssel prüfen.`;
  }
}
