import 'server-only';
import type { Oeffentlichkeit, Vorlagenstatus } from '@/domain/vorlage/vorlage';
import type { VorlageGegenstand } from '@/domain/zugriff/regel';
import type { Prisma } from '@/generated/prisma/client';

/** What has to be read of a paper before `darf` can be asked about it. */
export const VORLAGE_GEGENSTAND = {
  status: true,
  oeffentlichkeit: true,
  fachbereichId: true,
  oeffentlichAb: true,
  beratungen: {
    select: {
      gremiumId: true,
      tagesordnungspunkt: { select: { sitzung: { select: { tagesordnungAb: true } } } },
    },
  },
} as const satisfies Prisma.VorlageSelect;

type Zeile = Prisma.VorlageGetPayload<{ select: typeof VORLAGE_GEGENSTAND }>;

/** A paper of the tables as the rules see it at this instant. */
export function alsVorlageGegenstand(zeile: Zeile, jetzt: Date): VorlageGegenstand {
  const vorbei = (am: Date | null | undefined) => Boolean(am && am <= jetzt);
  return {
    status: zeile.status as Vorlagenstatus,
    oeffentlichkeit: zeile.oeffentlichkeit as Oeffentlichkeit,
    fachbereichId: zeile.fachbereichId,
    oeffentlich: zeile.oeffentlichkeit === 'OEFFENTLICH' && vorbei(zeile.oeffentlichAb),
    gremien: zeile.beratungen.map((b) => ({
      id: b.gremiumId,
      geladen: vorbei(b.tagesordnungspunkt?.sitzung.tagesordnungAb),
    })),
  };
}
