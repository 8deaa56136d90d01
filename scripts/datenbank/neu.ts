import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeIdentifier } from 'pg';
import { Abbruch, befehl } from '../betrieb/abbruch';
import { wurzel } from '../betrieb/pfade';
import { oeffneEingebettet } from './eingebettet';
import { migriere } from './migrieren';
import { richteDatenbankEin } from './rollen';
import { mitVerbindung } from './verbindung';

/** What the schema has and the migrations have not, as SQL; empty where they agree. */
function unterschied(url: string): string {
  const ziel = new URL(url);
  // Prisma writes unqualified names: without the search path its tables would land in `public`.
  ziel.search = '?schema=intern&options=-c%20search_path%3Dintern,public';
  const prisma = join(wurzel, 'node_modules/prisma/build/index.js');
  const schalter = [
    '--from-config-datasource',
    '--to-schema',
    'prisma/schema',
    '--config',
    'prisma/prisma.config.ts',
    '--script',
  ];
  const lauf = spawnSync(process.execPath, [prisma, 'migrate', 'diff', ...schalter], {
    cwd: wurzel,
    env: {
      ...process.env,
      DATABASE_URL_EIGENTUEMER: ziel.href,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
    encoding: 'utf8',
  });
  if (lauf.status !== 0)
    throw new Abbruch(`Prisma konnte den Unterschied nicht bestimmen:\n${lauf.stderr.trim()}`);
  return lauf.stdout.includes('This is an empty migration') ? '' : lauf.stdout;
}

/** Runs `tun` with the owner's URL of a fresh database in the embedded server, which is dropped afterwards. */
async function mitFrischerDatenbank<T>(tun: (url: string) => Promise<T>): Promise<T> {
  const eingebettet = await oeffneEingebettet();
  const name = `neu_${randomBytes(4).toString('hex')}`;
  const url = new URL(eingebettet.urls.eigentuemer);
  url.pathname = `/${name}`;
  try {
    return await mitVerbindung(eingebettet.superuser, async (client) => {
      await client.query(`CREATE DATABASE ${escapeIdentifier(name)}`);
      try {
        await richteDatenbankEin(client, name);
        return await tun(url.href);
      } finally {
        await client.query(`DROP DATABASE ${escapeIdentifier(name)} WITH (FORCE)`);
      }
    });
  } finally {
    await eingebettet.schliessen();
  }
}

// npm run db:neu -- name: writes the next migration from the difference between the migrations and prisma/schema.
await befehl(async () => {
  const name = process.argv[2] ?? '';
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Abbruch('Bitte einen Namen aus Kleinbuchstaben, Ziffern und _ angeben: npm run db:neu -- name');
  }
  const sql = await mitFrischerDatenbank(async (url) => {
    await migriere(url);
    return unterschied(url);
  });
  const zeit = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const ordner = join(wurzel, 'prisma/migrations', `${zeit}_${name}`);
  mkdirSync(ordner);
  const datei = join(ordner, 'migration.sql');
  writeFileSync(
    datei,
    sql || '-- prisma/schema verlangt nichts Neues; Sichten, Rechte und Regeln hier von Hand.\n',
  );
  const zeilen = readFileSync(datei, 'utf8').trim().split('\n').length;
  console.log(
    `${datei}: ${zeilen} Zeilen${sql ? '; bitte lesen und um Sichten, Rechte und Regeln ergänzen' : ', leer'}.`,
  );
});
