import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anlageHinzufuegen } from '@/server/anlagen/commands';
import { raeumeDateienAuf } from '@/server/dateien/commands';
import { storage } from '@/server/infra/storage';
import type { Ablage } from '@/server/infra/storage/ablage';
import { s3Ablage } from '@/server/infra/storage/s3';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { starteS3 } from '../support/s3';
import { legeKommuneAn, legeVorlageAn } from '../support/stadt';

await eigeneDatenbank();
const daten = mkdtempSync(join(tmpdir(), 'ratslauf-aufraeumen-'));
process.env.RATSLAUF_DATEN = daten;
const s3 = await starteS3();
afterAll(async () => {
  await s3.schliesse();
  rmSync(daten, { recursive: true });
});

const JETZT = new Date('2026-11-23T08:00:00Z');
const TAG = 24 * 60 * 60 * 1000;
const morgen = () => new Date(Date.now() + TAG + 60_000);
const db = dbIntern();
beforeAll(() => legeKommuneAn(db));

async function* strom(text = 'Inhalt'): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function zeile(ablage: Ablage, mitAnlage: boolean, angelegtAm = JETZT) {
  const abgelegt = await ablage.put(strom());
  const { id } = await db.datei.create({
    data: { ...abgelegt, name: 'a.txt', mimetyp: 'text/plain', angelegtAm, geprueftAm: JETZT },
  });
  if (mitAnlage) {
    const vorlage = await legeVorlageAn(db);
    await db.anlage.create({ data: { vorlageId: vorlage.id, dateiId: id, titel: 'A', ordnung: 0 } });
  }
  return { id, schluessel: abgelegt.ablage };
}

const raeume = (ablage: Ablage, wann = morgen()) => raeumeDateienAuf(SYSTEM, {}, JETZT, ablage, wann);
const eintraege = () => db.protokoll.count({ where: { aktion: 'dateien.aufraeumen' } });

describe.each<[string, () => Ablage]>([
  ['Ordner', () => storage()],
  ['S3', () => s3Ablage(s3.einstellung)],
])('Aufräumen: %s', (_, neu) => {
  it('was nach dem Ablegen nie eingetragen wurde, geht nach einem Tag; was jemand kennt, bleibt', async () => {
    const ablage = neu();
    const { ablage: lose } = await ablage.put(strom('Der Prozess starb vor dem Eintrag'));
    const { schluessel } = await zeile(ablage, true);
    expect(await raeume(ablage, new Date())).toEqual({
      ok: true,
      wert: { dateien: 0, zeilen: 0, unfertige: 0 },
    });
    expect(await ablage.exists(lose)).toBe(true);
    const vorher = await eintraege();
    expect(await raeume(ablage)).toEqual({ ok: true, wert: { dateien: 1, zeilen: 0, unfertige: 0 } });
    expect([await ablage.exists(lose), await ablage.exists(schluessel)]).toEqual([false, true]);
    expect(await eintraege()).toBe(vorher + 1);
    // Nothing to do is no entry.
    await raeume(ablage);
    expect(await eintraege()).toBe(vorher + 1);
  });

  it('eine Zeile ohne Anlage geht mit ihrer Datei, nach einem Tag', async () => {
    const ablage = neu();
    const alt = await zeile(ablage, false, new Date(JETZT.getTime() - TAG - 1));
    const jung = await zeile(ablage, false);
    expect(await raeume(ablage)).toEqual({ ok: true, wert: { dateien: 0, zeilen: 1, unfertige: 0 } });
    expect([await ablage.exists(alt.schluessel), await ablage.exists(jung.schluessel)]).toEqual([
      false,
      true,
    ]);
    expect(await db.datei.findUnique({ where: { id: alt.id } })).toBeNull();
    await db.datei.delete({ where: { id: jung.id } });
    await ablage.delete(jung.schluessel);
  });

  it('teilen sich zwei Datenbanken eine Ablage, wird nichts gelöscht', async () => {
    const ablage = neu();
    const { ablage: fremde } = await ablage.put(strom());
    const geteilt = {
      ...ablage,
      besitzer: async (k: string) => [...(await ablage.besitzer(k)), randomUUID()],
    };
    await expect(raeume(geteilt)).rejects.toThrow('Mehr als eine Datenbank');
    expect(await ablage.exists(fremde)).toBe(true);
    await ablage.delete(fremde);
  });

  it('sind zu viele unbekannt, gehört sie zu einer anderen: es wird nichts gelöscht', async () => {
    const ablage = neu();
    const fremde = await Promise.all(Array.from({ length: 120 }, () => ablage.put(strom())));
    await expect(raeume(ablage)).rejects.toThrow('zu einer anderen Datenbank');
    expect(await Promise.all(fremde.map((f) => ablage.exists(f.ablage)))).not.toContain(false);
    for (const f of fremde) await ablage.delete(f.ablage);
  }, 60_000);
});

it('ein Absturz zwischen Ablegen und Eintragen: die Datei bleibt liegen und wird später gefunden', async () => {
  const { id: vorlageId } = await legeVorlageAn(db);
  const buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, JETZT);
  const abgelegt = await storage().put(strom());
  const eingabe = { vorlageId, titel: 'mit Null\u0000zeichen', oeffentlichkeit: false };
  const datei = { ...abgelegt, name: 'a.txt', art: 'TXT' as const };
  // The process ends before it can take the file back.
  const loesche = storage().delete;
  Object.assign(storage(), { delete: () => Promise.reject(new Error('Prozess beendet')) });
  await expect(anlageHinzufuegen(buero, { ...eingabe, datei }, JETZT)).rejects.toThrow();
  Object.assign(storage(), { delete: loesche });
  expect(await storage().exists(abgelegt.ablage)).toBe(true);
  const s = abgelegt.ablage;
  const vorgestern = new Date(Date.now() - 2 * TAG);
  utimesSync(join(daten, 'dateien', s.slice(0, 2), s.slice(2, 4), s), vorgestern, vorgestern);
  await raeumeDateienAuf(SYSTEM, {}, JETZT);
  expect(await storage().exists(s)).toBe(false);
});

it('was nie geprüft wurde, kommt wieder an die Reihe', async () => {
  const { id } = await zeile(storage(), true);
  await db.datei.update({ where: { id }, data: { geprueftAm: null } });
  await raeume(storage(), new Date());
  expect(
    await db.$queryRaw`SELECT 1 AS n FROM jobs.job WHERE name = 'datei.pruefen' AND data->>'dateiId' = ${id}`,
  ).toEqual([{ n: 1 }]);
});

it('räumt nur das System auf', async () => {
  const buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, JETZT);
  for (const wer of [OEFFENTLICH, buero])
    expect(await raeumeDateienAuf(wer, {}, JETZT)).toEqual({ ok: false, fehler: { code: 'NICHT_ERLAUBT' } });
});
