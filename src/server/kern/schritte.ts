import 'server-only';
import { alsDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Prisma } from '@/generated/prisma/client';
import type { Transaktion } from './db';
import { verlasseTagesordnung } from './tagesordnung';

/** Far enough to make room without two steps of a paper ever holding one place. */
const WEIT = 1_000_000;

/**
 * Holds a Sitzung for the rest of the transaction, without its papers. Everybody who writes locks in one order
 * (Sitzung, papers by id, steps), so this comes before `sperreVorlagen`.
 */
export async function sperreSitzungszeile(tx: Transaktion, id: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM intern.sitzung WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
}

/**
 * Holds these papers for the rest of the transaction: whoever changes facts of a paper does so alone, and its stored
 * position is computed from all of them.
 */
export async function sperreVorlagen(tx: Transaktion, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT id FROM intern.vorlage WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
}

/** Holds all bodies, for whoever compares one with the others: by name, or along the chain of successors. */
export async function sperreGremien(tx: Transaktion): Promise<void> {
  await tx.$queryRaw`SELECT id FROM intern.gremium ORDER BY id FOR NO KEY UPDATE`;
}

/** Holds a Sitzung with all papers planned for it. */
export async function sperreSitzung(tx: Transaktion, sitzungId: string): Promise<void> {
  await sperreSitzungszeile(tx, sitzungId);
  const schritte = await tx.beratung.findMany({ where: { sitzungId }, select: { vorlageId: true } });
  await sperreVorlagen(tx, [...new Set(schritte.map((s) => s.vorlageId))]);
}

/**
 * Holds a paper's chain: nobody else plans it, records a result in it or refers to its steps until the transaction ends.
 * First the sittings on whose agendas it stands, in the order of everybody.
 */
export async function sperreFolge(tx: Transaktion, vorlageId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM intern.sitzung WHERE id IN (SELECT "sitzungId" FROM intern.beratung
    WHERE "vorlageId" = ${vorlageId}::uuid AND "tagesordnungspunktId" IS NOT NULL) ORDER BY id FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT id FROM intern.vorlage WHERE id = ${vorlageId}::uuid FOR UPDATE`;
  await tx.$queryRaw`SELECT id FROM intern.beratung WHERE "vorlageId" = ${vorlageId}::uuid ORDER BY id FOR UPDATE`;
}

/** A changed chain is a changed paper: whoever edits it meanwhile is told. */
export async function zaehleVorlagen(tx: Transaktion, ids: readonly string[], jetzt: Date): Promise<void> {
  await tx.vorlage.updateMany({
    where: { id: { in: [...ids] } },
    data: { version: { increment: 1 }, geaendertAm: jetzt },
  });
}

type NeuerSchritt = Omit<Prisma.BeratungUncheckedCreateInput, 'id' | 'vorlageId' | 'ordnung'>;

/** Inserts steps right behind a place of the printed order; answers with their ids. */
export async function fuegeSchritteEin(
  tx: Transaktion,
  vorlageId: string,
  nach: number,
  schritte: readonly NeuerSchritt[],
): Promise<string[]> {
  const platz = schritte.length;
  const dahinter = { vorlageId, ordnung: { gt: nach } };
  await tx.beratung.updateMany({ where: dahinter, data: { ordnung: { increment: WEIT } } });
  await tx.beratung.updateMany({ where: dahinter, data: { ordnung: { decrement: WEIT - platz } } });
  const neue = await tx.beratung.createManyAndReturn({
    data: schritte.map((s, i) => ({ ...s, vorlageId, ordnung: nach + 1 + i })),
    select: { id: true, ordnung: true },
  });
  return neue.sort((a, b) => a.ordnung - b.ordnung).map(({ id }) => id);
}

/** Moves a step to another Sitzung, or to none yet; it leaves its item, and an agenda not dispatched loses an empty one. */
export async function verlegeSchritt(tx: Transaktion, id: string, sitzungId: string | null): Promise<void> {
  await verlasseTagesordnung(tx, [id]);
  await tx.beratung.update({
    where: { id },
    data: { sitzungId, planDatum: null, version: { increment: 1 } },
    select: { id: true },
  });
}

/** These steps will not take place; what they had on agendas not dispatched goes. */
export async function lassSchritteEntfallen(
  tx: Transaktion,
  ids: readonly string[],
  grund: string,
  heute: LocalDate,
): Promise<void> {
  const imEntwurf = await tx.beratung.findMany({
    where: { id: { in: [...ids] }, tagesordnungspunkt: { versandId: null } },
    select: { id: true },
  });
  await verlasseTagesordnung(
    tx,
    imEntwurf.map((s) => s.id),
  );
  await tx.beratung.updateMany({
    where: { id: { in: [...ids] } },
    data: { entfallenAm: alsDatum(heute), entfallenGrund: grund, version: { increment: 1 } },
  });
}
