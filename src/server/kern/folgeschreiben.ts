import 'server-only';
import { datumVon, nameVon, type Planrahmen, type Planzeile } from '@/domain/beratungsfolge/planung/plan';
import { planenGleich } from '@/domain/beratungsfolge/planung/unterschied';
import { alsDatum, berlinTag } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';
import type { Transaktion } from './db';
import { betrifft, protokolliere } from './protokoll';
import { zaehleVorlagen } from './schritte';
import { schreibeStandorte } from './standort';
import { verlasseTagesordnung } from './tagesordnung';

type Aenderung = { vorher: readonly Planzeile[]; nachher: readonly Planzeile[]; rahmen: Planrahmen };

/**
 * Writes a planned chain over the stored one, with Standort and audit, in the caller's transaction; the caller has locked
 * the chain and checked the plan. A step that leaves its Sitzung leaves the draft agenda too, and an item that holds no
 * paper any more goes.
 */
export async function schreibeFolge(
  tx: Transaktion,
  akteur: Akteur,
  vorlageId: string,
  aenderung: Aenderung,
  jetzt: Date,
): Promise<void> {
  const { vorher, nachher, rahmen } = aenderung;
  const alt = new Map(vorher.map((z) => [z.id, z]));
  const bleibt = new Set(nachher.map((z) => z.id));
  const weg = vorher.filter((z) => !bleibt.has(z.id));
  const abgemeldet = nachher.filter((z) => verlaesstTagesordnung(alt.get(z.id), z, rahmen));
  await verlasseTagesordnung(
    tx,
    [...weg, ...abgemeldet].map((z) => z.id),
  );
  await tx.beratung.deleteMany({ where: { vorlageId, id: { in: weg.map((z) => z.id) } } });
  const umgeordnet = await raeumePlaetze(tx, vorlageId, vorher, nachher);
  for (const [ordnung, zeile] of nachher.entries()) {
    const bisher = alt.get(zeile.id);
    if (!bisher || (planenGleich(bisher, zeile) && !umgeordnet)) continue;
    const data = {
      ...fakten(zeile, bisher, rahmen, jetzt),
      ...(bisher.zustaendigkeit !== zeile.zustaendigkeit && { zustaendigkeitText: null }),
    };
    await tx.beratung.update({
      where: { id: zeile.id },
      data: { ...data, ordnung, version: { increment: 1 } },
      select: { id: true },
    });
  }
  const neue = nachher.flatMap((zeile, ordnung) =>
    alt.has(zeile.id) ? [] : [{ vorlageId, ordnung, ...fakten(zeile, undefined, rahmen, jetzt) }],
  );
  await tx.beratung.createMany({ data: neue });
  // A changed chain is a changed paper: whoever was about to release it looks again.
  await zaehleVorlagen(tx, [vorlageId], jetzt);
  await schreibeStandorte(tx, [vorlageId], berlinTag(jetzt));
  await protokolliere(tx, akteur, eintrag(vorlageId, aenderung), jetzt);
}

/** True for a stored step that was on a draft agenda and belongs there no more. */
function verlaesstTagesordnung(bisher: Planzeile | undefined, neu: Planzeile, rahmen: Planrahmen): boolean {
  if (!bisher || rahmen.stand[neu.id]?.versandt) return false;
  const umgezogen = bisher.sitzungId !== neu.sitzungId || bisher.gremiumId !== neu.gremiumId;
  return umgezogen || (neu.entfallen && !bisher.entfallen);
}

/** Places are unique within a chain: where any changes, all rows first move out of the way. */
async function raeumePlaetze(
  tx: Transaktion,
  vorlageId: string,
  vorher: readonly Planzeile[],
  nachher: readonly Planzeile[],
): Promise<boolean> {
  const gleich = vorher.length <= nachher.length && vorher.every((z, i) => z.id === nachher[i]?.id);
  const { _max } = await tx.beratung.aggregate({ where: { vorlageId }, _max: { ordnung: true } });
  const hoechster = _max.ordnung ?? -1;
  if (gleich && hoechster < vorher.length) return false;
  const abstand = hoechster + nachher.length + 1;
  await tx.beratung.updateMany({ where: { vorlageId }, data: { ordnung: { increment: abstand } } });
  return true;
}

function fakten(z: Planzeile, bisher: Planzeile | undefined, rahmen: Planrahmen, jetzt: Date) {
  const seit = rahmen.stand[z.id]?.entfallenAm ?? berlinTag(jetzt);
  return {
    gremiumId: z.gremiumId,
    zustaendigkeit: z.zustaendigkeit,
    sitzungId: z.sitzungId,
    planDatum: z.sitzungId === null && z.planDatum !== null ? alsDatum(z.planDatum) : null,
    federfuehrend: z.federfuehrend,
    entfallenAm: z.entfallen ? alsDatum(bisher?.entfallen ? seit : berlinTag(jetzt)) : null,
    entfallenGrund: z.entfallen ? z.entfallenGrund || null : null,
  };
}

/** From → to, only rows that were touched; places only where the order changed. */
function eintrag(vorlageId: string, { vorher, nachher, rahmen }: Aenderung) {
  const alt = new Map(vorher.map((z) => [z.id, z]));
  const neu = new Map(nachher.map((z) => [z.id, z]));
  const beruehrt = (z: Planzeile, andere: ReadonlyMap<string, Planzeile>) => {
    const dort = andere.get(z.id);
    return !dort || !planenGleich(z, dort);
  };
  const zeilen = (liste: readonly Planzeile[], andere: ReadonlyMap<string, Planzeile>) =>
    liste.filter((z) => beruehrt(z, andere)).map((z) => zeilenfakten(z, rahmen));
  const reihe = (liste: readonly Planzeile[]) => liste.map((z) => nameVon(z, rahmen, 0));
  const gemeinsame = vorher.filter((z) => neu.has(z.id)).map((z) => z.id);
  const umgeordnet =
    gemeinsame.join() !==
    nachher
      .filter((z) => alt.has(z.id))
      .map((z) => z.id)
      .join();
  return {
    aktion: 'beratungsfolge.speichern',
    ...betrifft('vorlage', vorlageId),
    von: { zeilen: zeilen(vorher, neu), ...(umgeordnet && { reihenfolge: reihe(vorher) }) },
    nach: { zeilen: zeilen(nachher, alt), ...(umgeordnet && { reihenfolge: reihe(nachher) }) },
  };
}

function zeilenfakten(z: Planzeile, rahmen: Planrahmen): Prisma.InputJsonObject {
  return {
    ...(!z.id.startsWith('neu-') && { id: z.id }),
    gremium: nameVon(z, rahmen, 0),
    zustaendigkeit: z.zustaendigkeit,
    termin: datumVon(z, rahmen),
    ...(z.federfuehrend && { federfuehrend: true }),
    ...(z.entfallen && { entfallen: z.entfallenGrund || true }),
  };
}
