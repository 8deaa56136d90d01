import 'server-only';
import { hash, verify } from '@node-rs/argon2';

/** argon2id, the library's default, with the memory and rounds OWASP names first. */
const WERTE = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The password as it is stored. */
export const verschluessele = (kennwort: string): Promise<string> => hash(kennwort, WERTE);

export const stimmt = (gespeichert: string, kennwort: string): Promise<boolean> =>
  verify(gespeichert, kennwort).catch(() => false);
