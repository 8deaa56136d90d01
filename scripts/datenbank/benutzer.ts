import { spawnSync } from 'node:child_process';
import { Abbruch } from '../betrieb/abbruch';

/** The system user PostgreSQL runs as; empty where that is simply the user of this process. */
export type Benutzer = { uid?: number; gid?: number };

const name = 'postgres';

function nummer(schalter: '-u' | '-g'): number | null {
  const aufruf = spawnSync('id', [schalter, name], { encoding: 'utf8' });
  return aufruf.status === 0 ? Number(aufruf.stdout) : null;
}

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`, made here if there is none. */
export function datenbankbenutzer(): Benutzer {
  if (process.getuid?.() !== 0) return {};
  if (nummer('-u') === null) {
    spawnSync('groupadd', ['--system', name]);
    spawnSync('useradd', [
      '--system',
      '--no-create-home',
      '--gid',
      name,
      '--shell',
      '/usr/sbin/nologin',
      name,
    ]);
  }
  const uid = nummer('-u');
  const gid = nummer('-g');
  if (uid === null || gid === null) {
    throw new Abbruch(
      `PostgreSQL läuft nicht als root, und der Benutzer „${name}“ ließ sich nicht anlegen; bitte Ratslauf als gewöhnlicher Benutzer starten.`,
    );
  }
  return { uid, gid };
}

/** True when this user gets to a folder or program through all folders above it. Really tried: modes and ACLs alike. */
export function erreicht(benutzer: Benutzer, pfad: string): boolean {
  if (benutzer.uid === undefined) return true;
  return spawnSync('test', ['-x', pfad], { ...benutzer, cwd: '/' }).status === 0;
}
