import { beforeEach, describe, expect, it } from 'vitest';
import { anlageEntziehen, vorlageEntziehen } from '@/server/entzuege/commands';
import { entzugsblatt, warOeffentlich } from '@/server/entzuege/queries';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbFuer, dbIntern } from '@/server/kern/db';
import { vorlageNach } from '@/server/vorlagen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeVorlageAn, versende } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
const aussen = dbFuer(OEFFENTLICH);
await legeKommuneAn(db);
const JETZT = new Date();
const HEUTE = '2026-11-26';
const GESTERN = new Date(Date.now() - 86_400_000);
const buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO', name: 'Frau Büro' }, JETZT);
await legeBenutzerAn(db, { rolle: 'RATSBUERO', name: 'Herr Büro' }, JETZT);
const weg = await legeBenutzerAn(db, { rolle: 'RATSBUERO', name: 'Gesperrt' }, JETZT);
await db.benutzer.update({ where: { id: weg.benutzerId ?? '' }, data: { gesperrtAm: JETZT } });

let vorlageId: string;
let anlageId: string;
beforeEach(async () => {
  vorlageId = (await legeVorlageAn(db, 'Personalsache Meier')).id;
  await db.vorlage.update({ where: { id: vorlageId }, data: { status: 'IN_BERATUNG' } });
  await db.abschnitt.create({
    data: { vorlageId, art: 'BEGRUENDUNG', ueberschrift: 'B', text: 'x', ordnung: 0 },
  });
  anlageId = (
    await db.anlage.create({
      data: {
        vorlage: { connect: { id: vorlageId } },
        titel: 'Lageplan',
        ordnung: 0,
        oeffentlich: true,
        datei: {
          create: {
            name: 'a.pdf',
            mimetyp: 'application/pdf',
            groesse: 1,
            sha256: 'a'.repeat(64),
            ablage: vorlageId,
          },
        },
      },
    })
  ).id;
  await versende(db, [vorlageId], GESTERN);
});

const sende = (oeffentlichkeit: 'OEFFENTLICH' | 'NICHTOEFFENTLICH', version: number) =>
  vorlageEntziehen(buero, { vorlageId, version, oeffentlichkeit, grund: 'Versehen' }, JETZT);
const sendeAnlage = (oeffentlichkeit: 'OEFFENTLICH' | 'NICHTOEFFENTLICH', version: number) =>
  anlageEntziehen(buero, { vorlageId, id: anlageId, version, oeffentlichkeit, grund: 'Versehen' }, JETZT);
const mails = () =>
  db.$queryRaw<{ data: { an: string; betreff: string; text: string } }[]>`
    SELECT data FROM jobs.job WHERE name = 'mail.senden' AND data->>'text' LIKE ${`%${vorlageId}%`}`;
const eintraege = () =>
  db.protokoll.findMany({
    where: { gegenstandId: vorlageId, kette: 'SCHREIBEN' },
    orderBy: { id: 'asc' },
    select: { aktion: true, grund: true },
  });

describe('Aus der Öffentlichkeit genommen (A13)', () => {
  it('sofort weg, mit Löschmarke, Grund im Protokoll und Mail ohne Titel an das Ratsbüro', async () => {
    expect(await entzugsblatt(buero, vorlageId, JETZT)).toMatchObject({
      oeffentlich: true,
      war: false,
      sichtbar: { abschnitte: 1, anlagen: ['Lageplan'] },
    });
    expect(await sende('NICHTOEFFENTLICH', 1)).toEqual({ ok: true, wert: undefined });
    expect(await vorlageNach(OEFFENTLICH, vorlageId, HEUTE)).toBeNull();
    expect(await aussen.loeschmarke.count({ where: { gegenstandId: { in: [vorlageId, anlageId] } } })).toBe(
      2,
    );
    expect(await warOeffentlich(OEFFENTLICH, anlageId)).toBe(true);
    expect(await eintraege()).toEqual([{ aktion: 'vorlage.entziehen', grund: 'Versehen' }]);
    const post = await mails();
    expect(post).toHaveLength(2);
    expect(JSON.stringify(post)).not.toMatch(/Meier|Versehen/);
    expect(await entzugsblatt(buero, vorlageId, JETZT)).toMatchObject({
      oeffentlich: false,
      war: true,
      anlagen: [{ war: true }],
      sichtbar: { abschnitte: 0, anlagen: [] },
    });
  });

  it('wieder zugelassen: alles da, keine Löschmarke', async () => {
    await sende('NICHTOEFFENTLICH', 1);
    expect(await sende('OEFFENTLICH', 2)).toMatchObject({ ok: true });
    expect(await vorlageNach(OEFFENTLICH, vorlageId, HEUTE)).toMatchObject({ id: vorlageId });
    expect(await aussen.loeschmarke.count({ where: { gegenstandId: { in: [vorlageId, anlageId] } } })).toBe(
      0,
    );
    expect((await eintraege()).map((e) => e.aktion)).toEqual(['vorlage.entziehen', 'vorlage.zurueckgeben']);
  });

  it('zweimal gesendet wirkt einmal; zwei zugleich auch', async () => {
    await Promise.all([sende('NICHTOEFFENTLICH', 1), sende('NICHTOEFFENTLICH', 1)]);
    expect(await sende('NICHTOEFFENTLICH', 1)).toMatchObject({ ok: true });
    expect(await eintraege()).toHaveLength(1);
    expect(await mails()).toHaveLength(2);
  });

  it('abgelehnt: inzwischen geändert, nie öffentlich gewesen', async () => {
    expect(await sende('NICHTOEFFENTLICH', 7)).toMatchObject({ fehler: { code: 'INZWISCHEN_GEAENDERT' } });
    const { id } = await legeVorlageAn(db, 'Nie draußen', 'NICHTOEFFENTLICH');
    const e = { vorlageId: id, version: 1, oeffentlichkeit: 'OEFFENTLICH', grund: 'x' } as const;
    expect(await vorlageEntziehen(buero, e, JETZT)).toMatchObject({ fehler: { code: 'NIE_OEFFENTLICH' } });
    expect(await mails()).toEqual([]);
  });

  it('das Blatt sieht nur, wer es darf', async () => {
    const gremium = (await legeGremiumAn(db)).id;
    for (const wer of [
      OEFFENTLICH,
      await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [gremium] }, JETZT),
      await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, JETZT),
    ])
      expect(await entzugsblatt(wer, vorlageId, JETZT)).toBeNull();
  });
});

describe('Eine Anlage für sich', () => {
  it('weg und wieder da; die Vorlage bleibt öffentlich', async () => {
    expect(await sendeAnlage('NICHTOEFFENTLICH', 1)).toMatchObject({ ok: true });
    expect(await vorlageNach(OEFFENTLICH, vorlageId, HEUTE)).toMatchObject({ anlagen: [] });
    expect([
      await warOeffentlich(OEFFENTLICH, anlageId),
      await warOeffentlich(OEFFENTLICH, vorlageId),
    ]).toEqual([true, false]);
    expect(await sendeAnlage('OEFFENTLICH', 2)).toMatchObject({ ok: true });
    expect(await warOeffentlich(OEFFENTLICH, anlageId)).toBe(false);
    expect((await eintraege()).map((e) => e.aktion)).toEqual(['anlage.entziehen', 'anlage.zurueckgeben']);
    expect(JSON.stringify(await mails())).not.toMatch(/Meier|Lageplan/);
  });

  it('abgelehnt: fremde Anlage, veraltet, nie öffentlich gewesen', async () => {
    const fremd = {
      vorlageId,
      id: vorlageId,
      version: 1,
      oeffentlichkeit: 'NICHTOEFFENTLICH',
      grund: 'x',
    } as const;
    expect(await anlageEntziehen(buero, fremd, JETZT)).toMatchObject({ fehler: { code: 'NICHT_GEFUNDEN' } });
    expect(await sendeAnlage('NICHTOEFFENTLICH', 9)).toMatchObject({
      fehler: { code: 'INZWISCHEN_GEAENDERT' },
    });
    const { dateiId } = await db.anlage.findUniqueOrThrow({ where: { id: anlageId } });
    const geheim = await db.anlage.create({ data: { vorlageId, dateiId, titel: 'Geheim', ordnung: 1 } });
    const e = { ...fremd, id: geheim.id, oeffentlichkeit: 'OEFFENTLICH' } as const;
    expect(await anlageEntziehen(buero, e, JETZT)).toMatchObject({ fehler: { code: 'NIE_OEFFENTLICH' } });
  });
});
