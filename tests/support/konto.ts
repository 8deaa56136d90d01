import { createHmac } from 'node:crypto';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Rolle } from '@/domain/zugriff/rolle';
import { meldeAn } from '@/server/anmeldung/commands';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { verschluessele } from '@/server/kern/auth/kennwort';
import { dbIntern } from '@/server/kern/db';
import { legeBenutzerAn } from './benutzer';

export const JETZT = new Date('2026-11-23T08:00:00Z');
export const KENNWORT = 'ein langes Kennwort';

export type Konto = { akteur: Akteur; id: string; email: string };

/** An account with a password. */
export async function konto(rolle: Rolle = 'RATSBUERO', gremien: string[] = []): Promise<Konto> {
  const db = dbIntern();
  const akteur = await legeBenutzerAn(db, { rolle, gremien }, JETZT);
  const id = akteur.benutzerId ?? '';
  const password = await verschluessele(KENNWORT);
  await db.anmeldung.create({ data: { userId: id, accountId: id, providerId: 'credential', password } });
  const { email } = await db.benutzer.findUniqueOrThrow({ where: { id } });
  return { akteur, id, email };
}

let adressen = 0;
/** Headers of a browser at an address of its own. */
export const von = (cookie = '', adresse = `192.0.2.${++adressen}`) =>
  new Headers({ 'x-forwarded-for': adresse, 'user-agent': 'Test', ...(cookie && { cookie }) });

/** The cookies an answer sets, as a browser sends them; those it takes away are gone. */
export const cookieAus = (kopf: Headers): string =>
  kopf
    .getSetCookie()
    .map((k) => k.split(';')[0] ?? '')
    .filter((k) => !k.endsWith('='))
    .join('; ');

/** Signed in with the password alone: the cookies. */
export async function angemeldet({ email }: Konto, kopf = von()): Promise<string> {
  const ergebnis = await meldeAn(OEFFENTLICH, { email, kennwort: KENNWORT }, JETZT, kopf);
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.code);
  return cookieAus(ergebnis.wert.kekse);
}

/** The code an app shows for this secret (RFC 6238), so many steps of 30 seconds from now. */
export function totp(schluessel: string, schritte = 0): string {
  const bits = [...schluessel].map((z) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(z).toString(2).padStart(5, '0'),
  );
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const zaehler = Buffer.alloc(8);
  zaehler.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + schritte));
  const mac = createHmac('sha1', Buffer.from(bytes.map((b) => Number.parseInt(b, 2))))
    .update(zaehler)
    .digest();
  const stelle = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(stelle) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
