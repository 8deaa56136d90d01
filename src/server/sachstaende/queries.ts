import 'server-only';
import { ausDatum, berlinTag, type LocalDate } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { dbIntern } from '@/server/kern/db';
import { alsVorlageGegenstand, VORLAGE_GEGENSTAND } from '@/server/kern/gegenstand';
import { vermerkeVorlage } from '@/server/kern/lesespur';

export type SachstandEintrag = {
  id: string;
  datum: LocalDate;
  verfasser: string;
  text: string;
  oeffentlich: boolean;
  /** The day it was written down, where that was later than its date. */
  nachgetragenAm: LocalDate | null;
};

export type SachstandMappe = {
  id: string;
  nummer: string | null;
  betreff: string;
  /** The paper itself is public: then a public entry is read by everybody at once. */
  vorlageOeffentlich: boolean;
  eintraege: SachstandEintrag[];
};

/** All entries of a paper, newest first, for who may add to them; null for everybody else. */
export async function sachstandMappe(
  akteur: Akteur,
  vorlageId: string,
  jetzt: Date,
): Promise<SachstandMappe | null> {
  const zeile = await dbIntern().vorlage.findUnique({
    where: { id: vorlageId },
    select: {
      ...VORLAGE_GEGENSTAND,
      id: true,
      nummer: true,
      betreff: true,
      sachstaende: { orderBy: [{ datum: 'desc' }, { angelegtAm: 'desc' }] },
    },
    relationLoadStrategy: 'join',
  });
  if (!zeile) return null;
  const gegenstand = alsVorlageGegenstand(zeile, jetzt);
  if (!darf(akteur, 'sachstand.eintragen', gegenstand)) return null;
  const mehr = !gegenstand.oeffentlich || zeile.sachstaende.some((s) => !s.oeffentlich);
  await vermerkeVorlage(akteur, vorlageId, mehr);
  return {
    id: zeile.id,
    nummer: zeile.nummer,
    betreff: zeile.betreff,
    vorlageOeffentlich: gegenstand.oeffentlich,
    eintraege: zeile.sachstaende.map((s) => {
      const [datum, angelegt] = [ausDatum(s.datum), berlinTag(s.angelegtAm)];
      return {
        id: s.id,
        datum,
        verfasser: s.verfasser,
        text: s.text,
        oeffentlich: s.oeffentlich,
        nachgetragenAm: angelegt > datum ? angelegt : null,
      };
    }),
  };
}
