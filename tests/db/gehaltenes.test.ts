import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { berlinTag } from '@/domain/kern/localDate';
import { anstehendes } from '@/server/anstehend/queries';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern, schreibe } from '@/server/kern/db';
import { schreibeStandorte } from '@/server/kern/standort';
import { kommendeSchritte } from '@/server/kommendes/queries';
import { neuigkeiten } from '@/server/neuigkeiten/queries';
import { vorlagenreihen } from '@/server/vorlagenreihen/queries';
import { eigeneDatenbank } from '../support/datenbank';
import { BEFEHLE, type Befehlsname } from '../support/zufall/befehle';
import { ladeLage } from '../support/zufall/lage';
import { akteurVon, beginneVonVorn, gruendeStadt, stelleUhr, type Welt } from '../support/zufall/welt';

const urls = await eigeneDatenbank();
const db = dbIntern();
const eigentuemer = new Client({ connectionString: urls.eigentuemer });
let welt: Welt;

beforeAll(async () => {
  await eigentuemer.connect();
  welt = await gruendeStadt(db, eigentuemer);
});
beforeEach(async () => {
  await beginneVonVorn(welt);
  prozess.ratslaufBehalten = undefined;
});
afterAll(() => eigentuemer.end());

const prozess = globalThis as { ratslaufBehalten?: unknown };
const alle = () => Promise.all(welt.benutzer.map((_, nr) => akteurVon(welt, nr)));
const gremien = () => Object.values(welt.gremien);
const heute = () => berlinTag(welt.jetzt);

/** What pages of members, of bodies and lists show each of all there is. */
async function liest(seit: Date) {
  const vorlagen = await db.vorlage.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  const ids = vorlagen.map((v) => v.id);
  const gelesen: Record<string, unknown> = {};
  for (const wer of await alle()) {
    gelesen[wer.name] = [
      [...(await kommendeSchritte(wer, gremien(), heute()))].sort((a, b) => (a.id < b.id ? -1 : 1)),
      await anstehendes(wer, gremien(), welt.jetzt, { seit }),
      await vorlagenreihen(wer, ids, heute()),
    ];
  }
  return gelesen;
}

/** What is kept is what a process would read that has kept nothing; and stays warm for what comes next. */
async function gehaltenIstRichtig(anlass: string, seit: Date) {
  const gehalten = await liest(seit);
  prozess.ratslaufBehalten = undefined;
  const gelesen = await liest(seit);
  expect(gehalten, anlass).toEqual(gelesen);
  return gelesen;
}

/** Papers that did not move since have no news. */
async function neues(seit: Date): Promise<number> {
  let anzahl = 0;
  for (const wer of await alle()) {
    const schritte = await kommendeSchritte(wer, gremien(), heute());
    const ids = (liste: typeof schritte) => liste.map((s) => s.id);
    const bewegt = schritte.filter((s) => (s.bewegtAm ?? 0) > seit.getTime());
    const erwartet = await neuigkeiten(wer, ids(schritte), seit, welt.jetzt);
    expect(await neuigkeiten(wer, ids(bewegt), seit, welt.jetzt)).toEqual(erwartet);
    anzahl += erwartet.length;
  }
  return anzahl;
}

it('nach jeder Art von Befehl, den jemand gibt, und während die Uhr geht', async () => {
  const namen = Object.keys(BEFEHLE) as Befehlsname[];
  let keim = 11;
  const wuerfel = () => {
    keim = (keim * 1_103_515_245 + 12_345) % 2_147_483_648;
    return keim % 9999;
  };
  let besuch = welt.jetzt;
  let anzahl = 0;
  for (let nr = 0; nr < 90; nr++) {
    const name = namen[nr % namen.length] as Befehlsname;
    const zahlen = { a: wuerfel(), b: wuerfel(), c: wuerfel() };
    const sende = await BEFEHLE[name][1](welt, await ladeLage(db), zahlen);
    const antwort = await sende?.(await akteurVon(welt, nr % 2), welt.jetzt);
    if (nr % 9 === 8) await stelleUhr(welt, new Date(welt.jetzt.getTime() + 17 * 3_600_000));
    else if (!antwort?.ok) continue;
    await gehaltenIstRichtig(`${nr}: ${name}`, besuch);
    anzahl += await neues(besuch);
    if (nr % 10 === 9) besuch = welt.jetzt;
  }
  expect(anzahl).toBeGreaterThan(50);
}, 180_000);

it('die Stunde eines Versands, die der Veröffentlichung und der nächste Tag bewegen nichts, und gelten doch', async () => {
  const vorlagen = await db.vorlage.findMany({ where: { status: 'GEZEICHNET' }, select: { id: true } });
  const in1h = new Date(welt.jetzt.getTime() + 3_600_000);
  const in2h = new Date(welt.jetzt.getTime() + 7_200_000);
  const ids = vorlagen.map((v) => v.id);
  await schreibe(async (tx) => {
    const { id: versandId } = await tx.versand.create({
      data: {
        art: 'SONDERVERSAND',
        versandtAm: in1h,
        oeffentlichAb: in2h,
        vorlagen: { create: ids.map((vorlageId) => ({ vorlageId })) },
      },
    });
    await tx.beratung.updateMany({ where: { vorlageId: { in: ids } }, data: { versandId } });
    await tx.vorlage.updateMany({ where: { id: { in: ids } }, data: { status: 'IN_BERATUNG' } });
    await schreibeStandorte(tx, ids, heute());
  });
  const vorher = await gehaltenIstRichtig('vor dem Versand', welt.jetzt);
  await stelleUhr(welt, in1h);
  const versandt = await gehaltenIstRichtig('versandt', welt.jetzt);
  await stelleUhr(welt, in2h);
  const oeffentlich = await gehaltenIstRichtig('veröffentlicht', welt.jetzt);
  expect(versandt.Mitglied).not.toEqual(vorher.Mitglied);
  expect(versandt[OEFFENTLICH.name]).toEqual(vorher[OEFFENTLICH.name]);
  expect(oeffentlich[OEFFENTLICH.name]).not.toEqual(versandt[OEFFENTLICH.name]);

  // What is decided is no longer awaited once its day is over; of that day alone the kept steps hear.
  await db.vorlage.updateMany({ where: { id: { in: ids } }, data: { status: 'ABGESCHLOSSEN' } });
  const vollendet = await gehaltenIstRichtig('abgeschlossen', welt.jetzt);
  await stelleUhr(welt, new Date(welt.jetzt.getTime() + 60 * 86_400_000));
  const danach = await gehaltenIstRichtig('zwei Monate später', welt.jetzt);
  expect(danach[SYSTEM.name]).not.toEqual(vollendet[SYSTEM.name]);
});
