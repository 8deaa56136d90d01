import { beforeEach, describe, expect, it } from 'vitest';
import { punktBekanntgeben } from '@/server/bekanntgaben/commands';
import { bekanntgabeZu } from '@/server/bekanntgaben/queries';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbFuer, dbIntern } from '@/server/kern/db';
import { sitzungNach } from '@/server/sitzungen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
const aussen = dbFuer(OEFFENTLICH);
await legeKommuneAn(db);
const JETZT = new Date('2026-11-24T16:00:00Z');
const VERSAND = new Date('2026-11-10T08:00:00Z');
const buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO', name: 'Frau Büro' }, JETZT);
const NEUTRAL = 'Nichtöffentlicher Tagesordnungspunkt';

let gremium: string;
let sitzungId: string;
let punktId: string;
let vorlageId: string;
beforeEach(async () => {
  await db.kommune.updateMany({ data: { oeffentlicheTitel: false } });
  gremium = (await legeGremiumAn(db)).id;
  sitzungId = (await legeSitzungAn(db, gremium, '2026-11-24', { beginn: '15:00' })).id;
  vorlageId = (await legeVorlageAn(db, 'Kauf Musterstraße 7', 'NICHTOEFFENTLICH')).id;
  punktId = (
    await db.tagesordnungspunkt.create({
      data: { sitzungId, ordnung: 0, titel: 'Kauf Musterstraße 7', nummer: '1', teil: 'NICHTOEFFENTLICH' },
    })
  ).id;
  await db.beratung.create({
    data: {
      vorlageId,
      gremiumId: gremium,
      zustaendigkeit: 'BESCHLUSS',
      ordnung: 0,
      sitzungId,
      tagesordnungspunktId: punktId,
      ergebnisse: {
        create: { code: 'BESCHLOSSEN', wortlaut: 'für 3 Millionen', beschlusstext: 'Kauf für 3 Millionen' },
      },
    },
  });
  await versende(db, [vorlageId], VERSAND, sitzungId);
});

const gib = (titel: string | null, beschluss: string | null, version: number, jetzt = JETZT) =>
  punktBekanntgeben(
    buero,
    { sitzungId, punktId, version, oeffentlicherTitel: titel, oeffentlicherBeschluss: beschluss },
    jetzt,
  );
const seite = async () => (await sitzungNach(OEFFENTLICH, sitzungId))?.punkte[0];

describe('Was von einem nichtöffentlichen Punkt öffentlich wird (A11, A14)', () => {
  it('ohne Freigabe: neutraler Titel, kein Ergebnis, nirgends', async () => {
    expect(await seite()).toMatchObject({ titel: NEUTRAL, oeffentlicherBeschluss: null, beratungen: [] });
    expect(JSON.stringify(await sitzungNach(OEFFENTLICH, sitzungId))).not.toMatch(/Million|Musterstraße/);
    expect(await aussen.ergebnis.count({ where: { beratung: { sitzungId } } })).toBe(0);
  });

  it('der freigegebene Beschluss steht auf der Tagesordnung, und zurückgenommen nicht mehr', async () => {
    expect(await gib(null, 'Der Rat hat einem Grundstückskauf zugestimmt.', 1)).toMatchObject({ ok: true });
    expect(await seite()).toMatchObject({
      titel: NEUTRAL,
      oeffentlicherBeschluss: 'Der Rat hat einem Grundstückskauf zugestimmt.',
    });
    expect(JSON.stringify(await sitzungNach(OEFFENTLICH, sitzungId))).not.toMatch(/Million|Musterstraße/);
    expect(await gib(null, null, 2)).toMatchObject({ ok: true });
    expect(await seite()).toMatchObject({ oeffentlicherBeschluss: null });
    const eintraege = await db.protokoll.findMany({
      where: { gegenstandId: { in: [sitzungId, vorlageId] }, kette: 'SCHREIBEN' },
      orderBy: { id: 'asc' },
    });
    expect(eintraege.map((e) => [e.gegenstandArt, e.aktion, e.nach])).toEqual(
      ['freigegeben', 'zurueckgenommen'].flatMap((beschluss) =>
        ['sitzung', 'vorlage'].map((art) => [art, 'tagesordnung.bekanntgeben', { top: '1', beschluss }]),
      ),
    );
  });

  it('ein öffentlicher Titel gilt nur, wo die Kommune es so will', async () => {
    expect(await gib('Grundstücksangelegenheit', null, 1)).toMatchObject({ ok: true });
    expect((await seite())?.titel).toBe(NEUTRAL);
    await db.kommune.updateMany({ data: { oeffentlicheTitel: true } });
    expect((await seite())?.titel).toBe('Grundstücksangelegenheit');
  });

  it('zweimal gesendet wirkt einmal; veraltet wird abgelehnt', async () => {
    await gib(null, 'Text', 1);
    expect(await gib(null, 'Text', 1)).toMatchObject({ ok: true });
    expect(await gib(null, 'Anderer', 1)).toMatchObject({ fehler: { code: 'INZWISCHEN_GEAENDERT' } });
    expect(await db.protokoll.count({ where: { gegenstandId: sitzungId, kette: 'SCHREIBEN' } })).toBe(1);
  });

  it('kein Beschluss vor der Sitzung', async () => {
    const davor = new Date('2026-11-24T13:00:00Z');
    expect(await gib(null, 'Zu früh', 1, davor)).toMatchObject({ fehler: { code: 'ERGEBNIS_ZU_FRUEH' } });
    expect(await gib('Titel', null, 1, davor)).toMatchObject({ ok: true });
  });

  it('nicht für öffentliche Punkte, nicht für Entwürfe, nicht unter einer anderen Sitzung', async () => {
    const lege = (teil: string, ordnung: number) =>
      db.tagesordnungspunkt.create({ data: { sitzungId, ordnung, titel: 'x', teil } });
    for (const { id } of [await lege('NICHTOEFFENTLICH', 5), await lege('OEFFENTLICH', 5)])
      expect(await bekanntgabeZu(buero, id, JETZT)).toBeNull();
    const fremd = await legeSitzungAn(db, gremium, '2026-11-17');
    const e = {
      sitzungId: fremd.id,
      punktId,
      version: 1,
      oeffentlicherTitel: null,
      oeffentlicherBeschluss: 'x',
    };
    expect(await punktBekanntgeben(buero, e, JETZT)).toMatchObject({ fehler: { code: 'NICHT_GEFUNDEN' } });
  });
});
