import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { berlinTag } from '@/domain/kern/localDate';
import { Suchfilter } from '@/domain/suche/filter';
import { anstehendes } from '@/server/anstehend/queries';
import { arbeitsliste } from '@/server/arbeitsliste/queries';
import { protokollPunkt } from '@/server/ergebnisse/queries';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import type * as Behalten from '@/server/kern/behalten';
import { dbIntern } from '@/server/kern/db';
import { kommune } from '@/server/kommune/queries';
import { laufendeFuer } from '@/server/laufende/queries';
import { statistikauswahl, statistikbilder } from '@/server/statistik/queries';
import { sucheVorlagen } from '@/server/suche/queries';
import { suchzahlen } from '@/server/suchzahlen/queries';
import { quellen } from '../architecture/quellen';
import { type Anweisung, belausche } from '../support/abfragen';
import { eigeneDatenbank } from '../support/datenbank';
import { akteurVon, beginneVonVorn, gruendeStadt, type Welt } from '../support/zufall/welt';

/** The kind that is just being loaded. */
const spur = new AsyncLocalStorage<string>();

vi.mock('@/server/kern/behalten', async (original) => {
  const echt = await original<typeof Behalten>();
  return {
    ...echt,
    behalte: ((fach, lade) => echt.behalte(fach, () => spur.run(fach.art, lade))) as typeof echt.behalte,
    behalteJe: ((fach, dinge, lade) =>
      echt.behalteJe(fach, dinge, (ids, ganz) =>
        spur.run(fach.art, () => lade(ids, ganz)),
      )) as typeof echt.behalteJe,
  };
});

const urls = await eigeneDatenbank();
const eigentuemer = new Client({ connectionString: urls.eigentuemer });
let welt: Welt;

/** By the role that asks: its words for the same tables are others. */
const rollen = new Map(
  [urls.app, urls.oeffentlich].map((url) => [new URL(url).username, new Client({ connectionString: url })]),
);

beforeAll(async () => {
  await Promise.all([eigentuemer, ...rollen.values()].map((client) => client.connect()));
  welt = await gruendeStadt(dbIntern(), eigentuemer);
  await beginneVonVorn(welt);
});
afterAll(() => Promise.all([eigentuemer, ...rollen.values()].map((client) => client.end())));

/** Every statement that is sent while something is loaded to be kept, by its kind. */
async function horcheMit(tat: () => Promise<unknown>): Promise<Map<string, Anweisung[]>> {
  const gehoert = new Map<string, Anweisung[]>();
  await belausche((anweisung) => {
    const art = spur.getStore();
    if (art) gehoert.set(art, [...(gehoert.get(art) ?? []), anweisung]);
  }, tat);
  return gehoert;
}

const allesBehaltene = (): Set<string> =>
  new Set(
    quellen('src/server').flatMap(({ pfad }) =>
      [...readFileSync(pfad, 'utf8').matchAll(/\bart: '(\w+)',\s*sicht\b/g)].map(([, art]) => art ?? ''),
    ),
  );

it('alles, woraus Behaltenes gelesen wird, bewegt den Schlüssel; nichts davon ist hier vergessen', async () => {
  const heute = berlinTag(welt.jetzt);
  const mitglied = await akteurVon(
    welt,
    welt.benutzer.findIndex((b) => b.name === 'Mitglied'),
  );
  const schritt = await dbIntern().beratung.findFirstOrThrow({
    where: { vorlage: { status: 'GEZEICHNET' } },
  });
  const filter = (q: string) => Suchfilter.parse({ q });
  const gehoert = await horcheMit(async () => {
    for (const wer of [SYSTEM, mitglied, OEFFENTLICH]) {
      await laufendeFuer(wer, heute);
      await anstehendes(wer, Object.values(welt.gremien), welt.jetzt, { seit: new Date(0) });
      for (const q of ['', 'Schule', 'gibtesnicht']) await sucheVorlagen(wer, filter(q), heute);
      await Promise.all([kommune(wer), suchzahlen(wer, 'gibtesnicht')]);
    }
    await arbeitsliste(SYSTEM, welt.jetzt, null);
    await protokollPunkt(await akteurVon(welt, 0), schritt.id, welt.jetzt);
    await statistikauswahl(OEFFENTLICH);
    const jahr = { von: '2026-01-01', bis: '2026-12-31', bisTag: heute };
    await statistikbilder(OEFFENTLICH, { zeitraum: jahr, gremium: null, alle: true }, heute);
  });
  expect([...gehoert.keys()].sort()).toEqual([...allesBehaltene()].sort());

  const { rows } = await eigentuemer.query<{ name: string }>(
    "SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = 'stand' AND tgenabled = 'A'",
  );
  const beobachtet = new Set(['stand', ...rows.map((r) => r.name.replace('intern.', ''))]);
  const unbeobachtet: string[] = [];
  let gesehen = 0;
  for (const [art, anweisungen] of gehoert)
    for (const { rolle, text, values } of anweisungen) {
      const plan = await rollen.get(rolle)?.query(`EXPLAIN (FORMAT JSON) ${text}`, values);
      for (const [, name = ''] of JSON.stringify(plan?.rows).matchAll(/"Relation Name":"(\w+)"/g))
        if (beobachtet.has(name)) gesehen += 1;
        else unbeobachtet.push(`${art}: ${name}`);
    }
  expect(unbeobachtet).toEqual([]);
  expect(gesehen).toBeGreaterThan(100);
});
