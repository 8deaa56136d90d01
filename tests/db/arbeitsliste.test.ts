import { beforeAll, describe, expect, it } from 'vitest';
import type { Akteur } from '@/domain/zugriff/akteur';
import { arbeitsliste } from '@/server/arbeitsliste/queries';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbIntern, schreibe } from '@/server/kern/db';
import { schreibeStandorte } from '@/server/kern/standort';
import { sitzungenZumEinladen } from '@/server/versendungen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
await legeKommuneAn(db);

const JETZT = new Date('2026-11-23T08:00:00Z');
const HEUTE = '2026-11-23';
let buero: Akteur;
let fachbereich: Akteur;
let schriftfuehrung: Akteur;
let gremium: string;
let eigeneId: string;

/** A paper with one step: on a sitting that day, planned for no day, or on a cancelled sitting. */
async function lege(
  tag: string | null,
  mehr: { abgesagt?: boolean; status?: string; fachbereichId?: string } = {},
) {
  const { abgesagt, ...daten } = mehr;
  const vorlage = await legeVorlageAn(db);
  await db.vorlage.update({ where: { id: vorlage.id }, data: { status: 'IN_BERATUNG', ...daten } });
  const sitzung = tag ? await legeSitzungAn(db, gremium, tag, { abgesagt }) : null;
  await db.beratung.create({
    data: {
      vorlageId: vorlage.id,
      gremiumId: gremium,
      zustaendigkeit: 'KENNTNISNAHME',
      ordnung: 0,
      sitzungId: sitzung?.id,
    },
  });
  await schreibe((tx) => schreibeStandorte(tx, [vorlage.id], HEUTE));
  return vorlage;
}

beforeAll(async () => {
  gremium = (await legeGremiumAn(db)).id;
  const [eigener, anderer] = await Promise.all(
    ['61', '62'].map((kennung) =>
      db.organisationseinheit.create({ data: { art: 'FACHBEREICH', kennung, name: kennung } }),
    ),
  );
  eigeneId = eigener?.id ?? '';
  buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, JETZT);
  fachbereich = await legeBenutzerAn(db, { rolle: 'FACHBEREICH', fachbereichId: eigeneId }, JETZT);
  schriftfuehrung = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [gremium] }, JETZT);
  for (let n = 0; n < 11; n += 1) await lege(`2026-11-${10 + n}`);
  await lege(null);
  await lege(null, { fachbereichId: anderer?.id });
  await lege('2026-11-19', { abgesagt: true });
  await lege('2026-12-01', { fachbereichId: eigeneId });
  await lege(null, { status: 'ENTWURF', fachbereichId: eigeneId });
  await lege(null, { status: 'MITZEICHNUNG' });
  await lege('2026-12-03', { status: 'GEZEICHNET', fachbereichId: eigeneId });
});

const zahlen = async (akteur: Akteur, ganz: string | null = null) => {
  const liste = await arbeitsliste(akteur, JETZT, ganz);
  const alle = { ...liste?.vorlagen, ...liste?.schritte };
  return Object.fromEntries(Object.entries(alle).map(([name, a]) => [name, [a.zeilen.length, a.gesamt]]));
};

describe('Arbeitsliste', () => {
  it('das Ratsbüro sieht alles, mit wahren Zahlen: gezeigt und insgesamt', async () => {
    expect(await zahlen(buero)).toEqual({
      ENTWURF: [1, 1],
      MITZEICHNUNG: [1, 1],
      FREIGEGEBEN: [1, 1],
      IN_BERATUNG: [8, 15],
      UEBERFAELLIG: [8, 11],
      NEUER_TERMIN: [1, 1],
      OHNE_TERMIN: [2, 2],
      GREMIUM_ENDET: [0, 0],
    });
  });

  it('auf Wunsch einen Abschnitt ganz; ein unbekannter Name ändert nichts', async () => {
    expect(await zahlen(buero, 'UEBERFAELLIG')).toMatchObject({
      UEBERFAELLIG: [11, 11],
      IN_BERATUNG: [8, 15],
    });
    expect(await zahlen(buero, "x' OR true")).toEqual(await zahlen(buero));
    expect(await zahlen(buero, 'OFFEN\0')).toEqual(await zahlen(buero));
  });

  it('die ältesten zuerst', async () => {
    const tage = (await arbeitsliste(buero, JETZT, null))?.schritte.UEBERFAELLIG.zeilen.map((z) => z.datum);
    expect(tage).toEqual([...(tage ?? [])].sort());
    expect(tage?.[0]).toBe('2026-11-10');
  });

  it('ein Fachbereich nur seine eigenen, ohne Sitzungen', async () => {
    expect(await zahlen(fachbereich)).toEqual({
      ENTWURF: [1, 1],
      MITZEICHNUNG: [0, 0],
      FREIGEGEBEN: [1, 1],
      IN_BERATUNG: [1, 1],
      UEBERFAELLIG: [0, 0],
      NEUER_TERMIN: [0, 0],
      OHNE_TERMIN: [0, 0],
      GREMIUM_ENDET: [0, 0],
    });
    expect((await arbeitsliste(fachbereich, JETZT, null))?.sitzungen).toBeNull();
    const ohne = await legeBenutzerAn(db, { rolle: 'FACHBEREICH' }, JETZT);
    expect(await zahlen(ohne)).toMatchObject({ ENTWURF: [0, 0], IN_BERATUNG: [0, 0] });
  });

  it('wer als Nächstes zeichnet, auch wenn sonst nichts geschieht', async () => {
    const stelle = async () =>
      (await arbeitsliste(buero, JETZT, null))?.vorlagen.MITZEICHNUNG.zeilen.map((z) => z.beiStelle);
    expect(await stelle()).toEqual([null]);
    const { id: vorlageId } = await db.vorlage.findFirstOrThrow({ where: { status: 'MITZEICHNUNG' } });
    const offen = { vorlageId, organisationseinheitId: eigeneId, runde: 1, ordnung: 1, status: 'OFFEN' };
    const { id } = await db.mitzeichnung.create({ data: offen });
    expect(await stelle()).toEqual(['61']);
    await db.mitzeichnung.delete({ where: { id } });
    expect(await stelle()).toEqual([null]);
  });

  it('die Sitzungen der nächsten vier Wochen', async () => {
    const sitzungen = (await arbeitsliste(buero, JETZT, null))?.sitzungen;
    expect(sitzungen?.map((s) => [s.datum, s.vorlagen, s.tagesordnungAb])).toEqual([
      ['2026-12-01', 1, null],
      ['2026-12-03', 1, null],
    ]);
  });

  it('sonst niemand', async () => {
    const mitglied = await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [gremium] }, JETZT);
    const admin = await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, JETZT);
    for (const akteur of [OEFFENTLICH, mitglied, admin, schriftfuehrung])
      expect(await arbeitsliste(akteur, JETZT, null)).toBeNull();
  });
});

describe('Sitzungen zum Einladen', () => {
  const liste = (akteur: Akteur, vergangen = false, seite = 1) =>
    sitzungenZumEinladen(akteur, JETZT, { vergangen, seite });

  it('die nächste zuerst, die vergangenen von hinten, mit wahrer Zahl', async () => {
    expect((await liste(buero))?.zeilen.map((s) => s.datum)).toEqual(['2026-12-01', '2026-12-03']);
    const vergangen = await liste(buero, true, 99);
    expect(vergangen).toMatchObject({ seite: 1, seiten: 1, gesamt: vergangen?.zeilen.length });
    expect(vergangen?.zeilen[0]?.datum).toBe('2026-11-20');
  });

  it('eine Schriftführung die ihrer Gremien; was noch Entwurf ist, zählt für sie nicht', async () => {
    const anderes = await legeGremiumAn(db);
    const fremde = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [anderes.id] }, JETZT);
    expect((await liste(fremde))?.gesamt).toBe(0);
    const sitzung = await legeSitzungAn(db, anderes.id, '2026-12-08');
    const entwurf = await legeVorlageAn(db);
    await db.vorlage.update({ where: { id: entwurf.id }, data: { status: 'ENTWURF' } });
    const schritt = { gremiumId: anderes.id, zustaendigkeit: 'BESCHLUSS', ordnung: 0, sitzungId: sitzung.id };
    await db.beratung.create({ data: { ...schritt, vorlageId: entwurf.id } });
    await db.beratung.create({ data: { ...schritt, vorlageId: (await legeVorlageAn(db)).id } });
    expect((await liste(fremde))?.zeilen.map((s) => s.vorlagen)).toEqual([1]);
    expect((await liste(buero))?.zeilen.find((s) => s.id === sitzung.id)?.vorlagen).toBe(2);
  });

  it('sonst niemand', async () => {
    for (const akteur of [OEFFENTLICH, fachbereich]) expect(await liste(akteur)).toBeNull();
  });
});
