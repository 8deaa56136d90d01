import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** A whole answer, ready to be sent as often as wished; heads are names and values one after the other. */
export type Fertig = {
  status: number;
  kopf: string[];
  koerper: Buffer;
  /** The answer's own mark, and the head for a reader who has it already; null where it has none. */
  marke: string | null;
  kopfUnveraendert: string[];
  /** The pattern of its address, for the log. */
  route: string;
};

const flach = (kopf: OutgoingHttpHeaders): string[] =>
  Object.entries(kopf).flatMap(([name, wert]) =>
    [wert ?? []].flat().flatMap((einer) => [name, String(einer)]),
  );

/** What is said of contents only. */
const INHALT = new Set(['content-type', 'content-length', 'content-encoding', 'content-disposition']);

export function fertige(
  inhalt: { status: number; kopf: OutgoingHttpHeaders; koerper: Buffer; gzip: boolean },
  route: string,
): Fertig {
  const { status, koerper, gzip } = inhalt;
  // The hour is the hour of sending, and the length is ours.
  const { date: _, 'content-length': __, ...rest } = inhalt.kopf;
  const summe = createHash('sha256').update(koerper).digest('base64url').slice(0, 22);
  const marke = status === 200 ? `"${summe}"` : null;
  const kopf = {
    ...rest,
    ...(gzip && { 'content-encoding': 'gzip' }),
    'content-length': koerper.length,
    ...(marke && { etag: marke }),
  };
  const unveraendert = Object.fromEntries(Object.entries(kopf).filter(([name]) => !INHALT.has(name)));
  // A copy of its own: pieces of shared memory would keep the whole of it.
  const eigen = Buffer.allocUnsafeSlow(koerper.length);
  koerper.copy(eigen);
  return { status, kopf: flach(kopf), koerper: eigen, marke, kopfUnveraendert: flach(unveraendert), route };
}

/** So much room it takes, its head included. */
export const groesse = ({ koerper, kopf }: Fertig): number => koerper.length + 100 * kopf.length;

/** Sends it, or where the reader has it already only says so. */
export function sende(
  req: Pick<IncomingMessage, 'method' | 'headers'>,
  res: ServerResponse,
  { status, kopf, koerper, marke, kopfUnveraendert }: Fertig,
  kennung: string,
): void {
  const bekannt = req.headers['if-none-match'];
  if (marke && bekannt && (bekannt.includes(marke) || bekannt.trim() === '*')) {
    res.writeHead(304, [...kopfUnveraendert, 'x-anfrage-id', kennung]).end();
    return;
  }
  res.writeHead(status, [...kopf, 'x-anfrage-id', kennung]);
  res.end(req.method === 'HEAD' ? undefined : koerper);
}
