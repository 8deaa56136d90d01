import type { Server } from 'node:http';

/** Answers once the server listens at this port or socket. */
export function horche(server: Server, ort: number | string): Promise<void> {
  return new Promise((fertig, fehler) => {
    server.once('error', fehler);
    server.listen(ort, () => {
      server.off('error', fehler);
      fertig();
    });
  });
}

/** Takes no new requests, lets running ones come to their end, and cuts them off after five seconds. */
export function beende(server: Server): Promise<void> {
  return new Promise((fertig) => {
    const frist = setTimeout(() => server.closeAllConnections(), 5000);
    server.close(() => {
      clearTimeout(frist);
      fertig();
    });
    server.closeIdleConnections();
  });
}
