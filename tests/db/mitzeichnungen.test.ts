import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Akteur } from '@/domain/zugriff/akteur';
import { speichereEntwurf } from '@/server/entwuerfe/commands';
import { gibFrei } from '@/server/freigaben/commands';
import { ERLEDIGUNG } from '@/server/jobs/definitionen';
import { SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import {
  mitzeichnen,
  mitzeichnungEinleiten,
  mitzeichnungZurueckgeben,
} from '@/server/mitzeichnungen/commands';
import { meineMitzeichnungen, mitzeichnungZu } from '@/server/mitzeichnungen/queries';
import { verlaufZu } from '@/server/verlauf/queries';
import { vorlageNach } from '@/server/vorlagen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { formular, legeFachbereichAn, legeVollstaendigenEntwurfAn } from '../support/entwurf';
import { legeGremiumAn, legeKommuneAn } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
const JETZT = new Date('2026-11-24T15:00:00Z');
const HEUTE = '2026-11-24';

let gremium: string;
let [amt, kaemmerei, recht]: string[] = [];
let buero: Akteur;
let autor: Akteur;
let kaemmerer: Akteur;
let jurist: Akteur;
let id: string;

beforeAll(async () => {
  await legeKommuneAn(db);
  gremium = (await legeGremiumAn(db)).id;
  [amt, kaemmerei, recht] = await Promise.all(
    ['60', '20', '30'].map(async (kennung) => (await legeFachbereichAn(db, kennung)).id),
  );
  const konto = (wer: Parameters<typeof legeBenutzerAn>[1]) => legeBenutzerAn(db, wer, JETZT);
  buero = await konto({ rolle: 'RATSBUERO' });
  autor = await konto({ rolle: 'FACHBEREICH', fachbereichId: amt });
  kaemmerer = await konto({ rolle: 'MITZEICHNUNG', fachbereichId: kaemmerei });
  jurist = await konto({ rolle: 'MITZEICHNUNG', fachbereichId: recht });
});
beforeEach(async () => {
  id = await legeVollstaendigenEntwurfAn(db, amt ?? '', gremium);
});

const version = async () => (await db.vorlage.findUniqueOrThrow({ where: { id } })).version;
const status = async () => (await db.vorlage.findUniqueOrThrow({ where: { id } })).status;
const leiteEin = async (einheiten: (string | undefined)[] = [kaemmerei, recht], wer = autor) =>
  mitzeichnungEinleiten(wer, { id, version: await version(), einheiten: einheiten as string[] }, JETZT);
const offene = async () =>
  (await db.mitzeichnung.findFirst({ where: { vorlageId: id, status: 'OFFEN' } }))?.id ?? randomUUID();
const zeichne = async (wer: Akteur, mitzeichnungId?: string) =>
  mitzeichnen(
    wer,
    { vorlageId: id, mitzeichnungId: mitzeichnungId ?? (await offene()), anmerkung: null },
    JETZT,
  );
const gibZurueck = async (wer: Akteur, grund = 'Die Kosten fehlen.') =>
  mitzeichnungZurueckgeben(wer, { id, version: await version(), grund }, JETZT);
const fehler = (code: string) => ({ ok: false, fehler: expect.objectContaining({ code }) });
const liest = async (wer: Akteur) => (await vorlageNach(wer, id, HEUTE)) !== null;
const auftraege = () =>
  db.$queryRaw<{ data: { mitzeichnungId?: string; an?: string; text?: string; betreff?: string } }[]>`
    SELECT data FROM jobs.job WHERE name IN ('mitzeichnung.melden', 'mail.senden') ORDER BY created_on DESC LIMIT 5`;

describe('der Reihe nach', () => {
  it('gelesen wird erst, wer an der Reihe ist, und danach weiter; am Ende gibt das Ratsbüro frei', async () => {
    expect(await leiteEin()).toEqual({ ok: true, wert: undefined });
    expect(await status()).toBe('MITZEICHNUNG');
    expect([await liest(kaemmerer), await liest(jurist)]).toEqual([true, false]);
    expect(await mitzeichnungZu(jurist, id, JETZT)).toBeNull();
    expect((await meineMitzeichnungen(kaemmerer))?.wartend.map((m) => m.vorlageId)).toContain(id);
    expect((await meineMitzeichnungen(jurist))?.wartend.map((m) => m.vorlageId)).not.toContain(id);

    expect(await zeichne(kaemmerer)).toMatchObject({ ok: true });
    expect([await liest(kaemmerer), await liest(jurist)]).toEqual([true, true]);
    expect(await gibFrei(buero, { id, version: await version() }, JETZT)).toEqual(
      fehler('MITZEICHNUNG_OFFEN'),
    );

    expect(await zeichne(jurist)).toMatchObject({ ok: true });
    expect(await status()).toBe('MITZEICHNUNG');
    expect((await mitzeichnungZu(buero, id, JETZT))?.darf.freigeben).toBe(true);
    expect(await gibFrei(autor, { id, version: await version() }, JETZT)).toEqual(fehler('NICHT_ERLAUBT'));
    expect(await gibFrei(buero, { id, version: await version() }, JETZT)).toMatchObject({ ok: true });
    expect(await status()).toBe('GEZEICHNET');
    expect((await meineMitzeichnungen(kaemmerer))?.gezeichnet.map((m) => m.vorlageId)).toContain(id);
    const saetze = (await verlaufZu(buero, id, 1, JETZT))?.zeilen.map((z) => z.satz).join(' ');
    expect(saetze).toContain('in die Mitzeichnung gegeben');
    expect(saetze).toContain('hat mitgezeichnet');
  });

  it('während der Mitzeichnung steht der Text fest, auch für das Ratsbüro', async () => {
    await leiteEin();
    for (const wer of [autor, buero]) {
      const eingabe = await formular(db, wer, id, JETZT, { betreff: 'Anders' });
      expect(await speichereEntwurf(wer, eingabe, JETZT)).toEqual(fehler('VORLAGE_STEHT_FEST'));
    }
  });

  it('zurückgegeben: Entwurf mit Begründung; wer gezeichnet hat, liest nicht weiter; die nächste Runde beginnt von vorn', async () => {
    await leiteEin();
    await zeichne(kaemmerer);
    expect(await gibZurueck(jurist)).toEqual({ ok: true, wert: { lesbar: false } });
    expect(await status()).toBe('ENTWURF');
    expect([await liest(kaemmerer), await liest(jurist), await liest(autor)]).toEqual([false, false, true]);
    const stand = await mitzeichnungZu(autor, id, JETZT);
    expect(stand?.runden[0]?.zeilen.map((z) => [z.status, z.anmerkung])).toEqual([
      ['GEZEICHNET', null],
      ['ZURUECKGEGEBEN', 'Die Kosten fehlen.'],
    ]);
    expect(await leiteEin([recht])).toMatchObject({ ok: true });
    expect([await liest(kaemmerer), await liest(jurist)]).toEqual([false, true]);
    expect((await mitzeichnungZu(autor, id, JETZT))?.runden.map((r) => r.runde)).toEqual([2, 1]);
  });

  it('das Ratsbüro zeichnet in Vertretung, und das steht dabei', async () => {
    await leiteEin();
    expect(await zeichne(buero)).toMatchObject({ ok: true });
    const [erste] = (await mitzeichnungZu(autor, id, JETZT))?.runden[0]?.zeilen ?? [];
    expect(erste).toMatchObject({ status: 'GEZEICHNET', von: buero.name, inVertretung: true });
    const eintrag = await db.protokoll.findFirstOrThrow({
      where: { gegenstandId: id, aktion: 'mitzeichnung.zeichnen' },
    });
    expect(eintrag.nach).toEqual({ stelle: '20', inVertretung: true });
  });

  it('das Ratsbüro gibt auch zurück, wenn alle gezeichnet haben', async () => {
    await leiteEin([recht]);
    await zeichne(jurist);
    expect(await gibZurueck(jurist)).toEqual(fehler('NICHT_ERLAUBT'));
    expect(await gibZurueck(buero)).toEqual({ ok: true, wert: { lesbar: true } });
    expect(await status()).toBe('ENTWURF');
  });
});

describe('abgelehnt', () => {
  it.each([
    ['keine Stelle', () => [], 'MITZEICHNER_FEHLEN'],
    ['eine Stelle zweimal', () => [kaemmerei, kaemmerei], 'MITZEICHNER_DOPPELT'],
    ['eine Stelle, die es nicht gibt', () => [randomUUID()], 'MITZEICHNER_UNBEKANNT'],
  ])('%s', async (_, stellen, code) => {
    expect(await leiteEin(stellen())).toEqual(fehler(code));
    expect(await status()).toBe('ENTWURF');
  });

  it('ein unvollständiger Entwurf, mit dem Satz am Feld', async () => {
    await db.vorlage.update({ where: { id }, data: { verantwortlich: null } });
    expect(await leiteEin()).toMatchObject({
      ok: false,
      fehler: { code: 'MITZEICHNUNG_UNVOLLSTAENDIG', saetze: { verantwortlich: expect.any(String) } },
    });
  });

  it('eine alte Fassung', async () => {
    const alt = await mitzeichnungEinleiten(autor, { id, version: 0, einheiten: [recht ?? ''] }, JETZT);
    expect(alt).toEqual(fehler('INZWISCHEN_GEAENDERT'));
    await leiteEin();
    const zurueck = await mitzeichnungZurueckgeben(kaemmerer, { id, version: 0, grund: 'x' }, JETZT);
    expect(zurueck).toEqual(fehler('INZWISCHEN_GEAENDERT'));
  });

  it('wer noch nicht an der Reihe ist, erfährt nichts; der Fachbereich zeichnet nicht', async () => {
    await leiteEin();
    expect(await zeichne(jurist)).toEqual({ ok: false, fehler: { code: 'NICHT_GEFUNDEN' } });
    expect(await gibZurueck(jurist)).toEqual({ ok: false, fehler: { code: 'NICHT_GEFUNDEN' } });
    expect(await zeichne(autor)).toEqual(fehler('NICHT_ERLAUBT'));
    expect(await gibZurueck(autor)).toEqual(fehler('NICHT_ERLAUBT'));
  });
});

describe('zwei zugleich', () => {
  it('zweimal gedrückt ist einmal gezeichnet', async () => {
    await leiteEin([kaemmerei]);
    const mitzeichnungId = await offene();
    const beide = await Promise.all([zeichne(kaemmerer, mitzeichnungId), zeichne(kaemmerer, mitzeichnungId)]);
    expect(beide.filter((a) => a.ok)).toHaveLength(1);
    expect(beide.find((a) => !a.ok)).toEqual(fehler('INZWISCHEN_GEAENDERT'));
    expect(await db.protokoll.count({ where: { gegenstandId: id, aktion: 'mitzeichnung.zeichnen' } })).toBe(
      1,
    );
  });

  it('das Ratsbüro zeichnet nie aus Versehen für die nächste Stelle mit', async () => {
    await leiteEin();
    const mitzeichnungId = await offene();
    const beide = await Promise.all([zeichne(kaemmerer, mitzeichnungId), zeichne(buero, mitzeichnungId)]);
    expect(beide.filter((a) => a.ok)).toHaveLength(1);
    const gezeichnet = { vorlageId: id, status: 'GEZEICHNET' };
    expect(await db.mitzeichnung.count({ where: gezeichnet })).toBe(1);
  });
});

it('die Mail an die Stelle nennt keinen Titel, kommt einmal und nur, solange sie an der Reihe ist', async () => {
  await leiteEin();
  const [auftrag] = await auftraege();
  const mitzeichnungId = await offene();
  expect(auftrag?.data).toEqual({ mitzeichnungId });
  await ERLEDIGUNG['mitzeichnung.melden'](SYSTEM, { mitzeichnungId }, JETZT, '1');
  await ERLEDIGUNG['mitzeichnung.melden'](SYSTEM, { mitzeichnungId }, JETZT, '1');
  const mails = (await auftraege()).filter((a) => a.data.text?.includes(id));
  expect(mails).toHaveLength(1);
  expect(mails[0]?.data.text).toContain(`/mitzeichnung/${id}`);
  expect(JSON.stringify(mails)).not.toContain('Bäume');

  await zeichne(kaemmerer);
  await ERLEDIGUNG['mitzeichnung.melden'](SYSTEM, { mitzeichnungId }, JETZT, '2');
  expect((await auftraege()).filter((a) => a.data.text?.includes(id))).toHaveLength(1);
});

it('die Datenbank hält fest: eine Stelle ist an der Reihe, eine Runde gilt, Rückgabe nur mit Grund', async () => {
  await leiteEin();
  const zeile = { vorlageId: id, runde: 9, organisationseinheitId: amt ?? '' };
  await expect(db.mitzeichnung.create({ data: { ...zeile, ordnung: 7, status: 'OFFEN' } })).rejects.toThrow();
  const zurueck = { status: 'ZURUECKGEGEBEN', von: 'x', am: JETZT };
  await expect(db.mitzeichnung.create({ data: { ...zeile, ordnung: 7, ...zurueck } })).rejects.toThrow();
  await expect(
    db.mitzeichnung.create({ data: { ...zeile, organisationseinheitId: kaemmerei ?? '', ordnung: 8 } }),
  ).rejects.toThrow();
});
