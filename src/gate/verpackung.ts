import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { constants, createGzip, gzip } from 'node:zlib';

const VERPACKBAR =
  /^(text\/(html|css|csv|plain|xml|x-component|calendar)|application\/(json|xml|javascript|manifest\+json|rss\+xml|atom\+xml|ld\+json)|image\/svg\+xml)\b/;
/** Below it the wrapping costs more than it saves. */
const MINDESTENS = 1024;
const stufe = { level: 6, memLevel: 9 };

/** What few kinds of readers say, and all of them again and again. */
const verstanden = new Map<string, boolean>();

/** Whether the reader takes gzip, by the whole of what it says ("gzip;q=0" refuses it). */
export function nimmtGzip({ 'accept-encoding': wunsch = '' }: IncomingHttpHeaders): boolean {
  const bekannt = verstanden.get(String(wunsch));
  if (bekannt !== undefined) return bekannt;
  if (verstanden.size >= 100) verstanden.clear();
  const nimmt = willGzip(String(wunsch));
  verstanden.set(String(wunsch), nimmt);
  return nimmt;
}

function willGzip(wunsch: string): boolean {
  const teile = wunsch.split(',').map((teil) => teil.trim().toLowerCase());
  const guete = (name: string) => teile.find((teil) => teil === name || teil.startsWith(`${name};`));
  const gefunden = guete('gzip') ?? guete('*');
  return gefunden !== undefined && !/;\s*q=0(\.0*)?\s*$/.test(gefunden);
}

/** Whether an answer is text of a kind that is worth compressing. */
export const istText = (kopf: OutgoingHttpHeaders): boolean =>
  VERPACKBAR.test(String(kopf['content-type'] ?? ''));

/** Whether an answer of Next may be compressed: text, whole, not yet compressed, and of no length a reader counts on. */
export function istVerpackbar(status: number, kopf: OutgoingHttpHeaders): boolean {
  if (status === 204 || status === 206 || status === 304) return false;
  if (kopf['content-encoding'] || kopf['content-length'] || kopf['content-range']) return false;
  return istText(kopf) && !/no-transform/.test(String(kopf['cache-control']));
}

const packe = promisify(gzip);

/** The bytes of a whole page, compressed where that pays. */
export async function verpacke(inhalt: Buffer, mitGzip: boolean): Promise<{ bytes: Buffer; gzip: boolean }> {
  if (!mitGzip || inhalt.length < MINDESTENS) return { bytes: inhalt, gzip: false };
  return { bytes: await packe(inhalt, stufe), gzip: true };
}

/** Compresses an answer while it runs through; what is there goes out at once. */
export const presse = () => createGzip({ ...stufe, flush: constants.Z_SYNC_FLUSH });
