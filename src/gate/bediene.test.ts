import {
  Agent,
  type ClientRequest,
  type OutgoingHttpHeaders,
  type RequestListener,
  request,
} from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { vor, zeilen } from '../../tests/support/gate';

/** What a form of a page sends, as far as the gate looks at it. */
function formular(): FormData {
  const daten = new FormData();
  daten.set('$ACTION_REF_1', '');
  return daten;
}

const html = { 'content-type': 'text/html; charset=utf-8' };

/** Like Next: an empty page for hidden objects, a complete one for unknown addresses. */
const wieNext: RequestListener = (req, res) => {
  const seite =
    req.url === '/versteckt' ? '<html id="__next_error__"></html>' : '<html><h1>Nicht gefunden</h1></html>';
  const komprimiert = req.headers['accept-encoding']?.includes('gzip');
  if (req.headers['if-none-match']) res.writeHead(304).end();
  else
    res
      .writeHead(404, { ...html, ...(komprimiert && { 'content-encoding': 'gzip' }) })
      .end(komprimiert ? gzipSync(seite) : seite);
};

describe('Weiterleitung an Next', () => {
  it('Versteckt und unbekannt sind gleich, und die Seite hat einen Körper', async () => {
    const adresse = await vor(wieNext);
    const antworten = await Promise.all(['/versteckt', '/unbekannt'].map((pfad) => fetch(adresse + pfad)));
    const [versteckt, unbekannt] = await Promise.all(
      antworten.map(async (antwort) => ({
        status: antwort.status,
        kopf: [...antwort.headers],
        text: await antwort.text(),
      })),
    );
    expect(versteckt).toEqual({
      ...unbekannt,
      kopf: expect.arrayContaining([['content-type', html['content-type']]]),
    });
    expect(versteckt?.status).toBe(404);
    expect(versteckt?.text).toContain('<h1>Nicht gefunden</h1>');
  });

  it.each(['GET', 'HEAD', 'POST'])('Auch bei %s bleibt es bei 404', async (method) => {
    const adresse = await vor(wieNext);
    const antwort = await fetch(`${adresse}/versteckt`, {
      method,
      body: method === 'POST' ? formular() : undefined,
    });
    expect(antwort.status).toBe(404);
    expect(await antwort.text()).toBe(method === 'HEAD' ? '' : '<html><h1>Nicht gefunden</h1></html>');
  });

  it('Eine Seite geht komprimiert hinaus, wo das lohnt und jemand es will', async () => {
    const adresse = await vor((_req, res) =>
      res.writeHead(404, html).end(`<html><h1>Nicht gefunden</h1>${' lang'.repeat(500)}</html>`),
    );
    const koerper = await new Promise<Buffer>((fertig) => {
      request(`${adresse}/versteckt`, { headers: { 'accept-encoding': 'gzip' } }, (antwort) => {
        const stuecke: Buffer[] = [];
        antwort.on('data', (stueck) => stuecke.push(stueck)).on('end', () => fertig(Buffer.concat(stuecke)));
      }).end();
    });
    expect(gunzipSync(koerper).toString()).toContain('<h1>Nicht gefunden</h1>');
  });

  it('Bedingungen des Lesers gelten nicht für die Ersatzseite', async () => {
    const adresse = await vor((req, res) => {
      if (req.url === '/versteckt') res.writeHead(404, html).end();
      else wieNext(req, res);
    });
    const antwort = await fetch(`${adresse}/versteckt`, { headers: { 'if-none-match': '"x"' } });
    expect([antwort.status, await antwort.text()]).toEqual([404, expect.stringContaining('<h1>')]);
  });

  it.each([
    ['JSON', 'application/json', '{"fehler":1}'],
    ['Flugdaten', 'text/x-component', '0:{}'],
  ])('Eine 404-Antwort als %s bleibt, wie sie ist', async (_, art, text) => {
    const adresse = await vor((_req, res) => res.writeHead(404, { 'content-type': art }).end(text));
    expect(await (await fetch(`${adresse}/x`)).text()).toBe(text);
  });

  it.each([
    ['als leeres HTML', 500, 500, html],
    ['ohne Inhalt', 500, 500, {}],
    ['hinter einer Seite, die es nicht gibt', 404, 500, html],
    ['auf Zeit', 503, 503, html],
  ])('Ein Fehler von Next %s wird eine lesbare Seite ohne Einzelheiten', async (_, zuerst, status, kopf) => {
    const adresse = await vor((req, res) => {
      res
        .writeHead(req.url === '/x' ? zuerst : status, kopf)
        .end('<html id="__next_error__">Geheimes</html>');
    });
    const antwort = await fetch(`${adresse}/x`, { headers: { accept: 'text/html' } });
    expect(antwort.status).toBe(status);
    expect(antwort.headers.get('content-type')).toBe(html['content-type']);
    expect(antwort.headers.get('cache-control')).toBe('no-store');
    const text = await antwort.text();
    expect(text).toMatch(/^<!doctype html>\n<html lang="de">/);
    expect(text).toMatch(/<title>Es ist ein Fehler aufgetreten.*<\/title>/);
    expect(text).toContain('<h1>Es ist ein Fehler aufgetreten</h1>');
    expect(text).not.toContain('Geheimes');
    const leer = await fetch(`${adresse}/x`, { method: 'HEAD' });
    expect([leer.status, await leer.text()]).toEqual([status, '']);
  });

  it('Ein Fehler als JSON bleibt, wie er ist; ohne Wunsch nach HTML kommt eine Zeile', async () => {
    const adresse = await vor((req, res) => {
      if (req.url === '/json') res.writeHead(500, { 'content-type': 'application/json' }).end('{"fehler":1}');
      else res.writeHead(500).end();
    });
    expect(await (await fetch(`${adresse}/json`)).json()).toEqual({ fehler: 1 });
    const antwort = await fetch(`${adresse}/x`, { headers: { accept: 'application/json' } });
    expect([antwort.status, await antwort.text()]).toEqual([500, 'Es ist ein Fehler aufgetreten.\n']);
  });

  it('Bricht Next die Verbindung ab, kommt dieselbe Seite, und danach geht es weiter', async () => {
    let kaputt = true;
    const adresse = await vor((req, res) => {
      if (kaputt) req.socket.destroy();
      else res.end('gut');
    });
    const antwort = await fetch(`${adresse}/`);
    expect([antwort.status, await antwort.text()]).toEqual([502, expect.stringContaining('<h1>Es ist ein')]);
    kaputt = false;
    expect(await (await fetch(`${adresse}/`)).text()).toBe('gut');
  });

  it('Kopf und Körper gehen unverändert durch, in beide Richtungen', async () => {
    const adresse = await vor((req, res) => {
      res.writeHead(201, [
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
        ['x-pfad', `${req.method} ${req.url}`],
      ]);
      req.pipe(res);
    });
    const antwort = await fetch(`${adresse}/a/b?c=%C3%A4`, { method: 'POST', body: 'ä'.repeat(200_000) });
    expect(antwort.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(antwort.headers.get('x-pfad')).toBe('POST /a/b?c=%C3%A4');
    expect(await antwort.text()).toBe('ä'.repeat(200_000));
  });

  it('Die Länge, die eine Antwort nennt, wird ihre Länge, auch bei HEAD', async () => {
    const adresse = await vor((req, res) => {
      res.writeHead(200, { 'content-type': 'application/pdf', 'x-inhaltslaenge': '5' });
      res.end(req.method === 'HEAD' ? undefined : 'Datei');
    });
    for (const method of ['GET', 'HEAD']) {
      const { headers } = await fetch(adresse, { method });
      expect([headers.get('content-length'), headers.get('x-inhaltslaenge')]).toEqual(['5', null]);
    }
  });

  it('Wer noch sendet, während die Antwort schon da ist, bekommt sie trotzdem', async () => {
    const adresse = await vor((_req, res) => res.writeHead(422).end('zu groß'));
    const ziel = `${adresse}/anlagen/hochladen`;
    const body = Buffer.alloc(20 * 1024 * 1024);
    const antwort = await fetch(ziel, { method: 'POST', body });
    expect([antwort.status, await antwort.text()]).toEqual([422, 'zu groß']);
    // An old browser reads only when all is sent; the connection must still be good for the next request.
    const status = await new Promise<number[]>((fertig, fehler) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const gesehen: number[] = [];
      const sende = () => {
        const anfrage = request(ziel, {
          method: 'POST',
          agent,
          headers: { 'content-length': body.length },
        });
        anfrage.on('error', fehler).end(body);
        anfrage.on('response', (r) => gesehen.push(r.resume().statusCode ?? 0));
        // When it has the answer and has sent everything.
        anfrage.on('close', () => {
          if (anfrage.errored) return;
          if (gesehen.length < 2) sende();
          else fertig(gesehen);
        });
      };
      sende();
    });
    expect(status).toEqual([422, 422]);
  });

  it('Next erfährt die Adresse des Lesers und immer einen user-agent', async () => {
    const adresse = await vor((req, res) => res.end(JSON.stringify(req.headers)));
    const kopf = await new Promise<string>((fertig) => {
      request(`${adresse}/`, (antwort) => antwort.on('data', (stueck) => fertig(String(stueck)))).end();
    });
    expect(JSON.parse(kopf)).toMatchObject({
      'user-agent': 'unbekannt',
      'x-forwarded-for': expect.stringMatching(/127\.0\.0\.1|^0:0:0:0::/),
    });
  });

  it.each([
    ['ohne Proxy zählt die Verbindung', false, expect.stringMatching(/^(0:0:0:0::\/64|127\.0\.0\.1)$/)],
    ['hinter einem Proxy, was er zuletzt gesehen hat', true, '203.0.113.7'],
  ])('Wer fragt, sagt nicht der Leser: %s', async (_, hinterProxy, erwartet) => {
    const adresse = await vor((req, res) => res.end(JSON.stringify(req.headers)), { hinterProxy });
    const kopf = { 'x-forwarded-for': '198.51.100.1, 203.0.113.7', 'x-forwarded-host': 'boese.example' };
    const gesehen = await (await fetch(adresse, { headers: kopf })).json();
    expect(gesehen['x-forwarded-for']).toEqual(erwartet);
    expect(gesehen['x-forwarded-host']).toBeUndefined();
    expect(gesehen['x-forwarded-proto']).toBe('https');
  });

  it('Next hört immer die öffentliche Adresse, wohin der Leser auch gefragt hat', async () => {
    const adresse = await vor((req, res) => res.end(`${req.headers.host} ${req.headers.origin}`));
    const sende = async (kopf: Record<string, string>) => {
      const antwort = await fetch(`${adresse}/anmelden`, { method: 'POST', body: formular(), headers: kopf });
      return [antwort.status, await antwort.text()];
    };
    const unsere = [200, 'rat.stadt.example https://rat.stadt.example'];
    expect(await sende({ origin: 'https://rat.stadt.example' })).toEqual(unsere);
    expect(await sende({ origin: adresse, 'sec-fetch-site': 'same-origin' })).toEqual(unsere);
    expect(await (await fetch(adresse)).text()).toBe('rat.stadt.example undefined');
  });

  it.each([
    ['vor der Antwort', {}, false],
    ['mitten darin', { cookie: 'ratslauf.x=1' }, true],
  ])('Geht der Leser %s, endet auch die innere Anfrage', async (_, headers, begonnen) => {
    let geendet = () => {};
    const ende = new Promise<void>((fertig) => {
      geendet = fertig;
    });
    let gehoert = () => {};
    const gefragt = new Promise<void>((fertig) => {
      gehoert = fertig;
    });
    const adresse = await vor((_req, res) => {
      res.writeHead(200, html).write('Anfang');
      res.on('close', () => geendet());
      gehoert();
    });
    const abbruch = new AbortController();
    const antwort = fetch(`${adresse}/`, { signal: abbruch.signal, headers });
    if (begonnen) await antwort;
    await gefragt;
    abbruch.abort();
    await expect(antwort.then((a) => a.text())).rejects.toThrow();
    await ende;
  });
});

describe('Formulare', () => {
  const nie: RequestListener = () => {
    throw new Error('Das hätte Next nicht erreichen dürfen.');
  };
  const roh = (adresse: string, kopf: Record<string, string>, schreibe: (a: ClientRequest) => void) =>
    new Promise<number>((fertig, fehler) => {
      const anfrage = request(`${adresse}/anmelden`, { method: 'POST', headers: kopf }, (antwort) => {
        antwort.resume();
        anfrage.destroy();
        fertig(antwort.statusCode ?? 0);
      });
      anfrage.on('error', fehler);
      schreibe(anfrage);
    });

  it('Wer langsam sendet, wird nach der Frist abgelehnt, ohne dass Next davon weiß', async () => {
    const adresse = await vor(nie, { formularfristMs: 50 });
    expect(await roh(adresse, { 'content-length': '1000' }, (anfrage) => anfrage.write('a'))).toBe(408);
  });

  it('Wer mehr sendet, als er darf, wird abgelehnt, sobald es so weit ist', async () => {
    const adresse = await vor(nie);
    const endlos = (anfrage: ClientRequest) => {
      const stueck = Buffer.alloc(256 * 1024, 'a');
      const weiter = () => {
        while (!anfrage.destroyed && anfrage.write(stueck));
      };
      anfrage.on('drain', weiter);
      weiter();
    };
    expect(await roh(adresse, { 'transfer-encoding': 'chunked' }, endlos)).toBe(413);
  });

  it('Eine Datei läuft Stück für Stück durch, ohne dass jemand sie sammelt', async () => {
    let erstes = () => {};
    const angekommen = new Promise<void>((fertig) => {
      erstes = fertig;
    });
    const adresse = await vor((req, res) => {
      req.once('data', () => erstes());
      req.on('end', () => res.end('da'));
      req.resume();
    });
    const status = await new Promise<number>((fertig, fehler) => {
      const anfrage = request(`${adresse}/anlagen/hochladen`, { method: 'POST' }, (antwort) => {
        antwort.resume();
        fertig(antwort.statusCode ?? 0);
      });
      anfrage.on('error', fehler).write('Anfang');
      void angekommen.then(() => anfrage.end('Ende'));
    });
    expect(status).toBe(200);
  });
});

describe('Grenzen', () => {
  it('Gezählt wird, was alle dürfen und etwas kostet, je Anschluss', async () => {
    const gezaehlt: string[] = [];
    const adresse = await vor((_req, res) => res.end('gut'), {
      hinterProxy: true,
      ueberGrenze: async (was, wer) => {
        gezaehlt.push(`${was} ${wer}`);
        return null;
      },
    });
    const kopf = { 'x-forwarded-for': '2001:db8::1' };
    const sitzung = { ...kopf, cookie: 'a=1; __Secure-ratslauf.session_token=x' };
    for (const pfad of [
      '/x',
      '/vorlagen/1?stichtag=2026-01-01',
      '/x?q=',
      '/x?q=&a=1',
      '/x?fq=1',
      '/x?q=%20',
      '/statistik',
    ])
      await fetch(adresse + pfad, { headers: kopf });
    expect(gezaehlt).toEqual([]);
    await fetch(`${adresse}/x?a=1&q=Bad`, { headers: kopf });
    await fetch(`${adresse}/x?q=Bad`, { headers: sitzung });
    await fetch(`${adresse}/x?q=&%71=%42ad`, { headers: kopf });
    await fetch(`${adresse}/statistik?von=2020`, { headers: kopf });
    await fetch(`${adresse}/x`, { method: 'POST', headers: kopf, body: formular() });
    await fetch(`${adresse}/x`, { method: 'POST', headers: sitzung, body: formular() });
    await fetch(`${adresse}/anmelden`, { method: 'POST', headers: sitzung, body: formular() });
    const wer = '2001:db8:0:0::/64';
    expect(gezaehlt).toEqual([
      `suche ${wer}`,
      `suche ${wer}`,
      `suche ${wer}`,
      `suche ${wer}`,
      `formular ${wer}`,
      `formular ${wer}`,
    ]);
  });

  it('Wer darüber ist, wird mit einer Wartezeit abgelehnt', async () => {
    const adresse = await vor((_req, res) => res.end('gut'), { ueberGrenze: async () => 60 });
    const antwort = await fetch(`${adresse}/x?q=a`);
    expect([antwort.status, antwort.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await antwort.text()).toContain('Zu viele Anfragen');
  });
});

describe('Was Next sagt und der Leser nicht hören soll', () => {
  it.each([
    ['405 ohne Worte', 405, { allow: 'GET' }, '', 405, /So lässt sich/],
    ['410 ohne Worte', 410, html, '', 410, /nicht mehr veröffentlicht/],
    [
      'veraltetes Ziel',
      404,
      { 'content-type': 'text/plain', 'x-nextjs-action-not-found': '1' },
      'x',
      409,
      /veraltet/,
    ],
  ])('%s wird eine Seite', async (_, status, kopf, text, erwartet, satz) => {
    const adresse = await vor((_req, res) => res.writeHead(status, kopf as OutgoingHttpHeaders).end(text));
    const antwort = await fetch(`${adresse}/x`);
    expect([antwort.status, await antwort.text()]).toEqual([erwartet, expect.stringMatching(satz)]);
    expect(antwort.headers.get('allow')).toBe('allow' in kopf ? 'GET' : null);
  });

  it('410 mit einer eigenen Seite bleibt, wie es ist', async () => {
    const adresse = await vor((_req, res) =>
      res.writeHead(410, html).end('<html><h1>Zurückgezogen</h1></html>'),
    );
    const antwort = await fetch(`${adresse}/x`);
    expect([antwort.status, await antwort.text()]).toEqual([410, '<html><h1>Zurückgezogen</h1></html>']);
  });

  it('Köpfe von innen bleiben innen; die einer Datei gelten', async () => {
    const datei = {
      'content-type': 'application/pdf',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store, no-transform',
      'x-powered-by': 'x',
      'x-middleware-next': '1',
      link: '</x>; rel=preload',
    };
    const adresse = await vor((_req, res) => res.writeHead(200, datei).end('%PDF'));
    const { headers } = await fetch(`${adresse}/x`);
    expect(headers.get('content-security-policy')).toBe(datei['content-security-policy']);
    expect(headers.get('cache-control')).toBe(datei['cache-control']);
    for (const name of ['x-powered-by', 'x-middleware-next', 'link']) expect(headers.get(name)).toBeNull();
  });

  it('Über https verspricht die Adresse, dabei zu bleiben', async () => {
    const kopfBei = async (wo: string) => {
      const adresse = await vor((_req, res) => res.end(), { adresse: wo });
      return (await fetch(adresse)).headers.get('strict-transport-security');
    };
    expect(await kopfBei('https://rat.stadt.example')).toBe('max-age=31536000');
    expect(await kopfBei('http://localhost:3000')).toBeNull();
  });
});

describe('Das Logbuch', () => {
  it('hat je Anfrage eine Zeile: Route statt Adresse, nichts vom Leser', async () => {
    const adresse = await vor((_req, res) => res.end('gut'));
    zeilen.length = 0;
    const antwort = await fetch(`${adresse}/vorlagen/geheim?q=geheim`, {
      headers: { 'user-agent': 'geheim', cookie: 'ratslauf.x=geheim' },
    });
    await antwort.text();
    await expect.poll(() => zeilen.length).toBe(1);
    expect(zeilen[0]).toEqual({
      anfrage: antwort.headers.get('x-anfrage-id'),
      methode: 'GET',
      route: '/vorlagen/[id]',
      status: 200,
      dauerMs: expect.any(Number),
    });
    await fetch(`${adresse}/geheim`);
    await expect.poll(() => zeilen[1]?.route).toBe('(unbekannt)');
    expect(JSON.stringify(zeilen)).not.toContain('geheim');
  });
});
