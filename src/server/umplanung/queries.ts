import 'server-only';
import { type Umplanschritt, umgeplant } from '@/domain/beratungsfolge/planung/umplanung';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import { giltAm } from '@/domain/gremium/namen';
import { alsDatum, ausDatumOderNull, berlinTag, type LocalDate, plusTage } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { Prisma } from '@/generated/prisma/client';
import { dbIntern, type Transaktion } from '@/server/kern/db';
import { alsVorlageGegenstand } from '@/server/kern/gegenstand';
import { alsPlansitzung, alsPlanzeile, alsStaende, PLAN, PLANSITZUNG } from '@/server/kern/plan';
import { nachDem, UNERLEDIGT } from '@/server/offenes/queries';

type Gremium = { id: string; name: string; gueltigVon: LocalDate | null; gueltigBis: LocalDate | null };

/** One paper with the steps the ending body would leave behind. */
export type Umplanvorlage = {
  id: string;
  nummer: string | null;
  betreff: string;
  schritte: (Umplanschritt & { zustaendigkeit: Zustaendigkeit })[];
};

export type Umplanansicht = {
  gremium: Gremium & { gueltigBis: LocalDate };
  /** The one chosen, else the recorded successor; null until there is one. */
  nachfolger: Gremium | null;
  wahl: Gremium[];
  vorlagen: Umplanvorlage[];
};

/** Papers with an open step of this body after its last day. */
const betroffen = (gremiumId: string, ende: LocalDate): Prisma.VorlageWhereInput => ({
  beratungen: { some: { AND: [UNERLEDIGT, { gremiumId }, nachDem(ende)] } },
});

/** Sittings of a body from a day on, as planning knows them. */
export const sitzungenVon = (db: Transaktion, gremiumId: string, ab: LocalDate) =>
  db.sitzung.findMany({
    where: { datum: { gte: alsDatum(ab) }, gremien: { some: { gremiumId } } },
    select: PLANSITZUNG,
    relationLoadStrategy: 'join',
  });

/**
 * What moving the steps of an ending body to another one would do, paper by paper. Null for who may not, and for a body that
 * is unknown or goes on.
 */
export async function umplanansicht(
  akteur: Akteur,
  gremiumId: string,
  gewaehlt: string | null,
  jetzt: Date,
): Promise<Umplanansicht | null> {
  if (!darf(akteur, 'gremium.umplanen', null)) return null;
  const db = dbIntern();
  const alle = (
    await db.gremium.findMany({
      select: { id: true, name: true, gueltigVon: true, gueltigBis: true, nachfolgerId: true },
      orderBy: { name: 'asc' },
    })
  ).map((g) => ({
    ...g,
    gueltigVon: ausDatumOderNull(g.gueltigVon),
    gueltigBis: ausDatumOderNull(g.gueltigBis),
  }));
  const gremium = alle.find((g) => g.id === gremiumId);
  const ende = gremium?.gueltigBis;
  if (!gremium || !ende) return null;
  const wahl = alle.filter((g) => g.id !== gremiumId && giltAm(g, plusTage(ende, 1)));
  const nachfolger = wahl.find((g) => g.id === (gewaehlt ?? gremium.nachfolgerId)) ?? null;
  const zeilen = await db.vorlage.findMany({
    where: betroffen(gremiumId, ende),
    select: PLAN,
    orderBy: [{ nummer: 'asc' }, { id: 'asc' }],
    relationLoadStrategy: 'join',
  });
  const ihre = nachfolger ? await sitzungenVon(db, nachfolger.id, berlinTag(jetzt)) : [];
  const vorlagen = zeilen
    .filter((z) => darf(akteur, 'beratungsfolge.bearbeiten', alsVorlageGegenstand(z, jetzt)))
    .map((z): Umplanvorlage => {
      const eigene = z.beratungen.flatMap((b) => (b.sitzungGremium ? [b.sitzungGremium.sitzung] : []));
      const { schritte } = umgeplant(z.beratungen.map(alsPlanzeile), {
        gremiumId,
        ende,
        nachfolger: nachfolger ?? gremium,
        stand: alsStaende(z),
        sitzungen: [...eigene, ...ihre].map(alsPlansitzung),
      });
      const rolle = new Map(z.beratungen.map((b) => [b.id, b.zustaendigkeit as Zustaendigkeit]));
      return {
        ...{ id: z.id, nummer: z.nummer, betreff: z.betreff },
        schritte: schritte.map((s) => ({ ...s, zustaendigkeit: rolle.get(s.id) ?? 'KENNTNISNAHME' })),
      };
    });
  return { gremium: { ...gremium, gueltigBis: ende }, nachfolger, wahl, vorlagen };
}
