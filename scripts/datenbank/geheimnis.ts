import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { datenordner } from '../betrieb/pfade';

/**
 * The secret of this checkout, made once: a new one would sign everybody out. Written beside and linked into place, so
 * that two processes at the same moment end up with one.
 */
export function eigenesGeheimnis(): string {
  const datei = join(datenordner(), 'geheimnis');
  const neu = `${datei}.${process.pid}`;
  try {
    return readFileSync(datei, 'utf8').trim();
  } catch {
    writeFileSync(neu, `${randomBytes(33).toString('base64url')}\n`, { mode: 0o600 });
  }
  try {
    linkSync(neu, datei);
  } catch {
    // Somebody else was first.
  } finally {
    rmSync(neu, { force: true });
  }
  return readFileSync(datei, 'utf8').trim();
}
