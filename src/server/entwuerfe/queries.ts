import 'server-only';
import type { Thema } from '@/domain/beratungsfolge/pruefung/gegenstand';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { Entwurf } from '@/domain/entwurf/entwurf';
import { ausDatumOderNull } from '@/domain/kern/localDate';
import type { Schutzklasse } from '@/domain/vorlage/schutzklasse';
import {
  type Abschnittsart,
  type Oeffentlichkeit,
  OHNE_BETREFF,
  type Personenbezug,
  type Verweisart,
  type Vorlagenart,
  type Vorlagenstatus,
} from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { VorlageGegenstand } from '@/domain/zugriff/regel';
import type { Prisma } from '@/generated/prisma/client';
import type { Transaktion } from '@/server/kern/db';
import { alsVorlageGegenstand, SCHRITT_GEGENSTAND, VORLAGE_GEGENSTAND } from '@/server/kern/gegenstand';

/** What is written of a paper, with what the rules of access look at. */
export const ENTWURF = {
  ...VORLAGE_GEGENSTAND,
  id: true,
  nummer: true,
  version: true,
  betreff: true,
  untertitel: true,
  art: true,
  personenbezug: true,
  dezernent: true,
  datum: true,
  verantwortlich: true,
  telefon: true,
  dringlichkeit: true,
  stadtbezirke: true,
  themen: true,
  finanzbetrag: true,
  freigegebenAm: true,
  abschnitte: { select: { art: true, ueberschrift: true, text: true }, orderBy: { ordnung: 'asc' } },
  // What only another row can say (a Neufassung made by the system) is not for this form.
  verweise: {
    where: { OR: [{ nummer: { not: null } }, { text: { not: null } }] },
    select: { art: true, nummer: true, text: true },
    orderBy: [{ nummer: 'asc' }, { text: 'asc' }],
  },
  beratungen: { select: { ...SCHRITT_GEGENSTAND, zustaendigkeit: true } },
} as const satisfies Prisma.VorlageSelect;

type Zeile = Prisma.VorlageGetPayload<{ select: typeof ENTWURF }>;

/** A paper as it is written, with what the rules of access and of the release look at. */
export type GeladenerEntwurf = {
  id: string;
  nummer: string | null;
  version: number;
  status: Vorlagenstatus;
  freigegebenAm: Date | null;
  entwurf: Entwurf;
  zustaendigkeiten: Zustaendigkeit[];
  gegenstand: VorlageGegenstand;
};

/** The paper of this id as far as this Akteur sees how it is written; null when unknown or hidden (A12). */
export async function ladeEntwurf(
  db: Transaktion,
  akteur: Akteur,
  id: string,
  jetzt: Date,
): Promise<GeladenerEntwurf | null> {
  const zeile = await db.vorlage.findUnique({ where: { id }, select: ENTWURF, relationLoadStrategy: 'join' });
  return zeile && alsGeladenerEntwurf(akteur, zeile, jetzt);
}

/** A row of `ENTWURF` as far as this Akteur sees how it is written; null when hidden (A12). */
export function alsGeladenerEntwurf(akteur: Akteur, zeile: Zeile, jetzt: Date): GeladenerEntwurf | null {
  const gegenstand = alsVorlageGegenstand(zeile, jetzt);
  if (!darf(akteur, 'erfassung.lesen', gegenstand)) return null;
  return {
    id: zeile.id,
    nummer: zeile.nummer,
    version: zeile.version,
    status: zeile.status as Vorlagenstatus,
    freigegebenAm: zeile.freigegebenAm,
    entwurf: alsEntwurf(zeile),
    zustaendigkeiten: zeile.beratungen.map((b) => b.zustaendigkeit as Zustaendigkeit),
    gegenstand,
  };
}

const glatt = (text: string | null): string | null => text?.trim() || null;

/** Stored texts as the form gives them back, so that only what a person changes counts as changed. */
function alsEntwurf(z: Zeile): Entwurf {
  return {
    betreff: z.betreff === OHNE_BETREFF ? null : glatt(z.betreff),
    untertitel: glatt(z.untertitel),
    art: z.art as Vorlagenart,
    oeffentlichkeit: z.oeffentlichkeit as Oeffentlichkeit,
    schutzklasse: z.schutzklasse as Schutzklasse,
    personenbezug: z.personenbezug as Personenbezug | null,
    fachbereichId: z.fachbereichId,
    dezernent: glatt(z.dezernent),
    datum: ausDatumOderNull(z.datum),
    verantwortlich: glatt(z.verantwortlich),
    telefon: glatt(z.telefon),
    dringlichkeit: glatt(z.dringlichkeit),
    stadtbezirke: z.stadtbezirke,
    themen: z.themen as Thema[],
    finanzbetrag: z.finanzbetrag,
    abschnitte: z.abschnitte.map((a) => ({
      art: a.art as Abschnittsart,
      ueberschrift: a.ueberschrift.trim(),
      text: a.text.replace(/\r\n?/g, '\n').trimEnd(),
    })),
    verweise: z.verweise.map((v) => ({
      art: v.art as Verweisart,
      nummer: glatt(v.nummer),
      text: glatt(v.text),
    })),
  };
}

/** Names of all Organisationseinheiten by id, for the words of a difference. */
export async function einheitsnamen(tx: Transaktion): Promise<Record<string, string>> {
  const zeilen = await tx.organisationseinheit.findMany({ select: { id: true, kennung: true, name: true } });
  return Object.fromEntries(zeilen.map((z) => [z.id, `${z.kennung} ${z.name}`]));
}
