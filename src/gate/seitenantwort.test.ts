import { AsyncResource } from 'node:async_hooks';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { hole, lege } from '@/components/markup/ablage';
import { Seitenantwort } from './seitenantwort';

type Schreiben = (antwort: ServerResponse) => void;

let schliesse = () => {};
afterEach(() => schliesse());

/** What a reader gets of what Next writes. */
async function gelesen(schreiben: Schreiben, methode = 'GET'): Promise<{ kopf: Headers; text: string }> {
  const server = createServer({ ServerResponse: Seitenantwort }, (_, antwort) =>
    antwort.schreibe(() => schreiben(antwort)),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  schliesse = () => server.close();
  const adresse = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const antwort = await fetch(adresse, { method: methode, redirect: 'manual' });
  return { kopf: antwort.headers, text: await antwort.text() };
}

const HTML = 'text/html; charset=utf-8';

it('setzt in eine Seite ein, was für sie abgelegt ist, wo immer die Stücke enden', async () => {
  const { text } = await gelesen((antwort) => {
    antwort.setHeader('content-type', HTML);
    const seite = Buffer.from(
      `<p>Größe: ${hole(lege('drei Straßen') ?? -1)}</p>${hole(lege('und mehr') ?? -1)}`,
    );
    for (const byte of seite) antwort.write(Buffer.of(byte));
    antwort.end('<hr>');
  });
  expect(text).toBe('<p>Größe: drei Straßen</p>und mehr<hr>');
});

it('lässt alles andere, wie es kommt', async () => {
  const marke = () => hole(lege('Text') ?? -1);
  const datei = await gelesen((antwort) => {
    antwort.setHeader('content-type', 'text/csv');
    antwort.write(marke());
    antwort.end('!');
  });
  expect(datei.text).toBe('<!--text 0-->!');
  const ohneInhalt = await gelesen((antwort) => antwort.writeHead(307, { location: '/x' }).end(), 'HEAD');
  expect(ohneInhalt.text).toBe('');
});

it('nennt von einer Seite keine Länge: Das Gate packt sie und sagt, wie lang sie dann ist', async () => {
  const seite = () => `<p>${hole(lege('länger als gedacht') ?? -1)}</p>`;
  const { kopf, text } = await gelesen((antwort) => {
    antwort.setHeader('content-type', HTML).setHeader('content-length', 3).end(seite());
  });
  expect([text, kopf.get('content-length')]).toEqual(['<p>länger als gedacht</p>', null]);
  const mitKopf = await gelesen((antwort) => {
    antwort.setHeader('content-type', HTML).writeHead(200);
    antwort.write(seite());
    antwort.end();
  });
  expect(mitKopf.text).toBe('<p>länger als gedacht</p>');
});

it('sagt, dass geschrieben ist, und ist auch zweimal zu Ende nur einmal da', async () => {
  const gesagt: string[] = [];
  const { text } = await gelesen((antwort) => {
    antwort.setHeader('content-type', HTML);
    antwort.write('<p>', () => {
      gesagt.push('geschrieben');
      antwort.end('</p>', () => gesagt.push('zu Ende'));
      antwort.end();
    });
  });
  expect(text).toBe('<p></p>');
  expect(gesagt).toEqual(['geschrieben', 'zu Ende']);
});

it('sendet nichts von einer Seite, die auf halbem Weg scheitert', async () => {
  const gescheitert = gelesen((antwort) => {
    antwort.setHeader('content-type', HTML);
    antwort.flushHeaders();
    antwort.write('<p>', () => antwort.destroy());
  });
  await expect(gescheitert).rejects.toThrow('fetch failed');
});

it('hält die Texte nicht länger als die Antwort, gleich was von ihr behalten wird', async () => {
  let spaeter = () => '';
  await gelesen((antwort) => {
    const nr = lege('Text') ?? -1;
    spaeter = AsyncResource.bind(() => hole(nr));
    antwort.once('close', () => beendet());
    antwort.setHeader('content-type', HTML);
    antwort.end(spaeter());
  });
  await zuEnde;
  expect(spaeter).toThrow('Kein Text 0');
});
let beendet = () => {};
const zuEnde = new Promise<void>((fertig) => {
  beendet = fertig;
});
