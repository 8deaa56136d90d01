import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import type { Oeffentlichkeit, Vorlagenstatus } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { SitzungGegenstand, VorlageGegenstand } from '@/domain/zugriff/regel';
import type { Prisma } from '@/generated/prisma/client';
import type { Transaktion } from './db';

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

/** Published by this instant. */
export const istOeffentlich = (
  v: { oeffentlichkeit: string; oeffentlichAb: Date | null },
  jetzt: Date,
): boolean => v.oeffentlichkeit === 'OEFFENTLICH' && erreicht(v.oeffentlichAb, jetzt);

const erreicht = (ab: Date | null | undefined, jetzt: Date): boolean => ab != null && ab <= jetzt;

/** A paper as the rules of access see it at this instant. */
export function alsVorlageGegenstand(v: Vorlagenzeile, jetzt: Date): VorlageGegenstand {
  return {
    status: v.status as Vorlagenstatus,
    oeffentlichkeit: v.oeffentlichkeit as Oeffentlichkeit,
    fachbereichId: v.fachbereichId,
    oeffentlich: istOeffentlich(v, jetzt),
    gremien: v.beratungen.map((b) => ({
      id: b.gremiumId,
      geladen: erreicht(b.tagesordnungspunkt?.sitzung.tagesordnungAb, jetzt),
    })),
  };
}

/**
 * Why this Akteur may not do this to a paper: unknown or hidden (NICHT_GEFUNDEN), or seen but not allowed (NICHT_ERLAUBT);
 * null when it may. The caller holds the paper where its state must not change meanwhile.
 */
export async function verbotenAn(
  tx: Transaktion,
  akteur: Akteur,
  aktion: 'vorlage.bearbeiten' | 'sachstand.eintragen' | 'datei.befund.beantworten',
  vorlageId: string,
  jetzt: Date,
): Promise<Ablehnung | null> {
  const zeile = await tx.vorlage.findUnique({ where: { id: vorlageId }, select: VORLAGE_GEGENSTAND });
  const gegenstand = zeile && alsVorlageGegenstand(zeile, jetzt);
  if (!gegenstand || !darf(akteur, 'vorlage.lesen', gegenstand)) return { code: 'NICHT_GEFUNDEN' };
  return darf(akteur, aktion, gegenstand) ? null : { code: 'NICHT_ERLAUBT' };
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
