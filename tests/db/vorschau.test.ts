import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { berlinTag } from '@/domain/kern/localDate';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbIntern, schreibe } from '@/server/kern/db';
import { schreibeStandorte } from '@/server/kern/standort';
import { vorlageNach } from '@/server/vorlagen/queries';
import { oeffentlicheSicht } from '@/server/vorschau/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { pruefsummen } from '../support/pruefsumme';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

const urls = await eigeneDatenbank();
const db = dbIntern();
const eigentuemer = new Client({ connectionString: urls.eigentuemer });
await legeKommuneAn(db);
const JETZT = new Date();
const HEUTE = berlinTag(JETZT);
const TAG = 86_400_000;
const MORGEN = new Date(JETZT.getTime() + TAG);
const buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, JETZT);

let gremium: string;
let vorlageId: string;
let sitzungId: string;
beforeAll(() => eigentuemer.connect());
afterAll(() => eigentuemer.end());
beforeEach(async () => {
  gremium = (await legeGremiumAn(db)).id;
  vorlageId = (await legeVorlageAn(db)).id;
  await db.vorlage.update({
    where: { id: vorlageId },
    data: { status: 'ENTWURF', verantwortlich: 'Frau Muster' },
  });
  await db.abschnitt.create({
    data: { vorlageId, art: 'BEGRUENDUNG', ueberschrift: 'Begründung', text: 'x', ordnung: 0 },
  });
  const datei = { name: 'a.pdf', mimetyp: 'application/pdf', groesse: 1, sha256: 'a'.repeat(64) };
  for (const [ordnung, oeffentlich] of [true, false].entries())
    await db.anlage.create({
      data: {
        titel: oeffentlich ? 'Lageplan' : 'Kaufvertrag',
        ordnung,
        oeffentlich,
        vorlage: { connect: { id: vorlageId } },
        datei: { create: { ...datei, ablage: `${vorlageId}${ordnung}` } },
      },
    });
  sitzungId = await schritt(0, 'OEFFENTLICH');
  await schritt(1, 'NICHTOEFFENTLICH');
  await schreibe((tx) => schreibeStandorte(tx, [vorlageId], HEUTE));
});

async function schritt(ordnung: number, teil: 'OEFFENTLICH' | 'NICHTOEFFENTLICH'): Promise<string> {
  const sitzung = await legeSitzungAn(
    db,
    gremium,
    berlinTag(new Date(JETZT.getTime() + (20 + ordnung) * TAG)),
  );
  const top = await db.tagesordnungspunkt.create({
    data: { sitzungId: sitzung.id, ordnung: 0, titel: 'x', nummer: '7', teil },
  });
  const ort = { sitzungId: sitzung.id, tagesordnungspunktId: top.id };
  await db.beratung.create({
    data: { vorlageId, gremiumId: gremium, zustaendigkeit: 'EMPFEHLUNG', ordnung, ...ort },
  });
  return sitzung.id;
}

const sicht = (wann = JETZT) => oeffentlicheSicht(buero, vorlageId, wann, JETZT);
const ohneZeit = (v: Awaited<ReturnType<typeof vorlageNach>>) =>
  v && { ...v, verlauf: v.verlauf.map((e) => e.text) };

describe('Was sieht die Öffentlichkeit?', () => {
  it('zeigt vor dem Versand genau, was sie danach liest, und lässt nichts zurück', async () => {
    // That the office has read the paper is in the audit; nothing else of it remains.
    const ohneAudit = async () => ({ ...(await pruefsummen(eigentuemer)), protokoll: null });
    const vorher = await ohneAudit();
    const gelesen = await sicht();
    expect(await ohneAudit()).toEqual(vorher);
    expect(gelesen).toMatchObject({
      angenommen: true,
      ganz: { anlagen: [{ titel: 'Lageplan' }, { titel: 'Kaufvertrag' }] },
    });
    expect(await vorlageNach(OEFFENTLICH, vorlageId, HEUTE)).toBeNull();

    await db.vorlage.update({ where: { id: vorlageId }, data: { status: 'IN_BERATUNG' } });
    for (const { id } of await db.sitzung.findMany({
      orderBy: { id: 'asc' },
      where: { gremien: { some: { gremiumId: gremium } } },
    }))
      await versende(db, [vorlageId], JETZT, id);
    await schreibe((tx) => schreibeStandorte(tx, [vorlageId], HEUTE));
    expect(ohneZeit(gelesen?.aussen ?? null)).toEqual(
      ohneZeit(await vorlageNach(OEFFENTLICH, vorlageId, HEUTE)),
    );
    expect(gelesen?.aussen).toMatchObject({ anlagen: [{ titel: 'Lageplan' }], verantwortlich: null });
    expect(gelesen?.aussen?.folge.schritte.map((s) => [s.sitzungId, s.topNummer])).toEqual([
      [sitzungId, '7'],
    ]);
    expect(JSON.stringify(gelesen?.aussen)).not.toMatch(/Kaufvertrag|Muster/);
  });

  it('ohne Sitzung nimmt sie einen Sonderversand an; nichtöffentlich bleibt nichtöffentlich', async () => {
    await db.beratung.deleteMany({ where: { vorlageId } });
    expect((await sicht())?.aussen).toMatchObject({ id: vorlageId, folge: { schritte: [] } });
    await db.vorlage.update({ where: { id: vorlageId }, data: { oeffentlichkeit: 'NICHTOEFFENTLICH' } });
    expect(await sicht()).toMatchObject({ angenommen: true, aussen: null });
  });

  it('was versandt ist, zeigt sie, wie es ist: zu der Stunde, ab der es öffentlich ist', async () => {
    await db.vorlage.update({ where: { id: vorlageId }, data: { status: 'IN_BERATUNG' } });
    await versende(db, [vorlageId], MORGEN);
    expect(await sicht()).toMatchObject({ angenommen: false, aussen: null });
    const spaeter = new Date(MORGEN.getTime() + 1000);
    expect(await sicht(spaeter)).toMatchObject({
      angenommen: false,
      zeitpunkt: spaeter,
      aussen: { id: vorlageId },
    });
    expect(await sicht(new Date(JETZT.getTime() - TAG))).toMatchObject({ zeitpunkt: JETZT });
    expect(await vorlageNach(OEFFENTLICH, vorlageId, HEUTE)).toBeNull();
  });

  it('auch viele zugleich stören einander nicht und verraten nichts an die Öffentlichkeit', async () => {
    const alle = await Promise.all([
      sicht(),
      vorlageNach(OEFFENTLICH, vorlageId, HEUTE),
      sicht(MORGEN),
      sicht(),
    ]);
    expect(alle[1]).toBeNull();
    for (const i of [0, 2, 3] as const) expect(alle[i]).toMatchObject({ aussen: { id: vorlageId } });
    expect(await db.versand.count({ where: { vorlagen: { some: { vorlageId } } } })).toBe(0);
  });

  it('nicht für die Öffentlichkeit, Mitglieder, Administration, fremde Fachbereiche', async () => {
    const amt = await db.organisationseinheit.create({
      data: { art: 'FACHBEREICH', kennung: HEUTE, name: 'Amt' },
    });
    for (const wer of [
      OEFFENTLICH,
      await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [gremium] }, JETZT),
      await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, JETZT),
      await legeBenutzerAn(db, { rolle: 'FACHBEREICH', fachbereichId: amt.id }, JETZT),
      await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [gremium] }, JETZT),
    ])
      expect(await oeffentlicheSicht(wer, vorlageId, JETZT, JETZT)).toBeNull();
    await db.vorlage.update({
      where: { id: vorlageId },
      data: { fachbereichId: amt.id, status: 'GEZEICHNET' },
    });
    const schrift = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [gremium] }, JETZT);
    expect(await oeffentlicheSicht(schrift, vorlageId, JETZT, JETZT)).toMatchObject({ angenommen: true });
  });
});

describe('Die Stunde der Vorschau', () => {
  const frage = async (url: string, sql: string): Promise<Date> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query("SELECT set_config('ratslauf.vorschau', '2099-01-01T00:00:00Z', true)");
      return (await client.query<{ jetzt: Date }>(sql)).rows[0]?.jetzt ?? new Date(0);
    } finally {
      await client.end();
    }
  };
  const geheim = (url: string) =>
    frage(url, `SELECT max("oeffentlichAb") AS jetzt FROM oeffentlich.vorlage WHERE id = '${vorlageId}'`);

  it('stellt nur die Anwendung, nie die Öffentlichkeit', async () => {
    await db.vorlage.update({ where: { id: vorlageId }, data: { status: 'IN_BERATUNG' } });
    await versende(db, [vorlageId], MORGEN);
    expect(await geheim(urls.app)).toEqual(MORGEN);
    expect(await geheim(urls.oeffentlich)).toEqual(new Date(0));
    expect(await frage(urls.app, 'SELECT intern.jetzt() AS jetzt')).toEqual(new Date('2099-01-01T00:00:00Z'));
    const eigene = await frage(urls.eigentuemer, 'SELECT intern.jetzt() AS jetzt');
    expect(eigene.getTime()).toBeLessThan(MORGEN.getTime());
  });

  it('auch nicht an der Verbindung oder durch einen Rollenwechsel', async () => {
    const client = new Client({
      connectionString: urls.oeffentlich,
      options: '-c ratslauf.vorschau=2099-01-01T00:00:00Z',
    });
    await client.connect();
    await expect(client.query('SET ROLE ratslauf_app')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('SET SESSION AUTHORIZATION ratslauf_app')).rejects.toMatchObject({
      code: '42501',
    });
    await db.vorlage.update({ where: { id: vorlageId }, data: { status: 'IN_BERATUNG' } });
    await versende(db, [vorlageId], MORGEN);
    const { rows } = await client.query(`SELECT id FROM oeffentlich.vorlage WHERE id = '${vorlageId}'`);
    expect(rows).toEqual([]);
    await client.end();
  });
});
