import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { KontoAnlageEingabe, KontorechteEingabe } from '@/domain/konto/eingabe';
import type { Akteur } from '@/domain/zugriff/akteur';
import { benutzerEntsperren, benutzerLink, benutzerSperren } from '@/server/benutzer/commands';
import { verschickeEinladung } from '@/server/kennwort/commands';
import { linkGilt } from '@/server/kennwort/queries';
import { akteurZu, OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { kontoAendern, kontoAnlegen, kontoBerechtigen } from '@/server/konten/commands';
import { kontenliste, kontoNach, rechtewahl } from '@/server/konten/queries';
import { verwaltungszahlen } from '@/server/verwaltung/queries';
import { einladungSenden, sitzungenBeenden, zweitenFaktorEntfernen } from '@/server/zugaenge/commands';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { eigenePost, klartext, mailsAn as mailsIn } from '../support/post';
import { legeGremiumAn, legeKommuneAn } from '../support/stadt';

await eigeneDatenbank();
const post = await eigenePost();
process.env.RATSLAUF_SMTP_URL = post.url;
process.env.RATSLAUF_ABSENDER = 'ratslauf@stadt.example';
const db = dbIntern();
const JETZT = new Date('2026-11-23T08:00:00Z');
const HEUTE = '2026-11-23';
const NIRGENDS = '6f9619ff-8b86-4d01-b42d-00c04fc964ff';

let admin: Akteur;
let gremien: string[];
let amt: string;
let dezernat: string;
let person: string;
beforeAll(async () => {
  await legeKommuneAn(db);
  admin = await legeBenutzerAn(db, { rolle: 'ADMINISTRATION', name: 'Ada Amtlich' }, JETZT);
  gremien = [];
  for (let n = 1; n <= 26; n += 1) gremien.push((await legeGremiumAn(db, `Bezirksvertretung ${n}`)).id);
  const einheit = (art: string, kennung: string, name: string) =>
    db.organisationseinheit.create({ data: { art, kennung, name } });
  amt = (await einheit('FACHBEREICH', '61', 'Stadtplanung')).id;
  dezernat = (await einheit('DEZERNAT', '6', 'Dezernat 6: Planen')).id;
  person = (await db.person.create({ data: { vorname: 'Mira', nachname: 'Mandat' } })).id;
});

let laufend = 0;
const anlage = (mehr: Record<string, unknown> = {}) =>
  KontoAnlageEingabe.parse({ name: `Vera Neu${++laufend}`, email: `k${laufend}@stadt.example`, ...mehr });

async function lege(mehr: Record<string, unknown> = {}) {
  const ergebnis = await kontoAnlegen(admin, anlage(mehr), JETZT);
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.code);
  return stelle(ergebnis.wert.id);
}
const stelle = async (id: string) =>
  db.benutzer.findUniqueOrThrow({ where: { id }, select: { id: true, version: true } });
const rechte = (ziel: { id: string; version: number }, mehr: Record<string, unknown>) =>
  KontorechteEingabe.parse({ ...ziel, ...mehr });
const meldeAn = (userId: string) =>
  db.authSitzung.create({ data: { userId, token: `t${++laufend}`, expiresAt: new Date('2100-01-01') } });
const sitzungen = (userId: string) => db.authSitzung.count({ where: { userId } });
const eintraege = (id: string) =>
  db.protokoll.findMany({ where: { gegenstandId: id }, orderBy: { id: 'asc' } });
const mailsAn = (email: string) =>
  db.$queryRaw<{ data: { betreff: string; text: string } }[]>`
    SELECT data FROM jobs.job WHERE name = 'mail.senden' AND data->>'an' = ${email}`;

const einladungen = async (benutzerId: string) => {
  const [zeile] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM jobs.job WHERE name = 'kennwort.einladung' AND data->>'benutzerId' = ${benutzerId}`;
  return zeile?.n;
};

describe('anlegen', () => {
  it.each([
    ['ohne Rolle', {}, { rollen: [] }],
    ['Ratsbüro und Revision', { rollen: ['RATSBUERO', 'REVISION'] }, { rollen: ['RATSBUERO', 'REVISION'] }],
  ])('%s', async (_, mehr, erwartet) => {
    const { id } = await lege(mehr);
    expect((await akteurZu(id, JETZT))?.rechte).toMatchObject(erwartet);
  });

  it('mit Einheit, 26 Gremien und Person, und alles wirkt', async () => {
    const { id } = await lege({
      rollen: ['FACHBEREICH', 'SCHRIFTFUEHRUNG', 'MITGLIED'],
      gremien,
      organisationseinheitId: amt,
      personId: person,
    });
    const akteur = await akteurZu(id, JETZT);
    expect(akteur?.rechte).toMatchObject({ fachbereichId: amt });
    expect(akteur?.rechte.schriftfuehrungIn.toSorted()).toEqual(gremien.toSorted());
    expect((await eintraege(id))[0]).toMatchObject({
      akteur: 'Ada Amtlich',
      aktion: 'benutzer.anlegen',
      nach: {
        rollen: ['FACHBEREICH', 'SCHRIFTFUEHRUNG', 'MITGLIED'],
        einheit: '61 Stadtplanung',
        personId: person,
      },
    });
  });

  it('was ohne seine Rolle dasteht, gibt nichts', async () => {
    const { id } = await lege({ rollen: ['REVISION'], gremien, organisationseinheitId: amt });
    expect(await db.benutzer.findUnique({ where: { id }, include: { rollen: true } })).toMatchObject({
      organisationseinheitId: null,
      rollen: [{ rolle: 'REVISION', gremiumId: null }],
    });
  });

  it('mit Einladung: Der Link geht hinaus und gilt, steht aber nicht im Protokoll', async () => {
    const { id } = await lege({ email: 'einladung@stadt.example', einladen: 'ja' });
    expect(await einladungen(id)).toBe(1);
    await verschickeEinladung(SYSTEM, { benutzerId: id }, JETZT, randomUUID());
    const [mail = ''] = mailsIn(post.ordner, 'einladung@stadt.example');
    const token = /token=([\w-]+)/.exec(klartext(mail))?.[1] ?? '';
    expect(JSON.stringify(await db.$queryRaw`SELECT data FROM jobs.job`)).not.toContain('token=');
    expect(await linkGilt(OEFFENTLICH, token)).toBe(true);
    expect(JSON.stringify((await eintraege(id)).map((e) => [e.von, e.nach, e.grund]))).not.toContain(token);
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['Schriftführung ohne Gremium', { rollen: ['SCHRIFTFUEHRUNG'] }, 'gremien', 'GREMIUM_FEHLT'],
    [
      'erfundenes Gremium',
      { rollen: ['SCHRIFTFUEHRUNG'], gremien: [NIRGENDS] },
      'gremien',
      'GREMIUM_WAEHLEN',
    ],
    ['Fachbereich ohne Einheit', { rollen: ['FACHBEREICH'] }, 'organisationseinheitId', 'EINHEIT_FEHLT'],
    [
      'erfundene Einheit',
      { rollen: ['MITZEICHNUNG'], organisationseinheitId: NIRGENDS },
      'organisationseinheitId',
      'EINHEIT_WAEHLEN',
    ],
    ['Mitglied ohne Person', { rollen: ['MITGLIED'] }, 'personId', 'PERSON_FEHLT'],
    ['erfundene Person', { rollen: ['MITGLIED'], personId: NIRGENDS }, 'personId', 'PERSON_WAEHLEN'],
  ])('%s: abgelehnt am Feld, und nichts bleibt zurück', async (_, mehr, feld, code) => {
    const vorher = [await db.benutzer.count(), await db.protokoll.count()];
    expect(await kontoAnlegen(admin, anlage(mehr), JETZT)).toEqual({ ok: false, fehler: { code, feld } });
    expect([await db.benutzer.count(), await db.protokoll.count()]).toEqual(vorher);
  });

  it('ein Fachbereich ist kein Dezernat; das Dezernat zeichnet mit', async () => {
    const mit = (rolle: string) => anlage({ rollen: [rolle], organisationseinheitId: dezernat });
    expect(await kontoAnlegen(admin, mit('FACHBEREICH'), JETZT)).toMatchObject({
      fehler: { code: 'EINHEIT_FEHLT' },
    });
    expect(await kontoAnlegen(admin, mit('MITZEICHNUNG'), JETZT)).toMatchObject({ ok: true });
  });

  it('Adresse und Person sind vergeben: beides steht am Feld', async () => {
    expect(
      await kontoAnlegen(
        admin,
        anlage({ email: 'EINLADUNG@stadt.example', rollen: ['MITGLIED'], personId: person }),
        JETZT,
      ),
    ).toMatchObject({
      fehler: { saetze: { email: expect.any(String), personId: expect.any(String) } },
    });
  });

  it('zwei zugleich mit derselben Adresse: eines wird ein Konto', async () => {
    const beide = await Promise.all(
      [1, 2].map(() => kontoAnlegen(admin, anlage({ email: 'zugleich@stadt.example' }), JETZT)),
    );
    expect(beide.filter((e) => e.ok)).toHaveLength(1);
    expect(beide.find((e) => !e.ok)).toMatchObject({ fehler: { code: 'EMAIL_VERGEBEN', feld: 'email' } });
  });
});

describe('Rechte', () => {
  it('geben wirkt mit der nächsten Anfrage und lässt Anmeldungen offen; nehmen beendet sie; beides steht im Protokoll', async () => {
    const ziel = await lege({ rollen: ['REVISION'] });
    await meldeAn(ziel.id);
    await kontoBerechtigen(admin, rechte(ziel, { rollen: ['REVISION', 'RATSBUERO'] }), JETZT);
    expect((await akteurZu(ziel.id, JETZT))?.rechte.rollen).toEqual(
      expect.arrayContaining(['RATSBUERO', 'REVISION']),
    );
    expect(await sitzungen(ziel.id)).toBe(1);
    const neu = { rollen: ['SCHRIFTFUEHRUNG'], gremien: [gremien[0]] };
    expect((await kontoBerechtigen(admin, rechte(await stelle(ziel.id), neu), JETZT)).ok).toBe(true);
    expect((await akteurZu(ziel.id, JETZT))?.rechte.rollen).toEqual(['SCHRIFTFUEHRUNG']);
    expect(await sitzungen(ziel.id)).toBe(0);
    expect((await eintraege(ziel.id)).slice(1)).toMatchObject([
      { aktion: 'benutzer.berechtigen', von: { rollen: ['REVISION'] }, nach: { beendeteSitzungen: 0 } },
      {
        von: { rollen: expect.arrayContaining(['RATSBUERO', 'REVISION']), schriftfuehrungIn: [] },
        nach: {
          rollen: ['SCHRIFTFUEHRUNG'],
          schriftfuehrungIn: ['Bezirksvertretung 1'],
          beendeteSitzungen: 1,
        },
      },
    ]);
  });

  it('ein genommenes Gremium beendet Anmeldungen; dieselben Rechte noch einmal sind kein Eintrag', async () => {
    const ziel = await lege({ rollen: ['SCHRIFTFUEHRUNG'], gremien: gremien.slice(0, 2) });
    await meldeAn(ziel.id);
    const weniger = { rollen: ['SCHRIFTFUEHRUNG'], gremien: gremien.slice(0, 1) };
    await kontoBerechtigen(admin, rechte(ziel, weniger), JETZT);
    expect(await sitzungen(ziel.id)).toBe(0);
    const danach = await stelle(ziel.id);
    await kontoBerechtigen(admin, rechte(danach, weniger), JETZT);
    expect(await stelle(ziel.id)).toEqual(danach);
    expect(await eintraege(ziel.id)).toHaveLength(2);
  });

  it('inzwischen geändert: nichts geschieht, und das Formular geht mit allem Eingegebenen weiter', async () => {
    const ziel = await lege({ rollen: ['REVISION'] });
    await kontoBerechtigen(admin, rechte(ziel, { rollen: ['RATSBUERO'] }), JETZT);
    const alt = rechte(ziel, { rollen: ['REVISION', 'MITZEICHNUNG'], organisationseinheitId: amt });
    const antwort = await kontoBerechtigen(admin, alt, JETZT);
    expect(antwort).toMatchObject({
      fehler: {
        code: 'INZWISCHEN_GEAENDERT',
        eingabe: { version: '2', rollen: ['REVISION', 'MITZEICHNUNG'], organisationseinheitId: amt },
        unterschiede: [
          { feld: 'rollen', gespeichert: 'Ratsbüro', eingegeben: 'Revision, Mitzeichnung' },
          { feld: 'organisationseinheitId', gespeichert: '', eingegeben: '61 Stadtplanung' },
        ],
      },
    });
    expect((await akteurZu(ziel.id, JETZT))?.rechte.rollen).toEqual(['RATSBUERO']);
  });

  it('niemand ändert, berechtigt, sperrt oder entschärft das eigene Konto oder holt sich dafür einen Link', async () => {
    const ich = await stelle(admin.benutzerId ?? '');
    const { email } = await db.benutzer.findUniqueOrThrow({ where: { id: ich.id } });
    const versuche = [
      kontoBerechtigen(admin, rechte(ich, { rollen: ['ADMINISTRATION', 'RATSBUERO'] }), JETZT),
      benutzerSperren(admin, ich, JETZT),
      benutzerEntsperren(admin, ich, JETZT),
      zweitenFaktorEntfernen(admin, ich, JETZT),
      kontoAendern(admin, { ...ich, name: 'Ada', email: 'ada@stadt.example' }, JETZT),
      benutzerLink(admin, ich, JETZT),
      einladungSenden(admin, ich, JETZT),
      benutzerSperren(admin, { email }, JETZT),
    ];
    for (const versuch of versuche)
      expect(await versuch).toEqual({ ok: false, fehler: { code: 'EIGENES_KONTO' } });
    expect(await kontoNach(admin, ich.id, HEUTE)).toMatchObject({
      eigenes: true,
      rechte: { rollen: ['ADMINISTRATION'] },
    });
  });

  it('zwei Administrationen nehmen einander zugleich die Rolle oder sperren einander: eine bleibt', async () => {
    const beide = async () => {
      await db.benutzerRolle.deleteMany({
        where: { rolle: 'ADMINISTRATION', benutzerId: { not: admin.benutzerId ?? '' } },
      });
      const andere = await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, JETZT);
      return [andere, await stelle(admin.benutzerId ?? ''), await stelle(andere.benutzerId ?? '')] as const;
    };
    const offene = () =>
      db.benutzer.count({ where: { gesperrtAm: null, rollen: { some: { rolle: 'ADMINISTRATION' } } } });
    for (const tat of [
      benutzerSperren,
      (wer: Akteur, ziel: { id: string; version: number }) =>
        kontoBerechtigen(wer, rechte(ziel, { rollen: ['REVISION'] }), JETZT),
    ]) {
      const [andere, ich, sie] = await beide();
      const antworten = await Promise.all([tat(admin, sie, JETZT), tat(andere, ich, JETZT)]);
      expect(antworten.filter((a) => a.ok)).toHaveLength(1);
      expect(antworten.find((a) => !a.ok)).toMatchObject({ fehler: { code: 'LETZTE_ADMINISTRATION' } });
      expect(await offene()).toBe(1);
      // As it was, for the next round.
      await db.benutzer.updateMany({ data: { gesperrtAm: null } });
      await db.benutzerRolle.deleteMany({ where: { benutzerId: ich.id } });
      await db.benutzerRolle.create({ data: { benutzerId: ich.id, rolle: 'ADMINISTRATION' } });
    }
  });
});

describe('Angaben', () => {
  it('neuer Name, neue Adresse: Links an die alte gelten nicht mehr, und dort steht, was geschah', async () => {
    const ziel = await lege({ email: 'alt@stadt.example', einladen: 'ja' });
    const token = /token=([\w-]+)/.exec((await mailsAn('alt@stadt.example'))[0]?.data.text ?? '')?.[1] ?? '';
    await db.benutzer.update({ where: { id: ziel.id }, data: { besuchAm: JETZT } });
    const angaben = { name: 'Vera Anders', email: 'neu@stadt.example' };
    expect((await kontoAendern(admin, { ...ziel, ...angaben }, JETZT)).ok).toBe(true);
    expect(await linkGilt(OEFFENTLICH, token)).toBe(false);
    expect((await mailsAn('alt@stadt.example')).map((m) => m.data.betreff).join()).toContain(
      'wurde geändert',
    );
    expect((await eintraege(ziel.id)).at(-1)).toMatchObject({
      aktion: 'benutzer.aendern',
      von: { email: 'alt@stadt.example' },
      nach: angaben,
    });
  });

  it('vergebene Adresse am Feld; inzwischen geändert mit beiden Fassungen', async () => {
    const ziel = await lege();
    await lege({ email: 'besetzt@stadt.example' });
    expect(
      await kontoAendern(admin, { ...ziel, name: 'X', email: 'besetzt@stadt.example' }, JETZT),
    ).toMatchObject({ fehler: { code: 'EMAIL_VERGEBEN', feld: 'email' } });
    await kontoAendern(admin, { ...ziel, name: 'Erste', email: 'erste@stadt.example' }, JETZT);
    expect(
      await kontoAendern(admin, { ...ziel, name: 'Zweite', email: 'erste@stadt.example' }, JETZT),
    ).toMatchObject({
      fehler: {
        code: 'INZWISCHEN_GEAENDERT',
        eingabe: { version: '2', name: 'Zweite' },
        unterschiede: [{ feld: 'name', gespeichert: 'Erste', eingegeben: 'Zweite' }],
      },
    });
  });
});

describe('Zugang', () => {
  it('Einladung: nicht für gesperrte; ein neuer Link macht den alten wertlos', async () => {
    const ziel = await lege({ email: 'zugang@stadt.example' });
    const erster = await benutzerLink(admin, ziel, JETZT);
    const token = (erster.ok && new URL(erster.wert.link).searchParams.get('token')) || '';
    expect(await linkGilt(OEFFENTLICH, token)).toBe(true);
    expect((await einladungSenden(admin, ziel, JETZT)).ok).toBe(true);
    expect(await linkGilt(OEFFENTLICH, token)).toBe(false);
    expect(await einladungen(ziel.id)).toBe(1);
    await benutzerSperren(admin, ziel, JETZT);
    // Asked for before: a locked account gets no mail all the same.
    await verschickeEinladung(SYSTEM, { benutzerId: ziel.id }, JETZT, randomUUID());
    expect(mailsIn(post.ordner, 'zugang@stadt.example')).toEqual([]);
    const gesperrt = await stelle(ziel.id);
    for (const tat of [einladungSenden, benutzerLink])
      expect(await tat(admin, gesperrt, JETZT)).toMatchObject({ fehler: { code: 'KONTO_GESPERRT' } });
  });

  it('wer schon da war, erfährt von einem Link und vom Verlust des zweiten Faktors per E-Mail', async () => {
    const ziel = await lege({ email: 'gewarnt@stadt.example' });
    await benutzerLink(admin, ziel, JETZT);
    expect(await mailsAn('gewarnt@stadt.example')).toEqual([]);
    await db.benutzer.update({ where: { id: ziel.id }, data: { besuchAm: JETZT } });
    await benutzerLink(admin, ziel, JETZT);
    await zweitenFaktorEntfernen(admin, ziel, JETZT);
    const texte = (await mailsAn('gewarnt@stadt.example')).map((m) => m.data.text).sort();
    expect(texte).toEqual([
      expect.stringContaining('zweiten Faktor'),
      expect.stringContaining('Link erzeugt'),
    ]);
    expect(texte.join()).not.toContain('token=');
  });

  it('alle Anmeldungen beenden', async () => {
    const ziel = await lege();
    await meldeAn(ziel.id);
    await meldeAn(ziel.id);
    expect((await kontoNach(admin, ziel.id, HEUTE))?.anmeldungen).toBe(2);
    await sitzungenBeenden(admin, ziel, JETZT);
    expect(await sitzungen(ziel.id)).toBe(0);
    expect((await eintraege(ziel.id)).at(-1)).toMatchObject({
      aktion: 'benutzer.abmelden',
      von: { sitzungen: 2 },
    });
  });

  it('verlorener zweiter Faktor: App und Passkeys weg, Anmeldungen zu Ende', async () => {
    const ziel = await lege();
    await meldeAn(ziel.id);
    await db.benutzer.update({ where: { id: ziel.id }, data: { twoFactorEnabled: true } });
    await db.zweiterFaktor.create({ data: { userId: ziel.id, secret: 's', backupCodes: 'b' } });
    await db.passkey.create({
      data: {
        userId: ziel.id,
        publicKey: 'k',
        credentialID: 'c',
        counter: 0,
        deviceType: 'x',
        backedUp: false,
      },
    });
    expect((await kontoNach(admin, ziel.id, HEUTE))?.faktor).toEqual({ app: true, passkeys: 1 });
    expect((await zweitenFaktorEntfernen(admin, ziel, JETZT)).ok).toBe(true);
    expect((await kontoNach(admin, ziel.id, HEUTE))?.faktor).toEqual({ app: false, passkeys: 0 });
    expect(await db.zweiterFaktor.count({ where: { userId: ziel.id } })).toBe(0);
    expect(await sitzungen(ziel.id)).toBe(0);
    expect((await eintraege(ziel.id)).at(-1)).toMatchObject({
      aktion: 'benutzer.faktorEntfernen',
      von: { app: 1, passkeys: 1 },
    });
  });

  it('erfundene Konten gibt es nicht', async () => {
    const nirgends = { id: NIRGENDS, version: 1 };
    for (const tat of [
      einladungSenden,
      benutzerLink,
      benutzerSperren,
      benutzerEntsperren,
      sitzungenBeenden,
      zweitenFaktorEntfernen,
    ])
      expect(await tat(admin, nirgends, JETZT)).toEqual({ ok: false, fehler: { code: 'NICHT_GEFUNDEN' } });
    expect(await kontoNach(admin, NIRGENDS, HEUTE)).toBeNull();
  });
});

describe('Liste', () => {
  it('nach Nachnamen, gesucht, gefiltert und in Seiten', async () => {
    await db.benutzer.createMany({
      data: Array.from({ length: 120 }, (_, n) => ({
        name: `Dr. Anna ${n === 0 ? 'Özdemir' : `Zähler${String(n).padStart(3, '0')}`}`,
        email: `liste${n}@liste.example`,
        gesperrtAm: n % 10 === 0 ? JETZT : null,
      })),
    });
    const alle = { q: 'liste.example', rolle: null, zustand: null };
    const erste = await kontenliste(admin, alle, 1);
    expect(erste).toMatchObject({ gesamt: 120, seite: 1, seiten: 3 });
    expect(erste?.zeilen.slice(0, 2).map((z) => z.name)).toEqual(['Dr. Anna Özdemir', 'Dr. Anna Zähler001']);
    expect((await kontenliste(admin, alle, 99))?.zeilen).toHaveLength(20);
    expect((await kontenliste(admin, { ...alle, q: 'özdemir' }, 1))?.gesamt).toBe(1);
    expect((await kontenliste(admin, { ...alle, zustand: 'GESPERRT' }, 1))?.gesamt).toBe(12);
    expect((await kontenliste(admin, { ...alle, zustand: 'OHNE_ROLLE' }, 1))?.gesamt).toBe(108);
    expect((await kontenliste(admin, { ...alle, rolle: 'RATSBUERO' }, 1))?.gesamt).toBe(0);
    const revision = await kontenliste(admin, { q: '', rolle: 'REVISION', zustand: 'OHNE_ROLLE' }, 1);
    expect(revision?.gesamt).toBe(0);
  });

  it('zur Wahl stehen Personen ohne Konto und die eigene', async () => {
    const inhaber = await db.benutzer.findFirstOrThrow({ where: { personId: person } });
    expect((await rechtewahl(admin, null))?.personen.map((p) => p.id)).not.toContain(person);
    expect((await rechtewahl(admin, inhaber.id))?.personen.map((p) => p.name)).toContain('Mandat, Mira');
  });

  it.each(['RATSBUERO', 'REVISION', 'FACHBEREICH'] as const)('%s sieht nichts davon', async (rolle) => {
    const wer = await legeBenutzerAn(db, { rolle }, JETZT);
    const filter = { q: '', rolle: null, zustand: null };
    expect(await kontenliste(wer, filter, 1)).toBeNull();
    expect(await kontoNach(wer, wer.benutzerId ?? '', HEUTE)).toBeNull();
    expect(await rechtewahl(wer, null)).toBeNull();
    expect(await verwaltungszahlen(wer)).toBeNull();
  });
});

it('die Kommandozeile darf auch die letzte Administration sperren: sie kann jederzeit eine neue anlegen', async () => {
  await db.benutzerRolle.deleteMany({
    where: { rolle: 'ADMINISTRATION', benutzerId: { not: admin.benutzerId ?? '' } },
  });
  const { email } = await db.benutzer.findUniqueOrThrow({ where: { id: admin.benutzerId ?? '' } });
  expect((await benutzerSperren(SYSTEM, { email }, JETZT)).ok).toBe(true);
  await benutzerEntsperren(SYSTEM, { email }, JETZT);
});
