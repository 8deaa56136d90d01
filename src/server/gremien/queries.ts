import 'server-only';
import type { GremiumMitNamen, GremiumName } from '@/domain/gremium/namen';
import { ausDatum } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { dbFuer, type Transaktion } from '@/server/kern/db';

const tag = (datum: Date | null) => datum && ausDatum(datum);

/** All bodies with every name they go by, to recognise them in documents. Inside a transaction when one is given. */
export async function gremienMitNamen(akteur: Akteur, tx?: Transaktion): Promise<GremiumMitNamen[]> {
  const zeilen = await (tx ?? dbFuer(akteur)).gremium.findMany({
    select: {
      id: true,
      name: true,
      gueltigVon: true,
      gueltigBis: true,
      namen: { select: { art: true, name: true, gueltigVon: true, gueltigBis: true } },
    },
    orderBy: { name: 'asc' },
  });
  return zeilen.map((g) => ({
    ...g,
    gueltigVon: tag(g.gueltigVon),
    gueltigBis: tag(g.gueltigBis),
    namen: g.namen.map((n) => ({
      art: n.art as GremiumName['art'],
      name: n.name,
      gueltigVon: tag(n.gueltigVon),
      gueltigBis: tag(n.gueltigBis),
    })),
  }));
}
