import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { type Anweisung, Mitschnitt } from './mitschnitt';

// A database that takes everything and says nothing: here only what goes to it is looked at.
const stumm: Server = createServer((s) => s.resume()).listen(0, '127.0.0.1');
await once(stumm, 'listening');
const ort = stumm.address();
const gehoert: Anweisung[] = [];
const mitschnitt = new Mitschnitt(
  'app',
  `postgresql://a:b@127.0.0.1:${typeof ort === 'object' ? ort?.port : 0}/x`,
  (a) => gehoert.push(a),
);
const adresse = new URL(await mitschnitt.oeffne());
afterAll(() => {
  mitschnitt.schliesse();
  stumm.close();
});

const zahl = (n: number, bytes: 2 | 4) => {
  const b = Buffer.alloc(bytes);
  b.writeIntBE(n, 0, bytes);
  return b;
};
const text = (t: string) => Buffer.from(`${t}\0`);
const nachricht = (art: string, inhalt: Buffer) =>
  Buffer.concat([Buffer.from(art), zahl(inhalt.length + 4, 4), inhalt]);
const wert = (w: string | null) =>
  w === null ? zahl(-1, 4) : Buffer.concat([zahl(Buffer.byteLength(w), 4), Buffer.from(w)]);
const bind = (name: string, werte: (string | null)[]) =>
  nachricht(
    'B',
    Buffer.concat([text(''), text(name), zahl(0, 2), zahl(werte.length, 2), ...werte.map(wert), zahl(0, 2)]),
  );

it('schreibt jede Anweisung mit ihren Werten auf, auch wenn sie in Stücken kommt und ihr Text nur einmal', async () => {
  const start = Buffer.concat([zahl(12, 4), zahl(196_608, 4), zahl(0, 4)]);
  const alles = Buffer.concat([
    start,
    nachricht('P', Buffer.concat([text('s1'), text('SELECT $1::text, $2'), zahl(0, 2)])),
    bind('s1', ['Straße', null]),
    bind('s1', ['', '2']),
    nachricht('Q', text('BEGIN')),
    nachricht('Q', text('SELECT * FROM jobs.job')),
  ]);
  const socket = connect(Number(adresse.port), '127.0.0.1');
  for (let i = 0; i < alles.length; i += 7) socket.write(alles.subarray(i, i + 7));
  socket.end();
  await once(socket, 'close');
  expect(gehoert).toEqual([
    { rolle: 'app', sql: 'SELECT $1::text, $2', werte: ['Straße', null], vorbereitet: true },
    { rolle: 'app', sql: 'SELECT $1::text, $2', werte: ['', '2'], vorbereitet: true },
    { rolle: 'app', sql: 'BEGIN', werte: [], vorbereitet: false },
  ]);
});
