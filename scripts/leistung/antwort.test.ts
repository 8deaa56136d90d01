import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Antwortleser } from './antwort';

const mitLaenge = (koerper: Buffer) =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${koerper.length}\r\nx: y\r\n\r\n`),
    koerper,
  ]);
const stueck = (teil: Buffer) =>
  Buffer.concat([Buffer.from(`${teil.length.toString(16)}\r\n`), teil, Buffer.from('\r\n')]);
const inStuecken = (teile: Buffer[]) =>
  Buffer.concat([
    Buffer.from('HTTP/1.1 303 See Other\r\ntransfer-encoding: chunked\r\n\r\n'),
    ...teile.filter((t) => t.length > 0).map(stueck),
    Buffer.from('0\r\n\r\n'),
  ]);

const bytes = fc.uint8Array({ maxLength: 300 }).map((b) => Buffer.from(b));
const antwort = fc.oneof(
  bytes.map((b) => ({ roh: mitLaenge(b), status: 200 })),
  fc.array(bytes, { maxLength: 5 }).map((teile) => ({ roh: inStuecken(teile), status: 303 })),
);

/** All pieces come in the same place, one after the other, as they do from the socket. */
const platz = Buffer.alloc(50);

it('wie auch immer die Antworten zerteilt ankommen: jede ist genau mit ihrem letzten Byte zu Ende', () => {
  fc.assert(
    fc.property(
      fc.array(antwort, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 50 }),
      (alle, je) => {
        const leser = new Antwortleser();
        for (const { roh, status } of alle) {
          for (let i = 0; i < roh.length; i += je) {
            const laenge = roh.copy(platz, 0, i, i + je);
            const fertig = leser.nimm(platz.subarray(0, laenge));
            expect(fertig).toBe(i + je >= roh.length);
          }
          expect(leser.status).toBe(status);
        }
      },
    ),
  );
});
