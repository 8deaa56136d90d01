import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';
import { schreibe, type Transaktion } from './db';
import { verbotenAn } from './gegenstand';
import { betrifft, protokolliere } from './protokoll';
import { sperreVorlagen } from './schritte';

export type Anlage = {
  id: string;
  titel: string;
  oeffentlich: boolean;
  ordnung: number;
  version: number;
  dateiId: string;
};

/** One attachment of a paper that may be edited, in the version the Akteur has seen. */
export function mitAnlage<W>(
  akteur: Akteur,
  { vorlageId, id, version }: { vorlageId: string; id: string; version: number },
  jetzt: Date,
  tun: (tx: Transaktion, anlage: Anlage) => Promise<W>,
  hindert: (tx: Transaktion, anlage: Anlage) => Promise<Ablehnung | null> = async () => null,
): Promise<Result<W, Ablehnung>> {
  return schreibe(async (tx) => {
    const hindernis = await anlagenhindernis(tx, akteur, vorlageId, jetzt);
    if (hindernis) return abgelehnt(hindernis);
    const anlage = await tx.anlage.findFirst({ where: { id, vorlageId } });
    if (!anlage) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (anlage.version !== version) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    const dagegen = await hindert(tx, anlage);
    return dagegen ? abgelehnt(dagegen) : ok(await tun(tx, anlage));
  });
}

/** Holds the paper, so that no dispatch comes in between and orders are given one by one; then asks for the right to edit it. */
export async function anlagenhindernis(
  tx: Transaktion,
  akteur: Akteur,
  vorlageId: string,
  jetzt: Date,
): Promise<Ablehnung | null> {
  await sperreVorlagen(tx, [vorlageId]);
  const verboten = await verbotenAn(tx, akteur, 'vorlage.bearbeiten', vorlageId, jetzt);
  return verboten?.code === 'NICHT_ERLAUBT' ? { ...verboten, regel: 'L2' } : verboten;
}

/** The place behind the last attachment of a paper. The caller holds the paper. */
export async function naechsteOrdnung(tx: Transaktion, vorlageId: string): Promise<number> {
  const { _max } = await tx.anlage.aggregate({ where: { vorlageId }, _max: { ordnung: true } });
  return (_max.ordnung ?? -1) + 1;
}

/** In the history of the paper; an attachment by its id only, because names of non-public ones say too much. */
export function vermerkeAnlage(
  tx: Transaktion,
  akteur: Akteur,
  aktion: string,
  vorlageId: string,
  was: { von?: Prisma.InputJsonValue; nach?: Prisma.InputJsonValue },
  jetzt: Date,
): Promise<void> {
  return protokolliere(tx, akteur, { aktion, ...betrifft('vorlage', vorlageId), ...was }, jetzt);
}
