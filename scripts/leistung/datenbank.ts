import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Client, escapeIdentifier, escapeLiteral } from 'pg';
import { Abbruch } from '../betrieb/abbruch';
import { melde, schritt } from '../betrieb/ausgabe';
import { typescript } from '../betrieb/kind';
import { wurzel } from '../betrieb/pfade';
import { richteAuftraegeEin } from '../datenbank/auftraege';
import type { Eingebettet } from '../datenbank/eingebettet';
import { leseMigrationen, type Migration, migriere } from '../datenbank/migrieren';
import { richteDatenbankEin } from '../datenbank/rollen';
import { mitVerbindung } from '../datenbank/verbindung';
import type { Urls } from '../datenbank/zugang';

export type Benchdatenbank = { name: string; urls: Urls; superuser: string };

/** What decides how the rows look, besides the migrations. */
const QUELLEN = ['scripts/leistung/stadt', 'src/domain/beratungsfolge'];
const EINZELNE = ['src/server/kern/standort.ts', 'src/server/kern/folge.ts'];

const inDatenbank = (url: string, name: string): string => {
  const adresse = new URL(url);
  adresse.pathname = `/${name}`;
  return adresse.href;
};

/** A database of the embedded server beside the city's own; only its address, whether it is there or not. */
export const datenbankAn = ({ urls, superuser }: Eingebettet, name: string): Benchdatenbank => ({
  name,
  urls: {
    eigentuemer: inDatenbank(urls.eigentuemer, name),
    app: inDatenbank(urls.app, name),
    oeffentlich: inDatenbank(urls.oeffentlich, name),
  },
  superuser: inDatenbank(superuser, name),
});

/** One word for the state a city was made with: another one, and it is made anew. */
function fingerabdruck(vorlagen: number, migrationen: readonly Migration[]): string {
  const summe = createHash('sha256').update(`${vorlagen}`);
  for (const { name, pruefsumme } of migrationen) summe.update(name).update(pruefsumme);
  const dateien = QUELLEN.flatMap((ordner) =>
    readdirSync(join(wurzel, ordner), { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile() && !e.name.endsWith('.test.ts'))
      .map((e) => join(e.parentPath, e.name)),
  );
  for (const datei of [...dateien.sort(), ...EINZELNE.map((e) => join(wurzel, e))])
    summe.update(readFileSync(datei));
  return summe.digest('hex').slice(0, 24);
}

async function stempel(client: Client, name: string): Promise<string | null> {
  const { rows } = await client.query<{ stempel: string | null }>(
    "SELECT shobj_description(oid, 'pg_database') AS stempel FROM pg_database WHERE datname = $1",
    [name],
  );
  return rows[0]?.stempel ?? null;
}

async function verwirf(client: Client, name: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
}

/**
 * The city of so many papers, made where it is missing or of another state; `bau` is the folder of the product it is
 * for. Marked as finished only at the end, so a run that was broken off leaves nothing that counts.
 */
export async function sorgeFuerStadt(
  eingebettet: Eingebettet,
  vorlagen: number,
  { name, bau }: { name: string; bau: string },
): Promise<Benchdatenbank> {
  const migrationen = leseMigrationen(join(bau, 'prisma/migrations'));
  const soll = fingerabdruck(vorlagen, migrationen);
  const datenbank = datenbankAn(eingebettet, name);
  await mitVerbindung(eingebettet.superuser, async (client) => {
    if ((await stempel(client, name)) === soll) return;
    melde(`Datenbank ${name} wird neu angelegt`);
    await verwirf(client, name);
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)}`);
    await richteDatenbankEin(client, name);
    await migriere(datenbank.urls.eigentuemer, () => {}, migrationen);
    await richteAuftraegeEin(datenbank.urls.eigentuemer);
    const { eigentuemer: _, ...urls } = datenbank.urls;
    const code = await typescript(
      'scripts/leistung/stadt/fuellen.ts',
      {
        ...process.env,
        DATABASE_URL: urls.app,
        DATABASE_URL_OEFFENTLICH: urls.oeffentlich,
        LEISTUNG_SUPERUSER: datenbank.superuser,
      },
      undefined,
      [String(vorlagen)],
    );
    if (code !== 0) throw new Abbruch('Die Stadt für die Messung ließ sich nicht anlegen (siehe oben).');
    await client.query(`COMMENT ON DATABASE ${escapeIdentifier(name)} IS ${escapeLiteral(soll)}`);
  });
  return datenbank;
}

/** A copy to write in, so that the city stays the same between runs. The one before is dropped. */
export async function arbeitskopie(eingebettet: Eingebettet, von: Benchdatenbank): Promise<Benchdatenbank> {
  const kopie = datenbankAn(eingebettet, `${von.name}_kopie`);
  await schritt(`Arbeitskopie von ${von.name}`, () =>
    mitVerbindung(eingebettet.superuser, async (client) => {
      await verwirf(client, kopie.name);
      const namen = `${escapeIdentifier(kopie.name)} TEMPLATE ${escapeIdentifier(von.name)}`;
      await client.query(`CREATE DATABASE ${namen} STRATEGY FILE_COPY`);
      await richteDatenbankEin(client, kopie.name);
    }),
  );
  return kopie;
}

export async function verwirfKopie(eingebettet: Eingebettet, { name }: Benchdatenbank): Promise<void> {
  await mitVerbindung(eingebettet.superuser, (client) => verwirf(client, name));
}
