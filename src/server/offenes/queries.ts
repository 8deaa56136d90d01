import 'server-only';
import { createHash } from 'node:crypto';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import { alsDatum, ausDatumOderNull, type LocalDate } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { Prisma } from '@/generated/prisma/client';
import type { Transaktion } from '@/server/kern/db';
import { alsVorlageGegenstand, VORLAGE_GEGENSTAND } from '@/server/kern/gegenstand';

/** A step nobody has dealt with, which a body or a term that ends leaves behind. */
export type OffenerSchritt = {
  id: string;
  vorlageId: string;
  nummer: string | null;
  /** Null for who may not read the paper: administration plans bodies, it does not read papers. */
  betreff: string | null;
  gremium: { id: string; name: string };
  zustaendigkeit: Zustaendigkeit;
  datum: LocalDate | null;
};

/** Steps without result whose paper is still on its way. */
export const UNERLEDIGT = {
  entfallenAm: null,
  ersetztDurchId: null,
  vorlage: { status: { in: ['ENTWURF', 'MITZEICHNUNG', 'GEZEICHNET', 'IN_BERATUNG'] } },
  ergebnisse: { none: { berichtigtAm: null } },
} as const satisfies Prisma.BeratungWhereInput;

/** Steps planned for a day after `tag`, and those without a day. */
export function nachDem(tag: LocalDate): Prisma.BeratungWhereInput {
  const danach = { gt: alsDatum(tag) };
  return {
    OR: [
      { sitzungGremium: { sitzung: { datum: danach } } },
      { sitzungId: null, planDatum: danach },
      { sitzungId: null, planDatum: null },
    ],
  };
}

/** Open steps by body, day and paper; the caller has asked whether this Akteur may see that they are there. */
export async function offeneSchritte(
  db: Transaktion,
  akteur: Akteur,
  wo: Prisma.BeratungWhereInput,
  jetzt: Date,
): Promise<OffenerSchritt[]> {
  const zeilen = await db.beratung.findMany({
    where: { AND: [UNERLEDIGT, wo] },
    select: {
      id: true,
      vorlageId: true,
      zustaendigkeit: true,
      planDatum: true,
      gremium: { select: { id: true, name: true } },
      sitzungGremium: { select: { sitzung: { select: { datum: true } } } },
      vorlage: { select: { nummer: true, betreff: true, ...VORLAGE_GEGENSTAND } },
    },
    relationLoadStrategy: 'join',
  });
  return zeilen
    .map(({ sitzungGremium, planDatum, vorlage, ...b }) => {
      const datum = sitzungGremium?.sitzung.datum ?? planDatum;
      const lesbar = darf(akteur, 'vorlage.lesen', alsVorlageGegenstand(vorlage, jetzt));
      return {
        ...b,
        zustaendigkeit: b.zustaendigkeit as Zustaendigkeit,
        nummer: vorlage.nummer,
        betreff: lesbar ? vorlage.betreff : null,
        datum: ausDatumOderNull(datum),
      };
    })
    .sort((a, b) => reihenfolge(a).localeCompare(reihenfolge(b)));
}

const reihenfolge = (s: OffenerSchritt): string =>
  `${s.datum ?? '9999'} ${s.gremium.name} ${s.nummer ?? ''} ${s.id}`;

/** A mark of what an end leaves behind, in whatever order: what was confirmed is what was seen. */
export const folgenmarke = (listen: readonly (readonly { id: string }[])[]): string =>
  createHash('sha256')
    .update(JSON.stringify(listen.map((liste) => liste.map(({ id }) => id).sort())))
    .digest('hex')
    .slice(0, 16);
