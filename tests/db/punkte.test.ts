import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbFuer, dbIntern, schreibe } from '@/server/kern/db';
import { sitzungNach } from '@/server/sitzungen/queries';
import { vorlageNach } from '@/server/vorlagen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

const urls = await eigeneDatenbank();
const db = dbIntern();
const aussen = dbFuer(OEFFENTLICH);
const app = new Client({ connectionString: urls.app });
await legeKommuneAn(db);
const GESTERN = new Date(Date.now() - 86_400_000);
const MORGEN = new Date(Date.now() + 86_400_000);

let gremium: string;
let sitzungId: string;
beforeAll(() => app.connect());
afterAll(() => app.end());
beforeEach(async () => {
  gremium = (await legeGremiumAn(db)).id;
  sitzungId = (await legeSitzungAn(db, gremium, '2026-12-10', { beginn: '15:00' })).id;
});

const lege = (ordnung: number, titel: string, mehr: { teil?: string; versandId?: string } = {}) =>
  db.tagesordnungspunkt.create({
    data: { sitzungId, ordnung, titel, nummer: `${ordnung + 1}`, teil: 'OEFFENTLICH', ...mehr },
  });
const titel = async () => (await sitzungNach(OEFFENTLICH, sitzungId))?.punkte.map((p) => p.titel);

describe('Jeder Tagesordnungspunkt wird für sich versandt', () => {
  it('ein Entwurf neben einer versandten Tagesordnung bleibt verborgen, auch der Lücke nach', async () => {
    await lege(0, 'Anfragen');
    await lege(2, 'Verschiedenes');
    await versende(db, [], GESTERN, sitzungId);
    const entwurf = await lege(1, 'Kauf des Grundstücks');
    expect(await titel()).toEqual(['Anfragen', 'Verschiedenes']);
    expect(await aussen.tagesordnungspunkt.findUnique({ where: { id: entwurf.id } })).toBeNull();
    expect(
      await aussen.tagesordnungspunkt.findMany({
        where: { sitzungId },
        select: { ordnung: true, version: true },
      }),
    ).toEqual([
      { ordnung: 0, version: 1 },
      { ordnung: 1, version: 1 },
    ]);
  });

  it('ein Schritt nennt seinen Punkt erst, wenn dieser versandt ist', async () => {
    const [a, b] = [await legeVorlageAn(db), await legeVorlageAn(db)];
    const schritt = (vorlageId: string, tagesordnungspunktId: string) =>
      db.beratung.create({
        data: {
          vorlageId,
          gremiumId: gremium,
          zustaendigkeit: 'BESCHLUSS',
          ordnung: 0,
          sitzungId,
          tagesordnungspunktId,
        },
      });
    await schritt(a.id, (await lege(0, 'Erster')).id);
    await versende(db, [a.id], GESTERN, sitzungId);
    await schritt(b.id, (await lege(1, 'Zweiter')).id);
    await versende(db, [b.id], GESTERN);
    const top = async (id: string) =>
      (await vorlageNach(OEFFENTLICH, id, '2026-11-23'))?.folge.schritte[0]?.topNummer;
    expect([await top(a.id), await top(b.id)]).toEqual(['1', null]);
    expect(
      await aussen.beratung.count({ where: { vorlageId: b.id, tagesordnungspunktId: { not: null } } }),
    ).toBe(0);
  });

  it('ein Versand mit späterem Zeitpunkt zeigt seine Punkte erst dann', async () => {
    await lege(0, 'Anfragen');
    await versende(db, [], MORGEN, sitzungId);
    expect(await titel()).toBeUndefined();
  });

  it('ein Mitglied liest von der versandten Tagesordnung nur das Versandte, die Schriftführung auch den Entwurf', async () => {
    await lege(0, 'Anfragen');
    await versende(db, [], GESTERN, sitzungId);
    await lege(1, 'Entwurf');
    const jetzt = new Date();
    const mitglied = await legeBenutzerAn(db, { rolle: 'MITGLIED', name: 'M', gremien: [gremium] }, jetzt);
    const schrift = await legeBenutzerAn(
      db,
      { rolle: 'SCHRIFTFUEHRUNG', name: 'S', gremien: [gremium] },
      jetzt,
    );
    const punkte = async (wer: typeof mitglied) => (await sitzungNach(wer, sitzungId))?.punkte.length;
    expect([await punkte(mitglied), await punkte(schrift)]).toEqual([1, 2]);
  });

  it('eine nichtöffentliche Vorlage auf einem Entwurf neben der versandten Tagesordnung liest kein Mitglied (A4)', async () => {
    await lege(0, 'Anfragen');
    await versende(db, [], GESTERN, sitzungId);
    const { id } = await legeVorlageAn(db, 'Geheimes', 'NICHTOEFFENTLICH');
    const punkt = await lege(0, 'Geheimes', { teil: 'NICHTOEFFENTLICH' });
    await db.beratung.create({
      data: {
        vorlageId: id,
        gremiumId: gremium,
        zustaendigkeit: 'BESCHLUSS',
        ordnung: 0,
        sitzungId,
        tagesordnungspunktId: punkt.id,
      },
    });
    const mitglied = await legeBenutzerAn(
      db,
      { rolle: 'MITGLIED', name: 'M2', gremien: [gremium] },
      new Date(),
    );
    expect(await vorlageNach(mitglied, id, '2026-11-23')).toBeNull();
    await schreibe(async (tx) => {
      const { id: versandId } = await tx.versand.create({
        data: { art: 'NACHTRAG', sitzungId, versandtAm: GESTERN, oeffentlichAb: GESTERN },
      });
      await tx.tagesordnungspunkt.update({ where: { id: punkt.id }, data: { versandId } });
    });
    expect(await vorlageNach(mitglied, id, '2026-11-23')).toMatchObject({ id });
    expect(await vorlageNach(OEFFENTLICH, id, '2026-11-23')).toBeNull();
  });
});

describe('Ein versandter Punkt steht fest', () => {
  let id: string;
  beforeEach(async () => {
    id = (await lege(0, 'Anfragen')).id;
    await versende(db, [], GESTERN, sitzungId);
  });

  it.each([
    ['Titel', `titel = 'Anderes'`],
    ['Nummer', `nummer = '7'`],
    ['Teil', `teil = 'NICHTOEFFENTLICH'`],
    ['Platz', `ordnung = 7`],
    ['Versand genommen', `"versandId" = NULL`],
  ])('%s', async (_, was) => {
    await expect(
      app.query(`UPDATE intern.tagesordnungspunkt SET ${was} WHERE id = $1`, [id]),
    ).rejects.toMatchObject({
      constraint: 'tagesordnungspunkt_steht',
    });
  });

  it('auch das Löschen wird verweigert; was der Öffentlichkeit gesagt wird, darf dazukommen', async () => {
    await expect(
      app.query('DELETE FROM intern.tagesordnungspunkt WHERE id = $1', [id]),
    ).rejects.toMatchObject({
      constraint: 'tagesordnungspunkt_steht',
    });
    await expect(
      db.tagesordnungspunkt.update({ where: { id }, data: { oeffentlicherTitel: 'Für alle' } }),
    ).resolves.toMatchObject({ oeffentlicherTitel: 'Für alle' });
  });

  it('kein Entwurf kommt in einen früheren Versand oder in den einer anderen Sitzung', async () => {
    const { versandId } = await db.tagesordnungspunkt.findUniqueOrThrow({ where: { id } });
    const setze = (punkt: string, versand: string | null) =>
      app.query('UPDATE intern.tagesordnungspunkt SET "versandId" = $2 WHERE id = $1', [punkt, versand]);
    const entwurf = await lege(1, 'Entwurf');
    await expect(setze(entwurf.id, versandId)).rejects.toMatchObject({
      constraint: 'tagesordnungspunkt_versand',
    });
    await expect(lege(2, 'Gleich versandt', { versandId: versandId ?? '' })).rejects.toThrow(
      /Versand seiner Sitzung/,
    );
    const fremd = await legeSitzungAn(db, gremium, '2026-12-17');
    const hier = { versandtAm: GESTERN, oeffentlichAb: GESTERN };
    for (const data of [
      { art: 'NACHTRAG', sitzungId: fremd.id, ...hier },
      { art: 'SONDERVERSAND', sitzungId, ...hier },
    ])
      await expect(
        schreibe(async (tx) => {
          const neu = await tx.versand.create({ data });
          await tx.tagesordnungspunkt.update({ where: { id: entwurf.id }, data: { versandId: neu.id } });
        }),
      ).rejects.toThrow(/Versand seiner Sitzung/);
    expect(await titel()).toEqual(['Anfragen']);
  });
});
