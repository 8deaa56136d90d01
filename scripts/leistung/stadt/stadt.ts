import type { Client } from 'pg';
import { GREMIUM, mitgliedschaften, personen } from './gremien';
import type { Groesse } from './groesse';
import { kontozeilen } from './konten';
import { Lader, ohneIndizes } from './laden';
import { vorlagen } from './plan';
import { Sitzungsplan } from './sitzungen';
import { einheitId, FACHBEREICHE, type Zeilen } from './tabelle';
import { formalien, sitzungszeilen, vorlagezeilen, wahlperioden } from './zeilen';
import { kennung } from './zufall';

const stamm = (g: Groesse): Zeilen => ({
  kommune: [
    { id: kennung('kommune', 0), einzig: true, name: 'Stadt Messhausen', kurzname: 'Messhausen', demo: true },
  ],
  wahlperiode: wahlperioden(),
  organisationseinheit: Array.from({ length: FACHBEREICHE }, (_, nr) => ({
    id: einheitId(nr),
    art: 'FACHBEREICH',
    kennung: String(10 + nr),
    name: `Fachbereich ${10 + nr}`,
    version: 1,
  })),
  gremium: [...GREMIUM],
  person: personen(g.personen),
  mitgliedschaft: mitgliedschaften(g.personen),
});

/** The last number of each year, as the counter has it. */
function zaehler(nummern: readonly (string | null)[]): Zeilen {
  const je = new Map<number, number>();
  for (const nummer of nummern)
    if (nummer) je.set(2000 + Number(nummer.slice(-2)), Number(nummer.slice(0, 5)));
  return { nummernzaehler: [...je].map(([jahr, stand]) => ({ jahr, stand })) };
}

/**
 * Fills a migrated, empty database with a city of this size; `client` may leave triggers aside (superuser). What those
 * would have derived comes with the rows. Positions and search follow in nacharbeit.ts. Answers rows by table.
 */
export async function fuelleStadt(client: Client, g: Groesse): Promise<Map<string, number>> {
  const lader = new Lader(client);
  await client.query(
    'SET search_path = intern, public; SET session_replication_role = replica; SET synchronous_commit = off',
  );
  await client.query("SET maintenance_work_mem = '256MB'");
  await ohneIndizes(client, async () => {
    const plan = new Sitzungsplan(g);
    await lader.nimm(stamm(g));
    await lader.nimm(await kontozeilen(g.personen));
    await lader.nimm(sitzungszeilen(plan.alle));
    const nummern: (string | null)[] = [];
    for (const vorlage of vorlagen(g, plan)) {
      nummern.push(vorlage.nummer);
      await lader.nimm(vorlagezeilen(vorlage, nummern));
    }
    await lader.nimm(formalien(plan.alle));
    await lader.nimm(zaehler(nummern));
    await lader.fertig();
  });
  await client.query('RESET session_replication_role; RESET synchronous_commit');
  return lader.anzahl;
}
