import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { berlinTag } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { anstehendes } from '@/server/anstehend/queries';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
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
beforeEach(() => beginneVonVorn(welt));
afterAll(() => eigentuemer.end());

const prozess = globalThis as { ratslaufBehalten?: unknown };
const kommen = async (wer: Akteur) =>
  [...(await kommendeSchritte(wer, Object.values(welt.gremien), berlinTag(welt.jetzt)))].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );

/** What pages of members and bodies and lists show of all there is. */
const liest = async (wer: Akteur, seit: Date) => {
  const heute = berlinTag(welt.jetzt);
  const vorlagen = await db.vorlage.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  return [
    await anstehendes(wer, Object.values(welt.gremien), welt.jetzt, { seit }),
    await vorlagenreihen(
      wer,
      vorlagen.map((v) => v.id),
      heute,
    ),
  ];
};

it('Gehaltenes ist, was neu gelesen würde, und wer nichts bewegt hat, hat nichts Neues', async () => {
  const namen = Object.keys(BEFEHLE) as Befehlsname[];
  let keim = 11;
  const wuerfel = () => {
    keim = (keim * 1_103_515_245 + 12_345) % 2_147_483_648;
    return keim % 9999;
  };
  let besuch = welt.jetzt;
  let neues = 0;
  for (let nr = 0; nr < 90; nr++) {
    const name = namen[nr % namen.length] as Befehlsname;
    const zahlen = { a: wuerfel(), b: wuerfel(), c: wuerfel() };
    const sende = await BEFEHLE[name][1](welt, await ladeLage(db), zahlen);
    const antwort = await sende?.(await akteurVon(welt, nr % 2), welt.jetzt);
    if (nr % 9 === 8) await stelleUhr(welt, new Date(welt.jetzt.getTime() + 17 * 3_600_000));
    else if (!antwort?.ok) continue;
    const alle = await Promise.all(welt.benutzer.map((_, nr) => akteurVon(welt, nr)));
    for (const akteur of [OEFFENTLICH, SYSTEM, ...alle]) {
      const gehalten = await kommen(akteur);
      const seiten = await liest(akteur, besuch);
      prozess.ratslaufBehalten = undefined;
      expect(await kommen(akteur), `${nr}: ${name}, ${akteur.name}`).toEqual(gehalten);
      expect(await liest(akteur, besuch), `${nr}: ${name}, ${akteur.name}`).toEqual(seiten);
      const ids = (schritte: typeof gehalten) => schritte.map((s) => s.id);
      const bewegt = gehalten.filter((s) => (s.bewegtAm ?? 0) > besuch.getTime());
      const erwartet = await neuigkeiten(akteur, ids(gehalten), besuch, welt.jetzt);
      expect(await neuigkeiten(akteur, ids(bewegt), besuch, welt.jetzt)).toEqual(erwartet);
      neues += erwartet.length;
    }
    if (nr % 10 === 9) besuch = welt.jetzt;
  }
  expect(neues).toBeGreaterThan(50);
}, 180_000);
