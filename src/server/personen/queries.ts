import 'server-only';
import type { Personenname } from '@/domain/benutzer/personenname';
import type { Mitgliedsrolle } from '@/domain/gremium/mitgliedschaft';
import { passtZurSuche } from '@/domain/gremium/suche';
import { ausDatum, ausDatumOderNull, berlinTag, type LocalDate } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import { seitenlage } from '@/domain/kern/seite';
import type { Personenfilter } from '@/domain/person/eingabe';
import { istOeffentlich } from '@/domain/person/kontakt';
import type { Kontaktart } from '@/domain/person/kontaktart';
import { listenname, vollerName } from '@/domain/texte/person';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { dbIntern } from '@/server/kern/db';
import { mitgliedAm } from '@/server/kern/mitgliedschaft';
import { markeVon } from '@/server/mitgliedschaften/queries';

const JE_SEITE = 50;

export type Personenzeile = {
  id: string;
  /** "Arndt, Dr. Tobias" */
  name: string;
  /** Bodies somebody sits in today, by their short names. */
  gremien: string[];
  konto: boolean;
};
export type Personenliste = {
  darfVerwalten: boolean;
  zeilen: Personenzeile[];
  gesamt: number;
  seite: number;
  seiten: number;
};

/** Persons by name, 50 a page: those with a seat today, or all. Null for who may not read them. */
export async function personenliste(
  akteur: Akteur,
  { q, wer, seite: gewuenscht }: Personenfilter,
  heute: LocalDate,
): Promise<Personenliste | null> {
  if (!darf(akteur, 'stammdaten.lesen', null)) return null;
  const db = dbIntern();
  const alle = await db.person.findMany({
    where: wer === 'heute' ? { mitgliedschaften: { some: mitgliedAm(heute) } } : {},
    select: { id: true, titel: true, vorname: true, nachname: true },
  });
  const passende = alle
    .filter((p) => passtZurSuche([p.titel ?? '', p.vorname, p.nachname], q))
    .sort((a, b) => nachName(a.nachname, b.nachname) || nachName(a.vorname, b.vorname));
  const { seite, seiten } = seitenlage(passende.length, JE_SEITE, gewuenscht);
  const gezeigte = passende.slice((seite - 1) * JE_SEITE, seite * JE_SEITE);
  const mehr = await db.person.findMany({
    where: { id: { in: gezeigte.map((p) => p.id) } },
    select: {
      id: true,
      benutzer: { select: { id: true } },
      mitgliedschaften: {
        where: mitgliedAm(heute),
        select: { gremium: { select: { kurzname: true, ordnung: true } } },
      },
    },
    relationLoadStrategy: 'join',
  });
  const zu = new Map(mehr.map((p) => [p.id, p]));
  return {
    darfVerwalten: darf(akteur, 'person.verwalten', null),
    zeilen: gezeigte.map((p) => {
      const gremien = (zu.get(p.id)?.mitgliedschaften ?? []).map((m) => m.gremium);
      gremien.sort((a, b) => a.ordnung - b.ordnung || nachName(a.kurzname, b.kurzname));
      return {
        id: p.id,
        name: listenname(p),
        gremien: [...new Set(gremien.map((g) => g.kurzname))],
        konto: zu.get(p.id)?.benutzer != null,
      };
    }),
    gesamt: passende.length,
    seite,
    seiten,
  };
}

export type Personensitz = {
  id: string;
  version: number;
  gremium: { id: string; name: string };
  rolle: Mitgliedsrolle;
  fraktion: string | null;
  stimmberechtigt: boolean;
  von: LocalDate;
  bis: LocalDate | null;
  /** Ended before today. */
  vorbei: boolean;
};
export type Kontaktzeile = {
  id: string;
  version: number;
  art: Kontaktart;
  wert: string;
  einwilligungAm: LocalDate | null;
  einwilligungNachweis: string | null;
  widerrufenAm: LocalDate | null;
  oeffentlich: boolean;
};
export type Personakte = Personenname & {
  id: string;
  version: number;
  name: string;
  ausSuchmaschinen: boolean;
  darfVerwalten: boolean;
  /** What this person signs in as; null without an account. */
  konto: string | null;
  sitze: Personensitz[];
  /** Mark of the seats that hold today or later. */
  stand: string;
  kontakte: Kontaktzeile[];
};

/** One person with seats and contact details; null when unknown, and for who may not read it. */
export async function personakte(akteur: Akteur, id: string, jetzt: Date): Promise<Personakte | null> {
  if (!darf(akteur, 'stammdaten.lesen', null)) return null;
  const heute = berlinTag(jetzt);
  const zeile = await dbIntern().person.findUnique({
    where: { id },
    include: {
      benutzer: { select: { name: true } },
      mitgliedschaften: { include: { gremium: { select: { id: true, name: true, ordnung: true } } } },
      kontakte: { orderBy: [{ art: 'asc' }, { wert: 'asc' }] },
    },
    relationLoadStrategy: 'join',
  });
  if (!zeile) return null;
  const { benutzer, mitgliedschaften, kontakte, ...p } = zeile;
  const sitze = mitgliedschaften
    .sort(
      (a, b) =>
        a.gremium.ordnung - b.gremium.ordnung ||
        nachName(a.gremium.name, b.gremium.name) ||
        b.von.getTime() - a.von.getTime(),
    )
    .map(({ personId: _p, gremiumId: _g, gremium, ...m }) => ({
      ...m,
      gremium: { id: gremium.id, name: gremium.name },
      rolle: m.rolle as Mitgliedsrolle,
      von: ausDatum(m.von),
      bis: ausDatumOderNull(m.bis),
      vorbei: m.bis !== null && ausDatum(m.bis) < heute,
    }));
  return {
    ...p,
    name: vollerName(p),
    darfVerwalten: darf(akteur, 'person.verwalten', null),
    konto: benutzer?.name ?? null,
    sitze,
    stand: markeVon(sitze.filter((s) => !s.vorbei)),
    kontakte: kontakte.map(({ personId: _, ...k }) => ({
      ...k,
      art: k.art as Kontaktart,
      einwilligungAm: ausDatumOderNull(k.einwilligungAm),
      widerrufenAm: ausDatumOderNull(k.widerrufenAm),
      oeffentlich: istOeffentlich(k),
    })),
  };
}
