import 'server-only';
import { ausDatum, type LocalDate } from '@/domain/kern/localDate';
import { kurzfassung } from '@/domain/sachstand/kurzfassung';
import { istSachstandsbericht } from '@/domain/sachstand/sachstandsbericht';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { dbIntern, tabellenFuer } from '@/server/kern/db';
import { standFuer } from '@/server/kern/sicht';
import { sichtbar, sichtbareSachstaende } from '@/server/kern/sichtbarkeit';

/** Where another paper's matter stood last: its latest entry, else what the paper itself reports. */
export type BezugSachstand = {
  /** Null: a section of a paper without a date. */
  datum: LocalDate | null;
  text: string;
  gekuerzt: boolean;
  nichtoeffentlich: boolean;
};

/** Another paper as it is named beside this one. */
export type Bezug = {
  id: string;
  nummer: string | null;
  betreff: string;
  untertitel: string | null;
  datum: LocalDate | null;
  satz: string | null;
  sachstand: BezugSachstand | null;
};

export type Bezuege = {
  /** The papers asked for, as far as this Akteur may read them. */
  direkt: Map<string, Bezug>;
  /** Papers that those speak of, or that speak of those: one step further, the newest first. */
  weitere: Bezug[];
};

const sachstandImTitel = { contains: 'sachstand', mode: Prisma.QueryMode.insensitive };

const auswahl = (akteur: Akteur, heute: LocalDate) =>
  ({
    id: true,
    nummer: true,
    betreff: true,
    untertitel: true,
    datum: true,
    standorte: { where: standFuer(akteur, heute), select: { satz: true } },
    sachstaende: {
      where: sichtbareSachstaende(akteur),
      orderBy: [{ datum: 'desc' }, { angelegtAm: 'desc' }],
      take: 1,
      select: { datum: true, text: true, oeffentlich: true },
    },
    abschnitte: {
      where: {
        OR: [
          { art: 'SACHSTAND' },
          {
            art: 'BEGRUENDUNG',
            vorlage: { OR: [{ betreff: sachstandImTitel }, { untertitel: sachstandImTitel }] },
          },
        ],
      },
      orderBy: [{ art: 'desc' }, { ordnung: 'asc' }],
      take: 1,
      select: { art: true, text: true },
    },
    verweise: { select: { zielId: true } },
    verwiesenVon: { select: { vonId: true } },
  }) as const satisfies Prisma.VorlageSelect;

type Zeile = Prisma.VorlageGetPayload<{ select: ReturnType<typeof auswahl> }>;

/** What a paper names and what names it, for the selection of any query of papers. */
export const VERWEISE = {
  verweise: { select: { art: true, nummer: true, text: true, zielId: true }, orderBy: { nummer: 'asc' } },
  verwiesenVon: { select: { art: true, vonId: true } },
} as const satisfies Prisma.VorlageSelect;

/**
 * The references of a paper for somebody signed in who reads its public side: its view leaves out every paper that is not
 * public, also those this Akteur may read. To be filtered by `bezuege`. Null for the public.
 */
export async function verweiseFuer(akteur: Akteur, vorlageId: string) {
  if (akteur.art !== 'benutzer') return null;
  return dbIntern().vorlage.findUnique({
    where: { id: vorlageId, AND: sichtbar(akteur) },
    select: VERWEISE,
    relationLoadStrategy: 'join',
  });
}

/**
 * The papers beside `vorlageId`: those it names or is named by (`ids`), and one step beyond, reached only through papers
 * this Akteur may read, so that no hidden paper shows by what it connects. Two queries.
 */
export async function bezuege(
  akteur: Akteur,
  vorlageId: string,
  ids: readonly (string | null)[],
  heute: LocalDate,
): Promise<Bezuege> {
  const direkte = await lies(akteur, ids, heute);
  const schon = new Set([vorlageId, ...direkte.map((z) => z.id)]);
  const jenseits = direkte
    .flatMap((z) => [...z.verweise.map((v) => v.zielId), ...z.verwiesenVon.map((v) => v.vonId)])
    .filter((id) => id !== null && !schon.has(id));
  const weitere = await lies(akteur, jenseits, heute);
  return {
    direkt: new Map(direkte.map((z) => [z.id, alsBezug(z)])),
    weitere: weitere.map(alsBezug).sort((a, b) => (b.datum ?? '').localeCompare(a.datum ?? '')),
  };
}

async function lies(akteur: Akteur, ids: readonly (string | null)[], heute: LocalDate): Promise<Zeile[]> {
  const gesucht = [...new Set(ids.filter((id) => id !== null))];
  if (gesucht.length === 0) return [];
  return tabellenFuer(akteur).vorlage.findMany({
    where: { id: { in: gesucht }, AND: sichtbar(akteur) },
    select: auswahl(akteur, heute),
    relationLoadStrategy: 'join',
  });
}

function alsBezug(z: Zeile): Bezug {
  return {
    id: z.id,
    nummer: z.nummer,
    betreff: z.betreff,
    untertitel: z.untertitel,
    datum: z.datum && ausDatum(z.datum),
    satz: z.standorte[0]?.satz ?? null,
    sachstand: sachstandVon(z),
  };
}

/** An entry later than the paper outdates what the paper reports; on the same day the entry is the later word. */
function sachstandVon(z: Zeile): BezugSachstand | null {
  const [eintrag] = z.sachstaende;
  const [abschnitt] = z.abschnitte;
  const bericht =
    abschnitt && (abschnitt.art === 'SACHSTAND' || istSachstandsbericht(z.betreff, z.untertitel));
  if (eintrag && (!bericht || !z.datum || eintrag.datum >= z.datum)) {
    return {
      datum: ausDatum(eintrag.datum),
      ...kurzfassung(eintrag.text),
      nichtoeffentlich: !eintrag.oeffentlich,
    };
  }
  if (!bericht) return null;
  return { datum: z.datum && ausDatum(z.datum), ...kurzfassung(abschnitt.text), nichtoeffentlich: false };
}
