import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { getAuthTables } from 'better-auth/db';
import { beforeAll, describe, expect, it } from 'vitest';
import { ANMELDEN } from '@/domain/anmeldung/ratenlimit';
import { meldeAb, meldeAn } from '@/server/anmeldung/commands';
import { demoKonten, eigenesKonto } from '@/server/anmeldung/queries';
import { aendereKennwort, fordereLinkAn, setzeMitLink, verschickeLink } from '@/server/kennwort/commands';
import { linkGilt } from '@/server/kennwort/queries';
import { akteurZu, OEFFENTLICH } from '@/server/kern/auth/akteur';
import { auth } from '@/server/kern/auth/betterAuth';
import { LINKDAUER, stelleNachweisAus } from '@/server/kern/auth/nachweis';
import { sitzungZu } from '@/server/kern/auth/sitzung';
import { dbIntern, schreibe } from '@/server/kern/db';
import { zaehleAbfragen } from '../support/abfragen';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { angemeldet, cookieAus, JETZT, KENNWORT, konto, von } from '../support/konto';
import { eigenePost, klartext, mailsAn } from '../support/post';
import { legeGremiumAn } from '../support/stadt';

await eigeneDatenbank();
const post = await eigenePost();
process.env.RATSLAUF_SMTP_URL = post.url;
process.env.RATSLAUF_ABSENDER = 'ratslauf@stadt.example';
const db = dbIntern();
const SPAETER = new Date('2026-11-24T08:00:00Z');

const protokoll = (gegenstandId: string | null) =>
  db.protokoll.findMany({ where: { kette: 'SCHREIBEN', gegenstandId }, orderBy: { id: 'asc' } });
const aktionen = async (id: string) => (await protokoll(id)).map((p) => p.aktion);

type Spalte = {
  column_name: string;
  data_type: string;
  is_nullable: string;
  column_default: string | null;
  eindeutig: boolean;
};

it('better-auth und unsere Tabellen stimmen überein', async () => {
  const typen: Record<string, string> = {
    string: 'text',
    date: 'timestamp with time zone',
    boolean: 'boolean',
    number: 'integer',
  };
  const tabellen = Object.values(getAuthTables(auth().options));
  expect(tabellen.map((t) => t.modelName).sort()).toEqual([
    'anmeldung',
    'authSitzung',
    'benutzer',
    'nachweis',
    'passkey',
    'zweiterFaktor',
  ]);
  for (const { modelName, fields } of tabellen) {
    const tabelle = modelName.replace(/[A-Z]/g, (z) => `_${z.toLowerCase()}`);
    const spalten = await db.$queryRaw<Spalte[]>`
      SELECT column_name, data_type, is_nullable, column_default, EXISTS (
        SELECT FROM pg_indexes WHERE schemaname = 'intern' AND tablename = ${tabelle}
          AND indexdef LIKE 'CREATE UNIQUE INDEX%(' || column_name || ')') AS eindeutig
      FROM information_schema.columns WHERE table_schema = 'intern' AND table_name = ${tabelle}`;
    for (const [name, feld] of Object.entries(fields)) {
      const spalte = spalten.find((s) => s.column_name === (feld.fieldName ?? name));
      const typ = feld.references ? 'uuid' : typen[String(feld.type)];
      expect(spalte?.data_type, `${modelName}.${name}`).toBe(typ);
      // What may be left out is empty or has a value of its own, on both sides.
      if (feld.required === false && feld.defaultValue !== undefined)
        expect(spalte?.column_default, `${modelName}.${name} hat einen Wert`).not.toBeNull();
      else if (feld.required === false)
        expect(spalte?.is_nullable, `${modelName}.${name} ist freiwillig`).toBe('YES');
      if (feld.unique) expect(spalte?.eindeutig, `${modelName}.${name} ist eindeutig`).toBe(true);
    }
  }
});

describe('Anmelden', () => {
  it('öffnet eine Sitzung, merkt den Besuch und steht im Protokoll', async () => {
    const k = await konto();
    const cookie = await angemeldet(k);
    expect(await sitzungZu(von(cookie))).toMatchObject({
      id: expect.any(String),
      benutzerId: k.id,
      verfahren: 'KENNWORT',
      konto: { rollen: k.akteur.rechte.rollen.map((rolle) => ({ rolle })) },
    });
    expect(await zaehleAbfragen(() => sitzungZu(von(cookie)))).toBe(1);
    await meldeAn(OEFFENTLICH, { email: k.email, kennwort: KENNWORT }, SPAETER, von());
    const { besuchAm, vorigerBesuchAm } = await db.benutzer.findUniqueOrThrow({ where: { id: k.id } });
    expect([vorigerBesuchAm, besuchAm]).toEqual([JETZT, SPAETER]);
    const [erster] = await protokoll(k.id);
    expect(erster).toMatchObject({
      aktion: 'anmeldung.gelungen',
      nach: { verfahren: 'KENNWORT' },
      akteur: k.akteur.name,
      akteurId: k.id,
      am: JETZT,
    });
  });

  it('das Kennwort liegt als argon2id in der Datenbank, der Keks ist für Skripte und fremde Seiten unerreichbar', async () => {
    const k = await konto();
    const ergebnis = await meldeAn(OEFFENTLICH, { email: k.email, kennwort: KENNWORT }, JETZT, von());
    const keks = ergebnis.ok ? (ergebnis.wert.kekse.getSetCookie()[0] ?? '') : '';
    expect(keks).toMatch(/^ratslauf\.session_token=/);
    expect(keks).toMatch(/Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax/);
    const { password } = await db.anmeldung.findFirstOrThrow({ where: { userId: k.id } });
    expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('falsches Kennwort, unbekannte Adresse, gesperrtes Konto und Konto ohne Kennwort: dieselbe Antwort', async () => {
    const [k, gesperrt, ohne] = [await konto(), await konto(), await konto()];
    await db.benutzer.update({ where: { id: gesperrt.id }, data: { gesperrtAm: JETZT } });
    await db.anmeldung.deleteMany({ where: { userId: ohne.id } });
    const versuche: [string, string][] = [
      [k.email, 'falsch'],
      ['niemand@stadt.example', KENNWORT],
      [gesperrt.email, KENNWORT],
      [ohne.email, KENNWORT],
    ];
    for (const [email, kennwort] of versuche)
      expect(await meldeAn(OEFFENTLICH, { email, kennwort }, JETZT, von())).toEqual({
        ok: false,
        fehler: { code: 'ANMELDUNG_FALSCH' },
      });
    expect(await aktionen(k.id)).toEqual(['anmeldung.gescheitert']);
    expect(await db.authSitzung.count({ where: { userId: { in: [k.id, gesperrt.id, ohne.id] } } })).toBe(0);
  });

  it('von Unbekannten bleibt auch im Protokoll nichts', async () => {
    await meldeAn(OEFFENTLICH, { email: 'unbekannt@privat.example', kennwort: 'geheim' }, JETZT, von());
    const alles = JSON.stringify(await protokoll(null), (_, wert) =>
      typeof wert === 'bigint' ? Number(wert) : wert,
    );
    expect(alles).toContain('anmeldung.gescheitert');
    expect(alles).not.toMatch(/unbekannt@|geheim/);
  });

  it('ein mitgebrachter Keks wird nie zur neuen Sitzung, und seine alte endet', async () => {
    const [opfer, angreifer] = [await konto(), await konto()];
    const untergeschoben = await angemeldet(angreifer);
    const cookie = await angemeldet(opfer, von(untergeschoben));
    expect(cookie).not.toBe(untergeschoben);
    expect(await sitzungZu(von(untergeschoben))).toBeNull();
    expect((await sitzungZu(von(cookie)))?.benutzerId).toBe(opfer.id);
  });

  it('räumt Sitzungen weg, die von selbst geendet haben', async () => {
    const [k, anderes] = [await konto(), await konto()];
    await angemeldet(anderes);
    await db.authSitzung.updateMany({
      where: { userId: anderes.id },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    await angemeldet(k);
    expect(await db.authSitzung.count({ where: { userId: anderes.id } })).toBe(0);
    expect(await db.authSitzung.count({ where: { userId: k.id } })).toBe(1);
  });

  it('zu viele Versuche: Auch das richtige Kennwort wartet; andere Adressen und andere Konten nicht', async () => {
    const [k, anderes] = [await konto(), await konto()];
    const hier = () => von('', '198.51.100.7');
    const rate = (kennwort: string) => meldeAn(OEFFENTLICH, { email: k.email, kennwort }, JETZT, hier());
    // At the same moment, so that counting and checking cannot slip past each other.
    const antworten = await Promise.all(Array.from({ length: 8 }, () => rate('falsch')));
    const codes = antworten.map((a) => (a.ok ? 'ok' : a.fehler.code)).sort();
    const { anzahl } = ANMELDEN.kontoUndAdresse;
    expect(codes.filter((c) => c === 'ANMELDUNG_FALSCH')).toHaveLength(anzahl);
    expect(codes.filter((c) => c === 'ZU_VIELE_VERSUCHE')).toHaveLength(8 - anzahl);
    expect(await rate(KENNWORT)).toMatchObject({ ok: false, fehler: { code: 'ZU_VIELE_VERSUCHE' } });
    expect((await meldeAn(OEFFENTLICH, { email: k.email, kennwort: KENNWORT }, JETZT, von())).ok).toBe(true);
    expect((await meldeAn(OEFFENTLICH, { email: anderes.email, kennwort: KENNWORT }, JETZT, hier())).ok).toBe(
      true,
    );
    // The window over, one may try again.
    const { fensterMs } = ANMELDEN.kontoUndAdresse;
    await db.$executeRaw`UPDATE ratenlimit SET "lastRequest" = "lastRequest" - ${fensterMs}`;
    expect((await rate(KENNWORT)).ok).toBe(true);
  });

  it('ein fremder Angriff hält den Inhaber nicht draußen: Ein Browser, der schon einmal hereinkam, zählt für sich', async () => {
    const k = await konto();
    const geraet = (await angemeldet(k)).split('; ').filter((keks) => keks.startsWith('ratslauf-geraet='));
    expect(geraet).toHaveLength(1);
    const rate = (kennwort: string, cookie = '') =>
      meldeAn(OEFFENTLICH, { email: k.email, kennwort }, JETZT, von(cookie));
    for (let n = 0; n < ANMELDEN.konto.anzahl; n++) await rate('falsch');
    expect(await rate(KENNWORT)).toMatchObject({ fehler: { code: 'ZU_VIELE_VERSUCHE' } });
    // One that was made up, or belongs to another account, is none.
    const [fremdes = ''] = (await angemeldet(await konto()))
      .split('; ')
      .filter((c) => c.startsWith('ratslauf-g'));
    for (const cookie of [fremdes, `${geraet}x`, `ratslauf-geraet=${k.id}.AAAA.AAAA`])
      expect(await rate(KENNWORT, cookie)).toMatchObject({ fehler: { code: 'ZU_VIELE_VERSUCHE' } });
    expect((await rate(KENNWORT, geraet[0])).ok).toBe(true);
    for (let n = 0; n < ANMELDEN.geraet.anzahl; n++)
      expect(await rate('falsch', geraet[0])).toMatchObject({ fehler: { code: 'ANMELDUNG_FALSCH' } });
    expect(await rate(KENNWORT, geraet[0])).toMatchObject({ fehler: { code: 'ZU_VIELE_VERSUCHE' } });
  });

  it('gelungene Anmeldungen zählen nicht: Ein ganzes Rathaus hinter einer Adresse kommt hinein', async () => {
    const k = await konto();
    for (let n = 0; n < 8; n++) await angemeldet(k, von('', '198.51.100.8'));
    expect(await db.authSitzung.count({ where: { userId: k.id } })).toBe(8);
  });
});

async function offene(cookie: string) {
  const sitzung = await sitzungZu(von(cookie));
  if (!sitzung) throw new Error('Diese Sitzung ist zu Ende.');
  return sitzung;
}

describe('Eine Sitzung', () => {
  const ende = async (id: string) =>
    (await db.authSitzung.findUniqueOrThrow({ where: { id } })).expiresAt.getTime();
  const MINUTE = 60_000;

  it('endet nach 30 Minuten ohne Anfrage; jede Anfrage, auch eine Seite, verschiebt das Ende', async () => {
    const cookie = await angemeldet(await konto());
    const { id } = await offene(cookie);
    const anfang = await ende(id);
    await db.authSitzung.update({ where: { id }, data: { expiresAt: new Date(Date.now() + 5 * MINUTE) } });
    expect(await sitzungZu(von(cookie))).not.toBeNull();
    expect(Math.abs((await ende(id)) - anfang)).toBeLessThan(MINUTE);
    await db.authSitzung.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await sitzungZu(von(cookie))).toBeNull();
    expect(await db.authSitzung.count({ where: { id } })).toBe(0);
  });

  it('endet 12 Stunden nach der Anmeldung, auch wer nie aufhört', async () => {
    const cookie = await angemeldet(await konto());
    const { id } = await offene(cookie);
    const vor = (minuten: number) => new Date(Date.now() - minuten * MINUTE);
    await db.authSitzung.update({ where: { id }, data: { createdAt: vor(12 * 60 - 10) } });
    expect(await sitzungZu(von(cookie))).not.toBeNull();
    await db.authSitzung.update({ where: { id }, data: { expiresAt: new Date(Date.now() + 5 * MINUTE) } });
    await sitzungZu(von(cookie));
    expect(await ende(id)).toBeLessThanOrEqual(Date.now() + 10 * MINUTE);
    await db.authSitzung.update({ where: { id }, data: { createdAt: vor(12 * 60) } });
    expect(await sitzungZu(von(cookie))).toBeNull();
  });

  it('ein veränderter Keks gilt nicht', async () => {
    const cookie = await angemeldet(await konto());
    const [name, wert = ''] = cookie.split('=');
    const [token] = decodeURIComponent(wert).split('.');
    for (const falsch of [token ?? '', `${token}.AAAA`, wert.replace(/^./, (z) => (z === 'a' ? 'b' : 'a'))])
      expect(await sitzungZu(von(`${name}=${falsch}`))).toBeNull();
  });

  it('abmelden beendet diese, überall abmelden alle; fremde bleiben', async () => {
    const [k, anderes] = [await konto(), await konto()];
    const [eins, zwei, drei] = [await angemeldet(k), await angemeldet(k), await angemeldet(k)];
    const fremd = await angemeldet(anderes);
    expect(await meldeAb(k.akteur, { ueberall: false }, JETZT, von(eins))).toEqual({ ok: true, wert: 1 });
    expect(await sitzungZu(von(eins))).toBeNull();
    expect(await meldeAb(k.akteur, { ueberall: true }, JETZT, von(fremd))).toEqual({ ok: true, wert: 0 });
    expect(await sitzungZu(von(fremd))).not.toBeNull();
    expect(await meldeAb(k.akteur, { ueberall: true }, JETZT, von(zwei))).toEqual({ ok: true, wert: 2 });
    expect(await sitzungZu(von(drei))).toBeNull();
    expect((await aktionen(k.id)).slice(-2)).toEqual(['abmeldung', 'abmeldung']);
  });
});

describe('Kennwort', () => {
  it('ändern: nur mit dem alten; alle Sitzungen enden, dieser Browser bekommt eine neue', async () => {
    const k = await konto();
    const cookie = await angemeldet(k);
    const eingabe = {
      bisher: 'falsch',
      neu: 'ein ganz neues Kennwort',
      wiederholt: 'ein ganz neues Kennwort',
    };
    const abgelehnt = await aendereKennwort(k.akteur, eingabe, JETZT, von(cookie));
    expect(abgelehnt).toEqual({ ok: false, fehler: { code: 'KENNWORT_FALSCH', feld: 'bisher' } });
    const geaendert = await aendereKennwort(k.akteur, { ...eingabe, bisher: KENNWORT }, JETZT, von(cookie));
    expect(await sitzungZu(von(cookie))).toBeNull();
    expect((await sitzungZu(von(geaendert.ok ? cookieAus(geaendert.wert.kekse) : '')))?.benutzerId).toBe(
      k.id,
    );
    expect((await aktionen(k.id)).at(-1)).toBe('kennwort.aendern');
    expect((await meldeAn(OEFFENTLICH, { email: k.email, kennwort: KENNWORT }, JETZT, von())).ok).toBe(false);
    for (const kopf of [von(), von(await angemeldet(await konto()))])
      expect(await aendereKennwort(k.akteur, eingabe, JETZT, kopf)).toMatchObject({
        fehler: { code: 'NICHT_ANGEMELDET' },
      });
  });

  const wahl = (token: string) => ({
    token,
    neu: 'frisch gewähltes Kennwort',
    wiederholt: 'frisch gewähltes Kennwort',
  });
  const link = (id: string) => schreibe((tx) => stelleNachweisAus(tx, id, LINKDAUER.VERGESSEN));

  it('ein Link gilt einmal, auch für zwei zugleich, und beendet alle Sitzungen', async () => {
    const k = await konto();
    const cookie = await angemeldet(k);
    const token = await link(k.id);
    expect(await linkGilt(OEFFENTLICH, token)).toBe(true);
    const beide = await Promise.all([1, 2].map(() => setzeMitLink(OEFFENTLICH, wahl(token), JETZT)));
    expect(beide.map((e) => e.ok).sort()).toEqual([false, true]);
    expect(await linkGilt(OEFFENTLICH, token)).toBe(false);
    expect(await sitzungZu(von(cookie))).toBeNull();
    expect((await meldeAn(OEFFENTLICH, { email: k.email, kennwort: wahl('').neu }, JETZT, von())).ok).toBe(
      true,
    );
    expect(await aktionen(k.id)).toContain('kennwort.setzen');
    expect(JSON.stringify(await db.nachweis.findMany())).not.toContain(token);
  });

  it('ein alter, ein ersetzter, ein erfundener Link und der eines gesperrten Kontos gelten nicht', async () => {
    const [k, gesperrt] = [await konto(), await konto()];
    const ersetzt = await link(k.id);
    const alt = await link(k.id);
    await db.nachweis.updateMany({ where: { value: k.id }, data: { expiresAt: new Date(Date.now() - 1) } });
    const zu = await link(gesperrt.id);
    await db.benutzer.update({ where: { id: gesperrt.id }, data: { gesperrtAm: JETZT } });
    for (const token of [ersetzt, alt, zu, 'erfunden', ''])
      expect(await setzeMitLink(OEFFENTLICH, wahl(token), JETZT)).toMatchObject({
        fehler: { code: 'LINK_UNGUELTIG' },
      });
  });

  it('wer einen Link anfordert, bekommt immer dieselbe Antwort und nicht beliebig viele', async () => {
    const k = await konto();
    const fordere = (email: string) => fordereLinkAn(OEFFENTLICH, { email }, JETZT, von('', '203.0.113.9'));
    expect(await fordere(k.email)).toEqual(await fordere('niemand@stadt.example'));
    const weitere = [await fordere(k.email), await fordere(k.email), await fordere(k.email)];
    expect(weitere.map((e) => e.ok)).toEqual([true, true, false]);
  });

  it('nur ein offenes Konto bekommt Post', async () => {
    const [k, gesperrt] = [await konto(), await konto()];
    await db.benutzer.update({ where: { id: gesperrt.id }, data: { gesperrtAm: JETZT } });
    for (const email of [k.email, gesperrt.email, 'niemand@stadt.example'])
      await verschickeLink(OEFFENTLICH, { email }, JETZT, randomUUID());
    const [mail = ''] = mailsAn(post.ordner, k.email);
    expect(readdirSync(post.ordner)).toHaveLength(1);
    const token = /token=(\S+)/.exec(klartext(mail))?.[1];
    expect(await linkGilt(OEFFENTLICH, token)).toBe(true);
  });

  it('kein Auftrag enthält je einen Link, auch kein gescheiterter', async () => {
    const k = await konto();
    await fordereLinkAn(OEFFENTLICH, { email: k.email }, JETZT, von());
    await verschickeLink(OEFFENTLICH, { email: k.email }, JETZT, randomUUID());
    const auftraege = await db.$queryRaw<{ name: string; data: unknown }[]>`
      SELECT name, data FROM jobs.job UNION ALL SELECT name, data FROM jobs.archive`;
    expect(auftraege.filter((a) => a.name === 'kennwort.link').map((a) => a.data)).toContainEqual({
      email: k.email,
    });
    expect(JSON.stringify(auftraege)).not.toMatch(/token=|anmelden\/kennwort/);
  });
});

describe('Konten in Worten', () => {
  let gremium: { id: string; name: string };
  beforeAll(async () => {
    gremium = await legeGremiumAn(db);
  });

  it('das eigene Konto nennt Rollen und Gremien von heute; andere bekommen keines', async () => {
    const akteur = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [gremium.id] }, JETZT);
    expect(await eigenesKonto(akteur, '2026-11-23')).toMatchObject({
      rollen: ['SCHRIFTFUEHRUNG'],
      schriftfuehrungIn: [gremium.name],
      mitgliedIn: [],
    });
    expect(await eigenesKonto(OEFFENTLICH, '2026-11-23')).toBeNull();
  });

  it('Demokonten nennt nur die Demostadt', async () => {
    await db.benutzer.create({ data: { name: 'Demo', email: 'ratsbuero@demo.example' } });
    await db.kommune.create({ data: { name: 'Stadt Echt', kurzname: 'Echt', demo: false } });
    expect(await demoKonten(OEFFENTLICH, '2026-11-23')).toEqual([]);
  });

  it('ein gesperrtes oder unbekanntes Konto ist niemand', async () => {
    const k = await konto();
    await db.benutzer.update({ where: { id: k.id }, data: { gesperrtAm: JETZT } });
    expect(await akteurZu(k.id, JETZT)).toBeNull();
  });
});
