import { beforeAll, describe, expect, it } from 'vitest';
import { BenutzerEingabe } from '@/domain/benutzer/eingabe';
import { alsDatum } from '@/domain/kern/localDate';
import { ROLLEN } from '@/domain/zugriff/rolle';
import {
  benutzerAnlegen,
  benutzerEntsperren,
  benutzerLink,
  benutzerSperren,
} from '@/server/benutzer/commands';
import { alleBenutzer } from '@/server/benutzer/queries';
import { setzeMitLink } from '@/server/kennwort/commands';
import { linkGilt } from '@/server/kennwort/queries';
import { akteurZu, OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
const JETZT = new Date('2026-11-23T08:00:00Z');

let hoerde: string;
let schule: string;
beforeAll(async () => {
  hoerde = (await legeGremiumAn(db, 'Bezirksvertretung Hörde')).id;
  schule = (await legeGremiumAn(db, 'Schul\u00adausschuss')).id;
  await db.gremiumName.create({ data: { gremiumId: hoerde, art: 'ALIAS', name: 'BV Hörde' } });
  await db.organisationseinheit.create({ data: { art: 'FACHBEREICH', kennung: '61', name: 'Stadtplanung' } });
});

let laufend = 0;
type Angaben = { rolle: string; name?: string; email?: string; gremien?: string[]; fachbereich?: string };

/** As typed on the command line. */
const lege = (angaben: Angaben, akteur = SYSTEM) =>
  benutzerAnlegen(
    akteur,
    BenutzerEingabe.parse({ name: `Vor Nach${++laufend}`, email: `b${laufend}@stadt.example`, ...angaben }),
    JETZT,
  );

const konto = (email: string) =>
  db.benutzer.findUniqueOrThrow({ where: { email }, include: { rollen: true, person: true } });
const tokenAus = (ergebnis: Awaited<ReturnType<typeof lege>>) =>
  (ergebnis.ok && new URL(ergebnis.wert.link).searchParams.get('token')) || '';

describe('anlegen', () => {
  it.each([
    ['ratsbuero', {}, { rollen: ['RATSBUERO'] }],
    ['administration', {}, { rollen: ['ADMINISTRATION'] }],
    ['fachbereich', { fachbereich: '61' }, { rollen: ['FACHBEREICH'], fachbereichId: expect.any(String) }],
  ])('%s', async (rolle, mehr, rechte) => {
    const ergebnis = await lege({ rolle, ...mehr, email: `${rolle}@stadt.example` });
    expect(ergebnis).toMatchObject({ ok: true });
    const { id, emailVerified } = await konto(`${rolle}@stadt.example`);
    expect(emailVerified).toBe(true);
    expect((await akteurZu(id, JETZT))?.rechte).toMatchObject(rechte);
  });

  it('Schriftführung zweier Gremien, gefunden unter Alias und Kurznamen, ohne doppelte', async () => {
    await lege({
      rolle: 'schriftfuehrung',
      email: 's@stadt.example',
      gremien: ['bv hörde', 'Schulausschuss', 'BV Hörde'],
    });
    const { id } = await konto('s@stadt.example');
    expect((await akteurZu(id, JETZT))?.rechte.schriftfuehrungIn.toSorted()).toEqual([hoerde, schule].sort());
  });

  it('ein Mitglied wird eine Person mit einem Sitz von heute an', async () => {
    await lege({
      rolle: 'mitglied',
      name: 'Dr. Erika von Probe',
      email: 'm@stadt.example',
      gremien: ['BV Hörde'],
    });
    const { id, person } = await konto('m@stadt.example');
    expect(person).toMatchObject({ titel: 'Dr.', vorname: 'Erika', nachname: 'von Probe' });
    expect((await akteurZu(id, JETZT))?.rechte.mitgliedIn).toEqual([hoerde]);
    expect((await akteurZu(id, new Date('2026-11-21T08:00:00Z')))?.rechte.mitgliedIn).toEqual([]);
  });

  it('wer schon Person ist, bleibt sie und behält seine Sitze', async () => {
    const person = await db.person.create({
      data: {
        vorname: 'Arno',
        nachname: 'Altgedient',
        mitgliedschaften: { create: { gremiumId: schule, rolle: 'VORSITZ', von: alsDatum('2025-11-01') } },
      },
    });
    await lege({
      rolle: 'mitglied',
      name: 'Arno Altgedient',
      email: 'a@stadt.example',
      gremien: ['Schulausschuss', 'BV Hörde'],
    });
    expect((await konto('a@stadt.example')).personId).toBe(person.id);
    const sitze = await db.mitgliedschaft.findMany({
      where: { personId: person.id },
      orderBy: { von: 'asc' },
    });
    expect(sitze.map((s) => [s.gremiumId, s.rolle])).toEqual([
      [schule, 'VORSITZ'],
      [hoerde, 'MITGLIED'],
    ]);
    expect(await lege({ rolle: 'mitglied', name: 'Arno Altgedient', gremien: ['BV Hörde'] })).toMatchObject({
      fehler: { code: 'PERSON_HAT_KONTO' },
    });
  });

  it.each<[string, Angaben, object]>([
    ['Rolle ohne Gremium', { rolle: 'schriftfuehrung' }, { code: 'GREMIUM_FEHLT' }],
    ['Mitglied ohne Gremium', { rolle: 'mitglied' }, { code: 'GREMIUM_FEHLT' }],
    [
      'Gremium ohne passende Rolle',
      { rolle: 'ratsbuero', gremien: ['BV Hörde'] },
      { code: 'GREMIUM_UNPASSEND' },
    ],
    [
      'unbekanntes Gremium',
      { rolle: 'mitglied', gremien: ['BV Hörde', 'BV Nirgends'] },
      { code: 'GREMIUM_GIBT_ES_NICHT', betrifft: ['BV Nirgends'] },
    ],
    ['Fachbereich fehlt', { rolle: 'fachbereich' }, { code: 'FACHBEREICH_FEHLT' }],
    [
      'unbekannter Fachbereich',
      { rolle: 'fachbereich', fachbereich: '99' },
      { code: 'FACHBEREICH_GIBT_ES_NICHT' },
    ],
  ])('%s: abgelehnt, und nichts bleibt zurück', async (_, angaben, fehler) => {
    const vorher = [await db.benutzer.count(), await db.person.count(), await db.protokoll.count()];
    expect(await lege(angaben)).toMatchObject({ ok: false, fehler });
    expect([await db.benutzer.count(), await db.person.count(), await db.protokoll.count()]).toEqual(vorher);
  });

  it('vergebene Adresse, auch groß geschrieben; mehrdeutiger Name', async () => {
    await lege({ rolle: 'ratsbuero', email: 'doppelt@stadt.example' });
    expect(await lege({ rolle: 'ratsbuero', email: 'Doppelt@Stadt.example' })).toMatchObject({
      fehler: { code: 'EMAIL_VERGEBEN' },
    });
    await db.person.createMany({ data: [1, 2].map(() => ({ vorname: 'Zwilling', nachname: 'Gleich' })) });
    expect(await lege({ rolle: 'mitglied', name: 'Zwilling Gleich', gremien: ['BV Hörde'] })).toMatchObject({
      fehler: { code: 'PERSON_MEHRDEUTIG' },
    });
  });

  it('der Link gilt sieben Tage, und mit ihm wählt man ein Kennwort', async () => {
    const ergebnis = await lege({ rolle: 'ratsbuero', email: 'link@stadt.example' });
    const { id } = await konto('link@stadt.example');
    const { expiresAt } = await db.nachweis.findFirstOrThrow({ where: { value: id } });
    expect((expiresAt.getTime() - Date.now()) / 86_400_000).toBeCloseTo(7, 2);
    const neu = 'ein Kennwort von mir';
    expect(
      await setzeMitLink(OEFFENTLICH, { token: tokenAus(ergebnis), neu, wiederholt: neu }, JETZT),
    ).toMatchObject({ ok: true });
  });

  it('steht im Protokoll: wer, was, für welche Gremien, aber nicht der Link', async () => {
    await lege({ rolle: 'schriftfuehrung', email: 'p@stadt.example', gremien: ['BV Hörde'] });
    const { id } = await konto('p@stadt.example');
    const eintraege = await db.protokoll.findMany({ where: { gegenstandId: id } });
    expect(eintraege).toMatchObject([
      {
        akteur: 'System',
        aktion: 'benutzer.anlegen',
        nach: { rolle: 'SCHRIFTFUEHRUNG', gremien: ['Bezirksvertretung Hörde'], fachbereich: null },
      },
    ]);
  });
});

describe('was die Kommandozeile nicht versteht, sagt sie', () => {
  it.each([
    [{}, /--name.*--email.*--rolle/],
    [{ name: 'A B', email: 'a@stadt.example', rolle: 'chef' }, /ratsbuero, fachbereich/],
    [{ name: 'A B', email: 'keine', rolle: 'ratsbuero' }, /keine E-Mail-Adresse/],
    [{ name: 'Einwort', email: 'a@stadt.example', rolle: 'mitglied' }, /Vor- und Nachnamen/],
  ])('%j', (angaben, satz) => {
    const gelesen = BenutzerEingabe.safeParse(angaben);
    expect(gelesen.error?.issues.map((i) => i.message).join(' ')).toMatch(satz);
  });
});

describe('sperren, entsperren, neuer Link', () => {
  it('gesperrt: Sitzungen und Links enden; ein neuer Link erst nach dem Entsperren', async () => {
    const ergebnis = await lege({ rolle: 'ratsbuero', email: 'z@stadt.example' });
    const { id } = await konto('z@stadt.example');
    await db.authSitzung.create({ data: { userId: id, token: 't', expiresAt: new Date('2100-01-01') } });
    const wen = { email: 'z@stadt.example' };
    expect((await benutzerSperren(SYSTEM, wen, JETZT)).ok).toBe(true);
    expect(await db.authSitzung.count({ where: { userId: id } })).toBe(0);
    expect(await linkGilt(OEFFENTLICH, tokenAus(ergebnis))).toBe(false);
    expect(await akteurZu(id, JETZT)).toBeNull();
    expect(await benutzerLink(SYSTEM, wen, JETZT)).toMatchObject({ fehler: { code: 'KONTO_GESPERRT' } });
    // A second time changes nothing and is no entry of its own.
    await benutzerSperren(SYSTEM, wen, JETZT);
    await benutzerEntsperren(SYSTEM, wen, JETZT);
    await benutzerEntsperren(SYSTEM, wen, JETZT);
    expect((await akteurZu(id, JETZT))?.benutzerId).toBe(id);
    expect(await linkGilt(OEFFENTLICH, tokenAus(await benutzerLink(SYSTEM, wen, JETZT)))).toBe(true);
    const eintraege = await db.protokoll.findMany({ where: { gegenstandId: id }, orderBy: { id: 'asc' } });
    expect(eintraege.map((e) => e.aktion)).toEqual([
      'benutzer.anlegen',
      'benutzer.sperren',
      'benutzer.entsperren',
      'benutzer.link',
    ]);
  });

  it('ein unbekanntes Konto gibt es nicht', async () => {
    for (const tat of [benutzerSperren, benutzerEntsperren, benutzerLink])
      expect(await tat(SYSTEM, { email: 'niemand@stadt.example' }, JETZT)).toMatchObject({
        fehler: { code: 'NICHT_GEFUNDEN' },
      });
  });

  it('die Liste nennt alle, mit Rollen, Gremien und Sperre', async () => {
    await benutzerSperren(SYSTEM, { email: 's@stadt.example' }, JETZT);
    const zeile = (await alleBenutzer(SYSTEM))?.find((k) => k.email === 's@stadt.example');
    expect(zeile).toMatchObject({ gesperrt: true, besuchAm: null });
    expect(zeile?.rollen.map((r) => r.gremium)).toContain('Bezirksvertretung Hörde');
  });
});

it.each([...ROLLEN.filter((r) => r !== 'ADMINISTRATION'), 'niemand'] as const)(
  '%s darf das alles nicht',
  async (rolle) => {
    const akteur =
      rolle === 'niemand' ? OEFFENTLICH : await legeBenutzerAn(db, { rolle, gremien: [hoerde] }, JETZT);
    const wen = { email: 'ratsbuero@stadt.example' };
    const versuche = [
      lege({ rolle: 'administration' }, akteur),
      benutzerSperren(akteur, wen, JETZT),
      benutzerEntsperren(akteur, wen, JETZT),
      benutzerLink(akteur, wen, JETZT),
    ];
    for (const versuch of versuche)
      expect(await versuch).toEqual({ ok: false, fehler: { code: 'NICHT_ERLAUBT' } });
    expect(await alleBenutzer(akteur)).toBeNull();
  },
);
