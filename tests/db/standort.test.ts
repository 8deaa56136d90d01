import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { position } from '@/domain/beratungsfolge/position';
import {
  haltegruende,
  LAUFENDE,
  naechsterTermin,
  stehtBei,
} from '@/domain/beratungsfolge/position/haltegrund';
import { satz } from '@/domain/beratungsfolge/satz';
import { schritteZu } from '@/domain/beratungsfolge/satz/nennung';
import { alsDatum, ausDatum, plusTage } from '@/domain/kern/localDate';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbFuer, dbIntern, schreibe } from '@/server/kern/db';
import { schreibeStandorte } from '@/server/kern/standort';
import { berichtigeStandorte } from '@/server/standorte/commands';
import { type Abweichung, pruefeStandorte } from '@/server/standorte/queries';
import { vorlageNach } from '@/server/vorlagen/queries';
import { zaehleAbfragen } from '../support/abfragen';
import { eigeneDatenbank } from '../support/datenbank';
import { schritt } from '../support/folge';
import { folgen, TAGE } from '../support/folgeArbitrary';
import { legeFolgeAn, versende } from '../support/stadt';

await eigeneDatenbank();

const AB = TAGE[0] ?? '';
const SPAETER = [...TAGE, plusTage(AB, 40), plusTage(AB, 400)];

it('gespeicherter und berechneter Standort stimmen an jedem Tag überein, für beide Sichten', async () => {
  const db = dbIntern();
  const verborgen = fc.subarray(['s0', 's1', 's2', 's3', 's4', 's5', 's6']).map((ids) => new Set(ids));
  await fc.assert(
    fc.asyncProperty(folgen, verborgen, fc.constantFrom(...SPAETER), async (folge, verborgene, tag) => {
      const id = await legeFolgeAn(
        db,
        {
          ...folge,
          vorlagenstatus:
            folge.vorlagenstatus === 'ENTWURF' || folge.vorlagenstatus === 'MITZEICHNUNG'
              ? 'GEZEICHNET'
              : folge.vorlagenstatus,
        },
        verborgene,
      );
      await versende(db, [id], new Date('2026-11-01T08:00:00Z'));
      await schreibe((tx) => schreibeStandorte(tx, [id], AB));

      for (const akteur of [OEFFENTLICH, SYSTEM]) {
        const ansicht = await vorlageNach(akteur, id, tag);
        const sicht = akteur.art === 'oeffentlich' ? 'OEFFENTLICH' : 'INTERN';
        const zeilen = await dbFuer(akteur).standort.findMany({
          where: {
            vorlageId: id,
            sicht,
            von: { lte: alsDatum(tag) },
            OR: [{ bis: null }, { bis: { gt: alsDatum(tag) } }],
          },
        });
        expect(zeilen).toHaveLength(1);
        const [zeile] = zeilen;
        if (!ansicht || !zeile) throw new Error('Die Vorlage ist nicht zu lesen.');
        const publikum = akteur.art === 'oeffentlich' ? 'oeffentlich' : 'intern';
        const berechnet = position(ansicht.folge, tag);
        const hier = schritteZu(stehtBei(berechnet), ansicht.folge.schritte) as typeof ansicht.folge.schritte;
        const naechster = naechsterTermin(berechnet, ansicht.folge, tag);
        expect({ ...zeile, seit: zeile.seit && ausDatum(zeile.seit) }).toMatchObject({
          ...berechnet,
          satz: satz(berechnet, ansicht.folge, publikum),
          gruende: haltegruende(berechnet, publikum),
          gremien: [...new Set(hier.map((s) => s.gremiumId))],
          zustaendigkeiten: [...new Set(hier.map((s) => s.zustaendigkeit))],
          naechsterTermin: naechster && alsDatum(naechster),
        });
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

describe('npm run standort', () => {
  const abweichungen = async (heute = AB) => {
    const gefunden: Abweichung[] = [];
    for await (const block of pruefeStandorte(SYSTEM, heute)) gefunden.push(...block.abweichungen);
    return gefunden;
  };
  const legeAn = async () => {
    const id = await legeFolgeAn(
      dbIntern(),
      {
        vorlagenstatus: 'IN_BERATUNG',
        beschlussErforderlich: true,
        schritte: [schritt('ASF E 20.11.'), schritt('Rat B 10.12.')],
      },
      new Set(),
    );
    await schreibe((tx) => schreibeStandorte(tx, [id], AB));
    return id;
  };

  it('findet nichts, an keinem Tag von der Niederschrift an', async () => {
    await legeAn();
    for (const tag of SPAETER) expect(await abweichungen(tag)).toEqual([]);
  });

  it('findet jede beschädigte Zeile und nennt, was an ihr nicht stimmt; schreiben heilt sie', async () => {
    const db = dbIntern();
    const [anders, weg, zuviel] = [await legeAn(), await legeAn(), await legeAn()];
    await db.standort.updateMany({
      where: { vorlageId: anders, sicht: 'INTERN' },
      data: { gruende: ['TERMIN_OFFEN'] },
    });
    await db.standort.deleteMany({ where: { vorlageId: weg, sicht: 'OEFFENTLICH' } });
    await db.standort.updateMany({
      where: { vorlageId: zuviel, bis: null },
      data: { bis: alsDatum('2027-01-01') },
    });

    const gefunden = await abweichungen();
    const zu = (id: string) => gefunden.filter((a) => a.vorlageId === id);
    expect(new Set(zu(anders).map((a) => `${a.sicht} ${a.felder}`))).toEqual(new Set(['INTERN gruende']));
    expect(new Set(zu(weg).map((a) => `${a.sicht} ${a.felder}`))).toEqual(new Set(['OEFFENTLICH fehlt']));
    expect(zu(zuviel).map((a) => `${a.sicht} ${a.felder}`)).toEqual(['OEFFENTLICH bis', 'INTERN bis']);
    expect(new Set(gefunden.map((a) => a.vorlageId))).toEqual(new Set([anders, weg, zuviel]));

    expect(await berichtigeStandorte(SYSTEM, new Date(`${AB}T12:00:00Z`))).toEqual({ ok: true, wert: 3 });
    expect(await abweichungen()).toEqual([]);
  });

  it('berichtigt niemand außer dem System', async () => {
    expect(await berichtigeStandorte(OEFFENTLICH, new Date())).toMatchObject({ ok: false });
  });
});

it('viele Vorlagen kosten so viele Anweisungen wie eine', async () => {
  const ids = (await dbIntern().vorlage.findMany({ select: { id: true } })).map((v) => v.id);
  expect(ids.length).toBeGreaterThan(50);
  const schreiben = (welche: string[]) =>
    zaehleAbfragen(() => schreibe((tx) => schreibeStandorte(tx, welche, AB)));
  expect(await schreiben(ids)).toBe(await schreiben(ids.slice(0, 1)));
});

it('der Index der laufenden Vorlagen kennt dieselben Codes wie der Fachkern', async () => {
  const [zeile] = await dbIntern().$queryRaw<{ praedikat: string }[]>`
    SELECT pg_get_expr(indpred, indrelid) AS praedikat FROM pg_index WHERE indexrelid = 'standort_laufend'::regclass`;
  expect([...(zeile?.praedikat.matchAll(/'(\w+)'/g) ?? [])].map((m) => m[1]).sort()).toEqual(
    [...LAUFENDE].sort(),
  );
});
