import { beforeAll, expect, it } from 'vitest';
import { alsDatum, berlinTag, plusTage } from '@/domain/kern/localDate';
import { anstehendes } from '@/server/anstehend/queries';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { sitzungenZwischen } from '@/server/termine/queries';
import { sitzungenZumEinladen } from '@/server/versendungen/queries';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
const JETZT = new Date();
const TAG = plusTage(berlinTag(JETZT), 5);
let gemeinsam: string;
let gremien: string[];

/** Two bodies sit together: over one paper each, over one of them twice, and over some that do not come. */
beforeAll(async () => {
  const [eines, anderes] = [await legeGremiumAn(db), await legeGremiumAn(db)];
  gremien = [eines.id, anderes.id];
  gemeinsam = (await legeSitzungAn(db, eines.id, TAG)).id;
  await db.sitzungGremium.create({ data: { sitzungId: gemeinsam, gremiumId: anderes.id, ordnung: 1 } });
  const papier = async (oeffentlichkeit: 'OEFFENTLICH' | 'NICHTOEFFENTLICH' = 'OEFFENTLICH') =>
    (await legeVorlageAn(db, undefined, oeffentlichkeit)).id;
  const [beide, entfallen, geheim, ungesandt] = [
    await papier(),
    await papier(),
    await papier('NICHTOEFFENTLICH'),
    await papier(),
  ];
  const schritt = (vorlageId: string, gremiumId: string, ordnung: number, weg = false) => ({
    vorlageId,
    gremiumId,
    ordnung,
    zustaendigkeit: 'BESCHLUSS',
    sitzungId: gemeinsam,
    ...(weg && { entfallenAm: alsDatum(TAG), entfallenGrund: 'nicht mehr nötig' }),
  });
  await db.beratung.createMany({
    data: [
      schritt(beide, eines.id, 0),
      schritt(beide, anderes.id, 1),
      schritt(entfallen, eines.id, 0, true),
      schritt(geheim, eines.id, 0),
      schritt(ungesandt, anderes.id, 0),
    ],
  });
  await versende(db, [beide, entfallen, geheim], JETZT);
});

it.each([
  ['Öffentlichkeit', OEFFENTLICH, 1],
  ['alles', SYSTEM, 3],
] as const)(
  'eine Vorlage zählt je Sitzung einmal, und nur, wenn sie dort noch beraten wird: %s',
  async (_, akteur, zahl) => {
    const [sitzung] = await sitzungenZwischen(akteur, TAG, TAG);
    expect(sitzung?.vorlagen).toBe(zahl);
  },
);

it('ebenso in dem, was auf beide Gremien zukommt, auch wenn dort beide entscheiden', async () => {
  const { termine } = await anstehendes(OEFFENTLICH, gremien, JETZT);
  expect(termine).toMatchObject([{ id: gemeinsam, vorlagen: 1, entscheidungen: 1 }]);
});

it('ebenso in der Liste der Einladungen', async () => {
  const liste = await sitzungenZumEinladen(SYSTEM, JETZT, { vergangen: false, seite: 1 });
  expect(liste?.zeilen.find((s) => s.id === gemeinsam)?.vorlagen).toBe(3);
});
