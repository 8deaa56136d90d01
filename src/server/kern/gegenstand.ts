import 'server-only';
import type { Oeffentlichkeit, Vorlagenstatus } from '@/domain/vorlage/vorlage';
import type { SitzungGegenstand, VorlageGegenstand } from '@/domain/zugriff/regel';
import type { Prisma } from '@/generated/prisma/client';

/** What `darf` looks at in a paper: select it with the row a command loads. */
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

type Vorlagenzeile = Prisma.VorlageGetPayload<{ select: typeof VORLAGE_GEGENSTAND }>;

const erreicht = (ab: Date | null | undefined, jetzt: Date): boolean => ab != null && ab <= jetzt;

/** A paper as the rules of access see it at this instant. */
export function alsVorlageGegenstand(v: Vorlagenzeile, jetzt: Date): VorlageGegenstand {
  return {
    status: v.status as Vorlagenstatus,
    oeffentlichkeit: v.oeffentlichkeit as Oeffentlichkeit,
    fachbereichId: v.fachbereichId,
    oeffentlich: v.oeffentlichkeit === 'OEFFENTLICH' && erreicht(v.oeffentlichAb, jetzt),
    gremien: v.beratungen.map((b) => ({
      id: b.gremiumId,
      geladen: erreicht(b.tagesordnungspunkt?.sitzung.tagesordnungAb, jetzt),
    })),
  };
}

/** What `darf` looks at in a Sitzung. */
export const SITZUNG_GEGENSTAND = {
  tagesordnungAb: true,
  gremien: { select: { gremiumId: true } },
} as const satisfies Prisma.SitzungSelect;

type Sitzungszeile = Prisma.SitzungGetPayload<{ select: typeof SITZUNG_GEGENSTAND }>;

/** A Sitzung as the rules of access see it at this instant. */
export function alsSitzungGegenstand(s: Sitzungszeile, jetzt: Date): SitzungGegenstand {
  return { gremien: s.gremien.map((g) => g.gremiumId), geladen: erreicht(s.tagesordnungAb, jetzt) };
}
