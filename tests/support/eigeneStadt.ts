import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { mitVerbindung } from '../../scripts/datenbank/verbindung';
import { superuserUrl, type Urls } from '../../scripts/datenbank/zugang';
import { kopiere } from './cluster';
import { type Anwendung, DEMOSTADT, starteAnwendung } from './server';

/**
 * A demo city of its own for the test file that calls it: `aufUhr` answers with the application on it, its clock at an
 * instant, other settings with `mehr`. Each call starts a further server on the same city, so that time passes. All end
 * with the file.
 */
export async function eigeneStadt(): Promise<{
  urls: Urls;
  aufUhr: (jetzt: string, mehr?: Readonly<Record<string, string>>) => Promise<Anwendung>;
}> {
  const zugang = inject('zugang');
  const name = `stadt_${randomBytes(6).toString('hex')}`;
  const urls = await kopiere(zugang, name, DEMOSTADT);
  const daten = mkdtempSync(join(tmpdir(), 'ratslauf-reise-'));
  cpSync(join(dirname(inject('server').post), 'dateien'), join(daten, 'dateien'), { recursive: true });
  const laufende: Anwendung[] = [];
  afterAll(async () => {
    for (const anwendung of laufende) await anwendung.beende();
    rmSync(daten, { recursive: true, force: true });
    await mitVerbindung(superuserUrl(zugang), async (client) => {
      await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    });
  }, 60_000);
  return {
    urls,
    aufUhr: async (jetzt, mehr) => {
      const anwendung = await starteAnwendung({ urls, daten }, jetzt, mehr);
      laufende.push(anwendung);
      return anwendung;
    },
  };
}
