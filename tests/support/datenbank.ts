import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { mitVerbindung } from '../../scripts/datenbank/verbindung';
import { superuserUrl, type Urls } from '../../scripts/datenbank/zugang';
import { kopiere } from './cluster';

/** A fresh, migrated, empty database and its three URLs. It is dropped by the returned function. */
export async function neueDatenbank(): Promise<{
  urls: Urls;
  superuser: string;
  verwirf: () => Promise<void>;
}> {
  const zugang = inject('zugang');
  const name = `t_${randomBytes(6).toString('hex')}`;
  const urls = await kopiere(zugang, name);
  const verwirf = () =>
    mitVerbindung(superuserUrl(zugang), async (client) => {
      await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    });
  return { urls, superuser: superuserUrl(zugang, name), verwirf };
}

/**
 * A fresh database for the test file that calls it (once, at its top), set as the application's own: `dbIntern()` and
 * `dbFuer()` then speak to it. Dropped after the file's last test.
 */
export async function eigeneDatenbank(): Promise<Urls & { superuser: string }> {
  const { urls, superuser, verwirf } = await neueDatenbank();
  process.env.DATABASE_URL = urls.app;
  process.env.DATABASE_URL_OEFFENTLICH = urls.oeffentlich;
  afterAll(async () => {
    const { trenne } = await import('@/server/kern/db');
    await trenne();
    await verwirf();
  });
  return { ...urls, superuser };
}
