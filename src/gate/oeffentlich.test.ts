import { type OutgoingHttpHeaders, type RequestListener, request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { vor, zeilen } from '../../tests/support/gate';
import type { Ergebnis } from './herstellung';
import type { Lage } from './lage';
import { schleuse } from './schleuse';
import { Zwischenspeicher } from './zwischenspeicher';

type Antwort = { status: number; kopf: Record<string, unknown>; text: string; laenge: number };

function frage(url: string, headers: OutgoingHttpHeaders = {}, method = 'GET'): Promise<Antwort> {
  return new Promise((fertig, fehler) => {
    const anfrage = request(url, { method, headers, agent: false }, (r) => {
      const stuecke: Buffer[] = [];
      r.on('data', (stueck) => stuecke.push(stueck)).on('end', () => {
        const bytes = Buffer.concat(stuecke);
        const text = r.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
        fertig({ status: r.statusCode ?? 0, kopf: r.headers, text: String(text), laenge: bytes.length });
      });
    });
    anfrage.on('error', fehler).end();
  });
}

const html = { 'content-type': 'text/html; charset=utf-8' };
const fuellung = ' lang'.repeat(1000);

/** An application that counts how often it is asked, and a key that can be turned on. */
async function aufbau(
  innen?: RequestListener,
  { haltbar = true, mehr = {} }: { haltbar?: boolean; mehr?: Partial<Lage> } = {},
) {
  const lage = { stand: 1, gefragt: 0, haltbar, weg: false, gerendert: [] as string[] };
  const speicher = new Zwischenspeicher<Ergebnis>(async () => {
    lage.gefragt += 1;
    if (lage.weg) throw new Error('Datenbank weg');
    return { schluessel: String(lage.stand), haltbar: lage.haltbar };
  }, 1_000_000);
  const schreibe: RequestListener = (req, res) => {
    lage.gerendert.push(req.url ?? '');
    if (innen) return innen(req, res);
    res.writeHead(200, html).end(`<html>Stand ${lage.stand}<script>weg</script>${fuellung}</html>`);
  };
  const adresse = await vor(schreibe, { speicher, ...mehr });
  return {
    ...lage,
    lage,
    adresse,
    hole: (pfad = '/allen', kopf = {}, art = 'GET') => frage(adresse + pfad, kopf, art),
  };
}

describe('Eine Antwort für alle', () => {
  it('wird einmal hergestellt, ohne Skripte, und gilt, bis der Schlüssel ein anderer ist', async () => {
    const { lage, hole } = await aufbau();
    const erste = await hole();
    expect(erste.text).toBe(`<html>Stand 1${fuellung}</html>`);
    expect((await hole()).text).toBe(erste.text);
    expect(lage.gerendert).toEqual(['/allen']);
    lage.stand = 2;
    expect((await hole()).text).toContain('Stand 2');
    expect(lage.gerendert).toHaveLength(2);
    expect(lage.gefragt).toBeGreaterThanOrEqual(3);
  });

  it('ist Kopf für Kopf dieselbe wie die, die gerade hergestellt wurde, und trägt ihre eigene Kennung', async () => {
    const { hole } = await aufbau();
    const [erste, zweite] = [await hole(), await hole()];
    const ohne = ({ kopf: { date: _, 'x-anfrage-id': __, ...kopf }, ...rest }: Antwort) => ({
      ...rest,
      kopf,
    });
    expect(ohne(zweite)).toEqual(ohne(erste));
    expect(zweite.kopf).toMatchObject({
      'content-length': String(zweite.laenge),
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Cookie, Accept-Encoding',
      'content-security-policy': expect.stringContaining("script-src 'none'"),
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.any(String),
    });
    expect(zweite.kopf['x-anfrage-id']).not.toBe(erste.kopf['x-anfrage-id']);
  });

  it('gleich viele zugleich: eine Herstellung', async () => {
    const { lage, hole } = await aufbau();
    const antworten = await Promise.all(Array.from({ length: 50 }, () => hole()));
    expect(new Set(antworten.map((a) => a.text)).size).toBe(1);
    expect(lage.gerendert).toHaveLength(1);
  });

  it('gepackt und ungepackt sind zwei Antworten mit eigener Marke; alles andere am Leser ist gleich', async () => {
    const { lage, hole } = await aufbau();
    const gepackt = await hole('/allen', { 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'eins' });
    const ungepackt = await hole('/allen', {
      'user-agent': 'zwei',
      'accept-language': 'en',
      cookie: 'farbe=1',
    });
    expect([gepackt.kopf['content-encoding'], ungepackt.kopf['content-encoding']]).toEqual([
      'gzip',
      undefined,
    ]);
    expect(gepackt.text).toBe(ungepackt.text);
    expect(gepackt.kopf.etag).not.toBe(ungepackt.kopf.etag);
    await hole('/allen', { 'accept-encoding': 'gzip', rsc: '1', accept: 'text/x-component' });
    expect(lage.gerendert).toHaveLength(2);
  });

  it('die Adresse zählt, wie sie dasteht, mit allem nach dem Fragezeichen', async () => {
    const { lage, hole } = await aufbau();
    for (const pfad of ['/allen?a=1&b=2', '/allen?b=2&a=1', '/allen?a=1&b=2']) await hole(pfad);
    expect(lage.gerendert).toEqual(['/allen?a=1&b=2', '/allen?b=2&a=1']);
  });

  it('wer sie schon hat, erfährt nur das; auch noch, wenn sich anderes geändert hat', async () => {
    const { lage, hole } = await aufbau((_req, res) =>
      res.writeHead(200, html).end(`<html>${fuellung}</html>`),
    );
    const { kopf } = await hole();
    for (const bedingung of [kopf.etag, `W/${kopf.etag}`, `"x", ${kopf.etag}`, '*']) {
      const wieder = await hole('/allen', { 'if-none-match': String(bedingung) });
      expect([wieder.status, wieder.text, wieder.kopf.etag]).toEqual([304, '', kopf.etag]);
      expect(wieder.kopf).toMatchObject({ vary: kopf.vary, 'cache-control': kopf['cache-control'] });
      expect(wieder.kopf).not.toHaveProperty('content-length');
    }
    lage.stand = 2;
    expect((await hole('/allen', { 'if-none-match': String(kopf.etag) })).status).toBe(304);
    expect((await hole('/allen', { 'if-none-match': '"anders"' })).status).toBe(200);
  });

  it('HEAD bekommt denselben Kopf ohne Inhalt und stellt dieselbe Antwort her', async () => {
    const { lage, hole } = await aufbau();
    const kopf = await hole('/allen', {}, 'HEAD');
    const ganz = await hole();
    expect([kopf.text, kopf.kopf['content-length'], kopf.kopf.etag]).toEqual([
      '',
      ganz.kopf['content-length'],
      ganz.kopf.etag,
    ]);
    expect(ganz.text).toContain('Stand 1');
    expect(lage.gerendert).toHaveLength(1);
    expect((await hole('/allen', {}, 'HEAD')).kopf.etag).toBe(ganz.kopf.etag);
  });

  it('jede steht im Logbuch, mit ihrer Route und ohne Adresse', async () => {
    const { hole } = await aufbau();
    zeilen.length = 0;
    for (let i = 0; i < 3; i++) await hole('/allen/geheim?q=');
    await expect.poll(() => zeilen.length).toBe(3);
    for (const zeile of zeilen)
      expect(zeile).toEqual({
        anfrage: expect.stringMatching(/^[0-9a-f-]{36}$/),
        methode: 'GET',
        route: '/allen/[id]',
        status: 200,
        dauerMs: expect.any(Number),
      });
  });
});

describe('Nie für alle', () => {
  it.each([
    ['wer angemeldet ist', '/allen', { cookie: 'ratslauf.session_token=1' }],
    ['eine Seite außerhalb der öffentlichen', '/x', {}],
  ])('%s', async (_, pfad, kopf) => {
    const { lage, hole } = await aufbau();
    await hole(pfad, kopf);
    await hole(pfad, kopf);
    expect(lage.gerendert).toHaveLength(2);
    expect(lage.gefragt).toBe(0);
  });

  it('ein früherer Tag wird gezeigt wie alles andere, aber nicht behalten', async () => {
    const { lage, hole } = await aufbau();
    const [eins, zwei] = [await hole('/allen?stichtag=2026-01-01'), await hole('/allen?stichtag=2026-01-01')];
    expect(eins.text).toBe(zwei.text);
    expect(lage.gerendert).toHaveLength(2);
  });

  it('wer angemeldet ist, bekommt nichts Gehaltenes und hinterlässt nichts', async () => {
    const { lage, hole } = await aufbau((req, res) =>
      res.writeHead(200, html).end(`<html>${req.headers.cookie ?? 'niemand'}${fuellung}</html>`),
    );
    const ihre = { cookie: '__Secure-ratslauf.session_token=geheim' };
    expect((await hole('/allen', ihre)).text).toContain('geheim');
    expect((await hole()).text).toContain('niemand');
    expect((await hole('/allen', ihre)).text).toContain('geheim');
    expect((await hole('/allen', { cookie: 'andere=1' })).text).toContain('niemand');
    expect(lage.gerendert).toHaveLength(3);
  });

  it.each([
    ['was ein Keks begleitet', 200, { 'set-cookie': 'a=1' }],
    ['was nur einem gehört', 200, { 'content-type': 'application/json', 'cache-control': 'private' }],
    ['eine Datei', 200, { 'content-type': 'application/pdf' }],
  ])('%s', async (_, status, kopf) => {
    let mal = 0;
    const { hole } = await aufbau((_req, res) =>
      res.writeHead(status, { ...html, ...kopf }).end(`Inhalt ${++mal}${fuellung}`),
    );
    const texte = await Promise.all([hole(), hole()]);
    texte.push(await hole(), await hole());
    expect(new Set(texte.map((t) => t.text)).size).toBe(4);
  });

  it('was zu groß ist, läuft durch, Stück für Stück', async () => {
    const stueck = Buffer.alloc(1024 * 1024, 'a');
    const csv = { 'content-type': 'text/csv', 'cache-control': 'public, max-age=0, must-revalidate' };
    const { hole } = await aufbau((_req, res) => {
      res.writeHead(200, csv);
      for (let i = 0; i < 9; i++) res.write(stueck);
      res.end();
    });
    for (let i = 0; i < 2; i++) expect((await hole()).laenge).toBe(9 * stueck.length);
  });

  it('Weiterleitung und Fehler bleiben, was sie sind, und werden nicht gehalten', async () => {
    const { lage, hole } = await aufbau((req, res) => {
      if (req.url === '/allen/1') res.writeHead(307, { location: '/allen/2' }).end();
      else res.writeHead(500, html).end('Geheimes');
    });
    for (let i = 0; i < 2; i++) {
      expect(await hole('/allen/1')).toMatchObject({ status: 307, kopf: { location: '/allen/2' } });
      const fehler = await hole('/allen/2');
      expect([fehler.status, fehler.kopf['cache-control']]).toEqual([500, 'no-store']);
      expect(fehler.text).toContain('Es ist ein Fehler aufgetreten');
      expect(fehler.text).not.toContain('Geheimes');
    }
    expect(lage.gerendert.filter((url) => url === '/allen/2')).toHaveLength(2);
  });
});

describe('Was es nicht gibt', () => {
  it('ist für alle dieselbe Seite, einmal hergestellt; ob es etwas gibt, wird jedes Mal gefragt', async () => {
    const { lage, hole } = await aufbau((req, res) =>
      res.writeHead(404, html).end(req.url?.startsWith('/allen') ? '' : `<h1>Nicht gefunden</h1>${fuellung}`),
    );
    const antworten = [await hole('/allen/1'), await hole('/allen/2'), await hole('/allen/1')];
    for (const { status, text, kopf } of antworten) {
      expect([status, text]).toEqual([404, `<h1>Nicht gefunden</h1>${fuellung}`]);
      expect(kopf['cache-control']).toBe('no-store');
      expect(kopf).not.toHaveProperty('etag');
    }
    expect(lage.gerendert).toEqual(['/allen/1', '/-/nicht-gefunden', '/allen/2', '/allen/1']);
  });
});

describe('Wenn sich etwas ändert, während hergestellt wird', () => {
  /** Renders what was true when it began, and ends when told. */
  function langsam() {
    const offene: Array<() => void> = [];
    const abgebrochen: string[] = [];
    const stand = { wert: 1 };
    const innen: RequestListener = (req, res) => {
      const text = `<html>Stand ${stand.wert}${fuellung}</html>`;
      res.on('close', () => res.writableFinished || abgebrochen.push(req.url ?? ''));
      offene.push(() => res.writeHead(200, html).end(text));
    };
    return { offene, abgebrochen, stand, innen };
  }

  it('bekommt, wer danach fragt, das Neue, und das Alte wird nicht gehalten', async () => {
    const { offene, stand, innen } = langsam();
    const { lage, hole } = await aufbau(innen);
    const vorher = hole();
    await expect.poll(() => offene.length).toBe(1);
    stand.wert = 2;
    lage.stand = 2;
    const nachher = hole();
    await expect.poll(() => offene.length).toBe(2);
    offene[0]?.();
    expect((await vorher).text).toContain('Stand 1');
    offene[1]?.();
    expect((await nachher).text).toContain('Stand 2');
    expect((await hole()).text).toContain('Stand 2');
    expect(offene).toHaveLength(2);
  });

  it('geht der erste Leser, bekommen die anderen ihre Antwort; geht der letzte, endet die Herstellung', async () => {
    const { offene, abgebrochen, innen } = langsam();
    const { adresse, lage } = await aufbau(innen);
    const [erster, zweiter, dritter] = Array.from({ length: 3 }, () => new AbortController());
    const fetche = (pfad: string, wer?: AbortController) =>
      fetch(adresse + pfad, { signal: wer?.signal ?? null });
    const gegangen = [fetche('/allen', erster), fetche('/allen/1', dritter)];
    await expect.poll(() => offene.length).toBe(2);
    const bleibt = fetche('/allen', zweiter);
    await expect.poll(() => lage.gefragt).toBe(3);
    erster?.abort();
    dritter?.abort();
    for (const einer of gegangen) await expect(einer).rejects.toThrow();
    await expect.poll(() => abgebrochen).toEqual(['/allen/1']);
    offene[0]?.();
    expect(await (await bleibt).text()).toContain('Stand 1');
    expect(abgebrochen).toEqual(['/allen/1']);
  });

  it('eine Uhr, die nachgeht, lässt nichts halten', async () => {
    const { lage, hole } = await aufbau(undefined, { haltbar: false });
    for (let i = 0; i < 2; i++) await hole();
    expect(lage.gerendert).toHaveLength(2);
    lage.haltbar = true;
    for (let i = 0; i < 2; i++) await hole();
    expect(lage.gerendert).toHaveLength(3);
  });

  it('nie mehr Seiten zugleich als erlaubt', async () => {
    const { offene, innen } = langsam();
    const { hole } = await aufbau(innen, { mehr: { schleuse: schleuse(3) } });
    const antworten = Array.from({ length: 10 }, (_, i) => hole(`/allen/${i}`));
    for (let i = 0; i < 10; i++) {
      await expect.poll(() => offene.length).toBe(Math.min(10, i + 3));
      offene[i]?.();
    }
    expect((await Promise.all(antworten)).every((a) => a.status === 200)).toBe(true);
  });
});

describe('Wenn die Datenbank weg ist', () => {
  it('503 auch für Gehaltenes, sofort und lesbar; danach geht es weiter', async () => {
    const { lage, hole } = await aufbau();
    await hole();
    lage.weg = true;
    for (const pfad of ['/allen', '/allen/1']) {
      const { status, text, kopf } = await hole(pfad);
      expect([status, kopf['retry-after'], kopf['cache-control']]).toEqual([503, '5', 'no-store']);
      expect(text).toContain('Es ist ein Fehler aufgetreten');
    }
    lage.weg = false;
    expect((await hole()).status).toBe(200);
    expect(lage.gerendert).toEqual(['/allen']);
  });
});

describe('Grenzen', () => {
  it('was gehalten wird, zählt nicht als Suche; was gesucht werden muss, schon', async () => {
    const gezaehlt: string[] = [];
    const mehr = { ueberGrenze: async (was: string) => (gezaehlt.push(was) > 1 ? 60 : null) };
    const { hole } = await aufbau(undefined, { mehr });
    expect((await hole('/allen?q=a')).status).toBe(200);
    expect((await hole('/allen?q=a')).status).toBe(200);
    expect(gezaehlt).toEqual(['suche']);
    expect((await hole('/allen?q=b')).status).toBe(429);
    expect((await hole('/allen?q=a')).status).toBe(200);
  });
});
