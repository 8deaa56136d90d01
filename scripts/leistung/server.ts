import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Abbruch } from '../betrieb/abbruch';
import { schritt } from '../betrieb/ausgabe';
import { freierPort } from '../datenbank/postgres';
import { ablage } from './bau';
import { JETZT } from './stadt/tage';

export type Server = { port: number; pid: number; beende: () => Promise<void> };

/** The processes talk to the bench's own channel, so that they end with it. */
const STDIO = ['ignore', 'pipe', 'pipe', 'ipc'] as const;

function wartetAufAdresse(kind: ChildProcess): Promise<void> {
  return new Promise((fertig, fehler) => {
    let text = '';
    const lies = (stueck: Buffer) => {
      text = (text + stueck).slice(-4000);
      if (text.includes('Ratslauf läuft')) fertig();
    };
    kind.stdout?.on('data', lies);
    kind.stderr?.on('data', lies);
    kind.on('exit', () => fehler(new Abbruch(`Der gemessene Server startet nicht:\n${text}`)));
  });
}

/**
 * Starts what `npm start` starts, from the folder of the build: web process and worker, on this database, with the clock
 * of the bench and without limits for requests (the city is marked as a demo).
 */
export async function starteServer(bau: string, urls: { app: string; oeffentlich: string }): Promise<Server> {
  const daten = join(ablage(), 'betrieb');
  mkdirSync(daten, { recursive: true });
  const port = await freierPort();
  const kind = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'scripts/betrieb/start.ts'],
    {
      cwd: bau,
      stdio: [...STDIO],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        DATABASE_URL: urls.app,
        DATABASE_URL_OEFFENTLICH: urls.oeffentlich,
        DATABASE_URL_EIGENTUEMER: '',
        RATSLAUF_DATEN: daten,
        RATSLAUF_JETZT: JETZT,
        RATSLAUF_GRENZEN: 'aus',
        RATSLAUF_GEHEIMNIS: randomBytes(33).toString('base64'),
        RATSLAUF_ADRESSE: `http://127.0.0.1:${port}`,
        RATSLAUF_SMTP_URL: '',
        PORT: String(port),
      },
    },
  );
  // Also where this run is broken off: the worker ends with its web process.
  process.once('exit', () => kind.kill('SIGKILL'));
  const weg = new Promise<void>((fertig) => kind.on('exit', () => fertig()));
  await schritt('Server starten', () => wartetAufAdresse(kind));
  kind.stdout?.resume();
  kind.stderr?.resume();
  return {
    port,
    pid: kind.pid ?? 0,
    beende: async () => {
      kind.kill('SIGTERM');
      await weg;
    },
  };
}
