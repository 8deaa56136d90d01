import { createHash } from 'node:crypto';

const streu = (schluessel: string) => createHash('sha256').update(schluessel).digest();

/** The same key has the same id in every run: a UUID of version 8 (RFC 9562), made of the key's hash. */
export function kennung(art: string, schluessel: string): string {
  const bytes = streu(`${art}:${schluessel}`).subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A number from 0 to anzahl − 1 that only the key decides: variety without chance. */
export function streuzahl(schluessel: string, anzahl: number): number {
  return streu(schluessel).readUInt32BE(0) % anzahl;
}

/** One of the list, decided by the key. */
export function streuwahl<T>(schluessel: string, liste: readonly [T, ...T[]]): T {
  return liste[streuzahl(schluessel, liste.length)] ?? liste[0];
}
