import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Abbruch } from './abbruch';
import { schritt } from './ausgabe';
import { wurzel } from './pfade';

const stempel = join(wurzel, '.next/ratslauf-stand');
const einzelne = ['next.config.js', 'package-lock.json', 'package.json', 'tsconfig.json'];

/** One number for everything the build is made of. By content: a fresh clone knows no true file times. */
function stand(): string {
  const summe = createHash('sha256');
  const quellen = readdirSync(join(wurzel, 'src'), { recursive: true, withFileTypes: true })
    .filter((eintrag) => eintrag.isFile() && !/\.test\.tsx?$/.test(eintrag.name))
    .map((eintrag) => join(eintrag.parentPath, eintrag.name))
    .sort();
  for (const pfad of [...quellen, ...einzelne.map((name) => join(wurzel, name))]) {
    summe
      .update(`${pfad.slice(wurzel.length)}\0`)
      .update(readFileSync(pfad))
      .update('\0');
  }
  return summe.digest('hex');
}

function istAktuell(jetzt: string): boolean {
  if (!existsSync(join(wurzel, '.next/BUILD_ID')) || !existsSync(stempel)) return false;
  return readFileSync(stempel, 'utf8') === jetzt;
}

/** The environment of a build: nothing of this installation may get into the pages, so it sees none of it. */
function bauUmgebung(): NodeJS.ProcessEnv {
  const fremd = Object.entries(process.env).filter(([name]) => !/^(DATABASE_URL|RATSLAUF_|PORT$)/.test(name));
  return { ...Object.fromEntries(fremd), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
}

/** Runs `next build`; its long report is shown only where it fails. */
function baue(signal?: AbortSignal): Promise<void> {
  return new Promise((fertig, fehler) => {
    const kind = spawn(process.execPath, [join(wurzel, 'node_modules/next/dist/bin/next'), 'build'], {
      cwd: wurzel,
      env: bauUmgebung(),
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    let text = '';
    kind.stdout.on('data', (stueck) => (text += stueck));
    kind.stderr.on('data', (stueck) => (text += stueck));
    kind.on('error', fehler);
    kind.on('close', (code) => {
      if (code === 0) return fertig();
      if (!signal?.aborted) console.error(text);
      fehler(new Abbruch('Die Anwendung ließ sich nicht bauen (siehe oben).'));
    });
  });
}

/** Builds the application where the build is older than its sources. */
export async function baueWennNoetig(signal?: AbortSignal): Promise<void> {
  const jetzt = stand();
  if (istAktuell(jetzt)) return;
  rmSync(stempel, { force: true });
  await schritt('Anwendung bauen', () => baue(signal));
  writeFileSync(stempel, jetzt);
}
