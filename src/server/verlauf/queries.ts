import 'server-only';
import { ausDatum, berlinTag, berlinUhrzeit, type LocalDate } from '@/domain/kern/localDate';
import { deutschesDatum } from '@/domain/texte/datum';
import { protokollSatz } from '@/domain/texte/protokoll';
import { type Aenderung, aenderungen } from '@/domain/texte/protokollfeld';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { dbIntern } from '@/server/kern/db';
import { alsSchritt, SCHRITT, type SchrittZeile } from '@/server/kern/folge';
import { alsVorlageGegenstand, SCHRITT_GEGENSTAND, VORLAGE_GEGENSTAND } from '@/server/kern/gegenstand';

export type Verlaufszeile = {
  id: string;
  datum: LocalDate;
  /** 'HH:MM' in Berlin. */
  zeit: string;
  satz: string;
  aenderungen: Aenderung[];
  grund: string | null;
};

export type Verlauf = {
  id: string;
  nummer: string | null;
  betreff: string;
  zeilen: Verlaufszeile[];
  gesamt: number;
  seite: number;
  seiten: number;
};

export const JE_SEITE = 50;

/**
 * Who did what to a paper, newest first, 50 a page; null for who may not read it. A bulk stroke is one entry of its Sitzung
 * and stands at every paper it touched. A page beyond the last is the first.
 */
export async function verlaufZu(
  akteur: Akteur,
  vorlageId: string,
  seite: number,
  jetzt: Date,
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
  if (!vorlage || !darf(akteur, 'verlauf.lesen', alsVorlageGegenstand(vorlage, jetzt))) return null;
  const eintraege = seite < 1 ? [] : await eintraegeZu(vorlageId, seite);
  if (eintraege.length === 0 && seite !== 1) return verlaufZu(akteur, vorlageId, 1, jetzt);
  const gesamt = Number(eintraege[0]?.gesamt ?? 0);
  const namen = namenIn(vorlage.beratungen);
  return {
    id: vorlage.id,
    nummer: vorlage.nummer,
    betreff: vorlage.betreff,
    zeilen: eintraege.map((e) => ({
      id: String(e.id),
      datum: berlinTag(e.am),
      zeit: berlinUhrzeit(e.am),
      satz: protokollSatz(e.akteur, e.aktion),
      aenderungen: aenderungen(e.von, e.nach, namen),
      grund: e.grund,
    })),
    gesamt,
    seite,
    seiten: Math.max(1, Math.ceil(gesamt / JE_SEITE)),
  };
}

type Eintrag = {
  id: bigint;
  am: Date;
  akteur: string;
  aktion: string;
  von: unknown;
  nach: unknown;
  grund: string | null;
  gesamt: bigint;
};

/** Each way by its own index: OR would read the whole audit. Results taken back keep their stroke, so both its ends are found. */
const eintraegeZu = (vorlageId: string, seite: number): Promise<Eintrag[]> => dbIntern().$queryRaw<Eintrag[]>`
  SELECT p.id, p.am, p.akteur, p.aktion, p.von, p.nach, p.grund, count(*) OVER () AS gesamt
  FROM protokoll p
  WHERE p.id IN (
    SELECT e.id FROM protokoll e WHERE e."gegenstandArt" = 'vorlage' AND e."gegenstandId" = ${vorlageId}::uuid
    UNION
    SELECT s.id FROM beratung b
      JOIN ergebnis r ON r."beratungId" = b.id
      JOIN protokoll s ON s."gegenstandArt" = 'sitzung' AND coalesce(s.nach ->> 'vorgang', s.von ->> 'vorgang') = r."vorgangId"::text
      WHERE b."vorlageId" = ${vorlageId}::uuid
  )
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
