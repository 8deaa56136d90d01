import 'server-only';
import { ausDatum, berlinTag, berlinUhrzeit, type LocalDate } from '@/domain/kern/localDate';
import { seitenlage } from '@/domain/kern/seite';
import { aktionenDer, type Gruppe } from '@/domain/pruefspur/gruppe';
import { deutschesDatum } from '@/domain/texte/datum';
import { PROTOKOLLAKTIONEN, protokollSatz } from '@/domain/texte/protokoll';
import { type Aenderung, aenderungen } from '@/domain/texte/protokollfeld';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { Prisma } from '@/generated/prisma/client';
import { dbIntern } from '@/server/kern/db';
import { alsSchritt, SCHRITT, type SchrittZeile } from '@/server/kern/folge';
import { alsVorlageGegenstand, SCHRITT_GEGENSTAND, VORLAGE_GEGENSTAND } from '@/server/kern/gegenstand';
import { vermerkeVorlage } from '@/server/kern/lesespur';

export type Verlaufszeile = {
  id: string;
  datum: LocalDate;
  /** 'HH:MM' in Berlin. */
  zeit: string;
  satz: string;
  aenderungen: Aenderung[];
  grund: string | null;
};

/** One page of a history, newest first. */
export type Verlaufsseite = { zeilen: Verlaufszeile[]; gesamt: number; seite: number; seiten: number };
export type Verlauf = Verlaufsseite & { id: string; nummer: string | null; betreff: string };

export const JE_SEITE = 50;

/**
 * Who did what to a paper, newest first, 50 a page; null for who may not read it. A bulk stroke is one entry of its Sitzung
 * and stands at every paper it touched. A page beyond the last is the first; `gruppe` keeps one kind of deed. Who has only
 * read stands in the audit of Revision, not here.
 */
export async function verlaufZu(
  akteur: Akteur,
  vorlageId: string,
  seite: number,
  jetzt: Date,
  gruppe: Gruppe | null = null,
): Promise<Verlauf | null> {
  const vorlage = await dbIntern().vorlage.findUnique({
    where: { id: vorlageId },
    select: {
      ...VORLAGE_GEGENSTAND,
      id: true,
      nummer: true,
      betreff: true,
      beratungen: {
        select: {
          ...SCHRITT_GEGENSTAND,
          ...SCHRITT,
          tagesordnungspunkt: SCHRITT_GEGENSTAND.tagesordnungspunkt,
        },
      },
    },
    relationLoadStrategy: 'join',
  });
  const gegenstand = vorlage && alsVorlageGegenstand(vorlage, jetzt);
  if (!gegenstand || !darf(akteur, 'verlauf.lesen', gegenstand)) return null;
  await vermerkeVorlage(akteur, vorlageId, !gegenstand.oeffentlich);
  const eintraege = seite < 1 ? [] : await eintraegeZu(vorlageId, seite, gruppe);
  if (eintraege.length === 0 && seite !== 1) return verlaufZu(akteur, vorlageId, 1, jetzt, gruppe);
  const namen = namenIn(vorlage.beratungen);
  return {
    id: vorlage.id,
    nummer: vorlage.nummer,
    betreff: vorlage.betreff,
    ...alsVerlaufsseite(eintraege, seite, namen),
  };
}

/** Entries as they are shown; `namen` says what the ids in them stand for. */
export function alsVerlaufsseite(
  eintraege: Eintrag[],
  seite: number,
  namen: ReadonlyMap<string, string>,
): Verlaufsseite {
  const gesamt = Number(eintraege[0]?.gesamt ?? 0);
  return {
    zeilen: eintraege.map((e) => ({
      id: String(e.id),
      datum: berlinTag(e.am),
      zeit: berlinUhrzeit(e.am),
      satz: protokollSatz(e.akteur, e.aktion),
      aenderungen: aenderungen(e.von, e.nach, namen),
      grund: e.grund,
    })),
    gesamt,
    ...seitenlage(gesamt, JE_SEITE, seite),
  };
}

/** A row of the audit, with how many there are in all. */
export type Eintrag = {
  id: bigint;
  am: Date;
  akteur: string;
  aktion: string;
  von: unknown;
  nach: unknown;
  grund: string | null;
  gesamt: bigint;
};

/** Entries `p` of one kind of deed; of all without one. */
export const nurGruppe = (gruppe: Gruppe | null): Prisma.Sql =>
  gruppe ? Prisma.sql`p.aktion = ANY(${aktionenDer(gruppe, PROTOKOLLAKTIONEN)})` : Prisma.sql`true`;

/** Each way by its own index: OR would read the whole audit. Results taken back keep their stroke, so both its ends are found. */
const eintraegeZu = (vorlageId: string, seite: number, gruppe: Gruppe | null): Promise<Eintrag[]> =>
  dbIntern().$queryRaw<Eintrag[]>`
  SELECT p.id, p.am, p.akteur, p.aktion, p.von, p.nach, p.grund, count(*) OVER () AS gesamt
  FROM protokoll p
  WHERE p.id IN (
    SELECT e.id FROM protokoll e WHERE e.kette = 'SCHREIBEN' AND e."gegenstandArt" = 'vorlage' AND e."gegenstandId" = ${vorlageId}::uuid
    UNION
    SELECT s.id FROM beratung b
      JOIN ergebnis r ON r."beratungId" = b.id
      JOIN protokoll s ON s."gegenstandArt" = 'sitzung' AND coalesce(s.nach ->> 'vorgang', s.von ->> 'vorgang') = r."vorgangId"::text
      WHERE b."vorlageId" = ${vorlageId}::uuid
  ) AND ${nurGruppe(gruppe)}
  ORDER BY p.am DESC, p.id DESC
  LIMIT ${JE_SEITE} OFFSET ${(seite - 1) * JE_SEITE}`;

/** What the ids in the entries of this paper stand for: its steps by their body, its sittings by their day. */
function namenIn(beratungen: Omit<SchrittZeile, 'tagesordnungspunkt'>[]): Map<string, string> {
  return new Map(
    beratungen.flatMap((b) => {
      const { gremium, datum } = alsSchritt(b);
      const sitzung = b.sitzungGremium?.sitzung;
      const name = datum ? `${gremium}, ${deutschesDatum(datum)}` : gremium;
      return [
        [b.id, name] as const,
        [b.gremium.id, gremium] as const,
        ...(sitzung ? [[sitzung.id, `Sitzung am ${deutschesDatum(ausDatum(sitzung.datum))}`] as const] : []),
      ];
    }),
  );
}
