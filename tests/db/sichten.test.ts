import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Prisma } from '@/generated/prisma/client';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { type Db, dbFuer, dbIntern } from '@/server/kern/db';
import { sitzungNach } from '@/server/sitzungen/queries';
import { vorlageNach } from '@/server/vorlagen/queries';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

const urls = await eigeneDatenbank();
const intern = dbIntern();
const oeffentlich = dbFuer(OEFFENTLICH);
const eigentuemer = new Client({ connectionString: urls.eigentuemer });
const HEUTE = '2026-11-23';
const GESTERN = new Date(Date.now() - 86_400_000);
const MORGEN = new Date(Date.now() + 86_400_000);

beforeAll(async () => {
  await eigentuemer.connect();
  await legeKommuneAn(intern);
});
afterAll(() => eigentuemer.end());

async function spalten(schema: string): Promise<Map<string, string[]>> {
  const { rows } = await eigentuemer.query<{ tabelle: string; namen: string[] }>(
    `SELECT c.relname AS tabelle, array_agg(a.attname::text || ' ' || format_type(a.atttypid, NULL) ORDER BY a.attname) AS namen
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ('r', 'v') GROUP BY c.relname`,
    [schema],
  );
  return new Map(rows.map((r) => [r.tabelle, r.namen]));
}

describe('Schema oeffentlich', () => {
  it('jede Sicht hat Namen und Spalten ihrer Tabelle', async () => {
    const tabellen = await spalten('intern');
    const sichten = await spalten('oeffentlich');
    // The one that shows no table: the key over all the others (tests/db/stand.test.ts).
    expect(sichten.get('stand')).toEqual(['schluessel text']);
    sichten.delete('stand');
    for (const [name, namen] of sichten) expect([name, namen]).toEqual([name, tabellen.get(name)]);
  });

  it('innere Tabellen haben keine Sicht', async () => {
    const sichten = [...(await spalten('oeffentlich')).keys()];
    for (const innere of ['protokoll', 'import', '_prisma_migrations']) expect(sichten).not.toContain(innere);
  });

  it('die Datenbank hat alle Spalten, die der Client kennt', async () => {
    for (const modell of Object.values(Prisma.ModelName)) {
      const name = (modell[0]?.toLowerCase() + modell.slice(1)) as Uncapitalize<Prisma.ModelName>;
      await expect((intern[name] as Db['vorlage']).findFirst()).resolves.toBeDefined();
    }
  });
});

describe('Was die Öffentlichkeit sieht', () => {
  it('A1/A2: eine Vorlage ab dem Versand, keinen Augenblick früher', async () => {
    const { id } = await legeVorlageAn(intern);
    expect(await vorlageNach(OEFFENTLICH, id, HEUTE)).toBeNull();
    await versende(intern, [id], MORGEN);
    expect(await vorlageNach(OEFFENTLICH, id, HEUTE)).toBeNull();
    await versende(intern, [id], GESTERN);
    expect(await vorlageNach(OEFFENTLICH, id, HEUTE)).toMatchObject({ id });
  });

  it('A13: eine Vorlage, die nichtöffentlich wird, ist mit allem verschwunden', async () => {
    const { id } = await legeVorlageAn(intern);
    await intern.abschnitt.create({
      data: { vorlageId: id, art: 'BEGRUENDUNG', ueberschrift: 'Begründung', text: 'x', ordnung: 0 },
    });
    await versende(intern, [id], GESTERN);
    expect(await oeffentlich.abschnitt.count({ where: { vorlageId: id } })).toBe(1);
    await intern.vorlage.update({ where: { id }, data: { oeffentlichkeit: 'NICHTOEFFENTLICH' } });
    expect(await vorlageNach(OEFFENTLICH, id, HEUTE)).toBeNull();
    expect(await oeffentlich.abschnitt.count({ where: { vorlageId: id } })).toBe(0);
    expect(await oeffentlich.versandVorlage.count({ where: { vorlageId: id } })).toBe(0);
  });

  it('die Anwendung kann das Datum der Veröffentlichung nicht selbst setzen', async () => {
    const { id } = await legeVorlageAn(intern);
    await intern.vorlage.update({ where: { id }, data: { oeffentlichAb: GESTERN } });
    expect(await intern.vorlage.findUniqueOrThrow({ where: { id } })).toMatchObject({ oeffentlichAb: null });
  });

  it('A9: nichtöffentliche Anlagen und Sachstände fehlen ganz, auch der Zahl nach', async () => {
    const { id } = await legeVorlageAn(intern);
    await versende(intern, [id], GESTERN);
    for (const [ordnung, frei] of [true, false].entries()) {
      await intern.sachstand.create({
        data: {
          vorlageId: id,
          datum: new Date('2026-11-01'),
          verfasser: 'FB 1',
          text: 't',
          oeffentlich: frei,
        },
      });
      await intern.anlage.create({
        data: {
          vorlage: { connect: { id } },
          titel: `Anlage ${ordnung}`,
          ordnung,
          oeffentlich: frei,
          datei: {
            create: {
              name: `${frei}.pdf`,
              mimetyp: 'application/pdf',
              groesse: 1,
              sha256: 'a'.repeat(64),
              ablage: `${id}/${ordnung}`,
            },
          },
        },
      });
    }
    const ansicht = await vorlageNach(OEFFENTLICH, id, HEUTE);
    expect(await oeffentlich.anlage.findMany({ where: { vorlageId: id }, select: { titel: true } })).toEqual([
      { titel: 'Anlage 0' },
    ]);
    expect(ansicht?.sachstaende).toHaveLength(1);
    expect(await oeffentlich.datei.findMany({ select: { name: true, ablage: true } })).toEqual([
      { name: 'true.pdf', ablage: '' },
    ]);
  });

  it('A10: ein Schritt auf nichtöffentlichem Tagesordnungspunkt fehlt, sein Vorgänger bleibt ersetzt', async () => {
    const { id } = await legeVorlageAn(intern);
    const gremium = await legeGremiumAn(intern);
    const [frueher, spaeter] = [
      await legeSitzungAn(intern, gremium.id, '2026-11-10'),
      await legeSitzungAn(intern, gremium.id, '2026-12-08'),
    ];
    const top = await intern.tagesordnungspunkt.create({
      data: { sitzungId: spaeter.id, ordnung: 0, titel: 'Geheim', teil: 'NICHTOEFFENTLICH' },
    });
    const schritt = { vorlageId: id, gremiumId: gremium.id, zustaendigkeit: 'BESCHLUSS' };
    const zweiter = await intern.beratung.create({
      data: { ...schritt, ordnung: 1, sitzungId: spaeter.id, tagesordnungspunktId: top.id },
    });
    const erster = await intern.beratung.create({
      data: {
        ...schritt,
        ordnung: 0,
        sitzungId: frueher.id,
        ersetztDurchId: zweiter.id,
        ergebnisse: { create: { code: 'VERTAGT' } },
      },
    });
    await versende(intern, [id], GESTERN);
    const ansicht = await vorlageNach(OEFFENTLICH, id, HEUTE);
    expect(ansicht?.folge.schritte.map((s) => [s.id, s.ersetztDurch])).toEqual([[erster.id, erster.id]]);
    expect(JSON.stringify(ansicht)).not.toContain(zweiter.id);
    expect(await sitzungNach(OEFFENTLICH, spaeter.id)).toBeNull();
  });

  it('A11: eine versandte Tagesordnung zeigt nichtöffentliche Punkte mit Nummer und neutralem Titel', async () => {
    const gremium = await legeGremiumAn(intern);
    const sitzung = await legeSitzungAn(intern, gremium.id, '2026-12-10');
    const punkt = { sitzungId: sitzung.id, titel: 'Verkauf des Grundstücks Musterstraße 7' };
    await intern.tagesordnungspunkt.createMany({
      data: [
        { ...punkt, teil: 'NICHTOEFFENTLICH', nummer: '1', ordnung: 0 },
        {
          ...punkt,
          teil: 'NICHTOEFFENTLICH',
          nummer: '2',
          ordnung: 1,
          oeffentlicherTitel: 'Grundstücksangelegenheit',
        },
        { ...punkt, teil: 'OEFFENTLICH', nummer: '1', ordnung: 0, titel: 'Anfragen' },
      ],
    });
    const verfehlt = await intern.tagesordnungspunkt.create({
      data: { ...punkt, teil: 'OEFFENTLICH', nummer: '2', ordnung: 1 },
    });
    const geheim = await legeVorlageAn(intern, 'Geheimes', 'NICHTOEFFENTLICH');
    await intern.beratung.create({
      data: {
        vorlageId: geheim.id,
        gremiumId: gremium.id,
        zustaendigkeit: 'BESCHLUSS',
        ordnung: 0,
        sitzungId: sitzung.id,
        tagesordnungspunktId: verfehlt.id,
      },
    });
    expect(await sitzungNach(OEFFENTLICH, sitzung.id)).toBeNull();
    await versende(intern, [], GESTERN, sitzung.id);
    expect((await sitzungNach(OEFFENTLICH, sitzung.id))?.punkte.map((p) => p.titel)).toEqual([
      'Anfragen',
      ...Array(3).fill('Nichtöffentlicher Tagesordnungspunkt'),
    ]);
    await intern.kommune.updateMany({ data: { oeffentlicheTitel: true } });
    const ansicht = await sitzungNach(OEFFENTLICH, sitzung.id);
    await intern.kommune.updateMany({ data: { oeffentlicheTitel: false } });
    expect(ansicht?.punkte.map((p) => [p.teil, p.nummer, p.titel])).toEqual([
      ['OEFFENTLICH', '1', 'Anfragen'],
      ['OEFFENTLICH', '2', 'Nichtöffentlicher Tagesordnungspunkt'],
      ['NICHTOEFFENTLICH', '1', 'Nichtöffentlicher Tagesordnungspunkt'],
      ['NICHTOEFFENTLICH', '2', 'Grundstücksangelegenheit'],
    ]);
    expect(JSON.stringify(ansicht)).not.toMatch(/Musterstraße|Geheimes/);
  });

  it('V-2x: von einem berichtigten Ergebnis nur das geltende, ohne Namen und Grund', async () => {
    const { id } = await legeVorlageAn(intern);
    const gremium = await legeGremiumAn(intern);
    const sitzung = await legeSitzungAn(intern, gremium.id, '2026-11-10');
    const beratung = await intern.beratung.create({
      data: {
        vorlageId: id,
        gremiumId: gremium.id,
        zustaendigkeit: 'EMPFEHLUNG',
        ordnung: 0,
        sitzungId: sitzung.id,
      },
    });
    const altes = await intern.ergebnis.create({
      data: { beratungId: beratung.id, code: 'EMPFOHLEN', erfasstVon: 'Frau Muster' },
    });
    await expect(
      intern.ergebnis.create({ data: { beratungId: beratung.id, code: 'NICHT_EMPFOHLEN' } }),
    ).rejects.toMatchObject({ code: 'P2002' });
    await intern.ergebnis.update({
      where: { id: altes.id },
      data: { berichtigtAm: new Date(altes.erfasstAm.getTime() + 1000) },
    });
    await intern.ergebnis.create({
      data: {
        beratungId: beratung.id,
        code: 'NICHT_EMPFOHLEN',
        erfasstVon: 'Herr Muster',
        grund: 'verwechselt',
      },
    });
    await versende(intern, [id], GESTERN);
    expect(await oeffentlich.ergebnis.findMany({ where: { beratungId: beratung.id } })).toMatchObject([
      { code: 'NICHT_EMPFOHLEN', erfasstVon: null, grund: 'berichtigt' },
    ]);
  });

  it('P1: wer verantwortlich ist, erst wenn die Kommune es so will', async () => {
    const { id } = await legeVorlageAn(intern);
    await intern.vorlage.update({ where: { id }, data: { verantwortlich: 'Frau Muster', telefon: '123' } });
    await versende(intern, [id], GESTERN);
    expect(await vorlageNach(OEFFENTLICH, id, HEUTE)).toMatchObject({
      verantwortlich: null,
      telefon: null,
      namenVerborgen: true,
    });
    await intern.kommune.updateMany({ data: { bearbeiterOeffentlich: true } });
    expect(await vorlageNach(OEFFENTLICH, id, HEUTE)).toMatchObject({
      verantwortlich: 'Frau Muster',
      telefon: '123',
      namenVerborgen: false,
    });
  });
});
