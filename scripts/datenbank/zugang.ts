import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kennwoerter, type Rolle, rollen } from './rollen';

/** What only this machine knows of its embedded database: the port and all passwords. Kept readable for us alone. */
export type Zugang = { port: number; superuser: string; kennwoerter: Kennwoerter };

export type Urls = Record<Rolle, string>;

const datei = (ordner: string) => join(ordner, 'zugang.json');

export function neuesKennwort(): string {
  return randomBytes(24).toString('base64url');
}

export function neueKennwoerter(): Kennwoerter {
  return { eigentuemer: neuesKennwort(), app: neuesKennwort(), oeffentlich: neuesKennwort() };
}

export function liesZugang(ordner: string): Zugang {
  return JSON.parse(readFileSync(datei(ordner), 'utf8')) as Zugang;
}

/** Written beside and moved into place: a kill leaves the old file or the new one, never half a file. */
export function schreibeZugang(ordner: string, zugang: Zugang): void {
  const neu = `${datei(ordner)}.${process.pid}`;
  writeFileSync(neu, JSON.stringify(zugang, null, 2), { mode: 0o600 });
  renameSync(neu, datei(ordner));
}

function adresse(benutzer: string, kennwort: string, port: number, datenbank: string): string {
  return `postgresql://${benutzer}:${kennwort}@127.0.0.1:${port}/${datenbank}`;
}

export function superuserUrl(zugang: Zugang, datenbank = 'postgres'): string {
  return adresse('postgres', zugang.superuser, zugang.port, datenbank);
}

/** The URLs of the three roles for one database of the embedded server. */
export function rollenUrls(zugang: Zugang, datenbank: string): Urls {
  const url = (rolle: Rolle) => adresse(rollen[rolle], zugang.kennwoerter[rolle], zugang.port, datenbank);
  return { eigentuemer: url('eigentuemer'), app: url('app'), oeffentlich: url('oeffentlich') };
}
