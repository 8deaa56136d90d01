import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern, schreibe } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeSitzungAn, legeVorlageAn } from '../support/stadt';

const urls = await eigeneDatenbank();
const db = dbIntern();
const app = new Client({ connectionString: urls.app });
beforeAll(() => app.connect());
afterAll(() => app.end());

describe('Was die Datenbank selbst hält', () => {
  it('N1: eine Drucksache-Nummer ändert sich nicht und wird nicht frei', async () => {
    const { id } = await legeVorlageAn(db);
    await db.vorlage.update({ where: { id }, data: { nummer: '00001-26' } });
    await expect(db.vorlage.update({ where: { id }, data: { nummer: '00002-26' } })).rejects.toThrow(/N1/);
    await expect(db.vorlage.delete({ where: { id } })).rejects.toThrow(/N1/);
    await expect(
      db.vorlage.create({ data: { betreff: 'x', art: 'MITTEILUNG', nummer: '00001-26' } }),
    ).rejects.toMatchObject({ code: 'P2002' });
  });

  it('eine Vorlage ohne Nummer ist erlaubt, auch mehrere', async () => {
    await expect(Promise.all([legeVorlageAn(db), legeVorlageAn(db)])).resolves.toHaveLength(2);
  });

  it('neu angelegt ist eine Vorlage nichtöffentlich', async () => {
    expect(await db.vorlage.create({ data: { betreff: 'x', art: 'MITTEILUNG' } })).toMatchObject({
      oeffentlichkeit: 'NICHTOEFFENTLICH',
      status: 'ENTWURF',
      oeffentlichAb: null,
    });
  });

  it.each([
    ['unbekannter Status', { status: 'FERTIG' }],
    ['unbekannte Art', { art: 'BRIEF' }],
    ['leerer Betreff', { betreff: '  ' }],
    ['zurückgezogen ohne Datum', { status: 'ZURUECKGEZOGEN' }],
  ])('CHECK: %s', async (_, falsch) => {
    await expect(db.vorlage.create({ data: { betreff: 'x', art: 'MITTEILUNG', ...falsch } })).rejects.toThrow(
      /check/i,
    );
  });

  it('ein Schritt gehört in eine Sitzung seines Gremiums', async () => {
    const [eines, anderes] = [await legeGremiumAn(db), await legeGremiumAn(db)];
    const sitzung = await legeSitzungAn(db, eines.id, '2026-12-01');
    const { id: vorlageId } = await legeVorlageAn(db);
    await expect(
      db.beratung.create({
        data: {
          vorlageId,
          gremiumId: anderes.id,
          sitzungId: sitzung.id,
          zustaendigkeit: 'KENNTNISNAHME',
          ordnung: 0,
        },
      }),
    ).rejects.toMatchObject({ code: 'P2003' });
  });

  it('der Nachfolger eines Schritts gehört zur selben Vorlage', async () => {
    const gremium = await legeGremiumAn(db);
    const schritt = async (vorlageId: string) =>
      db.beratung.create({
        data: { vorlageId, gremiumId: gremium.id, zustaendigkeit: 'BESCHLUSS', ordnung: 0 },
      });
    const [a, b] = [await schritt((await legeVorlageAn(db)).id), await schritt((await legeVorlageAn(db)).id)];
    await expect(
      db.beratung.update({ where: { id: a.id }, data: { ersetztDurchId: b.id } }),
    ).rejects.toMatchObject({ code: 'P2003' });
  });

  it('Zeitpunkte stehen so in der Datenbank, wie sie gemeint sind', async () => {
    const zeitpunkt = new Date('2026-07-01T10:00:00.000Z');
    const { id } = await db.vorlage.create({
      data: { betreff: 'Zeit', art: 'MITTEILUNG', angelegtAm: zeitpunkt },
    });
    const { rows } = await app.query(
      'SELECT extract(epoch FROM "angelegtAm")::float AS sekunden FROM vorlage WHERE id = $1',
      [id],
    );
    expect(rows[0]?.sekunden).toBe(zeitpunkt.getTime() / 1000);
  });

  it.each([
    ['UPDATE protokoll SET akteur = akteur'],
    ['DELETE FROM protokoll'],
    ['UPDATE versand SET art = art'],
    ['DELETE FROM ergebnis'],
    ["UPDATE ergebnis SET code = 'ERLEDIGT'"],
    ["UPDATE sachstand SET text = 'anders'"],
    ['DELETE FROM loeschmarke'],
  ])('die Anwendung darf nicht: %s', async (sql) => {
    await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('Das Protokoll ist eine Kette je Monat (P5)', () => {
  it('auch gleichzeitige Einträge hängen lückenlos aneinander', async () => {
    const eintraege = Array.from({ length: 20 }, (_, i) =>
      schreibe((tx) =>
        protokolliere(
          tx,
          SYSTEM,
          { aktion: `probe.${i}`, ...betrifft('kommune', null) },
          new Date('2026-11-30T22:59:00Z'),
        ),
      ),
    );
    await Promise.all(eintraege);
    const kette = await db.protokoll.findMany({ where: { monat: '2026-11' }, orderBy: { id: 'asc' } });
    expect(kette).toHaveLength(20);
    expect(kette.map((z) => z.vorhash)).toEqual(['Anfang 2026-11', ...kette.slice(0, -1).map((z) => z.hash)]);
  });

  it('der Monat ist der in Berlin, und der Hash ist nachzurechnen', async () => {
    const am = new Date('2026-11-30T23:30:00.000Z');
    await schreibe((tx) =>
      protokolliere(tx, SYSTEM, { aktion: 'probe', ...betrifft('kommune', null), nach: { n: 1 } }, am),
    );
    const zeile = await db.protokoll.findFirstOrThrow({ where: { monat: '2026-12' } });
    const { rows } = await app.query<{ text: string }>(
      `SELECT jsonb_build_array($1::text, $2::bigint, extract(epoch FROM $3::timestamptz), 'System', 'probe', 'kommune', NULL, NULL, '{"n": 1}'::jsonb, NULL)::text AS text`,
      [zeile.vorhash, zeile.id, am],
    );
    expect(zeile.hash).toBe(
      createHash('sha256')
        .update(rows[0]?.text ?? '')
        .digest('hex'),
    );
  });
});
