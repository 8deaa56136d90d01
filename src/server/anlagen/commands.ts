import 'server-only';
import { DATEIARTEN } from '@/domain/anlage/dateiart';
import { titelAus } from '@/domain/anlage/dateiname';
import type { AnlageEingabe, AnlageEntfernung, AnlageVerschiebung } from '@/domain/anlage/eingabe';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';
import { storage } from '@/server/infra/storage';
import type { GeladeneDatei } from '@/server/infra/upload';
import { dbIntern, schreibe, type Transaktion } from '@/server/kern/db';
import { verbotenAn } from '@/server/kern/gegenstand';
import { protokolliere } from '@/server/kern/protokoll';
import { sperreVorlagen } from '@/server/kern/schritte';

export type NeueAnlage = { vorlageId: string; titel: string; oeffentlichkeit: boolean; datei: GeladeneDatei };

type Anlage = {
  id: string;
  titel: string;
  oeffentlich: boolean;
  ordnung: number;
  version: number;
  dateiId: string;
};

/**
 * Attaches a file that is already stored, as the last one. Refused, the stored file is deleted again: hidden or unknown
 * paper (NICHT_GEFUNDEN), no right to edit it, also after its dispatch (NICHT_ERLAUBT, L2).
 */
export async function anlageHinzufuegen(
  akteur: Akteur,
  eingabe: NeueAnlage,
  jetzt: Date,
): Promise<Result<{ id: string }, Ablehnung>> {
  const { ablage } = eingabe.datei;
  let ergebnis: Result<{ id: string }, Ablehnung> | null = null;
  try {
    ergebnis = await schreibe((tx) => fuegeHinzu(tx, akteur, eingabe, jetzt));
    return ergebnis;
  } finally {
    if (!ergebnis?.ok && !(await istVermerkt(ablage))) await storage().delete(ablage);
  }
}

/** True also where nobody can tell: a file too many harms nobody, one too few does. */
const istVermerkt = (ablage: string): Promise<boolean> =>
  dbIntern()
    .datei.findUnique({ where: { ablage }, select: { id: true } })
    .then(
      (zeile) => zeile !== null,
      () => true,
    );

async function fuegeHinzu(
  tx: Transaktion,
  akteur: Akteur,
  { vorlageId, titel, oeffentlichkeit: oeffentlich, datei }: NeueAnlage,
  jetzt: Date,
): Promise<Result<{ id: string }, Ablehnung>> {
  const hindernis = await hindernisFuer(tx, akteur, vorlageId, jetzt);
  if (hindernis) return abgelehnt(hindernis);
  const { name, groesse, sha256, ablage } = datei;
  const { mimetyp } = DATEIARTEN[datei.art];
  const { id } = await tx.anlage.create({
    data: {
      titel: titel || titelAus(name),
      oeffentlich,
      ordnung: await naechsteOrdnung(tx, vorlageId),
      vorlage: { connect: { id: vorlageId } },
      datei: { create: { name, mimetyp, groesse, sha256, ablage, angelegtAm: jetzt } },
    },
    select: { id: true },
  });
  const nach = { anlage: id, oeffentlich, art: datei.art, groesse };
  await vermerke(tx, akteur, 'anlage.hinzufuegen', vorlageId, { nach }, jetzt);
  return ok({ id });
}

/** Changes title and Ö/NÖ. Refused like adding; also when somebody else has changed it (INZWISCHEN_GEAENDERT). */
export function anlageAendern(
  akteur: Akteur,
  eingabe: AnlageEingabe,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  const { vorlageId, id, titel, oeffentlichkeit: oeffentlich } = eingabe;
  return mitAnlage(akteur, eingabe, jetzt, async (tx, anlage) => {
    if (anlage.titel === titel && anlage.oeffentlich === oeffentlich) return;
    await tx.anlage.update({ where: { id }, data: { titel, oeffentlich, version: { increment: 1 } } });
    const von = { anlage: id, oeffentlich: anlage.oeffentlich };
    const nach = { anlage: id, oeffentlich, titelGeaendert: anlage.titel !== titel };
    await vermerke(tx, akteur, 'anlage.aendern', vorlageId, { von, nach }, jetzt);
  });
}

/** Moves an attachment by one place; at the end of the list nothing happens. Refused like changing. */
export function anlageVerschieben(
  akteur: Akteur,
  eingabe: AnlageVerschiebung,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  const { vorlageId, id, richtung } = eingabe;
  return mitAnlage(akteur, eingabe, jetzt, async (tx, { ordnung }) => {
    const hoch = richtung === 'HOCH';
    const nachbar = await tx.anlage.findFirst({
      where: { vorlageId, ordnung: hoch ? { lt: ordnung } : { gt: ordnung } },
      orderBy: { ordnung: hoch ? 'desc' : 'asc' },
      select: { id: true, ordnung: true },
    });
    if (!nachbar) return;
    // A place belongs to one attachment at every moment: the neighbour steps aside first.
    const abseits = await naechsteOrdnung(tx, vorlageId);
    await tx.anlage.update({ where: { id: nachbar.id }, data: { ordnung: abseits } });
    await tx.anlage.update({ where: { id }, data: { ordnung: nachbar.ordnung, version: { increment: 1 } } });
    await tx.anlage.update({ where: { id: nachbar.id }, data: { ordnung } });
    await vermerke(tx, akteur, 'anlage.verschieben', vorlageId, { nach: { anlage: id, richtung } }, jetzt);
  });
}

/** Removes an attachment; its file is deleted after that is settled, unless another one uses it. Refused like changing. */
export async function anlageEntfernen(
  akteur: Akteur,
  eingabe: AnlageEntfernung,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  const { vorlageId, id } = eingabe;
  const ergebnis = await mitAnlage(akteur, eingabe, jetzt, async (tx, { dateiId, oeffentlich }) => {
    await tx.anlage.delete({ where: { id } });
    const datei = await tx.datei.findFirst({
      where: { id: dateiId, anlagen: { none: {} } },
      select: { ablage: true },
    });
    if (datei) await tx.datei.delete({ where: { id: dateiId } });
    await vermerke(tx, akteur, 'anlage.entfernen', vorlageId, { von: { anlage: id, oeffentlich } }, jetzt);
    return datei?.ablage;
  });
  if (!ergebnis.ok) return ergebnis;
  if (ergebnis.wert) await storage().delete(ergebnis.wert);
  return ok(undefined);
}

/** One attachment of a paper that may be edited, in the version the Akteur has seen. */
function mitAnlage<W>(
  akteur: Akteur,
  { vorlageId, id, version }: AnlageEntfernung,
  jetzt: Date,
  tun: (tx: Transaktion, anlage: Anlage) => Promise<W>,
): Promise<Result<W, Ablehnung>> {
  return schreibe(async (tx) => {
    const hindernis = await hindernisFuer(tx, akteur, vorlageId, jetzt);
    if (hindernis) return abgelehnt(hindernis);
    const anlage = await tx.anlage.findFirst({ where: { id, vorlageId } });
    if (!anlage) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (anlage.version !== version) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    return ok(await tun(tx, anlage));
  });
}

/** Holds the paper, so that no dispatch comes in between and orders are given one by one; then asks for the right to edit it. */
async function hindernisFuer(
  tx: Transaktion,
  akteur: Akteur,
  vorlageId: string,
  jetzt: Date,
): Promise<Ablehnung | null> {
  await sperreVorlagen(tx, null, [vorlageId]);
  const verboten = await verbotenAn(tx, akteur, 'vorlage.bearbeiten', vorlageId, jetzt);
  return verboten?.code === 'NICHT_ERLAUBT' ? { ...verboten, regel: 'L2' } : verboten;
}

async function naechsteOrdnung(tx: Transaktion, vorlageId: string): Promise<number> {
  const { _max } = await tx.anlage.aggregate({ where: { vorlageId }, _max: { ordnung: true } });
  return (_max.ordnung ?? -1) + 1;
}

/** In the history of the paper; an attachment by its id only, because names of non-public ones say too much. */
function vermerke(
  tx: Transaktion,
  akteur: Akteur,
  aktion: string,
  vorlageId: string,
  was: { von?: Prisma.InputJsonValue; nach?: Prisma.InputJsonValue },
  jetzt: Date,
): Promise<void> {
  return protokolliere(
    tx,
    akteur,
    { aktion, gegenstandArt: 'vorlage', gegenstandId: vorlageId, ...was },
    jetzt,
  );
}
