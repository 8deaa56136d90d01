import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alsDatum } from '@/domain/kern/localDate';
import { NeueWahlperiode, WahlperiodeAenderung, WahlperiodeEnde } from '@/domain/wahlperiode/eingabe';
import type { Akteur } from '@/domain/zugriff/akteur';
import { dbIntern } from '@/server/kern/db';
import { wahlperiodeAendern, wahlperiodeAnlegen, wahlperiodeBeenden } from '@/server/wahlperioden/commands';
import { periodenansicht, wahlperioden } from '@/server/wahlperioden/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
await legeKommuneAn(db);
const JETZT = new Date('2026-11-23T08:00:00Z');
const ENDE = '2026-12-31';
let admin: Akteur;
let gremium: string;

beforeAll(async () => {
  admin = await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, JETZT);
  gremium = (await legeGremiumAn(db)).id;
});
beforeEach(async () => {
  await db.beratung.deleteMany();
  await db.sitzung.deleteMany();
  await db.wahlperiode.deleteMany();
});

const lege = (mehr: Record<string, string> = {}) =>
  wahlperiodeAnlegen(
    admin,
    NeueWahlperiode.parse({
      id: randomUUID(),
      nummer: '17',
      name: '2020–2025',
      beginn: '2020-11-01',
      ...mehr,
    }),
    JETZT,
  );
const gelegt = async (mehr: Record<string, string> = {}) => {
  const antwort = await lege(mehr);
  if (!antwort.ok) throw new Error(antwort.fehler.code);
  return antwort.wert;
};
const periodeVon = async (sitzungId: string) =>
  (await db.sitzung.findUniqueOrThrow({ where: { id: sitzungId } })).wahlperiodeId;

describe('Wahlperioden', () => {
  it('nimmt die Sitzungen ihrer Tage auf und gibt sie beim Ändern wieder her', async () => {
    const [drin, draussen] = [
      await legeSitzungAn(db, gremium, '2024-05-05'),
      await legeSitzungAn(db, gremium, '2026-05-05'),
    ];
    const id = await gelegt({ ende: '2025-10-31' });
    expect([await periodeVon(drin.id), await periodeVon(draussen.id)]).toEqual([id, null]);
    const aenderung = {
      id,
      version: '1',
      nummer: '17',
      name: '2020–2024',
      beginn: '2020-11-01',
      ende: '2023-12-31',
    };
    expect(await wahlperiodeAendern(admin, WahlperiodeAenderung.parse(aenderung), JETZT)).toMatchObject({
      ok: true,
    });
    expect(await periodeVon(drin.id)).toBeNull();
    expect(
      await wahlperiodeAendern(admin, WahlperiodeAenderung.parse({ ...aenderung, name: 'Anders' }), JETZT),
    ).toMatchObject({
      ok: false,
      fehler: { code: 'INZWISCHEN_GEAENDERT', betrifft: ['Name: gespeichert ist „2020–2024“'] },
    });
    const spur = await db.protokoll.findMany({ where: { gegenstandId: id }, orderBy: { id: 'asc' } });
    expect(spur.map((z) => z.aktion)).toEqual(['wahlperiode.anlegen', 'wahlperiode.aendern']);
  });

  it.each<[string, string, Record<string, string>]>([
    ['WAHLPERIODE_UEBERSCHNEIDET', 'beginn', { nummer: '18', beginn: '2025-10-31' }],
    ['WAHLPERIODE_UEBERSCHNEIDET', 'ende', { nummer: '16', beginn: '2014-07-01', ende: '2020-11-01' }],
    ['WAHLPERIODE_UEBERSCHNEIDET', 'ende', { nummer: '16', beginn: '2014-07-01' }],
    ['WAHLPERIODE_NUMMER', 'nummer', { beginn: '2025-11-01' }],
  ])('%s steht am Feld %s', async (code, feld, mehr) => {
    await gelegt({ ende: '2025-10-31' });
    expect(await lege(mehr)).toMatchObject({ ok: false, fehler: { code, feld } });
  });

  it('Tag an Tag folgen sie aufeinander; zwei zugleich sind eine', async () => {
    await gelegt({ ende: '2025-10-31' });
    const antworten = await Promise.all([
      lege({ nummer: '18', beginn: '2025-11-01' }),
      lege({ nummer: '19', beginn: '2025-11-01' }),
    ]);
    expect(antworten.filter((a) => a.ok)).toHaveLength(1);
    expect((await wahlperioden(admin))?.perioden).toHaveLength(2);
  });

  describe('beenden', () => {
    let id: string;
    let anderes: string;
    beforeEach(async () => {
      id = await gelegt();
      anderes = (await legeGremiumAn(db)).id;
      for (const gremiumId of [gremium, anderes]) {
        const person = await db.person.create({ data: { vorname: 'E', nachname: randomUUID() } });
        const daten = { personId: person.id, gremiumId, rolle: 'MITGLIED' };
        await db.mitgliedschaft.create({ data: { ...daten, von: alsDatum('2020-11-01') } });
        await db.mitgliedschaft.create({ data: { ...daten, rolle: 'VORSITZ', von: alsDatum('2027-01-01') } });
      }
    });
    const vorschau = (ende = ENDE) => periodenansicht(admin, id, ende, JETZT);
    const beende = async (mehr: Record<string, unknown> = {}) => {
      const stand = (await vorschau())?.folgen?.stand;
      return wahlperiodeBeenden(
        admin,
        WahlperiodeEnde.parse({ id, version: 1, ende: ENDE, stand, ...mehr }),
        JETZT,
      );
    };

    it('zeigt offene Beratungen, Sitzungen ohne Wahlperiode und wer weiterläuft', async () => {
      const sitzung = await legeSitzungAn(db, gremium, '2027-01-20');
      const vorlage = await legeVorlageAn(db);
      await db.beratung.create({
        data: {
          vorlageId: vorlage.id,
          gremiumId: gremium,
          zustaendigkeit: 'BESCHLUSS',
          ordnung: 0,
          sitzungId: sitzung.id,
        },
      });
      const folgen = (await vorschau())?.folgen;
      expect(folgen?.schritte.map((s) => [s.vorlageId, s.betreff])).toEqual([[vorlage.id, null]]);
      expect(folgen?.sitzungen.map((s) => s.id)).toEqual([sitzung.id]);
      expect(folgen?.gremien.filter((g) => [gremium, anderes].includes(g.id)).every((g) => g.sitze > 0)).toBe(
        true,
      );
      expect((await vorschau('2019-01-01'))?.folgen).toBeNull();
    });

    it('nur in den gewählten Gremien; was später beginnt, bleibt', async () => {
      const sitzung = await legeSitzungAn(db, gremium, '2027-01-20');
      await db.sitzung.update({ where: { id: sitzung.id }, data: { wahlperiodeId: id } });
      expect(await beende({ gremien: [anderes] })).toEqual({ ok: true, wert: 1 });
      const bis = async (gremiumId: string) =>
        (await db.mitgliedschaft.findMany({ where: { gremiumId }, orderBy: { von: 'asc' } })).map(
          (m) => m.bis,
        );
      expect(await bis(anderes)).toEqual([alsDatum(ENDE), null]);
      expect((await bis(gremium)).every((b) => b === null)).toBe(true);
      expect(await periodeVon(sitzung.id)).toBeNull();
      expect((await wahlperioden(admin))?.perioden[0]?.ende).toBe(ENDE);
      const spur = await db.protokoll.findFirst({
        where: { gegenstandId: id, aktion: 'wahlperiode.beenden' },
      });
      expect(spur).toMatchObject({
        von: { ende: null },
        nach: { ende: ENDE, mitgliedschaften: { beendet: 1 } },
      });
    });

    it.each<[string, Record<string, unknown>]>([
      ['INZWISCHEN_GEAENDERT', { version: 9 }],
      ['INZWISCHEN_GEAENDERT', { stand: 'anders' }],
      ['BEGINN_NACH_ENDE', { ende: '2020-10-31' }],
    ])('%s (%j) ändert nichts', async (code, mehr) => {
      expect(await beende({ gremien: [gremium], ...mehr })).toMatchObject({ ok: false, fehler: { code } });
      expect((await wahlperioden(admin))?.perioden[0]?.ende).toBeNull();
    });
  });
});
