import 'server-only';
import { alsDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Schutzklasse } from '@/domain/vorlage/schutzklasse';
import type { Rechte } from '@/domain/zugriff/akteur';
import {
  beendete,
  haelt,
  istRatssitz,
  KEINE_FREIGABEN,
  type Lesegrenzen,
  type Sitz,
} from '@/domain/zugriff/sitz';
import type { Prisma } from '@/generated/prisma/client';
import { dbIntern } from './db';

/** Mitgliedschaften that hold on this day, its first and its last day included. */
export function mitgliedAm(tag: LocalDate) {
  const am = alsDatum(tag);
  return {
    von: { lte: am },
    OR: [{ bis: null }, { bis: { gte: am } }],
  } satisfies Prisma.MitgliedschaftWhereInput;
}

/** What of a Mitgliedschaft `m` of a person gives rights, as JSON of `Sitz` (for statements by hand). */
export const SITZ_SQL = `json_build_object('gremiumId', m."gremiumId", 'rolle', m.rolle, 'art', g.art,
  'stadtbezirk', g.stadtbezirk, 'von', m.von, 'bis', m.bis)`;

type Sitzrechte = Pick<Rechte, 'mitgliedIn' | 'imRat' | 'stadtbezirke' | 'frueher'>;

/** The rights these Mitgliedschaften give on this day (A4–A7): one to come gives none yet. */
export function sitzrechte(sitze: readonly Sitz[], tag: LocalDate): Sitzrechte {
  const heutige = sitze.filter((sitz) => haelt(sitz, tag));
  return {
    mitgliedIn: [...new Set(heutige.map((sitz) => sitz.gremiumId))],
    imRat: heutige.some(istRatssitz),
    stadtbezirke: [...new Set(heutige.flatMap((sitz) => sitz.stadtbezirk ?? []))],
    frueher: beendete(sitze, tag),
  };
}

/** What the city allows its members beyond their own bodies; without a city nothing. */
export async function ladeFreigaben(): Promise<Lesegrenzen> {
  const kommune = await dbIntern().kommune.findFirst({
    select: {
      ratLiestKlassen: true,
      fachfremdeLesen: true,
      ausgeschiedeneLesen: true,
      befangeneLesen: true,
    },
  });
  return kommune
    ? { ...kommune, ratLiestKlassen: kommune.ratLiestKlassen as Schutzklasse[] }
    : KEINE_FREIGABEN;
}
