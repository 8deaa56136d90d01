import 'server-only';
import { type Intervall, intervalle } from '@/domain/beratungsfolge/intervalle';
import { istOffen } from '@/domain/beratungsfolge/position/phase';
import { satz } from '@/domain/beratungsfolge/satz';
import type { Folge } from '@/domain/beratungsfolge/schritt';
import { alsDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Prisma } from '@/generated/prisma/client';
import type { Transaktion } from './db';
import { alsFolge, FOLGE } from './folge';

/**
 * Stores where a paper stands, from `heute` on and for both audiences, in the transaction that changed its facts (rule 10).
 * A step on a non-public item is missing from the public chain (A10), as in view oeffentlich.beratung.
 */
export async function schreibeStandort(tx: Transaktion, vorlageId: string, heute: LocalDate): Promise<void> {
  const vorlage = await tx.vorlage.findUniqueOrThrow({ where: { id: vorlageId }, select: FOLGE });
  const intern = alsFolge(vorlage);
  const verborgen = new Set(
    vorlage.beratungen.filter((b) => b.tagesordnungspunkt?.teil === 'NICHTOEFFENTLICH').map((b) => b.id),
  );
  const oeffentlich: Folge = {
    ...intern,
    schritte: intern.schritte.filter((s) => !verborgen.has(s.id)),
    weitereOffen: intern.schritte.some((s) => verborgen.has(s.id) && istOffen(s)),
  };
  await tx.standort.deleteMany({ where: { vorlageId } });
  await tx.standort.createMany({
    data: [
      ...zeilen(vorlageId, 'OEFFENTLICH', oeffentlich, heute),
      ...zeilen(vorlageId, 'INTERN', intern, heute),
    ],
  });
}

function zeilen(
  vorlageId: string,
  sicht: 'OEFFENTLICH' | 'INTERN',
  folge: Folge,
  heute: LocalDate,
): Prisma.StandortCreateManyInput[] {
  const publikum = sicht === 'OEFFENTLICH' ? 'oeffentlich' : 'intern';
  return intervalle(folge, heute).map((intervall) => {
    const { position } = intervall;
    return {
      vorlageId,
      sicht,
      von: alsDatum(intervall.von),
      bis: intervall.bis && alsDatum(intervall.bis),
      code: position.code,
      satz: satz(position, folge, publikum),
      seit: position.seit && alsDatum(position.seit),
      erledigt: position.erledigt,
      gesamt: position.gesamt,
      aktuell: position.aktuell,
      naechste: position.naechste,
      ueberfaellig: position.ueberfaellig,
      ohneTermin: position.ohneTermin,
      blockiert: position.blockiert,
      hinweise: position.hinweise,
      naechsterTermin: naechsterTermin(intervall, folge),
      weitereOffen: folge.weitereOffen ?? false,
    };
  });
}

function naechsterTermin({ von, position }: Intervall, folge: Folge): Date | null {
  const gemeint = new Set([...position.aktuell, ...position.naechste]);
  const tage = folge.schritte.flatMap((s) =>
    gemeint.has(s.id) && s.datum && s.datum >= von ? [s.datum] : [],
  );
  const erster = tage.sort()[0];
  return erster ? alsDatum(erster) : null;
}
