import { createServer, type OutgoingHttpHeaders } from 'node:http';

/** An answer to repeat: what a server without any work would send. */
export type Antwort = { status: number; kopf: OutgoingHttpHeaders; koerper: string };

// The floor of Node itself: the last answer handed over (its body in base64), for every request.
let antwort = { status: 404, kopf: {} as OutgoingHttpHeaders, koerper: Buffer.alloc(0) };

const server = createServer((_, res) => {
  res.writeHead(antwort.status, antwort.kopf).end(antwort.koerper);
});
process.on('message', ({ status, kopf, koerper }: Antwort) => {
  antwort = { status, kopf, koerper: Buffer.from(koerper, 'base64') };
  process.send?.('bereit');
});
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => {
  const ort = server.address();
  process.send?.({ port: typeof ort === 'object' ? ort?.port : 0 });
});
