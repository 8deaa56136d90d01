import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const BRAUCHBAR = /^[\w-]{8,64}$/;

/** The id of a request, in its answer and in every line written about it; the proxy's own where one of ours is in front. */
export function kennungFuer(kopf: IncomingHttpHeaders, hinterProxy: boolean): string {
  const genannt = kopf['x-request-id'];
  return hinterProxy && typeof genannt === 'string' && BRAUCHBAR.test(genannt) ? genannt : randomUUID();
}
