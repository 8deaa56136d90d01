import { existsSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { ausfuehren } from './befehl.mjs';
import { wurzel } from './pfade.mjs';
import { clientVeraltet, erzeugeClient } from './prismaClient.mjs';

// npm writes this file last: where it is missing, an installation was broken off.
const installiert = join(wurzel, 'node_modules/.package-lock.json');

function installationVeraltet() {
  if (!existsSync(installiert)) return true;
  return statSync(join(wurzel, 'package-lock.json')).mtimeMs > statSync(installiert).mtimeMs;
}

async function installiere() {
  console.log('› Pakete installieren (beim ersten Mal etwa eine halbe Minute) …');
  const code = await ausfuehren('npm', [
    'install',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0) {
    console.error('Die Installation der Pakete ist gescheitert (npm install, siehe oben).');
    process.exit(1);
  }
  const jetzt = new Date();
  utimesSync(installiert, jetzt, jetzt);
}

/** Brings packages and generated code up to date, with nothing but Node and npm; ends the process where that fails. */
export async function bereitmachen() {
  try {
    if (installationVeraltet()) await installiere();
    if (!clientVeraltet()) return;
    console.log('› Prisma-Client erzeugen …');
    if ((await erzeugeClient()) === 0) return;
    console.error('Der Prisma-Client ließ sich nicht erzeugen (siehe oben).');
  } catch (fehler) {
    console.error(`Die Vorbereitung ist gescheitert: ${fehler.message}`);
  }
  process.exit(1);
}
