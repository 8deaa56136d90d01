import { Client } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEMO_KENNWORT } from '@/domain/anmeldung/demo';
import { alsCookie } from '../support/anmelden';
import { eigeneStadt } from '../support/eigeneStadt';
import { sendeFormular } from '../support/formular';
import { type Anwendung, JETZT } from '../support/server';

const stadt = await eigeneStadt();
let offen: Anwendung;
let hinterProxy: Anwendung;

beforeAll(async () => {
  offen = await stadt.aufUhr(JETZT, { RATSLAUF_GRENZEN: 'ein' });
  hinterProxy = await stadt.aufUhr(JETZT, { RATSLAUF_GRENZEN: 'ein', RATSLAUF_PROXY: 'ja' });
}, 120_000);

async function sql<T>(text: string): Promise<T[]> {
  const client = new Client({ connectionString: offen.urls.app });
  await client.connect();
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.map((zeile) => zeile[0]);
  } finally {
    await client.end();
  }
}
const zaehler = (was: string) =>
  sql<string>(`SELECT key FROM ratenlimit WHERE key LIKE 'oeffentlich-${was} %'`);
const leere = () => sql('DELETE FROM ratenlimit');

/** Once more where a job in the background has meanwhile changed something public: that ends all that is kept. */
async function ungestoert(tun: () => Promise<void>): Promise<void> {
  const revision = () => sql<string>('SELECT revision FROM intern.stand');
  const vorher = await revision();
  try {
    await tun();
  } catch (fehler) {
    if (String(await revision()) === String(vorher)) throw fehler;
    await ungestoert(tun);
  }
}

let nummer = 0;
const neuesWort = () => `Schule ${++nummer}`;

const hole = ({ adresse }: Anwendung, pfad: string, kopf: Record<string, string> = {}) =>
  fetch(adresse + pfad, { redirect: 'manual', headers: kopf });

describe('Suchen und Formulare haben Grenzen', { timeout: 180_000 }, () => {
  it('Suchen: 300 in der Minute, dann 429 mit Wartezeit in Worten; alles andere geht weiter', () =>
    ungestoert(async () => {
      await leere();
      // Each another search: what has been found already is kept and counts for nobody.
      const [eins, zwei, drei] = [neuesWort(), neuesWort(), neuesWort()];
      const suche = async (wort = neuesWort()) =>
        (await hole(offen, `/vorlagen?q=${encodeURIComponent(wort)}`)).status;
      expect(await Promise.all([suche(eins), suche(zwei), suche(drei)])).toEqual([200, 200, 200]);
      expect(await sql(`SELECT count FROM ratenlimit WHERE key LIKE 'oeffentlich-suche %'`)).toEqual([3]);
      expect([await suche(eins), await suche(zwei)]).toEqual([200, 200]);
      expect(await sql(`SELECT count FROM ratenlimit WHERE key LIKE 'oeffentlich-suche %'`)).toEqual([3]);
      await sql(`UPDATE ratenlimit SET count = 299 WHERE key LIKE 'oeffentlich-suche %'`);
      expect(await suche()).toBe(200);
      const antwort = await hole(offen, `/vorlagen?stand=HEUTE&q=${encodeURIComponent(neuesWort())}`);
      expect([antwort.status, antwort.headers.get('retry-after')]).toEqual([429, '60']);
      expect(antwort.headers.get('cache-control')).toBe('no-store');
      expect(await antwort.text()).toMatch(/<h1>Zu viele Anfragen<\/h1>/);
      expect(await suche(eins)).toBe(200);
      for (const pfad of ['/', '/vorlagen', '/vorlagen?q=', '/gremien', '/anmelden'])
        expect((await hole(offen, pfad)).status).toBe(200);
    }));

  it('Gewöhnliche Seiten zählt niemand', async () => {
    await leere();
    for (const pfad of ['/', '/vorlagen', '/vorlagen?stand=HEUTE&seite=2', '/gremien', '/konto', '/x'])
      await hole(offen, pfad);
    expect(await zaehler('suche')).toEqual([]);
  });

  it('Formulare ohne Anmeldung haben eine Grenze; wer angemeldet ist, arbeitet weiter', async () => {
    await leere();
    const werte = { email: 'ratsbuero@demo.example', kennwort: DEMO_KENNWORT, weiter: '/' };
    const keks = alsCookie(await sendeFormular(`${offen.adresse}/anmelden`, werte));
    expect(await zaehler('formular')).toHaveLength(1);
    await sql(`UPDATE ratenlimit SET count = 120 WHERE key LIKE 'oeffentlich-formular %'`);
    const nochmal = await sendeFormular(`${offen.adresse}/anmelden`, werte);
    expect([nochmal.status, nochmal.headers.get('retry-after')]).toEqual([429, '300']);
    const abmelden = await fetch(`${offen.adresse}/konto`, {
      method: 'POST',
      headers: { cookie: keks },
      body: new FormData(),
    });
    expect(abmelden.status).not.toBe(429);
  });
});

describe('Wer fragt, sagt nur ein eigener Proxy', { timeout: 60_000 }, () => {
  const alsVerschiedene = async (wen: Anwendung, namen: string[]) => {
    await leere();
    for (const name of namen)
      await hole(wen, `/vorlagen?q=${encodeURIComponent(name)}`, { 'x-forwarded-for': name });
    return (await zaehler('suche')).length;
  };

  it('ohne ihn zählt die Verbindung, was auch im Kopf steht', async () => {
    expect(await alsVerschiedene(offen, ['203.0.113.1', '203.0.113.2', '2001:db8::1'])).toBe(1);
  });

  it('hinter ihm zählt, was er zuletzt gesehen hat, ein Haushalt als einer', async () => {
    const ketten = [
      '203.0.113.1',
      '198.51.100.7, 203.0.113.1',
      '203.0.113.2',
      '2001:db8:1:2::1',
      '2001:db8:1:2::ffff',
    ];
    expect(await alsVerschiedene(hinterProxy, ketten)).toBe(3);
  });

  it('die Kennung einer Anfrage kommt nur von ihm, und nur wenn sie eine ist', async () => {
    const kennung = async (wen: Anwendung, wert: string) =>
      (await hole(wen, '/hilfe', { 'x-request-id': wert })).headers.get('x-anfrage-id');
    expect(await kennung(hinterProxy, 'proxy-0815-4711')).toBe('proxy-0815-4711');
    expect(await kennung(hinterProxy, 'zu kurz')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await kennung(offen, 'proxy-0815-4711')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('Das Logbuch', () => {
  const zeilen = (wer: Anwendung) =>
    wer
      .ausgabe()
      .split('\n')
      .filter((zeile) => zeile.startsWith('{'))
      .map((zeile) => JSON.parse(zeile) as Record<string, unknown>);

  it('hat je Anfrage eine Zeile mit ihrer Kennung, und nichts von dem, der fragt', async () => {
    await leere();
    const keks = alsCookie(
      await sendeFormular(`${offen.adresse}/anmelden`, {
        email: 'mitglied@demo.example',
        kennwort: DEMO_KENNWORT,
        weiter: '/',
      }),
    );
    const antworten = [
      await hole(offen, '/vorlagen?q=Suchwortgeheim', { 'user-agent': 'Lauscher"}\u00a0{', cookie: keks }),
      await hole(offen, '/Erika-Musterfrau/erika%40stadt.example%0A%7B%22level%22%3A60%7D'),
      await hole(offen, '/vorlagen/11111111-2222-4333-8444-555555555555'),
      await hole(offen, '/ds/Nummergeheim'),
    ];
    const kennungen = antworten.map((antwort) => antwort.headers.get('x-anfrage-id'));
    await Promise.all(antworten.map((antwort) => antwort.text()));
    await expect
      .poll(() => zeilen(offen).filter((z) => kennungen.includes(String(z.anfrage))).length)
      .toBe(4);
    const gesehen = kennungen.map((kennung) => zeilen(offen).find((zeile) => zeile.anfrage === kennung));
    expect(gesehen.map((zeile) => [zeile?.methode, zeile?.route, zeile?.status])).toEqual([
      ['GET', '/vorlagen', 200],
      ['GET', '(unbekannt)', 400],
      ['GET', '/vorlagen/[id]', 404],
      ['GET', '/ds/[...nummer]', 404],
    ]);
    expect(gesehen.every((zeile) => typeof zeile?.dauerMs === 'number')).toBe(true);
    const geheim = [
      'Suchwortgeheim',
      'Lauscher',
      'Musterfrau',
      'erika',
      '11111111-2222',
      'Nummergeheim',
      'mitglied@',
    ];
    const wert = keks.split('=')[1]?.slice(0, 20) ?? '';
    for (const wort of [...geheim, wert, DEMO_KENNWORT, '127.0.0.1', '::1'])
      expect(offen.ausgabe()).not.toContain(wort);
  });

  it('ein Fehler steht mit Ort und Kennung darin; der Leser erfährt nur die Kennung', async () => {
    await sql('SELECT 1');
    const eigentuemer = new Client({ connectionString: offen.urls.eigentuemer });
    await eigentuemer.connect();
    // A fault from outside: the public may read no bodies for a moment.
    await eigentuemer.query('REVOKE SELECT ON oeffentlich.gremium FROM ratslauf_oeffentlich');
    const antwort = await hole(offen, '/gremien?noch=nicht-gehalten').finally(async () => {
      await eigentuemer.query('GRANT SELECT ON oeffentlich.gremium TO ratslauf_oeffentlich');
      await eigentuemer.end();
    });
    const kennung = antwort.headers.get('x-anfrage-id') ?? '-';
    const seite = await antwort.text();
    expect(antwort.status).toBe(500);
    expect(seite).toContain(`Kennung der Anfrage: ${kennung}`);
    expect(seite).not.toMatch(/gremium|permission|\bat \S+ \(/);
    await expect
      .poll(() => zeilen(offen).filter((z) => z.anfrage === kennung && z.level === 50).length)
      .toBeGreaterThan(0);
    const zeile = zeilen(offen).find((z) => z.anfrage === kennung && z.level === 50);
    expect(zeile).toMatchObject({
      route: '/gremien',
      art: 'render',
      err: { ort: expect.arrayContaining([expect.any(String)]) },
    });
    expect((await hole(offen, '/gremien')).status).toBe(200);
  });
});
