import 'server-only';
import type { GremiumArt } from '@/domain/gremium/gremium';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import type { Mitzeichnungsstatus } from '@/domain/mitzeichnung/mitzeichnung';
import type { Schutzklasse } from '@/domain/vorlage/schutzklasse';
import type { Oeffentlichkeit, Vorlagenstatus } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { PunktGegenstand, SitzungGegenstand, VorlageGegenstand } from '@/domain/zugriff/regel';
import type { Prisma } from '@/generated/prisma/client';
import type { Transaktion } from './db';

const VERSANDT = { versand: { select: { versandtAm: true } } } as const;
type Versandt = { versand: { versandtAm: Date } | null };

/** Since when an item is dispatched itself; null while it is not by this instant. */
const geladenAb = (punkt: Versandt | null, jetzt: Date): Date | null =>
  reicht(punkt?.versand?.versandtAm, jetzt);

/** When a body was given the paper: with its agenda, and before it (F4). One null where neither has come by this instant. */
export function vorgelegt(versendungen: readonly (Date | null | undefined)[], jetzt: Date): (Date | null)[] {
  const gekommen = versendungen.flatMap((ab) => reicht(ab, jetzt) ?? []);
  return gekommen.length > 0 ? gekommen : [null];
}

/** What `darf` looks at in a step of a paper. */
export const SCHRITT_GEGENSTAND = {
  gremiumId: true,
  gremium: { select: { art: true } },
  ...VERSANDT,
  tagesordnungspunkt: { select: { ...VERSANDT, befangenheiten: { select: { personId: true } } } },
} as const satisfies Prisma.BeratungSelect;

/** What `darf` looks at in a paper: select it with the row a command loads. */
export const VORLAGE_GEGENSTAND = {
  status: true,
  oeffentlichkeit: true,
  schutzklasse: true,
  stadtbezirke: true,
  fachbereichId: true,
  oeffentlichAb: true,
  beratungen: { select: SCHRITT_GEGENSTAND },
  mitzeichnungen: {
    where: { aktuell: true },
    select: { organisationseinheitId: true, status: true },
    orderBy: { ordnung: 'asc' },
  },
} as const satisfies Prisma.VorlageSelect;

type Vorlagenzeile = Prisma.VorlageGetPayload<{ select: typeof VORLAGE_GEGENSTAND }>;

/** Published by this instant. */
export const istOeffentlich = (
  v: { oeffentlichkeit: string; oeffentlichAb: Date | null },
  jetzt: Date,
): boolean => v.oeffentlichkeit === 'OEFFENTLICH' && reicht(v.oeffentlichAb, jetzt) !== null;

/** An instant that has come; null otherwise. */
const reicht = (ab: Date | null | undefined, jetzt: Date): Date | null => (ab && ab <= jetzt ? ab : null);

/** A paper as the rules of access see it at this instant. */
export function alsVorlageGegenstand(v: Vorlagenzeile, jetzt: Date): VorlageGegenstand {
  return {
    status: v.status as Vorlagenstatus,
    oeffentlichkeit: v.oeffentlichkeit as Oeffentlichkeit,
    schutzklasse: v.schutzklasse as Schutzklasse,
    stadtbezirke: v.stadtbezirke,
    fachbereichId: v.fachbereichId,
    oeffentlich: istOeffentlich(v, jetzt),
    gremien: v.beratungen.flatMap((b) =>
      vorgelegt([b.tagesordnungspunkt?.versand?.versandtAm, b.versand?.versandtAm], jetzt).map(
        (geladenAb) => ({ id: b.gremiumId, art: b.gremium.art as GremiumArt, geladenAb }),
      ),
    ),
    befangene: v.beratungen.flatMap((b) => b.tagesordnungspunkt?.befangenheiten.map((f) => f.personId) ?? []),
    mitzeichnung: v.mitzeichnungen.map((m) => ({
      einheitId: m.organisationseinheitId,
      status: m.status as Mitzeichnungsstatus,
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
  aktion: 'vorlage.bearbeiten' | 'sachstand.eintragen' | 'vorlage.depublizieren' | 'datei.befund.beantworten',
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
  gremien: { select: { gremiumId: true, gremium: { select: { art: true } } } },
} as const satisfies Prisma.SitzungSelect;

type Sitzungszeile = Prisma.SitzungGetPayload<{ select: typeof SITZUNG_GEGENSTAND }>;

/** A Sitzung as the rules of access see it at this instant. */
export function alsSitzungGegenstand(s: Sitzungszeile, jetzt: Date): SitzungGegenstand {
  return {
    gremien: s.gremien.map((g) => g.gremiumId),
    arten: s.gremien.map((g) => g.gremium.art as GremiumArt),
    geladenAb: reicht(s.tagesordnungAb, jetzt),
  };
}

/** What `darf` looks at in an item of an agenda. */
export const PUNKT_GEGENSTAND = {
  versand: { select: { versandtAm: true, oeffentlichAb: true } },
  teil: true,
  befangenheiten: { select: { personId: true } },
  beratungen: { select: { vorlage: { select: { schutzklasse: true, oeffentlichkeit: true } } } },
} as const satisfies Prisma.TagesordnungspunktSelect;

export type Punktzeile = Prisma.TagesordnungspunktGetPayload<{ select: typeof PUNKT_GEGENSTAND }>;

/** An item as the rules of access see it. One that carries a non-public paper is none of the public's (A11). */
export function alsPunktGegenstand(t: Punktzeile, sitzung: SitzungGegenstand, jetzt: Date): PunktGegenstand {
  const vorlagen = t.beratungen.map((b) => b.vorlage);
  return {
    sitzung: { ...sitzung, geladenAb: geladenAb(t, jetzt) },
    oeffentlich:
      t.teil === 'OEFFENTLICH' &&
      vorlagen.every((v) => v.oeffentlichkeit === 'OEFFENTLICH') &&
      reicht(t.versand?.oeffentlichAb, jetzt) !== null,
    klassen: vorlagen.map((v) => v.schutzklasse as Schutzklasse),
    befangene: t.befangenheiten.map((b) => b.personId),
  };
}
