import 'server-only';
import { type Anlagenlage, type Dateibefundart, offeneAnlagen } from '@/domain/anlage/befund';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { OFFENE_ANLAGE } from '@/domain/texte/dateibefund';
import type { Prisma } from '@/generated/prisma/client';
import type { Transaktion } from '@/server/kern/db';

/** A finding as its page shows it; `antwort` with who gave it, null while it is open. */
export type BefundAnsicht = {
  id: string;
  art: Dateibefundart;
  seite: number | null;
  ausschnitt: string;
  antwort: { satz: string; von: string; am: Date } | null;
};

/** The findings of a file, in the order of its pages, for the selection of any query of files. */
export const BEFUNDE = {
  select: { id: true, art: true, seite: true, ausschnitt: true, antwort: true, von: true, am: true },
  orderBy: [{ art: 'desc' }, { seite: 'asc' }, { id: 'asc' }],
} as const satisfies Prisma.Datei$befundeArgs;

type Zeile = Prisma.DateibefundGetPayload<typeof BEFUNDE>;

export const alsBefund = ({ antwort, von, am, art, ...rest }: Zeile): BefundAnsicht => ({
  ...rest,
  art: art as Dateibefundart,
  antwort: antwort !== null && von !== null && am !== null ? { satz: antwort, von, am } : null,
});

/** Attachments that the public would get with their paper, for the selection of any query of papers. */
export const OEFFENTLICHE_ANLAGEN = {
  where: { oeffentlich: true, vorlage: { oeffentlichkeit: 'OEFFENTLICH' } },
  select: {
    titel: true,
    oeffentlich: true,
    datei: { select: { geprueftAm: true, _count: { select: { befunde: { where: { antwort: null } } } } } },
  },
  orderBy: [{ vorlageId: 'asc' }, { ordnung: 'asc' }],
} as const satisfies Prisma.Vorlage$anlagenArgs;

const lage = (anlagen: Prisma.AnlageGetPayload<typeof OEFFENTLICHE_ANLAGEN>[]): Anlagenlage[] =>
  anlagen.map(({ titel, oeffentlich, datei }) => ({
    titel,
    oeffentlich,
    geprueft: datei.geprueftAm !== null,
    offeneBefunde: datei._count.befunde,
  }));

/**
 * Why these papers may not go out yet: attachments meant for the public that wait for the inspection (ANLAGE_UNGEPRUEFT)
 * or for an answer to what it found (ANLAGE_BEFUND_OFFEN). Null when nothing does. Whoever releases or dispatches asks.
 */
export async function dateihindernis(
  tx: Transaktion,
  vorlageIds: readonly string[],
): Promise<Ablehnung | null> {
  const anlagen = await tx.anlage.findMany({
    ...OEFFENTLICHE_ANLAGEN,
    where: { ...OEFFENTLICHE_ANLAGEN.where, vorlageId: { in: [...vorlageIds] } },
    relationLoadStrategy: 'join',
  });
  const { ungeprueft, unbeantwortet } = offeneAnlagen(lage(anlagen));
  if (unbeantwortet.length > 0) return { code: 'ANLAGE_BEFUND_OFFEN', betrifft: unbeantwortet };
  return ungeprueft.length > 0 ? { code: 'ANLAGE_UNGEPRUEFT', betrifft: ungeprueft } : null;
}

/** The same of `OEFFENTLICHE_ANLAGEN` as sentences, one an attachment, for the list of what a release still needs. */
export function offeneDateisaetze(anlagen: Parameters<typeof lage>[0]): string[] {
  const { ungeprueft, unbeantwortet } = offeneAnlagen(lage(anlagen));
  return [...unbeantwortet.map(OFFENE_ANLAGE.unbeantwortet), ...ungeprueft.map(OFFENE_ANLAGE.ungeprueft)];
}
