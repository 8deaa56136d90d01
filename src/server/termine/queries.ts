import 'server-only';
import { nachText } from '@/domain/beratungsfolge/position/reihenfolge';
import { alsDatum, ausDatum, type LocalDate } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import type { Sitzungsstatus } from '@/domain/sitzung/sitzung';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';
import { behalte } from '@/server/kern/behalten';
import { dbFuer } from '@/server/kern/db';
import { sichtVon } from '@/server/kern/sicht';

export type SitzungZeile = {
  id: string;
  /** Running number of the lead body in the Wahlperiode. */
  nummer: number | null;
  datum: LocalDate;
  beginn: string | null;
  ort: string | null;
  abgesagt: boolean;
  status: Sitzungsstatus;
  /** Lead body first. */
  gremien: { id: string; name: string; kurzname: string }[];
  /** When its agenda was dispatched; null = not yet. */
  tagesordnungAb: Date | null;
  /** Papers planned for it that this Akteur may see. */
  vorlagen: number;
};

export const ZEILE = {
  id: true,
  nummer: true,
  datum: true,
  beginn: true,
  abgesagt: true,
  status: true,
  tagesordnungAb: true,
  ort: { select: { name: true } },
  gremien: {
    select: {
      gremium: { select: { id: true, name: true, kurzname: true } },
      _count: { select: { beratungen: true } },
    },
    orderBy: { ordnung: 'asc' },
  },
} as const satisfies Prisma.SitzungSelect;

export function alsSitzungZeile(z: Prisma.SitzungGetPayload<{ select: typeof ZEILE }>): SitzungZeile {
  return {
    id: z.id,
    nummer: z.nummer,
    datum: ausDatum(z.datum),
    beginn: z.beginn,
    ort: z.ort?.name ?? null,
    abgesagt: z.abgesagt,
    status: z.status as Sitzungsstatus,
    tagesordnungAb: z.tagesordnungAb,
    gremien: z.gremien.map(({ gremium: { id, name, kurzname } }) => ({ id, name, kurzname })),
    vorlagen: z.gremien.reduce((summe, g) => summe + g._count.beratungen, 0),
  };
}

/** As many weeks and months are kept per audience. */
const BEHALTEN = 8;

/**
 * Sittings from `von` up to and including `bis`, by day, start and lead body; of some bodies if asked for. Those of all bodies
 * are the same for each reader of an audience, and are kept until something changes.
 */
export function sitzungenZwischen(
  akteur: Akteur,
  von: LocalDate,
  bis: LocalDate,
  gremien: readonly string[] | null = null,
): Promise<readonly SitzungZeile[]> {
  const lade = () => ladeSitzungen(akteur, von, bis, gremien);
  if (gremien) return lade();
  const sicht = sichtVon(akteur);
  return behalte({ art: 'termine', sicht, name: `${von} ${bis}`, hoechstens: BEHALTEN }, lade);
}

async function ladeSitzungen(
  akteur: Akteur,
  von: LocalDate,
  bis: LocalDate,
  gremien: readonly string[] | null,
): Promise<SitzungZeile[]> {
  const zeilen = await dbFuer(akteur).sitzung.findMany({
    where: {
      datum: { gte: alsDatum(von), lte: alsDatum(bis) },
      ...(gremien && { gremien: { some: { gremiumId: { in: [...gremien] } } } }),
    },
    select: ZEILE,
    relationLoadStrategy: 'join',
  });
  return zeilen
    .map(alsSitzungZeile)
    .sort(
      (a, b) =>
        nachText(a.datum, b.datum) || nachText(a.beginn, b.beginn) || nachName(leitend(a), leitend(b)),
    );
}

const leitend = (s: SitzungZeile): string => s.gremien[0]?.name ?? '';
