import { Client } from 'pg';
import { expect, it } from 'vitest';
import { dbIntern } from '@/server/kern/db';
import { berechneteStandorte } from '@/server/kern/standort';
import { groesse } from '../../scripts/leistung/stadt/groesse';
import { schreibeAlleStandorte } from '../../scripts/leistung/stadt/nacharbeit';
import { gebrocheneRegeln } from '../../scripts/leistung/stadt/pruefen';
import { fuelleStadt } from '../../scripts/leistung/stadt/stadt';
import { HEUTE } from '../../scripts/leistung/stadt/tage';
import { eigeneDatenbank } from '../support/datenbank';

const { superuser } = await eigeneDatenbank();

it('die Stadt der Messung hält, was die Datenbank sonst durch Trigger hält, und ihre Standorte stimmen', async () => {
  const client = new Client({ connectionString: superuser });
  await client.connect();
  try {
    const anzahl = await fuelleStadt(client, groesse(300));
    expect(anzahl.get('vorlage')).toBe(300);
    expect(anzahl.get('beratung')).toBe(900);
    expect(await schreibeAlleStandorte()).toBe(300);
    expect(await gebrocheneRegeln(client)).toEqual([]);

    const { rows } = await client.query<{ standort: Record<string, unknown> }>(
      'SELECT to_jsonb(s) AS standort FROM intern.standort s',
    );
    const schluessel = (z: Record<string, unknown>) => `${z.vorlageId} ${z.sicht} ${z.von}`;
    const gespeichert = new Map(rows.map(({ standort }) => [schluessel(standort), standort]));
    const ids = (await dbIntern().vorlage.findMany({ select: { id: true } })).map(({ id }) => id);
    const berechnet = await berechneteStandorte(dbIntern(), ids, HEUTE);
    expect(berechnet).toHaveLength(gespeichert.size);
    for (const zeile of berechnet) expect(gespeichert.get(schluessel(zeile))).toMatchObject(zeile);

    // What nobody made consistent is found: the check is no formality.
    await client.query(
      'SET session_replication_role = replica; UPDATE intern.vorlage SET "oeffentlichAb" = NULL',
    );
    expect(await gebrocheneRegeln(client)).toEqual(['oeffentlichAb wie aus den Versendungen']);
  } finally {
    await client.end();
  }
}, 120_000);
