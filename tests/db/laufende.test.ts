import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { berlinTag, plusTage } from '@/domain/kern/localDate';
import { TafelFilter } from '@/domain/wo/filter';
import type { Akteur } from '@/domain/zugriff/akteur';
import { einsicht } from '@/server/einsicht/queries';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern, schreibe } from '@/server/kern/db';
import { schreibeStandorte } from '@/server/kern/standort';
import { laufendeFuer } from '@/server/laufende/queries';
import { tafel } from '@/server/wo/queries';
import { zaehleAbfragen } from '../support/abfragen';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { BEFEHLE, type Befehlsname } from '../support/zufall/befehle';
import { ladeLage } from '../support/zufall/lage';
import { akteurVon, beginneVonVorn, gruendeStadt, stelleUhr, type Welt } from '../support/zufall/welt';

const urls = await eigeneDatenbank();
const db = dbIntern();
const eigentuemer = new Client({ connectionString: urls.eigentuemer });
/** Another process of the application. */
const anderswo = new Client({ connectionString: urls.app });
let welt: Welt;

beforeAll(async () => {
  await Promise.all([eigentuemer.connect(), anderswo.connect()]);
  welt = await gruendeStadt(db, eigentuemer);
});
beforeEach(() => beginneVonVorn(welt));
afterAll(() => Promise.all([eigentuemer.end(), anderswo.end()]));

const ALLE = TafelFilter.parse({ auswahl: 'ALLE', nach: 'GREMIUM' });
const heute = () => berlinTag(welt.jetzt);
const prozess = globalThis as { ratslaufBehalten?: unknown };
const vergiss = () => {
  prozess.ratslaufBehalten = undefined;
};
/** Who sees some papers whole, each by another rule. */
const TEILS = ['Schriftführung Schule und Rat', 'Eigenes Amt', 'Mitglied'];
const von = (name: string) =>
  akteurVon(
    welt,
    welt.benutzer.findIndex((b) => b.name === name),
  );
const leserinnen = async (): Promise<Akteur[]> => [
  OEFFENTLICH,
  SYSTEM,
  ...(await Promise.all(TEILS.map(von))),
];
const tafeln = async (wer: readonly Akteur[]) => {
  const alle = [];
  for (const akteur of wer) alle.push(await tafel(akteur, ALLE, heute(), [TafelFilter.parse({})]));
  return alle;
};
/** The kept boards are those that a process would make that has kept nothing. */
async function gehaltenIstRichtig(anlass: string) {
  const wer = await leserinnen();
  const gehalten = await tafeln(wer);
  vergiss();
  expect(gehalten, anlass).toEqual(await tafeln(wer));
  return gehalten;
}
/** A deed changes somebody's board, and the boards kept before it are not shown after it. */
async function aendert(anlass: string, tat: () => Promise<unknown>) {
  const vorher = await gehaltenIstRichtig(`vor: ${anlass}`);
  await tat();
  expect(await gehaltenIstRichtig(anlass), anlass).not.toEqual(vorher);
}

let keim = 5;
const wuerfel = (seiten: number): number => {
  keim = (keim * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((keim / 2_147_483_648) * seiten);
};

describe('Gehaltenes gilt, solange nichts geschieht', () => {
  it('nach jeder Art von Befehl, den jemand gibt, und während die Uhr geht', async () => {
    const namen = Object.keys(BEFEHLE) as Befehlsname[];
    const angenommen = new Set<string>();
    for (let nr = 0; nr < 75; nr++) {
      const name = namen[nr % namen.length] as Befehlsname;
      const zahlen = { a: wuerfel(9999), b: wuerfel(9999), c: wuerfel(9999) };
      const sende = await BEFEHLE[name][1](welt, await ladeLage(db), zahlen);
      const antwort = await sende?.(await akteurVon(welt, nr % 2), welt.jetzt);
      if (antwort?.ok) angenommen.add(name);
      if (antwort?.ok) await gehaltenIstRichtig(`${nr}: ${name}`);
      if (nr % 12 !== 11) continue;
      await stelleUhr(welt, new Date(welt.jetzt.getTime() + 17 * 3_600_000));
      await gehaltenIstRichtig(`${nr}: 17 Stunden später`);
    }
    expect(angenommen.size).toBeGreaterThan(namen.length / 2);
  }, 120_000);

  it('was anderswo geschieht, zeigt die nächste Tafel: versandt, umbenannt, entzogen, um Mitternacht', async () => {
    const ids = (
      await db.vorlage.findMany({ where: { oeffentlichkeit: 'OEFFENTLICH', status: 'GEZEICHNET' } })
    ).map((v) => v.id);
    const neu = await db.versand.create({
      data: {
        art: 'SONDERVERSAND',
        versandtAm: welt.jetzt,
        oeffentlichAb: new Date(welt.jetzt.getTime() + 3_600_000),
        vorlagen: { create: ids.map((vorlageId) => ({ vorlageId })) },
      },
    });
    expect(neu.id).toBeTruthy();
    await db.vorlage.updateMany({ where: { id: { in: ids } }, data: { status: 'IN_BERATUNG' } });
    await schreibe((tx) => schreibeStandorte(tx, ids, heute()));
    await aendert('die Stunde der Veröffentlichung ist da', () =>
      stelleUhr(welt, new Date(welt.jetzt.getTime() + 3_600_000)),
    );
    expect((await tafel(OEFFENTLICH, ALLE, heute())).laufend).toBe(ids.length);
    await aendert('ein Gremium heißt anders', () =>
      anderswo.query("UPDATE intern.gremium SET name = 'Ausschuss für Schule' WHERE name = 'Schulausschuss'"),
    );
    await aendert('eine Einheit heißt anders', () =>
      anderswo.query("UPDATE intern.organisationseinheit SET name = 'Amt für Alles' WHERE kennung = '40'"),
    );
    await aendert('die Stadt nennt die Bearbeiter', () =>
      anderswo.query('UPDATE intern.kommune SET "bearbeiterOeffentlich" = true'),
    );
    await aendert('eine Sitzung fängt später an', () =>
      anderswo.query("UPDATE intern.sitzung SET beginn = '19:30'"),
    );
    await aendert('Mitternacht', () => stelleUhr(welt, new Date(`${plusTage(heute(), 4)}T23:00:30Z`)));
    await aendert('nicht mehr öffentlich', () =>
      anderswo.query(`UPDATE intern.vorlage SET oeffentlichkeit = 'NICHTOEFFENTLICH' WHERE id = '${ids[0]}'`),
    );
    expect((await tafel(OEFFENTLICH, ALLE, heute())).laufend).toBe(ids.length - 1);
    await anderswo.query(
      "UPDATE intern.gremium SET name = 'Schulausschuss' WHERE name = 'Ausschuss für Schule'",
    );
    await anderswo.query('UPDATE intern.kommune SET "bearbeiterOeffentlich" = false');
  }, 60_000);

  it('wer manche Vorlage ganz sieht, erfährt es sofort, wenn es andere werden', async () => {
    const lies = async () => tafel(await von('Fremdes Amt'), ALLE, heute());
    const vorher = await lies();
    const fremdes = await db.organisationseinheit.findFirst({ where: { kennung: '60' } });
    await db.vorlage.updateMany({ data: { fachbereichId: fremdes?.id } });
    expect((await lies()).laufend).toBeGreaterThan(vorher.laufend);
  });

  it('was nichts Öffentliches bewegt, gilt sofort: befangen, Mitzeichnung, die Stunde eines Versands', async () => {
    const { id } = await db.vorlage.findFirstOrThrow({
      where: { status: 'GEZEICHNET', beratungen: { some: { gremiumId: welt.gremien.SCHULE } } },
    });
    const fuer = async (akteur: Akteur) => (await einsicht(akteur, id)).sieht(id);
    const mitgliedSieht = async () => fuer(await von('Mitglied'));
    const stand = async () => (await anderswo.query('SELECT revision FROM intern.stand')).rows[0].revision;
    const schritt = await db.beratung.findFirstOrThrow({
      where: { vorlageId: id, gremiumId: welt.gremien.SCHULE },
    });
    const ab = new Date(welt.jetzt.getTime() + 1800_000);
    const hier = { sitzungId: schritt.sitzungId ?? '' };
    const punkt = await schreibe(async (tx) => {
      const versand = await tx.versand.create({
        data: { art: 'NACHTRAG', ...hier, versandtAm: ab, oeffentlichAb: ab },
      });
      const { id: punktId } = await tx.tagesordnungspunkt.create({
        data: { ...hier, teil: 'OEFFENTLICH', ordnung: 90, titel: 'Nachtrag' },
      });
      await tx.beratung.update({ where: { id: schritt.id }, data: { tagesordnungspunktId: punktId } });
      await tx.tagesordnungspunkt.update({ where: { id: punktId }, data: { versandId: versand.id } });
      return punktId;
    });
    const vorher = await stand();
    expect(await mitgliedSieht()).toBe(false);
    await stelleUhr(welt, ab);
    expect(await mitgliedSieht()).toBe(true);
    const { rechte } = await von('Mitglied');
    const befangen = { personId: rechte.personId ?? '', tagesordnungspunktId: punkt };
    await db.befangenheit.create({ data: { ...befangen, von: 'Test', am: ab } });
    expect(await mitgliedSieht()).toBe(false);
    await db.befangenheit.deleteMany({ where: befangen });
    expect(await mitgliedSieht()).toBe(true);
    const zeichnet = await legeBenutzerAn(db, { rolle: 'MITZEICHNUNG', fachbereichId: welt.amt }, welt.jetzt);
    expect(await fuer(zeichnet)).toBe(false);
    await db.mitzeichnung.create({
      data: { vorlageId: id, organisationseinheitId: welt.amt, runde: 1, ordnung: 1, status: 'OFFEN' },
    });
    expect(await fuer(zeichnet)).toBe(true);
    expect(await stand()).toBe(vorher);
  });
});

it('wer eine Vorlage ganz sieht, liest nur, wo sie wirklich steht: intern fertig ist fertig', async () => {
  const [v] = await db.vorlage.findMany({ where: { status: 'GEZEICHNET', oeffentlichkeit: 'OEFFENTLICH' } });
  const vorlageId = v?.id ?? '';
  await db.versand.create({
    data: {
      art: 'SONDERVERSAND',
      versandtAm: welt.jetzt,
      oeffentlichAb: welt.jetzt,
      vorlagen: { create: { vorlageId } },
    },
  });
  await db.standort.updateMany({
    where: { vorlageId, sicht: 'INTERN' },
    data: { code: 'ABGESCHLOSSEN', gruende: [] },
  });
  await db.standort.updateMany({
    where: { vorlageId, sicht: 'OEFFENTLICH' },
    data: { code: 'TERMIN_OFFEN' },
  });
  const sieht = async (akteur: Akteur) =>
    (await laufendeFuer(akteur, heute())).alle().some((z) => z.vorlageId === vorlageId);
  const amt = await von('Eigenes Amt');
  expect([await sieht(OEFFENTLICH), await sieht(SYSTEM), await sieht(amt)]).toEqual([true, false, false]);
});

// A page asks for each key once; here it is asked for with each thing kept.
it('gehalten kostet die Tafel nur die Schlüssel, wer manches ganz sieht eine Abfrage mehr', async () => {
  const mitglied = await von('Mitglied');
  const anzahl = (akteur: Akteur) => zaehleAbfragen(() => tafel(akteur, ALLE, heute(), [ALLE, ALLE]));
  expect([await anzahl(OEFFENTLICH), await anzahl(SYSTEM), await anzahl(mitglied)]).toEqual([2, 2, 5]);
});
