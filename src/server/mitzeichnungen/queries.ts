import 'server-only';
import { type Fehlt, fehlendes } from '@/domain/freigabe/pruefung';
import type { Mitzeichnungsstatus } from '@/domain/mitzeichnung/mitzeichnung';
import { zurWahl } from '@/domain/organisation/gliederung';
import { einheitsname } from '@/domain/texte/einheit';
import type { Oeffentlichkeit, Vorlagenstatus } from '@/domain/vorlage/vorlage';
import { type Akteur, hatRolle } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { VorlageGegenstand } from '@/domain/zugriff/regel';
import type { Prisma } from '@/generated/prisma/client';
import { ladeEntwurf } from '@/server/entwuerfe/queries';
import { dbIntern, type Transaktion } from '@/server/kern/db';
import { alsVorlageGegenstand, VORLAGE_GEGENSTAND } from '@/server/kern/gegenstand';
import { vermerkeVorlage } from '@/server/kern/lesespur';

/** One signature of a round. */
export type Zeichnungszeile = {
  id: string;
  einheitId: string;
  kennung: string;
  stelle: string;
  status: Mitzeichnungsstatus;
  von: string | null;
  am: Date | null;
  inVertretung: boolean;
  anmerkung: string | null;
};

const ZEILE = {
  id: true,
  runde: true,
  aktuell: true,
  status: true,
  von: true,
  am: true,
  inVertretung: true,
  anmerkung: true,
  organisationseinheit: { select: { id: true, art: true, kennung: true, name: true } },
} as const satisfies Prisma.MitzeichnungSelect;

type Zeile = Prisma.MitzeichnungGetPayload<{ select: typeof ZEILE }>;

const alsZeile = ({ organisationseinheit: e, runde: _, aktuell: __, ...z }: Zeile): Zeichnungszeile => ({
  ...z,
  status: z.status as Mitzeichnungsstatus,
  einheitId: e.id,
  kennung: e.kennung,
  stelle: einheitsname(e),
});

export type GeladeneMitzeichnung = {
  id: string;
  nummer: string | null;
  betreff: string;
  untertitel: string | null;
  status: Vorlagenstatus;
  version: number;
  gegenstand: VorlageGegenstand;
  /** The round that counts. */
  zeilen: Zeichnungszeile[];
  /** All rounds, the last one first. */
  runden: { runde: number; zeilen: Zeichnungszeile[] }[];
};

/** The signatures of a paper, for who may see where they stand; null for everybody else (A12). */
export async function ladeMitzeichnung(
  db: Transaktion,
  akteur: Akteur,
  vorlageId: string,
  jetzt: Date,
): Promise<GeladeneMitzeichnung | null> {
  const v = await db.vorlage.findUnique({
    where: { id: vorlageId },
    select: { ...VORLAGE_GEGENSTAND, id: true, nummer: true, betreff: true, untertitel: true, version: true },
    relationLoadStrategy: 'join',
  });
  const gegenstand = v && alsVorlageGegenstand(v, jetzt);
  if (!v || !gegenstand || !darf(akteur, 'mitzeichnung.lesen', gegenstand)) return null;
  const alle = await db.mitzeichnung.findMany({
    where: { vorlageId },
    select: ZEILE,
    orderBy: [{ runde: 'desc' }, { ordnung: 'asc' }],
    relationLoadStrategy: 'join',
  });
  const { id, nummer, betreff, untertitel, version } = v;
  return {
    ...{ id, nummer, betreff, untertitel, version, gegenstand },
    status: v.status as Vorlagenstatus,
    zeilen: alle.filter((z) => z.aktuell).map(alsZeile),
    runden: [...new Set(alle.map((z) => z.runde))].map((runde) => ({
      runde,
      zeilen: alle.filter((z) => z.runde === runde).map(alsZeile),
    })),
  };
}

/** Fachbereiche and Dezernate of these ids, in the order of the ids. */
export async function stellenNach(db: Transaktion, ids: readonly string[]) {
  const zeilen = await db.organisationseinheit.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, kennung: true },
  });
  return ids.flatMap((id) => zeilen.find((z) => z.id === id) ?? []);
}

export type MitzeichnungAnsicht = Omit<GeladeneMitzeichnung, 'gegenstand' | 'zeilen'> & {
  /** The signature that is due. */
  offen: Zeichnungszeile | null;
  /** What a sending still needs. */
  fehlt: Fehlt[];
  darf: {
    einleiten: boolean;
    zeichnen: boolean;
    zurueckgeben: boolean;
    freigeben: boolean;
    /** The form behind the paper. */
    erfassung: boolean;
  };
  /** Whoever signs does so in place of the unit. */
  inVertretung: boolean;
  /** Units that could be asked; without an account the Ratsbüro signs for them. */
  stellen: { id: string; name: string; ohneKonto: boolean }[];
};

/** Where the signing of a paper stands, and what this Akteur can do about it; null for who has nothing to do with it. */
export async function mitzeichnungZu(
  akteur: Akteur,
  vorlageId: string,
  jetzt: Date,
): Promise<MitzeichnungAnsicht | null> {
  const db = dbIntern();
  const geladen = await ladeMitzeichnung(db, akteur, vorlageId, jetzt);
  if (!geladen) return null;
  const { gegenstand, zeilen, ...rest } = geladen;
  await vermerkeVorlage(akteur, vorlageId, !gegenstand.oeffentlich);
  const offen = zeilen.find((z) => z.status === 'OFFEN') ?? null;
  const einleiten = darf(akteur, 'mitzeichnung.einleiten', gegenstand);
  const entwurf = einleiten ? await ladeEntwurf(db, akteur, vorlageId, jetzt) : null;
  return {
    ...rest,
    offen,
    fehlt: entwurf ? fehlendes({ ...entwurf.entwurf, schritte: entwurf.zustaendigkeiten }) : [],
    darf: {
      einleiten,
      zeichnen: darf(akteur, 'mitzeichnung.zeichnen', gegenstand),
      zurueckgeben: darf(akteur, 'mitzeichnung.zurueckgeben', gegenstand),
      freigeben: rest.status === 'MITZEICHNUNG' && darf(akteur, 'vorlage.freigeben', gegenstand),
      erfassung: darf(akteur, 'erfassung.lesen', gegenstand),
    },
    inVertretung: offen !== null && offen.einheitId !== akteur.rechte.zeichnetFuer,
    stellen: einleiten ? await moeglicheStellen() : [],
  };
}

async function moeglicheStellen(): Promise<MitzeichnungAnsicht['stellen']> {
  const zeilen = await dbIntern().organisationseinheit.findMany({
    select: {
      id: true,
      art: true,
      kennung: true,
      name: true,
      _count: {
        select: {
          benutzer: { where: { gesperrtAm: null, rollen: { some: { rolle: 'MITZEICHNUNG' } } } },
        },
      },
    },
  });
  return zeilen.sort(zurWahl).map((z) => ({
    id: z.id,
    name: einheitsname(z),
    ohneKonto: z._count.benutzer === 0,
  }));
}

export type MeineMitzeichnung = {
  vorlageId: string;
  nummer: string | null;
  betreff: string;
  oeffentlichkeit: Oeffentlichkeit;
  fachbereich: string | null;
  status: Vorlagenstatus;
  am: Date | null;
};
export type MeineMitzeichnungen = { wartend: MeineMitzeichnung[]; gezeichnet: MeineMitzeichnung[] };

/** Rows of what is done already. */
const HOECHSTENS = 100;

/** What waits for the unit of this Akteur, and what it has signed, the last first. Null for who signs for none. */
export async function meineMitzeichnungen(akteur: Akteur): Promise<MeineMitzeichnungen | null> {
  if (!hatRolle(akteur, 'MITZEICHNUNG')) return null;
  const einheitId = akteur.rechte.zeichnetFuer;
  const lies = async (status: Mitzeichnungsstatus, wo: Prisma.VorlageWhereInput) => {
    if (!einheitId) return [];
    const zeilen = await dbIntern().mitzeichnung.findMany({
      where: { organisationseinheitId: einheitId, aktuell: true, status, vorlage: wo },
      select: {
        am: true,
        vorlage: {
          select: {
            id: true,
            nummer: true,
            betreff: true,
            oeffentlichkeit: true,
            status: true,
            organisationseinheit: { select: { kennung: true, name: true } },
          },
        },
      },
      orderBy: [{ am: 'desc' }, { id: 'asc' }],
      take: HOECHSTENS,
      relationLoadStrategy: 'join',
    });
    return zeilen.map(({ am, vorlage: { id, organisationseinheit: e, ...v } }) => ({
      ...v,
      vorlageId: id,
      oeffentlichkeit: v.oeffentlichkeit as Oeffentlichkeit,
      status: v.status as Vorlagenstatus,
      fachbereich: e && `${e.kennung} ${e.name}`,
      am,
    }));
  };
  return {
    wartend: await lies('OFFEN', { status: 'MITZEICHNUNG' }),
    gezeichnet: await lies('GEZEICHNET', { status: { not: 'ENTWURF' } }),
  };
}
