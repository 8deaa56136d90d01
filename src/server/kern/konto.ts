import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, type Result } from '@/domain/kern/result';
import type { Rechtestand } from '@/domain/konto/rechte';
import { type Warnung, warnBrief } from '@/domain/texte/kontobrief';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { Rolle } from '@/domain/zugriff/rolle';
import { LINKDAUER, stelleNachweisAus, widerrufeNachweise } from './auth/nachweis';
import { schreibe, type Transaktion } from './db';
import { env } from './env';
import { reiheEin } from './jobs/queue';

/** Which account: by its address at the command line, by its id and the version a page has shown. */
export type Kontowahl = { email: string } | { id: string; version: number };

/** What a form goes on with after somebody else was faster. */
type Konflikt = Required<Pick<Ablehnung, 'eingabe' | 'unterschiede'>>;

export type Konto = {
  id: string;
  version: number;
  name: string;
  email: string;
  gesperrtAm: Date | null;
  /** Null: nobody has signed in yet. */
  besuchAm: Date | null;
  rechte: Rechtestand;
};

/** The address under which somebody chooses a password once. */
export type Einladung = { link: string };

/** A one-time link to choose a password by; links handed out earlier are worth nothing from now on. */
export async function stelleLinkAus(
  tx: Transaktion,
  benutzerId: string,
  dauer: keyof typeof LINKDAUER,
): Promise<string> {
  const token = await stelleNachweisAus(tx, benutzerId, LINKDAUER[dauer]);
  return `${env().RATSLAUF_ADRESSE}/anmelden/kennwort?token=${token}`;
}

/** Such a link for who is invited, good for 7 days. */
export async function stelleEinladungAus(tx: Transaktion, benutzerId: string): Promise<Einladung> {
  return { link: await stelleLinkAus(tx, benutzerId, 'EINLADUNG') };
}

/** Asks for a mail with a new link, which is made when the mail is; those handed out earlier are worth nothing at once. */
export async function fordereEinladungAn(tx: Transaktion, benutzerId: string): Promise<void> {
  await widerrufeNachweise(tx, benutzerId);
  await reiheEin(tx, 'kennwort.einladung', { benutzerId });
}

/** Tells who has signed in before that somebody else has changed how they get in; nothing where no mail goes out. */
export async function warne(
  tx: Transaktion,
  konto: Pick<Konto, 'name' | 'email' | 'besuchAm'>,
  warnung: Warnung,
): Promise<void> {
  if (!konto.besuchAm || !env().RATSLAUF_SMTP_URL) return;
  const brief = warnBrief(konto.name, await ortsname(tx), warnung);
  await reiheEin(tx, 'mail.senden', { an: konto.email, ...brief });
}

/** What the city is called in a letter. */
export const ortsname = async (tx: Transaktion): Promise<string> =>
  (await tx.kommune.findFirst({ select: { name: true } }))?.name ?? '';

/** Changes of accounts wait for each other, so that two of them together never take the last administrator away. */
export async function sperreKonten(tx: Transaktion): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('konten'))`;
}

/**
 * Does something to an account as somebody who may, and counts its version. Refused: NICHT_ERLAUBT, NICHT_GEFUNDEN,
 * EIGENES_KONTO (what only others may do), INZWISCHEN_GEAENDERT (a form goes on with what `konflikt` says).
 */
export async function mitKonto<W>(
  akteur: Akteur,
  aktion: 'benutzer.verwalten' | 'benutzer.berechtigen',
  wahl: Kontowahl,
  tat: (tx: Transaktion, konto: Konto) => Promise<Result<W, Ablehnung>>,
  konflikt?: (tx: Transaktion, konto: Konto) => Promise<Konflikt>,
): Promise<Result<W, Ablehnung>> {
  if (!darf(akteur, 'benutzer.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    await sperreKonten(tx);
    const zeile = await tx.benutzer.findUnique({ where: suche(wahl), select: KONTO });
    if (!zeile) return abgelehnt({ code: 'NICHT_GEFUNDEN', ...('email' in wahl && { feld: 'email' }) });
    if (aktion === 'benutzer.berechtigen' && !darf(akteur, aktion, { benutzerId: zeile.id }))
      return abgelehnt({ code: 'EIGENES_KONTO' });
    const konto = alsKonto(zeile);
    if ('version' in wahl && wahl.version !== konto.version)
      return abgelehnt({ code: 'INZWISCHEN_GEAENDERT', ...(await konflikt?.(tx, konto)) });
    return tat(tx, konto);
  });
}

const suche = (wahl: Kontowahl) => ('email' in wahl ? { email: wahl.email } : { id: wahl.id });

const KONTO = {
  id: true,
  name: true,
  email: true,
  gesperrtAm: true,
  besuchAm: true,
  version: true,
  organisationseinheitId: true,
  personId: true,
  rollen: { select: { rolle: true, gremiumId: true } },
} as const;

function alsKonto({
  rollen,
  organisationseinheitId,
  personId,
  ...konto
}: Omit<Konto, 'rechte'> & {
  organisationseinheitId: string | null;
  personId: string | null;
  rollen: { rolle: string; gremiumId: string | null }[];
}): Konto {
  const rechte = {
    rollen: [...new Set(rollen.map((r) => r.rolle as Rolle))],
    gremien: rollen.flatMap((r) => r.gremiumId ?? []),
    organisationseinheitId,
    personId,
  };
  return { ...konto, rechte };
}

/** The rows that say these rights. */
export const alsRollenzeilen = ({ rollen, gremien }: Pick<Rechtestand, 'rollen' | 'gremien'>) =>
  rollen.flatMap((rolle): { rolle: Rolle; gremiumId?: string }[] =>
    rolle === 'SCHRIFTFUEHRUNG' ? gremien.map((gremiumId) => ({ rolle, gremiumId })) : [{ rolle }],
  );

/** Every open session of the account ends: the next request of its browsers is the public's. Answers with how many. */
export async function beendeSitzungen(tx: Transaktion, benutzerId: string): Promise<number> {
  return (await tx.authSitzung.deleteMany({ where: { userId: benutzerId } })).count;
}

/** True while somebody else than this account could administer. The command line always can, and is not asked. */
export async function bleibtAdministration(tx: Transaktion, akteur: Akteur, ohne: string): Promise<boolean> {
  if (akteur.art === 'system') return true;
  const uebrige = await tx.benutzer.count({
    where: { id: { not: ohne }, gesperrtAm: null, rollen: { some: { rolle: 'ADMINISTRATION' } } },
  });
  return uebrige > 0;
}
