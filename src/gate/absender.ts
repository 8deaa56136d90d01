import type { IncomingMessage } from 'node:http';
import { anschluss } from '@/server/kern/anschluss';

/**
 * Who asks, as a line into the net: the last address the proxy in front has seen, or without one the other end of the
 * connection.
 */
export function absender(req: Pick<IncomingMessage, 'headers' | 'socket'>, hinterProxy: boolean): string {
  const genannt = String(req.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return anschluss((hinterProxy && genannt) || req.socket.remoteAddress || '');
}
