import 'server-only';
import { join } from 'node:path';
import { env, s3Einstellung } from '@/server/kern/env';
import type { Ablage } from './storage/ablage';
import { ordnerAblage } from './storage/ordner';
import { s3Ablage } from './storage/s3';

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
