import 'server-only';
import { ausDatum } from '@/domain/kern/localDate';
import type { Gruppe } from '@/domain/pruefspur/gruppe';
import { deutschesDatum } from '@/domain/texte/datum';
import { vollerName } from '@/domain/texte/person';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { dbIntern } from '@/server/kern/db';
import { alsSitzungGegenstand, SITZUNG_GEGENSTAND } from '@/server/kern/gegenstand';
import {
  alsVerlaufsseite,
  type Eintrag,
  JE_SEITE,
  nurGruppe,
  type Verlaufsseite,
} from '@/server/verlauf/queries';

/** What has a history besides papers. */
export const SPURARTEN = [
  'sitzung',
  'gremium',
  'benutzer',
  'person',
  'wahlperiode',
  'organisationseinheit',
] as const;
export type Spurart = (typeof SPURARTEN)[number];

export type Gegenstandsspur = Verlaufsseite & { titel: string };

type Wo = { art: Spurart; id: string; seite: number; gruppe: Gruppe | null };

/**
 * Who did what to a Sitzung (for who invites to it), a body, an account, a person, a Wahlperiode or a unit (for the
 * Administration), newest first, 50 a page; null for everybody else and for what there is not. Who has only read it stands
 * in the audit of Revision.
 */
export async function spurVon(akteur: Akteur, wo: Wo, jetzt: Date): Promise<Gegenstandsspur | null> {
  const titel = await TITEL[wo.art](akteur, wo.id, jetzt);
  if (titel === null) return null;
  const eintraege = await eintraegeVon(wo);
  if (eintraege.length === 0 && wo.seite !== 1) return spurVon(akteur, { ...wo, seite: 1 }, jetzt);
  return { titel, ...alsVerlaufsseite(eintraege, wo.seite, new Map()) };
}

/** What it is called, for who may know its history; null for everybody else. */
const TITEL: Record<Spurart, (akteur: Akteur, id: string, jetzt: Date) => Promise<string | null>> = {
  sitzung: async (akteur, id, jetzt) => {
    const s = await dbIntern().sitzung.findUnique({
      where: { id },
      select: { ...SITZUNG_GEGENSTAND, datum: true },
    });
    if (!s || !darf(akteur, 'sitzung.einladen', alsSitzungGegenstand(s, jetzt))) return null;
    return `Sitzung am ${deutschesDatum(ausDatum(s.datum))}`;
  },
  gremium: async (akteur, id) => {
    if (!darf(akteur, 'gremium.verwalten', null)) return null;
    const g = await dbIntern().gremium.findUnique({ where: { id }, select: { name: true } });
    return g?.name ?? null;
  },
  benutzer: async (akteur, id) => {
    if (!darf(akteur, 'benutzer.verwalten', null)) return null;
    const b = await dbIntern().benutzer.findUnique({ where: { id }, select: { name: true } });
    return b?.name ?? null;
  },
  person: async (akteur, id) => {
    if (!darf(akteur, 'person.verwalten', null)) return null;
    const p = await dbIntern().person.findUnique({
      where: { id },
      select: { titel: true, vorname: true, nachname: true },
    });
    return p && vollerName(p);
  },
  wahlperiode: async (akteur, id) => {
    if (!darf(akteur, 'gremium.verwalten', null)) return null;
    const w = await dbIntern().wahlperiode.findUnique({ where: { id }, select: { name: true } });
    return w?.name ?? null;
  },
  organisationseinheit: async (akteur, id) => {
    if (!darf(akteur, 'gremium.verwalten', null)) return null;
    const o = await dbIntern().organisationseinheit.findUnique({ where: { id }, select: { name: true } });
    return o?.name ?? null;
  },
};

const eintraegeVon = ({ art, id, seite, gruppe }: Wo): Promise<Eintrag[]> =>
  dbIntern().$queryRaw<Eintrag[]>`
    SELECT p.id, p.am, p.akteur, p.aktion, p.von, p.nach, p.grund, count(*) OVER () AS gesamt
    FROM protokoll p
    WHERE p.kette = 'SCHREIBEN' AND p."gegenstandArt" = ${art} AND p."gegenstandId" = ${id}::uuid AND ${nurGruppe(gruppe)}
    ORDER BY p.am DESC, p.id DESC
    LIMIT ${JE_SEITE} OFFSET ${(seite - 1) * JE_SEITE}`;
