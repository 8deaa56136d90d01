import 'server-only';
import { ausDatum, type LocalDate } from '@/domain/kern/localDate';
import { hatBegonnen } from '@/domain/sitzung/begonnen';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { dbIntern, type Transaktion } from '@/server/kern/db';
import { vermerkeSitzung } from '@/server/kern/lesespur';

/** A dispatched non-public item, with what the public reads of it. */
export type Bekanntgabe = {
  sitzungId: string;
  punktId: string;
  version: number;
  nummer: string | null;
  titel: string;
  datum: LocalDate;
  begonnen: boolean;
  oeffentlicherTitel: string | null;
  /** A11: the city shows titles entered for the public. */
  titelGelten: boolean;
  oeffentlicherBeschluss: string | null;
  /** Papers on it. */
  vorlagen: string[];
};

/**
 * What is said of a non-public item to the public, for who decides that (A14). Null for everybody else, for a draft and
 * for a public item.
 */
export async function bekanntgabeZu(
  akteur: Akteur,
  punktId: string,
  jetzt: Date,
  tx?: Transaktion,
): Promise<Bekanntgabe | null> {
  const db = tx ?? dbIntern();
  const punkt = await db.tagesordnungspunkt.findUnique({
    where: { id: punktId },
    include: {
      sitzung: { select: { datum: true, beginn: true, gremien: { select: { gremiumId: true } } } },
      beratungen: { select: { vorlageId: true } },
    },
  });
  if (!punkt) return null;
  const { sitzung } = punkt;
  const erlaubt = sitzung.gremien.some((g) => darf(akteur, 'beschluss.veroeffentlichen', g));
  if (!erlaubt || punkt.versandId === null || punkt.teil !== 'NICHTOEFFENTLICH') return null;
  // A command writes an entry of its own.
  if (!tx) await vermerkeSitzung(akteur, punkt.sitzungId, [punkt]);
  const kommune = await db.kommune.findFirst({ select: { oeffentlicheTitel: true } });
  const datum = ausDatum(sitzung.datum);
  return {
    sitzungId: punkt.sitzungId,
    punktId,
    version: punkt.version,
    nummer: punkt.nummer,
    titel: punkt.titel,
    datum,
    begonnen: hatBegonnen({ datum, beginn: sitzung.beginn }, jetzt),
    oeffentlicherTitel: punkt.oeffentlicherTitel,
    titelGelten: kommune?.oeffentlicheTitel ?? false,
    oeffentlicherBeschluss: punkt.oeffentlicherBeschluss,
    vorlagen: [...new Set(punkt.beratungen.map((b) => b.vorlageId))],
  };
}
