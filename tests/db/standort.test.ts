import fc from 'fast-check';
import { expect, it } from 'vitest';
import { position } from '@/domain/beratungsfolge/position';
import { satz } from '@/domain/beratungsfolge/satz';
import { alsDatum, ausDatum, plusTage } from '@/domain/kern/localDate';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbFuer, dbIntern, schreibe } from '@/server/kern/db';
import { schreibeStandorte } from '@/server/kern/standort';
import { vorlageNach } from '@/server/vorlagen/queries';
import { eigeneDatenbank } from '../support/datenbank';
import { folgen, TAGE } from '../support/folgeArbitrary';
import { legeFolgeAn, versende } from '../support/stadt';

await eigeneDatenbank();

const AB = TAGE[0] ?? '';
const SPAETER = [...TAGE, plusTage(AB, 40), plusTage(AB, 400)];

it('gespeicherter und berechneter Standort stimmen an jedem Tag überein, für beide Sichten (Regel 10)', async () => {
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
        expect({ ...zeile, seit: zeile.seit && ausDatum(zeile.seit) }).toMatchObject({
          ...berechnet,
          satz: satz(berechnet, ansicht.folge, publikum),
        });
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);
