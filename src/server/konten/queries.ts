import 'server-only';
import { alsPersonenname } from '@/domain/benutzer/personenname';
import type { LocalDate } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import { seitenlage } from '@/domain/kern/seite';
import { type KontoFilter, type Kontozustand, passt } from '@/domain/konto/filter';
import type { Rechtestand } from '@/domain/konto/rechte';
import { zurWahl } from '@/domain/organisation/gliederung';
import { einheitsname } from '@/domain/texte/einheit';
import { listenname } from '@/domain/texte/person';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { ROLLEN, type Rolle } from '@/domain/zugriff/rolle';
import type { Prisma } from '@/generated/prisma/client';
import { dbIntern } from '@/server/kern/db';
import { mitgliedAm } from '@/server/kern/mitgliedschaft';
import { echteZeit } from '@/server/kern/uhr';

const JE_SEITE = 50;

export type KontoListenzeile = {
  id: string;
  name: string;
  email: string;
  rollen: Rolle[];
  /** Bodies whose minutes it keeps. */
  gremien: number;
  einheit: string | null;
  gesperrt: boolean;
  besuchAm: Date | null;
};

export type Kontenliste = {
  zeilen: KontoListenzeile[];
  /** Accounts the filter leaves. */
  gesamt: number;
  seite: number;
  seiten: number;
  jeSeite: number;
};

const ZUSTAND: Record<Kontozustand, Prisma.BenutzerWhereInput> = {
  OFFEN: { gesperrtAm: null },
  GESPERRT: { gesperrtAm: { not: null } },
  OHNE_ROLLE: { gesperrtAm: null, rollen: { none: {} } },
  NIE_ANGEMELDET: { gesperrtAm: null, besuchAm: null },
};

/** A page of the accounts by surname, as a phone book orders them; null for who administers none. */
export async function kontenliste(
  akteur: Akteur,
  { q, rolle, zustand }: KontoFilter,
  gewuenscht: number,
): Promise<Kontenliste | null> {
  if (!darf(akteur, 'benutzer.verwalten', null)) return null;
  const where = {
    ...(zustand && ZUSTAND[zustand]),
    ...(rolle && { AND: [{ rollen: { some: { rolle } } }] }),
  };
  const alle = await dbIntern().benutzer.findMany({ where, select: { id: true, name: true, email: true } });
  const treffer = alle
    .filter((konto) => passt(konto, q))
    .map((konto) => ({ ...konto, nachname: alsPersonenname(konto.name).nachname }))
    .sort(
      (a, b) => nachName(a.nachname, b.nachname) || nachName(a.name, b.name) || nachName(a.email, b.email),
    );
  const { seite, seiten } = seitenlage(treffer.length, JE_SEITE, gewuenscht);
  const ids = treffer.slice((seite - 1) * JE_SEITE, seite * JE_SEITE).map((k) => k.id);
  return { zeilen: await zeilenZu(ids), gesamt: treffer.length, seite, seiten, jeSeite: JE_SEITE };
}

async function zeilenZu(ids: string[]): Promise<KontoListenzeile[]> {
  const zeilen = await dbIntern().benutzer.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      name: true,
      email: true,
      gesperrtAm: true,
      besuchAm: true,
      organisationseinheit: { select: { art: true, kennung: true, name: true } },
      rollen: { select: { rolle: true, gremiumId: true } },
    },
    relationLoadStrategy: 'join',
  });
  return zeilen
    .map(({ gesperrtAm, organisationseinheit: e, rollen, ...rest }) => ({
      ...rest,
      rollen: ROLLEN.filter((rolle) => rollen.some((r) => r.rolle === rolle)),
      gremien: rollen.filter((r) => r.gremiumId).length,
      einheit: e && einheitsname(e),
      gesperrt: gesperrtAm !== null,
    }))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

export type KontoEinzeln = {
  id: string;
  version: number;
  name: string;
  email: string;
  gesperrtAm: Date | null;
  angelegtAm: Date;
  besuchAm: Date | null;
  rechte: Rechtestand;
  /** Signed-in browsers at this moment. */
  anmeldungen: number;
  faktor: { app: boolean; passkeys: number };
  /** A link to choose a password is out until then. */
  linkBis: Date | null;
  /** Names of the bodies it keeps the minutes of, and of those it is a member of today. */
  schriftfuehrungIn: string[];
  mitgliedIn: string[];
  /** Nobody changes their own rights. */
  eigenes: boolean;
};

/** One account; null where there is none, and for who administers none. */
export async function kontoNach(akteur: Akteur, id: string, heute: LocalDate): Promise<KontoEinzeln | null> {
  if (!darf(akteur, 'benutzer.verwalten', null)) return null;
  const jetzt = echteZeit();
  const zeile = await dbIntern().benutzer.findUnique({
    where: { id },
    select: {
      id: true,
      version: true,
      name: true,
      email: true,
      gesperrtAm: true,
      createdAt: true,
      besuchAm: true,
      organisationseinheitId: true,
      personId: true,
      twoFactorEnabled: true,
      rollen: { select: { rolle: true, gremiumId: true, gremium: { select: { name: true } } } },
      person: {
        select: {
          mitgliedschaften: { where: mitgliedAm(heute), select: { gremium: { select: { name: true } } } },
        },
      },
      _count: { select: { sitzungen: { where: { expiresAt: { gt: jetzt } } }, passkeys: true } },
    },
    relationLoadStrategy: 'join',
  });
  if (!zeile) return null;
  const link = await dbIntern().nachweis.findFirst({
    where: { value: id, expiresAt: { gt: jetzt } },
    select: { expiresAt: true },
  });
  const { rollen, person, _count, createdAt, twoFactorEnabled, organisationseinheitId, personId, ...rest } =
    zeile;
  const sitze = person?.mitgliedschaften.map((m) => m.gremium.name) ?? [];
  return {
    ...rest,
    angelegtAm: createdAt,
    rechte: {
      rollen: ROLLEN.filter((rolle) => rollen.some((r) => r.rolle === rolle)),
      gremien: rollen.flatMap((r) => r.gremiumId ?? []),
      organisationseinheitId,
      personId,
    },
    anmeldungen: _count.sitzungen,
    faktor: { app: twoFactorEnabled, passkeys: _count.passkeys },
    linkBis: link?.expiresAt ?? null,
    schriftfuehrungIn: rollen.flatMap((r) => r.gremium?.name ?? []).sort(nachName),
    mitgliedIn: [...new Set(sitze)].sort(nachName),
    eigenes: !darf(akteur, 'benutzer.berechtigen', { benutzerId: id }),
  };
}

type Wahl = { id: string; name: string };
export type Rechtewahl = { gremien: Wahl[]; einheiten: Wahl[]; personen: Wahl[] };

/** What may be chosen for an account: bodies, units, and people without one (or of this one); null for everybody else. */
export async function rechtewahl(akteur: Akteur, konto: string | null): Promise<Rechtewahl | null> {
  if (!darf(akteur, 'benutzer.anlegen', null)) return null;
  const frei = { OR: [{ benutzer: { is: null } }, ...(konto ? [{ benutzer: { is: { id: konto } } }] : [])] };
  const [gremien, einheiten, personen] = await Promise.all([
    dbIntern().gremium.findMany({
      select: { id: true, name: true },
      orderBy: [{ ordnung: 'asc' }, { name: 'asc' }],
    }),
    dbIntern().organisationseinheit.findMany({ select: { id: true, art: true, kennung: true, name: true } }),
    dbIntern().person.findMany({
      where: frei,
      select: { id: true, titel: true, vorname: true, nachname: true },
    }),
  ]);
  return {
    gremien,
    einheiten: einheiten.sort(zurWahl).map((e) => ({ id: e.id, name: einheitsname(e) })),
    personen: personen
      .sort((a, b) => nachName(a.nachname, b.nachname) || nachName(a.vorname, b.vorname))
      .map((p) => ({ id: p.id, name: listenname(p) })),
  };
}
