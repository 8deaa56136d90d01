import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wurzel } from '../../scripts/betrieb/pfade';
import { freierPort } from '../../scripts/datenbank/postgres';
import type { Urls, Zugang } from '../../scripts/datenbank/zugang';
import { kopiere, leiheCluster } from './cluster';
import { geteilt } from './geteilt';

/** The instant at which all tests over HTTP take place. */
export const JETZT = '2026-11-23T08:00:00Z';

/** Signs the sessions of the tests. */
export const GEHEIMNIS = 'nur-fuer-die-tests-und-nirgendwo-sonst';

/** `post` is the folder in which its mails arrive. */
export type TestServer = { adresse: string; urls: Urls; post: string };

const tsx = ['--conditions=react-server', '--import', 'tsx'];

function fuelle(umgebung: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((fertig, fehler) => {
    const kind = spawn(process.execPath, [...tsx, 'prisma/seed.ts'], {
      cwd: wurzel,
      env: umgebung,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    kind.on('error', fehler);
    kind.on('exit', (code) => (code === 0 ? fertig() : fehler(new Error('prisma/seed.ts ist gescheitert.'))));
  });
}

/** `beendet`: the exit code, once it has ended by itself or not. */
type Lauf = { beende: () => Promise<void>; beendet: Promise<number | null>; ausgabe: () => string };

/** Starts what `npm start` starts, waits for its address, and answers with what it says and the way to end it. */
function starte(umgebung: NodeJS.ProcessEnv): Promise<Lauf> {
  return new Promise((fertig, fehler) => {
    // The channel lets the server end itself when this test run is killed.
    const kind = spawn(process.execPath, [...tsx, 'scripts/betrieb/start.ts'], {
      cwd: wurzel,
      env: umgebung,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const beendet = new Promise<number | null>((weg) => kind.on('exit', weg));
    let text = '';
    const lies = (stueck: Buffer) => {
      text += stueck;
      if (!text.includes('Ratslauf läuft')) return;
      fertig({
        ausgabe: () => text,
        beendet,
        beende: async () => {
          kind.kill('SIGTERM');
          await beendet;
        },
      });
    };
    kind.stdout?.on('data', lies);
    kind.stderr?.on('data', (stueck) => {
      process.stderr.write(stueck);
      lies(stueck);
    });
    kind.on('error', fehler);
    kind.on('exit', () => fehler(new Error(`Der Server für die Tests startet nicht:\n${text}`)));
  });
}

/** The demo city as it was seeded: the shared server and journeys with a city of their own work on copies of it. */
export const DEMOSTADT = 'demostadt';

type Ort = { urls: Urls; daten: string };

async function umgebung({ urls, daten }: Ort, jetzt: string): Promise<NodeJS.ProcessEnv> {
  const port = await freierPort();
  return {
    ...process.env,
    // Empty is unset: whoever has one in the environment keeps it out of the tests.
    DATABASE_URL_EIGENTUEMER: '',
    RATSLAUF_ADRESSE: `http://localhost:${port}`,
    NODE_ENV: 'production',
    TZ: 'Asia/Kathmandu',
    DATABASE_URL: urls.app,
    DATABASE_URL_OEFFENTLICH: urls.oeffentlich,
    PORT: String(port),
    RATSLAUF_DATEN: daten,
    RATSLAUF_JETZT: jetzt,
    RATSLAUF_GEHEIMNIS: GEHEIMNIS,
    // All tests come from one line into the net; tests/http/grenzen.test.ts has a server with limits.
    RATSLAUF_GRENZEN: 'aus',
  };
}

/** `ausgabe`: all it has written to standard output and standard error. */
export type Anwendung = TestServer & Lauf;

/** The built application on this database, with its clock at `jetzt`, and other settings with `mehr`. */
export async function starteAnwendung(
  ort: Ort,
  jetzt: string,
  mehr: Readonly<Record<string, string>> = {},
): Promise<Anwendung> {
  const env = { ...(await umgebung(ort, jetzt)), ...mehr };
  const lauf = await starte(env);
  return { adresse: env.RATSLAUF_ADRESSE ?? '', urls: ort.urls, post: join(ort.daten, 'post'), ...lauf };
}

async function starteServer(): Promise<Anwendung & { zugang: Zugang }> {
  const { zugang, beende: beendeCluster } = await leiheCluster();
  const daten = mkdtempSync(join(tmpdir(), 'ratslauf-daten-'));
  const raeumeAuf = async () => {
    await beendeCluster();
    rmSync(daten, { recursive: true, force: true });
  };
  try {
    const urls = await kopiere(zugang, DEMOSTADT);
    await fuelle(await umgebung({ urls, daten }, JETZT));
    const ort = { urls: await kopiere(zugang, `${DEMOSTADT}_geteilt`, DEMOSTADT), daten };
    const anwendung = await starteAnwendung(ort, JETZT);
    return { ...anwendung, zugang, beende: () => anwendung.beende().then(raeumeAuf) };
  } catch (fehler) {
    // Vitest ends only what a set-up has answered with.
    await raeumeAuf();
    throw fehler;
  }
}

/** The built application with the demo city at JETZT; shared by all projects that ask. */
export const leiheServer = geteilt('server', starteServer);
