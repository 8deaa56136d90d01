import 'server-only';
import { leseMuster, type Nummernmuster } from '@/domain/drucksache/muster';
import { schreibeNummer } from '@/domain/drucksache/nummer';
import { type Nummernzaehler, naechsteNummer } from '@/domain/drucksache/vergabe';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, type Result } from '@/domain/kern/result';
import type { Transaktion } from '@/server/kern/db';

/** Nobody else takes a number until the transaction ends: releases one after the other, and imports bring their own. */
export async function sperreNummern(tx: Transaktion): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('drucksachen'))`;
}

/** How the city writes its numbers; null while its setting cannot be read. */
export async function nummernmuster(db: Transaktion): Promise<Nummernmuster | null> {
  const kommune = await db.kommune.findFirst({ select: { nummernmuster: true } });
  const muster = leseMuster(kommune?.nummernmuster ?? '');
  return muster.ok ? muster.wert : null;
}

/** So many numbers are looked up at once where imported papers have taken them. */
const AUF_EINMAL = 200;

/**
 * The next free number and the state of the counter after it (N2): imported numbers are skipped. The caller holds the lock
 * on the counter and saves both.
 */
export async function freieNummer(
  tx: Transaktion,
  jetzt: Date,
): Promise<Result<{ nummer: string; zaehler: Nummernzaehler }, Ablehnung>> {
  const muster = await nummernmuster(tx);
  if (!muster) return abgelehnt({ code: 'NUMMERNMUSTER_UNGUELTIG', regel: 'N1' });
  const letzter = await tx.nummernzaehler.findFirst({ orderBy: { jahr: 'desc' } });
  const vergeben = new Set<string>();
  for (;;) {
    const naechste = naechsteNummer(letzter, jetzt, muster, vergeben);
    if (!naechste.ok) return naechste;
    const { nummer, zaehler } = naechste.wert;
    const gefragt = kandidaten(zaehler, muster);
    const belegt = await tx.vorlage.findMany({
      where: { nummer: { in: gefragt } },
      select: { nummer: true },
    });
    for (const zeile of belegt) if (zeile.nummer) vergeben.add(zeile.nummer);
    if (!vergeben.has(nummer)) return naechste;
  }
}

const kandidaten = ({ jahr, stand }: Nummernzaehler, muster: Nummernmuster): string[] =>
  Array.from(
    { length: AUF_EINMAL },
    (_, i) => schreibeNummer({ laufend: stand + i, jahr, zusatz: '' }, muster) ?? '',
  );
