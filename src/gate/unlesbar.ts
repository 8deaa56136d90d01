import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { fehlertext } from './fehlertexte';

const STATUS: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Answers what is no request of HTTP, one with too long a head, or one that does not come to its end, and hangs up. */
export function antworteAufUnlesbares(fehler: Error & { code?: string }, socket: Duplex): void {
  // In the midst of an answer one more would only spoil it.
  const begonnen = (socket as Duplex & { bytesWritten?: number }).bytesWritten;
  if (!socket.writable || begonnen || fehler.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = STATUS[fehler.code ?? ''] ?? 400;
  const text = `${fehlertext(status).titel}.\n`;
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'content-type: text/plain; charset=utf-8',
      `content-length: ${Buffer.byteLength(text)}`,
      'cache-control: no-store',
      'x-content-type-options: nosniff',
      'connection: close',
      '',
      text,
    ].join('\r\n'),
  );
}
