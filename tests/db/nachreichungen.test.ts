import { beforeEach, describe, expect, it } from 'vitest';
import { alsDatum } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { akteurZu, OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { sonderversandVersenden, tischvorlageVersenden } from '@/server/nachreichungen/commands';
import { sitzungNach } from '@/server/sitzungen/queries';
import { tagesordnungAufstellen } from '@/server/tagesordnungen/commands';
import { blattNach } from '@/server/tagesordnungen/queries';
import { einladungVersenden } from '@/server/versendungen/commands';
import { vorlageNach } from '@/server/vorlagen/queries';
import { oeffentlicheSicht } from '@/server/vorschau/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeVorlageAn, versende } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
await legeKommuneAn(db);
const TAG = 86_400_000;
/** The real clock decides what the public views show: the Sitzung is tomorrow, so its start is still to come. */
const JETZT = new Date();
const MORGEN = new Date(JETZT.getTime() + TAG);
const tagVon = (d: Date) => d.toLocaleDateString('sv', { timeZone: 'Europe/Berlin' });
const HEUTE = tagVon(JETZT);
const buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO', name: 'Frau Büro' }, JETZT);

type Art = 'OEFFENTLICH' | 'NICHTOEFFENTLICH';
let gremium: string;
let sitzungId: string;
let mitglied: Akteur;
let fremd: Akteur;
beforeEach(async () => {
  gremium = (await legeGremiumAn(db)).id;
  const anderes = (await legeGremiumAn(db)).id;
  sitzungId = (
    await db.sitzung.create({
      data: { datum: alsDatum(tagVon(MORGEN)), beginn: '15:00', gremien: { create: { gremiumId: gremium } } },
    })
  ).id;
  mitglied = await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [gremium] }, JETZT);
  fremd = await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [anderes] }, JETZT);
});

async function plane(oeffentlichkeit: Art = 'OEFFENTLICH') {
  const vorlage = await legeVorlageAn(db, undefined, oeffentlichkeit);
  await db.beratung.create({
    data: { vorlageId: vorlage.id, gremiumId: gremium, zustaendigkeit: 'BESCHLUSS', ordnung: 0, sitzungId },
  });
  return vorlage;
}

async function stand(): Promise<string> {
  const gelesen = await blattNach(buero, sitzungId, JETZT);
  if (!gelesen.ok) throw new Error(gelesen.fehler.code);
  return gelesen.wert.stand;
}
/** An agenda with one public item, sent out. */
async function ladeEin(): Promise<{ oe: string; noe: string }> {
  const lege = (teil: Art) =>
    db.tagesordnungspunkt.create({ data: { sitzungId, ordnung: 0, titel: 'Anfragen', nummer: '1', teil } });
  const [oe, noe] = [await lege('OEFFENTLICH'), await lege('NICHTOEFFENTLICH')];
  await versende(db, [], new Date(JETZT.getTime() - TAG), sitzungId);
  return { oe: oe.id, noe: noe.id };
}
const gib = async (vorlageId: string, punktId: string | null, grund = '', jetzt = JETZT) =>
  tischvorlageVersenden(buero, { sitzungId, stand: await stand(), vorlageId, punktId, grund }, jetzt);
const vorab = async (vorlagen: string[], jetzt = JETZT) =>
  sonderversandVersenden(buero, { sitzungId, stand: await stand(), vorlagen, grund: '' }, jetzt);
/** Rights hold for an instant: read as of a moment later. */
async function liest(wer: Akteur, id: string): Promise<boolean> {
  const spaeter = wer.benutzerId ? await akteurZu(wer.benutzerId, new Date(JETZT.getTime() + 1000)) : wer;
  return spaeter !== null && (await vorlageNach(spaeter, id, HEUTE)) !== null;
}
const wer = async (id: string) => [
  await liest(OEFFENTLICH, id),
  await liest(mitglied, id),
  await liest(fremd, id),
];

describe('Tischvorlage (A3, F3)', () => {
  it('zu einem Punkt: Mitglieder lesen sie sofort, alle mit dem Beginn der Sitzung', async () => {
    const v = await plane();
    const { oe } = await ladeEin();
    expect(await gib(v.id, oe)).toMatchObject({ ok: true });
    expect(await wer(v.id)).toEqual([false, true, false]);
    const versand = await db.versand.findFirstOrThrow({ where: { art: 'TISCHVORLAGE', sitzungId } });
    expect(tagVon(versand.oeffentlichAb)).toBe(tagVon(MORGEN));
    expect(versand.oeffentlichAb.toLocaleTimeString('de', { timeZone: 'Europe/Berlin' })).toMatch(/^15:00/);
    expect(await oeffentlicheSicht(buero, v.id, versand.oeffentlichAb, JETZT)).toMatchObject({
      angenommen: false,
      aussen: { id: v.id },
    });
    expect(await db.vorlage.findUnique({ where: { id: v.id } })).toMatchObject({ status: 'IN_BERATUNG' });
    expect(await db.protokoll.findMany({ where: { gegenstandId: v.id, kette: 'SCHREIBEN' } })).toMatchObject([
      { aktion: 'tischvorlage.versenden' },
    ]);
  });

  it('als neuer Punkt nur mit Grund; auch er ist erst mit dem Beginn öffentlich', async () => {
    const v = await plane();
    await ladeEin();
    expect(await gib(v.id, null)).toMatchObject({ fehler: { code: 'BEGRUENDUNG_FEHLT', feld: 'grund' } });
    expect(await gib(v.id, null, 'Hochwasser')).toMatchObject({ ok: true });
    expect(await wer(v.id)).toEqual([false, true, false]);
    expect((await sitzungNach(OEFFENTLICH, sitzungId))?.punkte.map((p) => p.titel)).not.toContain(v.betreff);
    expect((await sitzungNach(mitglied, sitzungId))?.punkte.map((p) => p.titel)).not.toContain('x');
    expect(await db.tagesordnungspunkt.count({ where: { sitzungId, versandId: null } })).toBe(0);
  });

  it('nach dem Beginn sofort öffentlich; nach dem Tag der Sitzung nicht mehr', async () => {
    await db.sitzung.update({ where: { id: sitzungId }, data: { datum: alsDatum(HEUTE), beginn: '00:00' } });
    const [v, spaeter] = [await plane(), await plane()];
    const { oe } = await ladeEin();
    expect(await gib(v.id, oe)).toMatchObject({ ok: true });
    expect((await wer(v.id))[0]).toBe(true);
    expect(await gib(spaeter.id, oe, '', MORGEN)).toMatchObject({ fehler: { code: 'SITZUNG_BEGONNEN' } });
  });

  it('nichtöffentlich: nie öffentlich, nie auf einem öffentlichen Punkt', async () => {
    const v = await plane('NICHTOEFFENTLICH');
    const { oe, noe } = await ladeEin();
    expect(await gib(v.id, oe)).toMatchObject({ fehler: { code: 'OEFFENTLICHER_TEIL' } });
    expect(await gib(v.id, noe)).toMatchObject({ ok: true });
    expect(await wer(v.id)).toEqual([false, true, false]);
  });

  it('abgelehnt: ohne Einladung, abgesagt, veraltet, ungefragt, unbekannter Punkt; zwei zugleich wirken einmal', async () => {
    const v = await plane();
    expect(await gib(v.id, null, 'Es eilt')).toMatchObject({ fehler: { code: 'EINLADUNG_FEHLT' } });
    const { oe } = await ladeEin();
    const alt = { sitzungId, stand: 'alt', vorlageId: v.id, punktId: oe, grund: '' };
    expect(await tischvorlageVersenden(buero, alt, JETZT)).toMatchObject({
      fehler: { code: 'INZWISCHEN_GEAENDERT' },
    });
    expect(await gib(v.id, v.id)).toMatchObject({ fehler: { code: 'NICHT_GEFUNDEN' } });
    await db.vorlage.update({ where: { id: v.id }, data: { personenbezug: null } });
    expect(await gib(v.id, oe)).toMatchObject({ fehler: { code: 'PERSONENBEZUG_OFFEN' } });
    await db.vorlage.update({ where: { id: v.id }, data: { personenbezug: 'KEINER' } });
    const antworten = await Promise.all([gib(v.id, oe), gib(v.id, oe)]);
    expect(antworten.filter((a) => a.ok)).toHaveLength(1);
    const anderer = await plane();
    await db.sitzung.update({ where: { id: sitzungId }, data: { abgesagt: true } });
    expect(await gib(anderer.id, oe)).toMatchObject({ fehler: { code: 'SITZUNG_FAELLT_AUS' } });
  });
});

describe('Sonderversand (F4)', () => {
  it('vor der Tagesordnung: öffentlich sofort, Mitglieder lesen auch Nichtöffentliches, die Tagesordnung bleibt verborgen', async () => {
    const [oe, noe] = [await plane(), await plane('NICHTOEFFENTLICH')];
    expect(await wer(oe.id)).toEqual([false, false, false]);
    expect(await vorab([oe.id, noe.id])).toMatchObject({ ok: true });
    expect(await wer(oe.id)).toEqual([true, true, true]);
    expect(await wer(noe.id)).toEqual([false, true, false]);
    expect(await sitzungNach(OEFFENTLICH, sitzungId)).toMatchObject({
      status: 'TERMINIERT',
      tagesordnungAb: null,
      punkte: [],
    });
    expect(await vorab([oe.id])).toMatchObject({ fehler: { code: 'INZWISCHEN_GEAENDERT' } });
  });

  it('die Einladung nimmt danach dieselben Vorlagen auf', async () => {
    const v = await plane();
    await vorab([v.id]);
    const { version } = await db.sitzung.findUniqueOrThrow({ where: { id: sitzungId } });
    await tagesordnungAufstellen(buero, { sitzungId, version }, JETZT);
    const e = { sitzungId, stand: await stand(), grund: 'Es eilt' };
    expect(await einladungVersenden(buero, e, JETZT)).toMatchObject({ ok: true });
    const seite = await sitzungNach(OEFFENTLICH, sitzungId);
    expect(seite?.punkte.flatMap((p) => p.beratungen.map((b) => b.vorlageId))).toEqual([v.id]);
  });

  it('abgelehnt: abgesagt, begonnen, ungefragt, Entwurf', async () => {
    const v = await plane();
    await db.vorlage.update({ where: { id: v.id }, data: { personenbezug: null } });
    expect(await vorab([v.id])).toMatchObject({ fehler: { code: 'PERSONENBEZUG_OFFEN' } });
    const entwurf = await plane();
    await db.vorlage.update({ where: { id: entwurf.id }, data: { status: 'ENTWURF' } });
    expect(await vorab([entwurf.id])).toMatchObject({ fehler: { code: 'INZWISCHEN_GEAENDERT' } });
    expect(await vorab([v.id], new Date(MORGEN.getTime() + TAG))).toMatchObject({
      fehler: { code: 'SITZUNG_BEGONNEN' },
    });
    await db.sitzung.update({ where: { id: sitzungId }, data: { abgesagt: true } });
    expect(await vorab([v.id])).toMatchObject({ fehler: { code: 'SITZUNG_FAELLT_AUS' } });
  });

  it('ein Schritt kommt in keinen alten Versand und aus seinem nicht heraus', async () => {
    const [v, andere] = [await plane(), await plane()];
    await vorab([v.id]);
    const { id: versandId } = await db.versand.findFirstOrThrow({
      where: { art: 'SONDERVERSAND', sitzungId },
    });
    const setze = (vorlageId: string, wert: string | null) =>
      db.beratung.updateMany({ where: { vorlageId }, data: { versandId: wert } });
    await expect(setze(andere.id, versandId)).rejects.toThrow(/F4/);
    await expect(setze(v.id, null)).rejects.toThrow(/F4/);
  });
});
