import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { DEMO_KENNWORT } from '@/domain/anmeldung/demo';
import { BenutzerEingabe } from '@/domain/benutzer/eingabe';
import { alsCookie, melde } from '../support/anmelden';
import { sendeFormular } from '../support/formular';
import { klartext, mailsAn } from '../support/post';
import { frage, ohneSkripte } from '../support/seiten';
import { JETZT } from '../support/server';

const { adresse, urls, post } = inject('server');
const KENNWORT = 'ein Kennwort für Tests';

beforeAll(async () => {
  process.env.DATABASE_URL = urls.app;
  process.env.RATSLAUF_ADRESSE = adresse;
  // The first request and the first import take longer than a test should.
  await Promise.all([import('@/server/benutzer/commands'), hole('/anmelden'), hole('/konto')]);
}, 60_000);
afterAll(async () => {
  const { trenne } = await import('@/server/kern/db');
  await trenne();
});

let laufend = 0;

/** An account of its own, so that nobody else is disturbed; its password chosen over the page of the link. */
async function neuesKonto(rolle = 'ratsbuero', gremien: string[] = []): Promise<string> {
  const { benutzerAnlegen } = await import('@/server/benutzer/commands');
  const { SYSTEM } = await import('@/server/kern/auth/akteur');
  const email = `http${++laufend}@stadt.example`;
  const eingabe = BenutzerEingabe.parse({ name: `Hanna Test${laufend}`, email, rolle, gremien });
  const ergebnis = await benutzerAnlegen(SYSTEM, eingabe, new Date(JETZT));
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.code);
  const gewaehlt = await sendeFormular(ergebnis.wert.link, { neu: KENNWORT, wiederholt: KENNWORT });
  expect(gewaehlt.headers.get('location')).toBe('/anmelden?kennwort=neu');
  return email;
}

const hole = (pfad: string, cookie = '') =>
  fetch(adresse + pfad, { headers: { cookie }, redirect: 'manual' });
const anmelden = (werte: Record<string, string>, kopf?: Record<string, string>) =>
  sendeFormular(`${adresse}/anmelden`, werte, kopf);
const text = async (antwort: Response) => ohneSkripte(await antwort.text()).replace(/<[^>]*>/g, ' ');
/** Where a page is not for the public, it leads to signing in. */
const istAngemeldet = async (cookie: string) => (await hole('/konto', cookie)).status === 200;

describe('Anmelden', () => {
  it('führt ohne JavaScript auf die Seite, von der man kam, und der Kopf nennt den Namen', async () => {
    const email = await neuesKonto();
    const weg = await hole('/konto');
    expect([weg.status, weg.headers.get('location')]).toEqual([307, '/anmelden?weiter=%2Fkonto']);
    const antwort = await anmelden({ email, kennwort: KENNWORT, weiter: '/konto' });
    expect([antwort.status, antwort.headers.get('location')]).toEqual([303, '/konto']);
    const seite = await text(await hole('/konto', alsCookie(antwort)));
    expect(seite).toContain(`Hanna Test${laufend}`);
    expect(seite).toMatch(/Rolle\s+Ratsbüro/);
  });

  it('eine falsche Eingabe ist ein Satz; das Kennwort kommt nicht zurück', async () => {
    const email = await neuesKonto();
    const antwort = await anmelden({ email, kennwort: 'etwas Falsches' });
    const html = await antwort.text();
    expect(antwort.status).toBe(200);
    expect(html).toContain('E-Mail-Adresse und Kennwort passen nicht zusammen');
    expect(html).toContain(email);
    expect(html).not.toContain('etwas Falsches');
    expect(antwort.headers.getSetCookie()).toEqual([]);
  });

  it.each(['https://boese.example/', '//boese.example', '/\\boese.example', 'javascript:alert(1)'])(
    'führt nie nach %s',
    async (weiter) => {
      const email = await neuesKonto();
      const seite = await (await hole(`/anmelden?weiter=${encodeURIComponent(weiter)}`)).text();
      expect(seite).toContain('name="weiter" value="/"');
      const antwort = await anmelden({ email, kennwort: KENNWORT, weiter });
      expect([antwort.status, antwort.headers.get('location')]).toEqual([303, '/buero']);
    },
  );

  it('nach fünf falschen Kennwörtern wartet auch das richtige, und eine erfundene Adresse hilft nicht', async () => {
    const email = await neuesKonto();
    for (let n = 0; n < 5; n++) await anmelden({ email, kennwort: 'falsch' });
    for (const kopf of [undefined, { 'x-forwarded-for': '203.0.113.5' }]) {
      const antwort = await anmelden({ email, kennwort: KENNWORT }, kopf);
      expect(antwort.headers.getSetCookie()).toEqual([]);
      expect(await text(antwort)).toContain('zu viele Versuche');
    }
  });

  it.each(['https://boese.example', 'null', 'http://localhost.boese.example'])(
    'ein Formular von %s meldet niemanden an',
    async (origin) => {
      const email = await neuesKonto();
      const antwort = await anmelden({ email, kennwort: KENNWORT }, { origin });
      expect(antwort.status).toBeGreaterThanOrEqual(400);
      expect(antwort.headers.getSetCookie()).toEqual([]);
    },
  );

  it('eigene Adressen von better-auth gibt es nicht', async () => {
    for (const pfad of ['/api/auth/sign-in/email', '/api/auth/sign-up/email', '/api/auth/get-session']) {
      const antwort = await fetch(adresse + pfad, {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      });
      expect(antwort.status).toBe(404);
    }
  });

  it('die Demostadt nennt ihre Konten, und jedes lässt sich benutzen', async () => {
    const seite = await text(await hole('/anmelden'));
    expect(seite).toContain(DEMO_KENNWORT);
    for (const wer of [
      'ratsbuero',
      'fachbereich',
      'schriftfuehrung',
      'mitglied',
      'administration',
    ] as const) {
      expect(seite).toContain(`${wer}@demo.example`);
      expect(await istAngemeldet(await melde(adresse, wer))).toBe(true);
    }
    const gremien = await frage<number>(`
      SELECT count(DISTINCT "gremiumId")::int FROM benutzer_rolle r JOIN benutzer b ON b.id = r."benutzerId"
      WHERE b.email = 'schriftfuehrung@demo.example'
      UNION ALL SELECT count(DISTINCT m."gremiumId")::int FROM mitgliedschaft m JOIN benutzer b ON b."personId" = m."personId"
      WHERE b.email = 'mitglied@demo.example' AND m.bis IS NULL`);
    expect(gremien).toEqual([2, 2]);
  });
});

describe('Eine Sitzung', () => {
  const sitzung = async (email: string, was: string) =>
    frage(
      `WITH s AS (UPDATE auth_sitzung SET ${was} WHERE "userId" = (SELECT id FROM benutzer WHERE email = $1) RETURNING id)
      SELECT count(*)::int FROM s`,
      [email],
    );

  it('endet nach 30 Minuten ohne Anfrage', async () => {
    const email = await neuesKonto();
    const cookie = await melde(adresse, email, KENNWORT);
    expect(await istAngemeldet(cookie)).toBe(true);
    expect(await sitzung(email, `"expiresAt" = now() - interval '1 second'`)).toEqual([1]);
    expect(await istAngemeldet(cookie)).toBe(false);
  });

  it('wer nur liest, bleibt angemeldet: Jede Seite verschiebt das Ende', async () => {
    const email = await neuesKonto();
    const cookie = await melde(adresse, email, KENNWORT);
    await sitzung(email, `"expiresAt" = now() + interval '2 minutes'`);
    await hole('/vorlagen', cookie);
    const [minuten] = await frage<number>(
      `SELECT extract(epoch FROM s."expiresAt" - now())::int / 60 FROM auth_sitzung s JOIN benutzer b ON b.id = s."userId" WHERE b.email = $1`,
      [email],
    );
    expect(minuten).toBeGreaterThanOrEqual(28);
  });

  it('endet nach 12 Stunden in jedem Fall', async () => {
    const email = await neuesKonto();
    const cookie = await melde(adresse, email, KENNWORT);
    await sitzung(email, `"createdAt" = now() - interval '12 hours'`);
    expect(await istAngemeldet(cookie)).toBe(false);
  });

  it('ein gesperrtes Konto ist bei der nächsten Anfrage draußen', async () => {
    const email = await neuesKonto();
    const cookie = await melde(adresse, email, KENNWORT);
    await frage('UPDATE benutzer SET "gesperrtAm" = now() WHERE email = $1', [email]);
    expect(await istAngemeldet(cookie)).toBe(false);
  });

  it('eine entzogene Rolle ist bei der nächsten Anfrage weg', async () => {
    const email = await neuesKonto('schriftfuehrung', ['BV Hörde']);
    const cookie = await melde(adresse, email, KENNWORT);
    expect(await text(await hole('/konto', cookie))).toContain('Bezirksvertretung Hörde');
    await frage(
      `DELETE FROM benutzer_rolle WHERE "benutzerId" = (SELECT id FROM benutzer WHERE email = $1)`,
      [email],
    );
    const seite = await text(await hole('/konto', cookie));
    expect(seite).not.toContain('Bezirksvertretung Hörde');
    expect(seite).toMatch(/Rollen\s+keine/);
  });

  it('ein untergeschobener Keks wird bei der Anmeldung ersetzt und gilt danach nicht mehr', async () => {
    const [opfer, angreifer] = [await neuesKonto(), await neuesKonto()];
    const untergeschoben = await melde(adresse, angreifer, KENNWORT);
    // The page of somebody signed in has no form, so the form comes from a page without a cookie.
    const felder = { email: opfer, kennwort: KENNWORT };
    const fest = 'ratslauf.session_token=fest.gelegt';
    const antwort = await sendeFormular(`${adresse}/anmelden`, felder, { cookie: fest });
    expect(antwort.status).toBe(303);
    const neu = alsCookie(antwort);
    expect([neu === fest, neu === untergeschoben]).toEqual([false, false]);
    expect(await istAngemeldet(neu)).toBe(true);
    expect(await istAngemeldet(fest)).toBe(false);
  });

  it('abmelden nimmt den Keks und beendet die Sitzung; überall abmelden beendet alle', async () => {
    const email = await neuesKonto();
    const [eins, zwei, drei] = [
      await melde(adresse, email, KENNWORT),
      await melde(adresse, email, KENNWORT),
      await melde(adresse, email, KENNWORT),
    ];
    const ab = await sendeFormular(`${adresse}/konto`, {}, { cookie: eins });
    expect([ab.status, ab.headers.get('location')]).toEqual([303, '/']);
    expect(ab.headers.getSetCookie().join()).toMatch(/ratslauf\.session_token=;.*(Max-Age=0|1970)/);
    expect([await istAngemeldet(eins), await istAngemeldet(zwei)]).toEqual([false, true]);
    await sendeFormular(`${adresse}/konto`, { ueberall: 'ja' }, { cookie: zwei });
    expect([await istAngemeldet(zwei), await istAngemeldet(drei)]).toEqual([false, false]);
  });

  it('ein GET meldet niemanden ab, ein fremdes Formular auch nicht', async () => {
    const email = await neuesKonto();
    const cookie = await melde(adresse, email, KENNWORT);
    await hole('/konto?ueberall=ja', cookie);
    await sendeFormular(`${adresse}/konto`, { ueberall: 'ja' }, { cookie, origin: 'https://boese.example' });
    expect(await istAngemeldet(cookie)).toBe(true);
  });
});

describe('Kennwort', () => {
  it('vergessen: Link per E-Mail, neues Kennwort, alte Sitzungen enden, der Link gilt nur einmal', async () => {
    const email = await neuesKonto();
    const cookie = await melde(adresse, email, KENNWORT);
    const angefordert = await sendeFormular(`${adresse}/anmelden/kennwort-vergessen`, { email });
    expect(angefordert.headers.get('location')).toBe('/anmelden/kennwort-vergessen?angefordert=ja');
    const mail = await vi.waitFor(() => {
      const [eine] = mailsAn(post, email);
      if (!eine) throw new Error(`Noch keine E-Mail an ${email}`);
      return eine;
    }, 15_000);
    const [link = ''] = /http\S+/.exec(klartext(mail)) ?? [];
    expect(link.startsWith(`${adresse}/anmelden/kennwort?token=`)).toBe(true);
    const kurz = await sendeFormular(link, { neu: 'zu kurz', wiederholt: 'zu kurz' });
    expect(await text(kurz)).toContain('mindestens 12 Zeichen');
    const verschieden = await sendeFormular(link, {
      neu: 'erstes neues Kennwort',
      wiederholt: 'zweites neues Kennwort',
    });
    expect(await text(verschieden)).toContain('stimmen nicht überein');
    const neu = 'erstes neues Kennwort';
    const gesetzt = await sendeFormular(link, { neu, wiederholt: neu });
    expect(gesetzt.headers.get('location')).toBe('/anmelden?kennwort=neu');
    expect(await istAngemeldet(cookie)).toBe(false);
    expect(await istAngemeldet(await melde(adresse, email, neu))).toBe(true);
    expect(await text(await fetch(link))).toContain('gilt nicht (mehr)');
  });

  it('eine unbekannte Adresse bekommt dieselbe Antwort, aber keine E-Mail', async () => {
    const email = await neuesKonto();
    const [bekannt, unbekannt] = [
      await sendeFormular(`${adresse}/anmelden/kennwort-vergessen`, { email }),
      await sendeFormular(`${adresse}/anmelden/kennwort-vergessen`, { email: 'niemand@privat.example' }),
    ];
    expect([unbekannt.status, unbekannt.headers.get('location')]).toEqual([
      bekannt.status,
      bekannt.headers.get('location'),
    ]);
    // The queue keeps its order: once the one behind has been sent, the one before has been looked at.
    const danach = await neuesKonto();
    await sendeFormular(`${adresse}/anmelden/kennwort-vergessen`, { email: danach });
    await vi.waitFor(() => expect(mailsAn(post, danach)).toHaveLength(1), 15_000);
    expect(readdirSync(post).length).toBeGreaterThan(0);
    expect(mailsAn(post, 'niemand@privat.example')).toEqual([]);
  });

  it('ändern: mit dem alten; die anderen Browser sind abgemeldet, dieser nicht', async () => {
    const email = await neuesKonto();
    const [hier, dort] = [await melde(adresse, email, KENNWORT), await melde(adresse, email, KENNWORT)];
    const neu = 'noch ein anderes Kennwort';
    const falsch = await sendeFormular(
      `${adresse}/konto`,
      { bisher: 'falsch', neu, wiederholt: neu },
      { cookie: hier },
    );
    expect(await text(falsch)).toContain('Dieses Kennwort stimmt nicht');
    const gut = await sendeFormular(
      `${adresse}/konto`,
      { bisher: KENNWORT, neu, wiederholt: neu },
      { cookie: hier },
    );
    expect(gut.headers.get('location')).toBe('/konto?meldung=kennwort');
    expect(await istAngemeldet(alsCookie(gut))).toBe(true);
    expect([await istAngemeldet(hier), await istAngemeldet(dort)]).toEqual([false, false]);
  });
});

it('ein Host, den sich jemand ausdenkt, macht ein fremdes Formular nicht zum eigenen', async () => {
  const email = await neuesKonto();
  const antwort = await anmelden(
    { email, kennwort: KENNWORT },
    { origin: 'https://boese.example', 'x-forwarded-host': 'boese.example' },
  );
  expect(antwort.headers.getSetCookie()).toEqual([]);
  const status = await new Promise<number | undefined>((fertig, fehler) => {
    request(`${adresse}/anmelden`, { headers: { host: 'boese.example' } }, (a) =>
      fertig(a.resume().statusCode),
    )
      .on('error', fehler)
      .end();
  });
  expect(status).toBe(200);
});
