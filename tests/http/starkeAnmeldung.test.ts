import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mitVerbindung } from '../../scripts/datenbank/verbindung';
import { alsCookie, melde } from '../support/anmelden';
import { eigeneStadt } from '../support/eigeneStadt';
import { sendeFormular } from '../support/formular';
import { totp } from '../support/konto';
import { ohneSkripte } from '../support/seiten';
import { type Anwendung, JETZT } from '../support/server';
import { durchsVerzeichnis, eigenesVerzeichnis } from '../support/verzeichnis';

// Its own city, since what it demands of a role would keep other tests out.
const verzeichnis = await eigenesVerzeichnis();
const KENNWORT = 'ratslauf-demostadt';
const FAKTOR = '/konto/zweiter-faktor';
let stadt: Anwendung;

beforeAll(async () => {
  Object.assign(process.env, verzeichnis.umgebung);
  stadt = await (await eigeneStadt()).aufUhr(JETZT);
  verzeichnis.kennt(`${stadt.adresse}/anmelden/verzeichnis/antwort`);
  await Promise.all(['/anmelden', '/buero'].map((pfad) => hole(pfad)));
}, 120_000);
afterAll(() => {
  for (const name of Object.keys(verzeichnis.umgebung)) delete process.env[name];
});

const hole = (pfad: string, cookie = '', kopf = {}) =>
  fetch(stadt.adresse + pfad, { headers: { cookie, ...kopf }, redirect: 'manual' });
const sende = (pfad: string, werte: Record<string, string>, cookie: string, kopf = {}) =>
  sendeFormular(stadt.adresse + pfad, werte, { cookie, ...kopf });
const text = async (antwort: Response) => ohneSkripte(await antwort.text()).replace(/<[^>]*>/g, ' ');
const ort = (antwort: Response) => [antwort.status, antwort.headers.get('location')];
/** What of the cookies an answer sets is left in the browser. */
const neueKekse = (antwort: Response) =>
  alsCookie(antwort)
    .split('; ')
    .filter((k) => !k.endsWith('='))
    .join('; ');
const frage = (sql: string, werte: unknown[] = []) =>
  mitVerbindung(stadt.urls.eigentuemer, (client) => client.query(sql, werte));
const verlange = (rollen: string[]) =>
  frage('UPDATE intern.kommune SET "zweiterFaktorRollen" = $1', [rollen]);
/** The code typed last is used up; a test does not wait for the next one. */
const spaeter = () => frage(`DELETE FROM intern.ratenlimit WHERE key LIKE 'code%'`);

/** Sets up the second factor of this account over its pages: the secret, and the cookies of the stronger session. */
async function richteEin(cookie: string): Promise<{ schluessel: string; stark: string; codes: string[] }> {
  const weiter = '/buero';
  const pfad = `${FAKTOR}?weiter=${encodeURIComponent(weiter)}`;
  expect(ort(await sende(pfad, { kennwort: KENNWORT, weiter }, cookie))).toEqual([303, pfad]);
  const seite = await (await hole(pfad, cookie)).text();
  expect(seite).toMatch(/<svg[^>]*aria-label="QR-Code für die App"[^>]*><path d="M/);
  const schluessel = (/<code>([A-Z2-7 ]{50,})<\/code>/.exec(seite)?.[1] ?? '').replaceAll(' ', '');
  const falsch = await sende(pfad, { code: '000000', weiter }, cookie);
  expect(await text(falsch)).toContain('Dieser Code stimmt nicht');
  const bestaetigt = await sende(pfad, { code: totp(schluessel), weiter }, cookie);
  expect(ort(bestaetigt)).toEqual([303, pfad]);
  const stark = neueKekse(bestaetigt);
  const codes = [...(await (await hole(pfad, stark)).text()).matchAll(/<code>(\w{5}-\w{5})<\/code>/g)];
  await spaeter();
  return { schluessel, stark, codes: codes.map((c) => c[1] ?? '') };
}

describe('Zweiter Faktor ohne JavaScript', () => {
  it('verlangt, eingerichtet, benutzt: Das Kennwort allein öffnet danach nichts mehr', async () => {
    await verlange(['RATSBUERO']);
    const schwach = await melde(stadt.adresse, 'ratsbuero');
    expect(ort(await hole('/buero', schwach))).toEqual([307, `${FAKTOR}?weiter=%2Fbuero`]);
    expect(await text(await hole(FAKTOR, schwach))).toContain('genügt das Kennwort allein nicht');
    const { schluessel, stark, codes } = await richteEin(schwach);
    // Fixation: the weak session is gone, the strong one is another.
    expect((await hole('/konto', schwach)).status).toBe(307);
    expect((await hole('/buero', stark)).status).toBe(200);
    expect(codes).toHaveLength(10);
    expect(ort(await sende(`${FAKTOR}?weiter=%2Fbuero`, { weiter: '/buero' }, stark))).toEqual([
      303,
      '/buero',
    ]);
    expect(await text(await hole(FAKTOR, stark))).not.toContain(codes[0]);

    const email = 'ratsbuero@demo.example';
    const erster = await sende('/anmelden', { email, kennwort: KENNWORT, weiter: '/buero' }, '');
    expect(ort(erster)).toEqual([303, '/anmelden/code?weiter=%2Fbuero']);
    const warten = neueKekse(erster);
    expect((await hole('/buero', warten)).status).toBe(307);
    const pfad = '/anmelden/code?weiter=%2Fbuero';
    const falsch = await sende(pfad, { code: '123456' }, warten);
    expect([falsch.status, await text(falsch)]).toEqual([
      200,
      expect.stringContaining('Dieser Code stimmt nicht'),
    ]);
    const zweiter = await sende(pfad, { code: totp(schluessel) }, warten);
    expect(ort(zweiter)).toEqual([303, '/buero']);
    expect((await hole('/buero', neueKekse(zweiter))).status).toBe(200);

    const nochmal = await sende('/anmelden', { email, kennwort: KENNWORT }, '');
    const notfall = await sende('/anmelden/code', { code: codes[3] ?? '' }, neueKekse(nochmal));
    expect(ort(notfall)).toEqual([303, '/buero']);
    await verlange([]);
  });

  it.each(['https://boese.example/', '//boese.example', '/\\boese.example'])(
    'der zweite Schritt führt nie nach %s',
    async (weiter) => {
      const cookie = await melde(stadt.adresse, 'fachbereich');
      const { schluessel } = await richteEin(cookie);
      const email = 'fachbereich@demo.example';
      const erster = await sende('/anmelden', { email, kennwort: KENNWORT }, '');
      const pfad = `/anmelden/code?weiter=${encodeURIComponent(weiter)}`;
      const zweiter = await sende(pfad, { code: totp(schluessel), weiter }, neueKekse(erster));
      expect(ort(zweiter)).toEqual([303, '/buero']);
      const [keks] = [neueKekse(zweiter)];
      expect(ort(await sende(FAKTOR, { kennwort: KENNWORT }, keks))).toEqual([303, FAKTOR]);
      await frage(`DELETE FROM intern.zweiter_faktor`);
      await frage(`UPDATE intern.benutzer SET "twoFactorEnabled" = false`);
    },
  );

  it('Codes lassen sich nicht durchprobieren, auch nicht über das Formular', async () => {
    const cookie = await melde(stadt.adresse, 'schriftfuehrung');
    const { schluessel } = await richteEin(cookie);
    const email = 'schriftfuehrung@demo.example';
    const warten = neueKekse(await sende('/anmelden', { email, kennwort: KENNWORT }, ''));
    for (let n = 0; n < 5; n++) await sende('/anmelden/code', { code: `10000${n}` }, warten);
    const richtig = await sende('/anmelden/code', { code: totp(schluessel) }, warten);
    expect(await text(richtig)).toContain('zu viele Versuche');
    expect(neueKekse(richtig)).toBe('');
  });

  it('ohne ersten Schritt gibt es die Seite nicht', async () => {
    expect(ort(await hole('/anmelden/code'))).toEqual([307, '/anmelden?weiter=%2F']);
    expect(ort(await hole('/anmelden/code', 'ratslauf.two_factor=2fa-x.y'))).toEqual([
      307,
      '/anmelden?weiter=%2F',
    ]);
  });

  it('ein Formular von fremder Seite richtet nichts ein', async () => {
    const cookie = await melde(stadt.adresse, 'mitglied');
    const fremd = { origin: 'https://boese.example' };
    const antwort = await sende(FAKTOR, { kennwort: KENNWORT }, cookie, fremd);
    expect(antwort.status).toBeGreaterThanOrEqual(400);
    const { rows } = await frage(
      `SELECT FROM intern.zweiter_faktor z JOIN intern.benutzer b ON b.id = z."userId" WHERE b.email LIKE 'mitglied@%'`,
    );
    expect(rows).toEqual([]);
  });
});

describe('Verlangt, aber noch nicht eingerichtet', () => {
  it('wer nur das Kennwort gab, liest nichts Internes und ändert nichts, auch mit alten Formularen nicht', async () => {
    const cookie = await melde(stadt.adresse, 'mitglied');
    expect((await hole('/meine', cookie)).status).toBe(200);
    const neu = await melde(stadt.adresse, 'administration');
    await verlange(['MITGLIED', 'ADMINISTRATION']);
    expect(ort(await hole('/meine', cookie))).toEqual([307, `${FAKTOR}?weiter=%2Fmeine`]);
    const start = await text(await hole('/', cookie));
    expect(start).not.toContain('Meine Gremien');
    for (const pfad of ['/vorlagen', '/sitzungen', '/konto'])
      expect((await hole(pfad, cookie)).status).toBe(200);
    expect(ort(await hole('/meine', neu))).toEqual([307, `${FAKTOR}?weiter=%2Fmeine`]);
    await verlange([]);
    expect((await hole('/meine', cookie)).status).toBe(200);
  });
});

describe('Wege für Skripte', () => {
  const WEGE = [
    '/anmelden/passkey/frage',
    '/anmelden/passkey',
    '/konto/passkeys/frage',
    '/konto/passkeys/antwort',
  ];
  const rufe = (pfad: string, inhalt: unknown, kopf: Record<string, string> = {}) =>
    fetch(stadt.adresse + pfad, {
      method: 'POST',
      body: JSON.stringify(inhalt),
      headers: { 'content-type': 'application/json', origin: stadt.adresse, ...kopf },
    });

  it.each(WEGE)('%s: von fremder Seite 403, ohne Herkunft 403', async (pfad) => {
    expect((await rufe(pfad, {}, { origin: 'https://boese.example' })).status).toBe(403);
    expect((await rufe(pfad, {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await fetch(stadt.adresse + pfad, { method: 'POST', body: '{}' })).status).toBe(403);
    expect((await hole(pfad)).status).toBeGreaterThanOrEqual(404);
  });

  it('zu groß, kein JSON, falsche Felder, nicht angemeldet: eine klare Absage', async () => {
    expect((await rufe('/anmelden/passkey', { antwort: 'x'.repeat(70_000) })).status).toBe(413);
    const leer = await rufe('/konto/passkeys/frage', { name: '', kennwort: '' });
    expect([leer.status, await leer.json()]).toMatchObject([422, { fehler: { name: expect.any(String) } }]);
    const fremd = await rufe('/konto/passkeys/frage', { name: 'Handy', kennwort: KENNWORT });
    expect(await fremd.json()).toMatchObject({ meldung: expect.stringContaining('nicht mehr angemeldet') });
    const antwort = await rufe('/anmelden/passkey', { antwort: { id: 'erfunden' } });
    expect([antwort.status, antwort.headers.getSetCookie()]).toEqual([422, []]);
  });
});

describe('Verzeichnis der Stadt', () => {
  it('über den Knopf hinein, ohne Kennwort, und stark genug', async () => {
    verzeichnis.laesstHinein({
      sub: randomUUID(),
      email: 'administration@demo.example',
      email_verified: true,
    });
    await verlange(['ADMINISTRATION']);
    const seite = await (await hole('/anmelden?weiter=/konto')).text();
    expect(seite).toContain('Mit Stadtkonto anmelden');
    const weg = await hole('/anmelden/verzeichnis?weiter=/konto');
    expect(weg.status).toBe(303);
    const rueckweg = `${stadt.adresse}/anmelden/verzeichnis/antwort`;
    const zurueck = await durchsVerzeichnis(weg.headers.get('location') ?? '', rueckweg);
    const drin = await hole(zurueck.pathname + zurueck.search, neueKekse(weg));
    expect(ort(drin)).toEqual([303, '/konto']);
    const konto = await text(await hole('/konto', neueKekse(drin)));
    expect(konto).toContain('Verzeichnis der Stadt');
    expect(konto).not.toContain('genügt das Kennwort allein nicht');
    await verlange([]);
  });

  it('wer hier kein Konto hat, liest denselben Satz wie nach einem falschen Kennwort', async () => {
    verzeichnis.laesstHinein({ sub: randomUUID(), email: 'niemand@stadt.example', email_verified: true });
    const weg = await hole('/anmelden/verzeichnis');
    const zurueck = await durchsVerzeichnis(
      weg.headers.get('location') ?? '',
      `${stadt.adresse}/anmelden/verzeichnis/antwort`,
    );
    const antwort = await hole(zurueck.pathname + zurueck.search, neueKekse(weg));
    expect(ort(antwort)).toEqual([303, '/anmelden?fehler=ANMELDUNG_FALSCH']);
    expect(await text(await hole('/anmelden?fehler=ANMELDUNG_FALSCH'))).toContain('passen nicht zusammen');
    expect(await text(await hole('/anmelden?fehler=%3Cscript%3E'))).not.toContain('script');
  });

  it('von fremder Seite beginnt keine Anmeldung', async () => {
    const antwort = await hole('/anmelden/verzeichnis', '', { 'sec-fetch-site': 'cross-site' });
    expect([ort(antwort), antwort.headers.getSetCookie()]).toEqual([[303, '/anmelden'], []]);
  });

  it('antwortet es nicht, steht das dort, und das Kennwort geht', async () => {
    await verzeichnis.halte();
    const antwort = await hole('/anmelden/verzeichnis?weiter=/konto');
    expect(ort(antwort)).toEqual([303, '/anmelden?fehler=VERZEICHNIS_GESTOERT&weiter=%2Fkonto']);
    expect(await text(await hole('/anmelden?fehler=VERZEICHNIS_GESTOERT'))).toContain(
      'antwortet gerade nicht',
    );
    expect((await hole('/konto', await melde(stadt.adresse, 'administration'))).status).toBe(200);
    await verzeichnis.starte();
  });
});
