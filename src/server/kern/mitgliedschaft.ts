import 'server-only';
import type { GremiumArt } from '@/domain/gremium/gremium';
import type { Mitgliedsrolle } from '@/domain/gremium/mitgliedschaft';
import { alsDatum, ausDatum, type LocalDate } from '@/domain/kern/localDate';
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

/** What of a Mitgliedschaft gives rights. */
export const SITZ = {
  gremiumId: true,
  rolle: true,
  von: true,
  bis: true,
  gremium: { select: { art: true, stadtbezirk: true } },
} as const satisfies Prisma.MitgliedschaftSelect;

type Zeile = Prisma.MitgliedschaftGetPayload<{ select: typeof SITZ }>;

const alsSitz = ({ gremium, ...m }: Zeile): Sitz => ({
  gremiumId: m.gremiumId,
  rolle: m.rolle as Mitgliedsrolle,
  art: gremium.art as GremiumArt,
  stadtbezirk: gremium.stadtbezirk,
  von: ausDatum(m.von),
  bis: m.bis && ausDatum(m.bis),
});

type Sitzrechte = Pick<Rechte, 'mitgliedIn' | 'imRat' | 'stadtbezirke' | 'frueher'>;

/** The rights these Mitgliedschaften give on this day (A4–A7): one to come gives none yet. */
export function sitzrechte(zeilen: readonly Zeile[], tag: LocalDate): Sitzrechte {
  const sitze = zeilen.map(alsSitz);
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
