import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { wurzel } from '../../scripts/betrieb/pfade';
import { melde } from '../support/anmelden';
import { sendeFormular } from '../support/formular';
import { frage, LANGE_VORLAGE, vorlageMit } from '../support/seiten';

const { adresse } = inject('server');
let keks = '';

const hole = (pfad: string, init: RequestInit = {}) => fetch(adresse + pfad, { redirect: 'manual', ...init });

type Roh = { status: number; kopf: Record<string, unknown>; text: string };

/** A request exactly as written: `fetch` would tidy the address and forbid some heads. */
function roh(
  pfad: string,
  kopf: Record<string, string> = {},
  method = 'GET',
  koerper?: Buffer,
): Promise<Roh> {
  const { hostname, port } = new URL(adresse);
  return new Promise((fertig, fehler) => {
    const anfrage = request(
      { hostname, port, path: pfad, method, headers: kopf, agent: false },
      (antwort) => {
        const stuecke: Buffer[] = [];
        antwort.on('data', (stueck) => stuecke.push(stueck));
        antwort.on('end', () => {
          const roher = Buffer.concat(stuecke);
          // HEAD says what GET would say, without a body.
          const gepackt = antwort.headers['content-encoding'] === 'gzip' && roher.length > 0;
          const text = (gepackt ? gunzipSync(roher) : roher).toString();
          fertig({ status: antwort.statusCode ?? 0, kopf: antwort.headers, text });
        });
      },
    );
    anfrage.on('error', fehler).end(koerper);
  });
}

const datei = async (bedingung: string) => {
  const [id] = await frage<string>(
    `SELECT a.id FROM anlage a JOIN datei d ON d.id = a."dateiId" JOIN vorlage v ON v.id = a."vorlageId"
     WHERE v."oeffentlichAb" <= jetzt() AND ${bedingung} ORDER BY a.id LIMIT 1`,
  );
  return `/dokumente/${id}`;
};
const stilblatt = async () =>
  /href="(\/_next\/static\/[^"]+\.css)"/.exec(await (await hole('/')).text())?.[1] ?? '';

beforeAll(async () => {
  keks = await melde(adresse, 'ratsbuero');
}, 60_000);

describe('Jede Antwort trägt die Köpfe, die schützen', () => {
  it.each<[string, () => Promise<string> | string, RequestInit?]>([
    ['eine öffentliche Seite', () => '/'],
    ['eine Vorlage', () => vorlageMit(LANGE_VORLAGE)],
    ['die Anmeldung', () => '/anmelden'],
    ['eine Seite mit Sitzung', () => '/konto'],
    ['ein Stilblatt', stilblatt],
    ['eine Datei', () => datei('a.oeffentlich')],
    ['robots.txt', () => '/robots.txt'],
    ['sitemap.xml', () => '/sitemap.xml'],
    ['security.txt', () => '/.well-known/security.txt'],
    ['eine unbekannte Adresse', () => '/gibt/es/nicht'],
    ['eine Umleitung', () => '/buero'],
    ['eine unlesbare Adresse', () => '/%ff'],
    ['eine falsche Methode', () => '/', { method: 'DELETE' }],
    [
      'ein fremdes Formular',
      () => '/anmelden',
      { method: 'POST', headers: { origin: 'https://boese.example' } },
    ],
  ])('%s', async (_, finde, init) => {
    for (const cookie of ['', keks]) {
      const { headers } = await hole(await finde(), { ...init, headers: { cookie, ...init?.headers } });
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringMatching(/camera=\(\).*publickey-credentials-get=\(self\)/),
      });
      for (const name of ['server', 'x-powered-by', 'x-inhaltslaenge', 'strict-transport-security'])
        expect(headers.get(name), name).toBeNull();
    }
  });
});

const quelle = (regel: string | null, art: string) =>
  regel?.split('; ').find((teil) => teil.startsWith(`${art} `)) ?? '';

describe('Skripte', () => {
  it.each(['/', '/vorlagen?q=Schule', '/gremien', '/sitzungen', '/hilfe', '/gibt/es/nicht', '/vorlagen/1'])(
    '%s enthält keine und erlaubt keine',
    async (pfad) => {
      const fehlt = /nicht|1$/.test(pfad);
      const fragen: Record<string, string>[] = [
        {},
        { rsc: '1', 'next-router-prefetch': '1' },
        ...(fehlt ? [{ cookie: keks }] : []),
      ];
      for (const headers of fragen) {
        const antwort = await hole(pfad, { headers });
        const text = await antwort.text();
        expect(antwort.headers.get('content-type')).toContain('text/html');
        expect(text).toContain('</html>');
        expect(text).not.toMatch(
          /<script|as="script"|modulepreload|javascript:|\son[a-z]+="|<style|__next_f/i,
        );
        expect(quelle(antwort.headers.get('content-security-policy'), 'script-src')).toBe(
          "script-src 'none'",
        );
      }
    },
  );

  it.each([
    ['/anmelden', false],
    ['/anmelden/kennwort-vergessen', false],
    ['/konto', true],
    ['/buero', true],
    ['/vorlagen', true],
  ])('%s: nur mit der Zahl dieser Antwort', async (pfad, angemeldet) => {
    const zahlen = new Set<string>();
    for (let n = 0; n < 2; n++) {
      const antwort = await hole(pfad, { headers: { cookie: angemeldet ? keks : '' } });
      const text = await antwort.text();
      const regel = antwort.headers.get('content-security-policy');
      const zahl =
        /^script-src 'nonce-([\w+/]{24})' 'strict-dynamic'$/.exec(quelle(regel, 'script-src'))?.[1] ?? '';
      zahlen.add(zahl);
      const skripte = text.match(/<script\b[^>]*>/g) ?? [];
      expect(skripte.length).toBeGreaterThan(2);
      expect(skripte.filter((skript) => !skript.includes(`nonce="${zahl}"`))).toEqual([]);
      expect(regel?.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe');
      expect(text).not.toMatch(/<style/);
    }
    expect(zahlen.size).toBe(2);
  });

  it('Die Zahl bestimmt das Gate, nicht der Leser', async () => {
    const boese = "script-src 'nonce-AAAAAAAAAAAAAAAAAAAAAAAA'";
    const antwort = await hole('/anmelden', { headers: { 'content-security-policy': boese } });
    expect(await antwort.text()).not.toContain('AAAAAAAAAAAAAAAAAAAAAAAA');
  });

  it('Messwerte stehen in style-Attributen, und nur als Variablen', async () => {
    const text = await (await hole(await vorlageMit(LANGE_VORLAGE))).text();
    const stile = [...text.matchAll(/ style="([^"]*)"/g)].map((m) => m[1] ?? '');
    expect(stile.length).toBeGreaterThan(0);
    expect(stile.filter((stil) => !/^(--[\w-]+:[\w.% -]+;?)+$/.test(stil))).toEqual([]);
  });
});

describe('Wie lange etwas aufbewahrt werden darf', () => {
  const OEFFENTLICH = 'public, max-age=0, must-revalidate';
  it.each<[string, () => Promise<string> | string, boolean, number, string]>([
    ['öffentliche Seite', () => '/', false, 200, OEFFENTLICH],
    ['öffentliche Seite, angemeldet', () => '/', true, 200, 'private, no-store'],
    ['Anmeldung', () => '/anmelden', false, 200, 'private, no-store'],
    ['Konto', () => '/konto', true, 200, 'private, no-store'],
    ['Umleitung zur Anmeldung', () => '/konto', false, 307, 'no-store'],
    ['unbekannt', () => '/gibt/es/nicht', false, 404, 'no-store'],
    ['unbekannt, angemeldet', () => '/gibt/es/nicht', true, 404, 'private, no-store'],
    ['unlesbar', () => '/%ff', false, 400, 'no-store'],
    ['öffentliche Datei', () => datei('a.oeffentlich'), false, 200, `${OEFFENTLICH}, no-transform`],
    [
      'nichtöffentliche Datei',
      () => datei('NOT a.oeffentlich'),
      true,
      200,
      'private, no-store, no-transform',
    ],
  ])('%s', async (_, finde, angemeldet, status, erwartet) => {
    const antwort = await hole(await finde(), { headers: { cookie: angemeldet ? keks : '' } });
    expect([antwort.status, antwort.headers.get('cache-control')]).toEqual([status, erwartet]);
    expect(antwort.headers.get('vary') ?? 'Cookie').toMatch(/Cookie/i);
  });

  it('Wer sich anmeldet oder es versucht, bekommt nichts, was bleibt', async () => {
    for (const kennwort of ['falsch falsch falsch', 'ratslauf-demostadt']) {
      const werte = { email: 'administration@demo.example', kennwort, weiter: '/' };
      const antwort = await sendeFormular(`${adresse}/anmelden`, werte);
      expect(antwort.headers.get('cache-control')).toBe('private, no-store');
    }
  });
});

describe('Verborgen ist unbekannt', () => {
  const fremd = randomUUID();
  const VERBORGEN = `v.oeffentlichkeit = 'NICHTOEFFENTLICH'`;
  const ohneZufall = ({ date: _d, 'x-anfrage-id': _a, ...kopf }: Record<string, unknown>) => kopf;
  const paare: [string, () => Promise<string> | string, string][] = [
    ['Vorlage', () => vorlageMit(VERBORGEN), `/vorlagen/${fremd}`],
    [
      'Vorlage an einem Stichtag',
      async () => `${await vorlageMit(VERBORGEN)}?stichtag=2026-11-01`,
      '/vorlagen/1',
    ],
    ['Datei', () => datei('NOT a.oeffentlich'), `/dokumente/${fremd}`],
    [
      'Nummer',
      async () =>
        `/ds/${(await frage(`SELECT nummer FROM vorlage v WHERE ${VERBORGEN} AND nummer IS NOT NULL`))[0]}`,
      '/ds/99999-99',
    ],
    ['unbekannte Adresse', () => '/gibt/es/nicht', '/anmelden/gibt-es-nicht'],
    ['Inneres von Next', () => '/_not-found', '/_next/image?url=%2Fx&w=64&q=75'],
  ];

  it.each(paare)('%s: Status, Köpfe und Inhalt', async (_, finde, nirgends) => {
    for (const method of ['GET', 'HEAD']) {
      for (const kopf of [{}, { 'accept-encoding': 'gzip', rsc: '1' }] as Record<string, string>[]) {
        const [hier, dort] = [await roh(await finde(), kopf, method), await roh(nirgends, kopf, method)];
        expect(hier.status).toBe(404);
        expect({ ...hier, kopf: ohneZufall(hier.kopf) }).toEqual({ ...dort, kopf: ohneZufall(dort.kopf) });
      }
    }
  });

  it('Seiten der Verwaltung antworten allen Fremden gleich, ob es den Gegenstand gibt oder nicht', async () => {
    const da = await vorlageMit(VERBORGEN);
    const antworten = [da, `/vorlagen/${fremd}`].map((pfad) => roh(`/buero${pfad}/bearbeiten`));
    const [hier, dort] = await Promise.all(antworten);
    const ohneZiel = (a?: Roh) => [a?.status, a?.text, Object.keys(a?.kopf ?? {}).sort()];
    const kennung = da.split('/').at(-1) ?? '';
    expect(JSON.stringify(ohneZiel(hier)).replaceAll(kennung, fremd)).toBe(JSON.stringify(ohneZiel(dort)));
    expect(hier?.kopf.location).toBe(String(dort?.kopf.location).replace(fremd, kennung));
  });

  it('auch die Zeit verrät nichts', async () => {
    const [da, nirgends] = [await vorlageMit(VERBORGEN), `/vorlagen/${fremd}`];
    const zeiten: Record<string, number[]> = { [da]: [], [nirgends]: [] };
    for (let n = 0; n < 25; n++) {
      for (const pfad of n % 2 ? [da, nirgends] : [nirgends, da]) {
        const beginn = performance.now();
        await (await hole(pfad)).text();
        zeiten[pfad]?.push(performance.now() - beginn);
      }
    }
    const mitte = (pfad: string) => zeiten[pfad]?.sort((a, b) => a - b)[12] ?? 0;
    const verhaeltnis = mitte(da) / mitte(nirgends);
    expect(verhaeltnis).toBeGreaterThan(0.5);
    expect(verhaeltnis).toBeLessThan(2);
  });
});

const lesbar = ({ status, text }: Roh, erwartet: number, satz: RegExp) => {
  expect(status).toBe(erwartet);
  expect(text).toMatch(satz);
  expect(text).toMatch(/Kennung der Anfrage: [\w-]{36}/);
  expect(text).not.toMatch(/\bat \S+ \(|node_modules|Error:|Next\.js/);
};

describe('Was keine Anfrage dieser Anwendung ist', () => {
  it.each([
    '/%ff',
    '/%',
    '/vorlagen/%00',
    '/vorlagen?q=%00',
    '//boese.example/x',
    '/\\boese.example',
    '/%5cboese.example',
    'http://boese.example/',
  ])('%s: 400 in Worten', async (pfad) => {
    lesbar(await roh(pfad), 400, /<h1>Diese Anfrage ist nicht zu verstehen<\/h1>/);
  });

  it.each([
    '/../package.json',
    '/_next/static/../../package.json',
    '/_next/static/%2e%2e/%2e%2e/package.json',
    '/_next/static/chunks/../../BUILD_ID',
    '/_next/static/gibtesnicht.js',
    '/dokumente/..%2f..%2fpackage.json',
    '/ds/%25ff',
    '/ds/%2525',
    '/.env',
  ])('%s: 404 wie jede unbekannte Adresse', async (pfad) => {
    const [hier, nirgends] = [await roh(pfad), await roh('/gibt/es/nicht')];
    expect([hier.status, hier.text]).toEqual([404, nirgends.text]);
  });

  it('eine zu lange Adresse: 414; ein zu langer Kopf: 431; Unsinn: 400, und die Verbindung endet', async () => {
    lesbar(await roh(`/${'a'.repeat(5000)}`), 414, /Die Adresse ist zu lang/);
    expect((await roh('/', { 'x-lang': 'a'.repeat(20_000) })).status).toBe(431);
    expect((await roh('/vorlagen/\u00e4')).status).toBe(400);
    const antwort = await new Promise<string>((fertig, fehler) => {
      const leitung = connect(Number(new URL(adresse).port), 'localhost');
      let text = '';
      leitung.on('data', (stueck) => {
        text += stueck;
      });
      leitung.on('error', fehler).on('close', () => fertig(text));
      leitung.write('GARNICHTS\r\n\r\n');
    });
    expect(antwort).toMatch(/^HTTP\/1\.1 400 .*connection: close/s);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s: 405', async (method) => {
    const antwort = await roh('/vorlagen', {}, method);
    lesbar(antwort, 405, /So lässt sich diese Adresse nicht aufrufen/);
    expect(antwort.kopf.allow).toBe('GET, HEAD, POST');
  });

  it('POST, wo es nur etwas zu holen gibt: 405', async () => {
    lesbar(await roh('/robots.txt', { 'content-length': '0' }, 'POST'), 405, /nicht aufrufen/);
  });
});

describe('Formulare', () => {
  const sende = (pfad: string, kopf: Record<string, string>, koerper: FormData | string = formular()) =>
    hole(pfad, { method: 'POST', body: koerper, headers: kopf });
  const formular = (felder: Record<string, string> = {}) => {
    const daten = new FormData();
    for (const [name, wert] of Object.entries(felder)) daten.set(name, wert);
    return daten;
  };
  const alsRoh = async (antwort: Response): Promise<Roh> => ({
    status: antwort.status,
    kopf: Object.fromEntries(antwort.headers),
    text: await antwort.text(),
  });

  it.each([
    ['Origin von anderswo', { origin: 'https://boese.example' }],
    ['Origin mit unserem Namen vorn', { origin: `${adresse}.boese.example` }],
    ['Origin ohne Angabe', { origin: 'null' }],
    ['Sec-Fetch-Site: cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['Sec-Fetch-Site: same-site', { 'sec-fetch-site': 'same-site' }],
    ['eigene Origin, aber cross-site', { origin: adresse, 'sec-fetch-site': 'cross-site' }],
  ])('%s: 403 in Worten, auf jeder Seite', async (_, kopf) => {
    for (const pfad of ['/', '/anmelden', '/konto', '/gibt/es/nicht']) {
      const antwort = await sende(pfad, { ...kopf, cookie: keks } as Record<string, string>);
      lesbar(await alsRoh(antwort), 403, /Dieses Formular kommt von einer anderen Seite/);
    }
  });

  it.each([
    ['nichts', () => formular()],
    ['Felder ohne Ziel', () => formular({ email: 'a@b.example' })],
    ['ein einfaches Formular', () => new URLSearchParams({ a: '1' }).toString()],
  ])('Eine Seite, der man %s sendet, sagt das', async (_, koerper) => {
    for (const pfad of ['/vorlagen', '/anmelden'])
      lesbar(await alsRoh(await sende(pfad, {}, koerper())), 400, /Diese Anfrage ist nicht zu verstehen/);
  });

  it('Ein Ziel, das es nicht mehr gibt: 409 in Worten', async () => {
    const felder = { $ACTION_ID_7f0000000000000000000000000000000000000000: '' };
    lesbar(await alsRoh(await sende('/anmelden', {}, formular(felder))), 409, /Dieses Formular ist veraltet/);
  });

  it('Ein Skript mit unbekanntem Ziel bekommt keine Einzelheiten', async () => {
    for (const cookie of ['', keks]) {
      const antwort = await sende('/konto', { 'next-action': '7f00', cookie }, '[]');
      expect(antwort.status).toBeGreaterThanOrEqual(400);
      expect(antwort.status).toBeLessThan(500);
      expect(await antwort.text()).not.toMatch(/\bat \S+ \(|node_modules/);
    }
  });

  it('Zu groß: 413 in Worten, mit und ohne Angabe der Länge, auch wer alles erst sendet', async () => {
    const gross = Buffer.alloc(5 * 1024 * 1024, 'a');
    const angaben: Record<string, string>[] = [
      { 'content-length': String(gross.length) },
      { 'transfer-encoding': 'chunked' },
    ];
    for (const kopf of angaben) {
      const antwort = await roh('/anmelden', kopf, 'POST', gross);
      lesbar(antwort, 413, /Die Eingabe ist zu groß/);
    }
  });
});

describe('Köpfe, die nur innen gelten', () => {
  it('kommen von außen nicht an', async () => {
    const kopf = {
      'x-inhaltslaenge': '3',
      'x-anfrage-id': 'vom-leser-erdacht',
      'x-middleware-subrequest': 'middleware',
      'x-forwarded-host': 'boese.example',
      'x-forwarded-for': '203.0.113.9',
      'x-request-id': 'vom-leser-erdacht',
    };
    const antwort = await roh('/hilfe', kopf);
    expect(antwort.status).toBe(200);
    expect(antwort.text).toContain('</html>');
    expect(antwort.kopf['x-anfrage-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(antwort.text).not.toContain('boese.example');
  });

  it('eine Umleitung bleibt auf dieser Seite, welchen Namen der Leser auch ruft', async () => {
    for (const pfad of ['/konto', '/vorlagen/', '/gremien//']) {
      const { kopf } = await roh(pfad, { host: 'boese.example' });
      expect(String(kopf.location)).toMatch(/^\/(?!\/)/);
    }
  });
});

describe('Kleinigkeiten', () => {
  it('Text geht gepackt hinaus, wenn jemand das will; Dateien und ihre Stücke nie', async () => {
    const gzip = { 'accept-encoding': 'gzip' };
    for (const pfad of ['/', '/anmelden', '/sitemap.xml', await stilblatt()])
      expect((await roh(pfad, gzip)).kopf['content-encoding'], pfad).toBe('gzip');
    for (const kopf of [{}, { 'accept-encoding': 'gzip;q=0' }, { 'accept-encoding': 'br' }])
      expect((await roh('/', kopf as Record<string, string>)).kopf['content-encoding']).toBeUndefined();
    const teil = await roh(await datei(`a.oeffentlich AND d.mimetyp = 'application/pdf'`), {
      ...gzip,
      range: 'bytes=0-3',
    });
    expect([teil.status, teil.text, teil.kopf['content-encoding']]).toEqual([206, '%PDF', undefined]);
    expect(teil.kopf['content-length']).toBe('4');
  });

  it('security.txt nennt die Stadt und läuft nicht ab', async () => {
    const antwort = await hole('/.well-known/security.txt');
    const text = await antwort.text();
    expect(antwort.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text).toContain('Contact: mailto:datenschutz@stadt.example');
    expect(text).toContain(`Canonical: ${adresse}/.well-known/security.txt`);
    const bis = new Date(/^Expires: (.+)$/m.exec(text)?.[1] ?? '').getTime() - Date.now();
    expect(bis).toBeGreaterThan(90 * 86_400_000);
    expect(bis).toBeLessThan(365 * 86_400_000);
  });

  it('robots.txt hält Suchmaschinen von allem fern, wofür man sich anmeldet', async () => {
    const liste = join(wurzel, '.next/app-path-routes-manifest.json');
    const routen = JSON.parse(readFileSync(liste, 'utf8')) as Record<string, string>;
    const text = await (await hole('/robots.txt')).text();
    const gesperrt = [...text.matchAll(/^Disallow: (.+)$/gm)].map(([, anfang = '']) => anfang);
    const offen = (muster: string) => !gesperrt.some((anfang) => muster.startsWith(anfang));
    const seiten = (wo: RegExp) =>
      Object.entries(routen).flatMap(([dateiname, muster]) => (wo.test(dateiname) ? [muster] : []));
    const innen = seiten(/^\/(\(intern\)|konto|anmelden)\//);
    const aussen = seiten(/^\/\(oeffentlich\)\/(.+\/)?page$/);
    expect(innen.length).toBeGreaterThan(40);
    expect(aussen.length).toBeGreaterThan(10);
    expect(innen.filter(offen)).toEqual([]);
    expect(aussen.filter((muster) => !offen(muster))).toEqual([]);
  });
});
