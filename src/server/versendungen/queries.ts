import 'server-only';
import { randomUUID } from 'node:crypto';
import { alsDatum, berlinTag, type LocalDate } from '@/domain/kern/localDate';
import { seitenlage } from '@/domain/kern/seite';
import { istFreigegeben, nachgetragen } from '@/domain/sitzung/aufnahme';
import type { Punkt as TopPunkt } from '@/domain/sitzung/tagesordnung';
import { fehlendeVoten, type Votumbefund } from '@/domain/sitzung/votum';
import { NICHTOEFFENTLICHER_PUNKT } from '@/domain/texte/tagesordnung';
import { type Akteur, hatRolle } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';
import { SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { alsSchritt, SCHRITT } from '@/server/kern/folge';
import { sichtbar, siehtAlles } from '@/server/kern/sichtbarkeit';
import { type SitzungAnsicht, sitzungNach } from '@/server/sitzungen/queries';
import type { Blatt, BlattSchritt } from '@/server/tagesordnungen/queries';
import { alsTermin, type SitzungZeile, ZEILE } from '@/server/termine/queries';
import { ohneVorhandene, vorschlaege } from '@/server/vorschlaege/queries';

export type VotumFehlt = { beratungId: string; vorlageId: string; voten: Votumbefund[] };

/** Decisions planned for the Sitzung whose advising bodies have not voted (T10). */
export async function votenZu(_: Akteur, blatt: Blatt, heute: LocalDate): Promise<VotumFehlt[]> {
  const offen = blatt.schritte.filter((s) => !s.hinfaellig && istFreigegeben(s.vorlage.status));
  const zeilen = await dbIntern().vorlage.findMany({
    where: { id: { in: offen.map((s) => s.vorlage.id) } },
    select: { id: true, beratungen: { select: SCHRITT } },
    relationLoadStrategy: 'join',
  });
  return zeilen.flatMap(({ id, beratungen }) => {
    const folge = beratungen.map(alsSchritt);
    return offen
      .filter((s) => s.vorlage.id === id)
      .flatMap(({ id: beratungId }) => {
        const hier = folge.find((s) => s.id === beratungId);
        const voten = hier ? fehlendeVoten(folge, hier, heute) : [];
        return voten.length > 0 ? [{ beratungId, vorlageId: id, voten }] : [];
      });
  });
}

export type Vorschau = {
  /** What the public reads at /sitzungen/[id] the moment after. */
  sitzung: SitzungAnsicht;
  /** Papers that become public, of those dispatched now. */
  werdenOeffentlich: BlattSchritt['vorlage'][];
  schonOeffentlich: BlattSchritt['vorlage'][];
  /** Dispatched to the members only. */
  bleibenNichtoeffentlich: BlattSchritt['vorlage'][];
};

/**
 * What a dispatch makes public, worked out from the facts before it: of the invitation, or of a Nachtrag with the papers
 * named. Expects a Blatt this Akteur was given.
 */
export async function vorschauZu(
  _: Akteur,
  blatt: Blatt,
  jetzt: Date,
  nachtrag: readonly string[],
): Promise<Vorschau | null> {
  const neue = vorschlaege(blatt).filter((v) => nachtrag.includes(v.vorlageId));
  const punkte = blatt.geladen
    ? nachgetragen(blatt.punkte, ohneVorhandene(blatt, neue), randomUUID)
    : blatt.punkte;
  const versandt = blatt.geladen
    ? neue.flatMap((v) => v.schritte)
    : blatt.schritte.filter((s) => s.punktId !== null && !s.hinfaellig);
  const ganz = await sitzungNach(SYSTEM, blatt.id);
  if (!ganz) return null;
  const vorlagen = [...new Map(versandt.map((s) => [s.vorlage.id, s.vorlage])).values()];
  const offen = vorlagen.filter((v) => v.oeffentlichkeit === 'OEFFENTLICH');
  return {
    sitzung: alsOeffentlich(ganz, blatt, punkte, new Set(offen.map((v) => v.id)), jetzt),
    werdenOeffentlich: offen.filter((v) => !v.schonOeffentlich),
    schonOeffentlich: offen.filter((v) => v.schonOeffentlich),
    bleibenNichtoeffentlich: vorlagen.filter((v) => v.oeffentlichkeit === 'NICHTOEFFENTLICH'),
  };
}

function alsOeffentlich(
  ganz: SitzungAnsicht,
  blatt: Blatt,
  punkte: readonly TopPunkt[],
  versandt: ReadonlySet<string>,
  jetzt: Date,
): SitzungAnsicht {
  const bekannt = new Map(blatt.schritte.map((s) => [s.id, s]));
  const alle = [...ganz.punkte.flatMap((p) => p.beratungen), ...ganz.angemeldet];
  const sichtbar = alle.filter(({ beratungId }) => {
    const vorlage = bekannt.get(beratungId)?.vorlage;
    if (vorlage?.oeffentlichkeit !== 'OEFFENTLICH') return false;
    return vorlage.schonOeffentlich || versandt.has(vorlage.id);
  });
  const auf = (p: TopPunkt) => sichtbar.filter((b) => stehtAuf(bekannt.get(b.beratungId), p, versandt));
  const offene = punkte.filter((p) => p.teil === 'OEFFENTLICH');
  const untergebracht = new Set(punkte.flatMap(auf));
  return {
    ...ganz,
    status: 'EINGELADEN',
    tagesordnungAb: jetzt,
    punkte: punkte.map((p) => {
      const aussen = blatt.oeffentlicheTitel ? p.oeffentlicherTitel : null;
      const titel = offene.includes(p) ? p.titel : (aussen ?? NICHTOEFFENTLICHER_PUNKT);
      return {
        id: p.id,
        teil: p.teil,
        nummer: p.nummer,
        titel,
        oeffentlicherBeschluss: ganz.punkte.find((g) => g.id === p.id)?.oeffentlicherBeschluss ?? null,
        beratungen: offene.includes(p) ? auf(p) : [],
      };
    }),
    angemeldet: sichtbar.filter((b) => !untergebracht.has(b)),
  };
}

/** On the item already, or going there with this Nachtrag. */
function stehtAuf(
  schritt: BlattSchritt | undefined,
  punkt: TopPunkt,
  versandt: ReadonlySet<string>,
): boolean {
  if (!schritt) return false;
  if (schritt.punktId !== null) return schritt.punktId === punkt.id;
  return (
    !schritt.hinfaellig && versandt.has(schritt.vorlage.id) && punkt.vorlagen.includes(schritt.vorlage.id)
  );
}

export type Einladungsliste = { zeilen: SitzungZeile[]; gesamt: number; seite: number; seiten: number };

/** Sittings this Akteur may invite to: the office all, a Schriftführung those of its bodies. Null for everybody else. */
function meineSitzungen(akteur: Akteur): Prisma.SitzungWhereInput | null {
  if (siehtAlles(akteur)) return {};
  if (!hatRolle(akteur, 'SCHRIFTFUEHRUNG')) return null;
  return { gremien: { some: { gremiumId: { in: [...akteur.rechte.schriftfuehrungIn] } } } };
}

const JE_SEITE = 25;

/** Sittings from today on, the next first, or those gone, the last first. Null for who invites to none. */
export async function sitzungenZumEinladen(
  akteur: Akteur,
  jetzt: Date,
  wahl: { vergangen: boolean; seite: number },
): Promise<Einladungsliste | null> {
  const meine = meineSitzungen(akteur);
  if (!meine) return null;
  const tag = alsDatum(berlinTag(jetzt));
  const where = { ...meine, datum: wahl.vergangen ? { lt: tag } : { gte: tag } };
  const gesamt = await dbIntern().sitzung.count({ where });
  const { seite, seiten } = seitenlage(gesamt, JE_SEITE, wahl.seite);
  const richtung = wahl.vergangen ? 'desc' : 'asc';
  const zeilen = await dbIntern().sitzung.findMany({
    where,
    select: einladungZeile(akteur),
    orderBy: [{ datum: richtung }, { beginn: richtung }, { id: 'asc' }],
    skip: (seite - 1) * JE_SEITE,
    take: JE_SEITE,
    relationLoadStrategy: 'join',
  });
  return { zeilen: zeilen.map(alsEinladung), gesamt, seite, seiten };
}

/** With the papers to be dealt with there that this Akteur may read. */
const einladungZeile = (akteur: Akteur) =>
  ({
    ...ZEILE,
    gremien: {
      ...ZEILE.gremien,
      select: {
        ...ZEILE.gremien.select,
        beratungen: { where: { entfallenAm: null, vorlage: sichtbar(akteur) }, select: { vorlageId: true } },
      },
    },
  }) as const satisfies Prisma.SitzungSelect;

type Einladungszeile = Prisma.SitzungGetPayload<{ select: ReturnType<typeof einladungZeile> }>;

/** A paper that several bodies deal with in a joint Sitzung is one paper. */
const alsEinladung = (z: Einladungszeile): SitzungZeile => ({
  ...alsTermin(z),
  vorlagen: new Set(z.gremien.flatMap((g) => g.beratungen.map((b) => b.vorlageId))).size,
});
