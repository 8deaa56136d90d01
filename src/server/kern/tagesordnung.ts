import 'server-only';
import type { Punkt } from '@/domain/sitzung/tagesordnung';
import type { Transaktion } from './db';

/** An item as it is stored: with its place within its part, and the dispatch it went out with. */
export type PunktZeile = Punkt & { ordnung: number; versandId: string | null };

/** An item as this writes it: a new one belongs to no dispatch. */
type Zeile = Omit<PunktZeile, 'versandId'>;

/** Steps of each paper that go on the item with it, by paper. */
export type SchritteZu = ReadonlyMap<string, readonly string[]>;

/**
 * Stores an agenda in the caller's transaction: what is gone is deleted and its steps stay planned; `schritteZu` go on the
 * item of their paper; only rows that changed are written. Answers the papers whose steps came, went or changed part.
 */
export async function schreibeTagesordnung(
  tx: Transaktion,
  sitzungId: string,
  vorher: readonly PunktZeile[],
  nachher: readonly Punkt[],
  schritteZu: SchritteZu,
): Promise<string[]> {
  const alt = new Map(vorher.map((p) => [p.id, p]));
  const zeilen = mitOrdnung(nachher, alt);
  const weg = vorher.filter((p) => !nachher.some((n) => n.id === p.id));
  const neu = zeilen.filter((p) => !alt.has(p.id));
  const geaendert = zeilen.filter((p) => anders(alt.get(p.id), p));

  await loesche(tx, weg);
  await aendere(tx, geaendert);
  await tx.tagesordnungspunkt.createMany({ data: neu.map(({ vorlagen: _, ...p }) => ({ ...p, sitzungId })) });
  for (const punkt of zeilen) {
    const schritte = punkt.vorlagen.flatMap((v) => schritteZu.get(v) ?? []);
    if (schritte.length > 0) await setzeAuf(tx, punkt.id, sitzungId, schritte);
  }
  const umgesetzt = geaendert.filter((p) => alt.get(p.id)?.teil !== p.teil);
  return [...new Set([...[...weg, ...umgesetzt].flatMap((p) => p.vorlagen), ...schritteZu.keys()])];
}

/** What is dispatched keeps its place (F3); the others follow what stands before them. */
function mitOrdnung(punkte: readonly Punkt[], alt: ReadonlyMap<string, PunktZeile>): Zeile[] {
  const naechster = { OEFFENTLICH: 0, NICHTOEFFENTLICH: 0 };
  return punkte.map((p) => {
    const bisher = alt.get(p.id);
    const ordnung = bisher?.versandId ? bisher.ordnung : naechster[p.teil];
    naechster[p.teil] = ordnung + 1;
    const { id, teil, nummer, titel, oeffentlicherTitel, vorlagen } = p;
    return { id, teil, nummer, ordnung, titel, oeffentlicherTitel, vorlagen };
  });
}

const FELDER = ['teil', 'nummer', 'ordnung', 'titel', 'oeffentlicherTitel'] as const;
const anders = (alt: PunktZeile | undefined, neu: Zeile): boolean =>
  alt !== undefined && FELDER.some((feld) => alt[feld] !== neu[feld]);

async function loesche(tx: Transaktion, punkte: readonly Punkt[]): Promise<void> {
  const ids = { in: punkte.map((p) => p.id) };
  await tx.beratung.updateMany({
    where: { tagesordnungspunktId: ids },
    data: { tagesordnungspunktId: null, version: { increment: 1 } },
  });
  await tx.tagesordnungspunkt.deleteMany({ where: { id: ids } });
}

/** Far enough for no place to be taken twice while places are swapped. */
const BEISEITE = 100_000;

async function aendere(tx: Transaktion, punkte: readonly Zeile[]): Promise<void> {
  await tx.tagesordnungspunkt.updateMany({
    where: { id: { in: punkte.map((p) => p.id) } },
    data: { ordnung: { increment: BEISEITE }, version: { increment: 1 } },
  });
  await tx.$executeRaw`
    UPDATE tagesordnungspunkt t
    SET teil = n.teil, nummer = n.nummer, ordnung = n.ordnung, titel = n.titel, "oeffentlicherTitel" = n."oeffentlicherTitel"
    FROM jsonb_to_recordset(${JSON.stringify(punkte)}::jsonb)
      AS n(id uuid, teil text, nummer text, ordnung int, titel text, "oeffentlicherTitel" text)
    WHERE t.id = n.id`;
}

async function setzeAuf(
  tx: Transaktion,
  punktId: string,
  sitzungId: string,
  schritte: readonly string[],
): Promise<void> {
  const { count } = await tx.beratung.updateMany({
    where: { id: { in: [...schritte] }, sitzungId, tagesordnungspunktId: null },
    data: { tagesordnungspunktId: punktId, version: { increment: 1 } },
  });
  if (count !== schritte.length)
    throw new Error(`Schritte von ${punktId} haben sich während des Schreibens geändert`);
}

/**
 * Takes these steps off the agendas they stand on; an item of a draft that then holds no paper goes. Each Sitzung counts
 * one version further: whoever has its agenda or the preview of its dispatch open is told.
 */
export async function verlasseTagesordnung(tx: Transaktion, schritte: readonly string[]): Promise<void> {
  const auf = await tx.beratung.findMany({
    where: { id: { in: [...schritte] }, tagesordnungspunktId: { not: null } },
    select: { tagesordnungspunktId: true },
  });
  if (auf.length === 0) return;
  const punkte = { in: auf.flatMap((b) => b.tagesordnungspunktId ?? []) };
  await tx.sitzung.updateMany({
    where: { tagesordnungspunkte: { some: { id: punkte } } },
    data: { version: { increment: 1 } },
  });
  await tx.beratung.updateMany({
    where: { id: { in: [...schritte] } },
    data: { tagesordnungspunktId: null },
  });
  await tx.tagesordnungspunkt.deleteMany({
    where: { id: punkte, versandId: null, beratungen: { none: {} } },
  });
}
