import { beforeEach, describe, expect, it } from 'vitest';
import { alsDatum } from '@/domain/kern/localDate';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbFuer, dbIntern } from '@/server/kern/db';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

/** What a public row could tell of something hidden without showing it. */
await eigeneDatenbank();
const db = dbIntern();
const aussen = dbFuer(OEFFENTLICH);
await legeKommuneAn(db);
const GESTERN = new Date(Date.now() - 86_400_000);

let vorlageId: string;
let gremium: string;
beforeEach(async () => {
  gremium = (await legeGremiumAn(db)).id;
  vorlageId = (await legeVorlageAn(db)).id;
});

const anlage = (ordnung: number, oeffentlich: boolean) =>
  db.anlage.create({
    data: {
      vorlage: { connect: { id: vorlageId } },
      titel: `Anlage ${ordnung}`,
      ordnung,
      oeffentlich,
      datei: {
        create: {
          name: 'a.pdf',
          mimetyp: 'application/pdf',
          groesse: 1,
          sha256: 'a'.repeat(64),
          ablage: `${vorlageId}/${ordnung}`,
        },
      },
    },
  });

async function schritt(ordnung: number, teil: 'OEFFENTLICH' | 'NICHTOEFFENTLICH' | null, mehr = {}) {
  const sitzung = await legeSitzungAn(db, gremium, '2026-12-10');
  const top =
    teil &&
    (await db.tagesordnungspunkt.create({ data: { sitzungId: sitzung.id, ordnung: 0, titel: 'x', teil } }));
  return db.beratung.create({
    data: {
      vorlageId,
      gremiumId: gremium,
      zustaendigkeit: 'KENNTNISNAHME',
      ordnung,
      sitzungId: sitzung.id,
      tagesordnungspunktId: top?.id,
      ...mehr,
    },
  });
}

describe('Was eine öffentliche Zeile nicht verrät', () => {
  it('A9: die Reihe der Anlagen hat keine Lücke, wo eine nichtöffentliche steht', async () => {
    for (const [ordnung, frei] of [false, true, false, false, true].entries()) await anlage(ordnung, frei);
    await versende(db, [vorlageId], GESTERN);
    expect(
      await aussen.anlage.findMany({
        where: { vorlageId },
        orderBy: { ordnung: 'asc' },
        select: { titel: true, ordnung: true },
      }),
    ).toEqual([
      { titel: 'Anlage 1', ordnung: 0 },
      { titel: 'Anlage 4', ordnung: 1 },
    ]);
  });

  it('A10: die Reihe der Schritte auch nicht, und kein Zähler bewegt sich mit Verborgenem', async () => {
    await schritt(0, 'NICHTOEFFENTLICH');
    const offen = await schritt(1, 'OEFFENTLICH', { version: 7 });
    await schritt(2, 'NICHTOEFFENTLICH');
    await schritt(3, null);
    await versende(db, [vorlageId], GESTERN);
    const zeilen = await aussen.beratung.findMany({ where: { vorlageId }, orderBy: { ordnung: 'asc' } });
    expect(zeilen.map((b) => [b.ordnung, b.version])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(zeilen[0]?.id).toBe(offen.id);
  });

  it('Fassung und letzte Änderung einer Vorlage bewegen sich nur mit dem, was alle sehen', async () => {
    await schritt(0, 'OEFFENTLICH');
    const geheim = await schritt(1, 'NICHTOEFFENTLICH');
    await versende(db, [vorlageId], GESTERN);
    const stand = () =>
      aussen.vorlage.findUniqueOrThrow({
        where: { id: vorlageId },
        select: { version: true, geaendertAm: true },
      });
    const vorher = await stand();
    expect(vorher).toEqual({ version: 1, geaendertAm: GESTERN });
    await anlage(0, false);
    await db.ergebnis.create({ data: { beratungId: geheim.id, code: 'ZUR_KENNTNIS_GENOMMEN' } });
    await db.sachstand.create({
      data: {
        vorlageId,
        datum: alsDatum('2026-11-01'),
        verfasser: 'FB 1',
        text: 'geheim',
        oeffentlich: false,
      },
    });
    await db.vorlage.update({
      where: { id: vorlageId },
      data: { version: { increment: 1 }, geaendertAm: new Date() },
    });
    expect(await stand()).toEqual(vorher);
    const am = new Date(Date.now() - 1000);
    await db.sachstand.create({
      data: {
        vorlageId,
        datum: alsDatum('2026-11-02'),
        verfasser: 'FB 1',
        text: 'offen',
        oeffentlich: true,
        angelegtAm: am,
      },
    });
    expect((await stand()).geaendertAm).toEqual(am);
  });

  it('eine Sitzung, die nur durch eine öffentliche Vorlage bekannt ist, nennt Tag und Gremium, sonst nichts', async () => {
    const { sitzungId } = await schritt(0, null);
    const id = sitzungId ?? '';
    const ort = await db.ort.create({ data: { name: `Saal ${id}` } });
    await db.sitzung.update({
      where: { id },
      data: {
        nummer: 28,
        ortId: ort.id,
        ende: '18:00',
        status: 'EINGELADEN',
        abgesagt: true,
        abgesagtGrund: 'geheim',
        version: 9,
      },
    });
    const lies = () => aussen.sitzung.findUnique({ where: { id } });
    expect(await lies()).toBeNull();
    await versende(db, [vorlageId], GESTERN);
    expect(await lies()).toMatchObject({
      datum: alsDatum('2026-12-10'),
      abgesagt: true,
      nummer: null,
      ortId: null,
      ende: null,
      abgesagtGrund: null,
      status: 'TERMINIERT',
      tagesordnungAb: null,
      version: 1,
    });
    await db.sitzung.update({ where: { id }, data: { oeffentlichAb: GESTERN } });
    expect(await lies()).toMatchObject({
      nummer: 28,
      ende: '18:00',
      abgesagtGrund: 'geheim',
      status: 'TERMINIERT',
    });
    await versende(db, [], GESTERN, id);
    expect(await lies()).toMatchObject({ status: 'EINGELADEN', tagesordnungAb: GESTERN });
  });

  it('A12: eine Nummer ohne öffentliche Vorlage steht allein, ob unbekannt oder verborgen', async () => {
    const geheim = await legeVorlageAn(db, 'Geheim', 'NICHTOEFFENTLICH');
    await db.vorlage.update({ where: { id: geheim.id }, data: { nummer: '77001-26' } });
    const ohneNummer = await legeVorlageAn(db, 'Geheim', 'NICHTOEFFENTLICH');
    await db.verweis.createMany({
      data: [
        { vonId: vorlageId, nummer: '77001-26', text: 'Kauf des Grundstücks' },
        { vonId: vorlageId, nummer: '77002-26', text: 'unbekannt' },
        { vonId: vorlageId, zielId: ohneNummer.id, text: 'Geheimes in Worten' },
        { vonId: vorlageId, text: 'Beschluss des Rates von 2009' },
      ],
    });
    await versende(db, [vorlageId], GESTERN);
    const select = { nummer: true, text: true, zielId: true } as const;
    expect(
      await aussen.verweis.findMany({ where: { vonId: vorlageId }, orderBy: { nummer: 'asc' }, select }),
    ).toEqual([
      { nummer: '77001-26', text: null, zielId: null },
      { nummer: '77002-26', text: null, zielId: null },
      { nummer: null, text: 'Beschluss des Rates von 2009', zielId: null },
    ]);
  });

  it('A11: einen öffentlichen Titel nennt ein Punkt nur, wo er gilt', async () => {
    const { sitzungId } = await schritt(0, 'OEFFENTLICH');
    await db.tagesordnungspunkt.updateMany({
      where: { sitzungId: sitzungId ?? '' },
      data: { oeffentlicherTitel: 'verworfen' },
    });
    await db.tagesordnungspunkt.create({
      data: {
        sitzungId: sitzungId ?? '',
        ordnung: 0,
        titel: 'y',
        teil: 'NICHTOEFFENTLICH',
        oeffentlicherTitel: 'noch nicht',
      },
    });
    await versende(db, [], GESTERN, sitzungId ?? '');
    expect(
      await aussen.tagesordnungspunkt.findMany({
        where: { sitzungId: sitzungId ?? '' },
        select: { oeffentlicherTitel: true },
      }),
    ).toEqual([{ oeffentlicherTitel: null }, { oeffentlicherTitel: null }]);
  });
});

describe('A13: aus der Öffentlichkeit genommen', () => {
  const marken = async (ids: string[]) =>
    (
      await aussen.loeschmarke.findMany({
        where: { gegenstandId: { in: ids } },
        orderBy: { gegenstandArt: 'asc' },
      })
    ).map((m) => [m.gegenstandArt, m.gegenstandId]);

  it('jede Sicht verliert, was an der Vorlage hing, und die Datenbank setzt die Löschmarken selbst', async () => {
    const [offen, geheim] = [await anlage(0, true), await anlage(1, false)];
    const { id: schrittId, sitzungId } = await schritt(0, 'OEFFENTLICH');
    const andere = await legeVorlageAn(db);
    await db.verweis.create({ data: { vonId: andere.id, zielId: vorlageId } });
    await db.verweis.create({ data: { vonId: vorlageId, nummer: '77003-26' } });
    await db.abschnitt.create({
      data: { vorlageId, art: 'BEGRUENDUNG', ueberschrift: 'B', text: 'x', ordnung: 0 },
    });
    await db.sachstand.create({
      data: { vorlageId, datum: alsDatum('2026-11-01'), verfasser: 'FB 1', text: 't', oeffentlich: true },
    });
    await db.ergebnis.create({ data: { beratungId: schrittId, code: 'ZUR_KENNTNIS_GENOMMEN' } });
    await db.standort.create({
      data: {
        vorlageId,
        sicht: 'OEFFENTLICH',
        von: alsDatum('2026-11-01'),
        code: 'KEINE_FOLGE',
        satz: 's',
        erledigt: 0,
        gesamt: 0,
      },
    });
    await versende(db, [vorlageId, andere.id], GESTERN);
    await versende(db, [vorlageId], GESTERN, sitzungId ?? '');
    const zeilen = async () => [
      await aussen.vorlage.count({ where: { id: vorlageId } }),
      await aussen.abschnitt.count({ where: { vorlageId } }),
      await aussen.sachstand.count({ where: { vorlageId } }),
      await aussen.anlage.count({ where: { vorlageId } }),
      await aussen.datei.count({ where: { id: offen.dateiId } }),
      await aussen.verweis.count({ where: { OR: [{ vonId: vorlageId }, { zielId: vorlageId }] } }),
      await aussen.beratung.count({ where: { vorlageId } }),
      await aussen.ergebnis.count({ where: { beratungId: schrittId } }),
      await aussen.standort.count({ where: { vorlageId } }),
      await aussen.versandVorlage.count({ where: { vorlageId } }),
    ];
    expect(await zeilen()).toEqual([1, 1, 1, 1, 1, 2, 1, 1, 1, 2]);
    expect(await marken([vorlageId, offen.id, geheim.id])).toEqual([]);
    await db.vorlage.update({ where: { id: vorlageId }, data: { oeffentlichkeit: 'NICHTOEFFENTLICH' } });
    expect(await zeilen()).toEqual(Array(10).fill(0));
    expect(
      await aussen.tagesordnungspunkt.findFirst({ where: { sitzungId: sitzungId ?? '' } }),
    ).toMatchObject({
      titel: 'Nichtöffentlicher Tagesordnungspunkt',
    });
    expect(await marken([vorlageId, offen.id, geheim.id])).toEqual([
      ['anlage', offen.id],
      ['vorlage', vorlageId],
    ]);
    await db.vorlage.update({ where: { id: vorlageId }, data: { oeffentlichkeit: 'OEFFENTLICH' } });
    expect(await zeilen()).toEqual([1, 1, 1, 1, 1, 2, 1, 1, 1, 2]);
    expect(await marken([vorlageId, offen.id, geheim.id])).toEqual([]);
  });

  it('eine Anlage für sich: Löschmarke beim Wegnehmen und beim Löschen, keine für nie Öffentliches', async () => {
    const [a, b, c] = [await anlage(0, true), await anlage(1, true), await anlage(2, false)];
    await db.anlage.update({ where: { id: b.id }, data: { oeffentlich: false } });
    await db.anlage.update({ where: { id: b.id }, data: { oeffentlich: true } });
    await versende(db, [vorlageId], GESTERN);
    await db.anlage.update({ where: { id: a.id }, data: { oeffentlich: false } });
    await db.anlage.delete({ where: { id: b.id } });
    await db.anlage.delete({ where: { id: c.id } });
    expect(new Set((await marken([a.id, b.id, c.id])).map(([, id]) => id))).toEqual(new Set([a.id, b.id]));
    await db.anlage.update({ where: { id: a.id }, data: { oeffentlich: true } });
    expect(await marken([a.id])).toEqual([]);
  });

  it('was nie öffentlich war, hinterlässt nichts', async () => {
    await anlage(0, true);
    await db.vorlage.update({ where: { id: vorlageId }, data: { oeffentlichkeit: 'NICHTOEFFENTLICH' } });
    await db.vorlage.update({ where: { id: vorlageId }, data: { oeffentlichkeit: 'OEFFENTLICH' } });
    await versende(db, [vorlageId], new Date(Date.now() + 86_400_000));
    await db.vorlage.update({ where: { id: vorlageId }, data: { oeffentlichkeit: 'NICHTOEFFENTLICH' } });
    expect(await marken([vorlageId])).toEqual([]);
  });

  it('niemand sonst schreibt Löschmarken', async () => {
    const marke = { gegenstandArt: 'vorlage', gegenstandId: vorlageId, geloeschtAm: GESTERN };
    await expect(db.loeschmarke.create({ data: marke })).rejects.toThrow(/permission denied|42501/);
  });
});
