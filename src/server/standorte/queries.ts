import 'server-only';
import { ausDatum, ausDatumOderNull, type LocalDate } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { dbIntern, type Transaktion } from '@/server/kern/db';
import type { Sicht } from '@/server/kern/sicht';
import { siehtAlles } from '@/server/kern/sichtbarkeit';
import { berechneteStandorte, type Standortzeile } from '@/server/kern/standort';

/** Where what is stored of a paper is not what its facts say, from a day on. */
export type Abweichung = {
  vorlageId: string;
  nummer: string | null;
  sicht: Sicht;
  ab: LocalDate;
  /** Fields that differ; 'fehlt' and 'zuviel' where only one of the two has an interval there. */
  felder: string[];
};

const JE_BLOCK = 500;

/**
 * All stored positions against the facts, from `heute` on: block by block, so that memory stays small. Past days are not
 * looked at (V-STICHTAG). For the system and the Ratsbüro.
 */
export async function* pruefeStandorte(
  akteur: Akteur,
  heute: LocalDate,
): AsyncGenerator<{ geprueft: number; abweichungen: Abweichung[] }> {
  if (!siehtAlles(akteur)) return;
  let nach: string | undefined;
  for (;;) {
    const vorlagen = await dbIntern().vorlage.findMany({
      where: nach ? { id: { gt: nach } } : {},
      select: { id: true, nummer: true },
      orderBy: { id: 'asc' },
      take: JE_BLOCK,
    });
    if (vorlagen.length === 0) return;
    nach = vorlagen.at(-1)?.id;
    const ids = vorlagen.map((v) => v.id);
    // Of one instant: somebody who writes meanwhile is no difference.
    const [soll, ist] = await dbIntern().$transaction(
      async (tx) =>
        [
          nachVorlage(await berechneteStandorte(tx, ids, heute)),
          nachVorlage(await gespeicherte(tx, ids)),
        ] as const,
      { isolationLevel: 'RepeatableRead', timeout: 60_000 },
    );
    yield {
      geprueft: vorlagen.length,
      abweichungen: vorlagen.flatMap((v) =>
        vergleiche(soll.get(v.id) ?? [], ist.get(v.id) ?? [], heute).map((a) => ({
          vorlageId: v.id,
          nummer: v.nummer,
          ...a,
        })),
      ),
    };
  }
}

async function gespeicherte(tx: Transaktion, ids: string[]): Promise<Standortzeile[]> {
  const zeilen = await tx.standort.findMany({
    where: { vorlageId: { in: ids } },
    orderBy: { von: 'asc' },
  });
  return zeilen.map((z) => ({
    ...z,
    sicht: z.sicht as Sicht,
    von: ausDatum(z.von),
    bis: ausDatumOderNull(z.bis),
    seit: ausDatumOderNull(z.seit),
    naechsterTermin: ausDatumOderNull(z.naechsterTermin),
  }));
}

function nachVorlage(zeilen: Standortzeile[]): Map<string, Standortzeile[]> {
  const karte = new Map<string, Standortzeile[]>();
  for (const z of zeilen) karte.set(z.vorlageId, [...(karte.get(z.vorlageId) ?? []), z]);
  return karte;
}

/** Rows of different days of writing begin at different days: what counts is what each says from the first day asked about on. */
function vergleiche(
  soll: Standortzeile[],
  ist: Standortzeile[],
  heute: LocalDate,
): Omit<Abweichung, 'vorlageId' | 'nummer'>[] {
  return (['OEFFENTLICH', 'INTERN'] as const).flatMap((sicht) => {
    const hier = (zeilen: Standortzeile[]) =>
      new Map(
        zeilen
          .filter((z) => z.sicht === sicht && (z.bis === null || z.bis > heute))
          .map((z) => [z.von < heute ? heute : z.von, z]),
      );
    const [a, b] = [hier(soll), hier(ist)];
    return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((ab) => {
      const felder = unterschied(a.get(ab), b.get(ab));
      return felder.length > 0 ? [{ sicht, ab, felder }] : [];
    });
  });
}

function unterschied(soll: Standortzeile | undefined, ist: Standortzeile | undefined): string[] {
  if (!soll || !ist) return [soll ? 'fehlt' : 'zuviel'];
  const felder = Object.keys(soll) as (keyof Standortzeile)[];
  return felder.filter((f) => f !== 'von' && JSON.stringify(soll[f]) !== JSON.stringify(ist[f]));
}
