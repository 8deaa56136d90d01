import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { antworteAufUnlesbares } from './unlesbar';

let server: Server;
afterEach(() => server.close().closeAllConnections());

/** What comes back on a connection on which somebody sends this, until it is closed. */
async function sende(text: string): Promise<string> {
  server = createServer(
    { headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 10, maxHeaderSize: 2048 },
    (_req, res) => res.end('gut'),
  );
  server.on('clientError', antworteAufUnlesbares);
  await new Promise<void>((fertig) => server.listen(0, fertig));
  return new Promise((fertig, fehler) => {
    const leitung = connect((server.address() as AddressInfo).port);
    let antwort = '';
    leitung.on('data', (stueck) => {
      antwort += stueck;
    });
    leitung.on('error', fehler).on('close', () => fertig(antwort));
    leitung.write(text);
  });
}

it.each([
  ['Unsinn', 'GARNICHTS\r\n\r\n', 400],
  ['zwei Längen', 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n', 400],
  [
    'Länge und Stücke',
    'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n',
    400,
  ],
  ['ein zu langer Kopf', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(4000)}\r\n\r\n`, 431],
  ['ein Kopf, der nicht endet', 'GET / HTTP/1.1\r\nhost: a\r\nx: ', 408],
])('%s: eine Zeile als Antwort, dann ist die Leitung frei', async (_, text, status) => {
  const antwort = await sende(text);
  expect(antwort).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [^\\r]+\\r\\n`));
  expect(antwort).toMatch(/\r\nconnection: close\r\n\r\n[^\r\n]+\.\n$/);
});
