import 'server-only';
import { nachText } from '@/domain/beratungsfolge/position/reihenfolge';
import { ausDatum, type LocalDate } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import type { Sitzungsstatus } from '@/domain/sitzung/sitzung';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';
import { behalte } from '@/server/kern/behalten';
import { frage } from '@/server/kern/db';
import { jsonListe } from '@/server/kern/jsonzeile';
import { type Sicht, sichtVon } from '@/server/kern/sicht';

export type Termin = {
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
};

/** A Sitzung with the number of papers that are to be dealt with there, as far as this Akteur may see them. */
export type SitzungZeile = Termin & { vorlagen: number };

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
    select: { gremium: { select: { id: true, name: true, kurzname: true } } },
    orderBy: { ordnung: 'asc' },
  },
} as const satisfies Prisma.SitzungSelect;

export function alsTermin(z: Prisma.SitzungGetPayload<{ select: typeof ZEILE }>): Termin {
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
  };
}

const ZWISCHEN = `SELECT json_build_object(
  'id', s.id, 'nummer', s.nummer, 'datum', s.datum, 'beginn', s.beginn, 'abgesagt', s.abgesagt, 'status', s.status,
  'tagesordnungAb', s."tagesordnungAb", 'ort', (SELECT o.name FROM ort o WHERE o.id = s."ortId"),
  'gremien', ${jsonListe(
    `json_build_object('id', m.id, 'name', m.name, 'kurzname', m.kurzname) ORDER BY g.ordnung`,
    `sitzung_gremium g JOIN gremium m ON m.id = g."gremiumId" WHERE g."sitzungId" = s.id`,
  )},
  'vorlagen', (SELECT count(DISTINCT b."vorlageId") FROM beratung b WHERE b."sitzungId" = s.id AND b."entfallenAm" IS NULL)) AS zeile
  FROM sitzung s WHERE s.datum BETWEEN $1::date AND $2::date`;

type Terminzeile = Omit<SitzungZeile, 'tagesordnungAb'> & { tagesordnungAb: string | null };

/** As many weeks, months and half years are kept per audience. */
const BEHALTEN = 12;

/**
 * Sittings from `von` up to and including `bis`, by day, start and lead body; of some bodies if asked for. Those of all bodies
 * are the same for each reader of an audience, and are kept until something changes.
 */
export async function sitzungenZwischen(
  akteur: Akteur,
  von: LocalDate,
  bis: LocalDate,
  gremien: readonly string[] | null = null,
): Promise<readonly SitzungZeile[]> {
  const sicht = sichtVon(akteur);
  const alle = await behalte({ art: 'termine', sicht, name: `${von} ${bis}`, hoechstens: BEHALTEN }, () =>
    ladeSitzungen(sicht, von, bis),
  );
  return gremien ? alle.filter((s) => s.gremien.some((g) => gremien.includes(g.id))) : alle;
}

/** By hand, since pages of many sittings spent more on Prisma than on what it brought. */
async function ladeSitzungen(sicht: Sicht, von: LocalDate, bis: LocalDate): Promise<SitzungZeile[]> {
  const gefunden = await frage<{ zeile: Terminzeile }>(sicht, { text: ZWISCHEN, values: [von, bis] });
  return gefunden
    .map(({ zeile: z }) => ({ ...z, tagesordnungAb: z.tagesordnungAb ? new Date(z.tagesordnungAb) : null }))
    .sort(
      (a, b) =>
        nachText(a.datum, b.datum) || nachText(a.beginn, b.beginn) || nachName(leitend(a), leitend(b)),
    );
}

const leitend = (s: SitzungZeile): string => s.gremien[0]?.name ?? '';
