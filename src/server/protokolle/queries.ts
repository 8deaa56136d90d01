import 'server-only';
import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import { ausDatum, type LocalDate } from '@/domain/kern/localDate';
import { hatBegonnen } from '@/domain/sitzung/begonnen';
import type { Oeffentlichkeit } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { Prisma } from '@/generated/prisma/client';
import { alsOffenerVorgang, type OffenerVorgang, offenerVorgang } from '@/server/kenntnisnahmen/queries';
import { dbIntern } from '@/server/kern/db';
import { vermerkeSitzung } from '@/server/kern/lesespur';
import { FREIGEGEBEN } from '@/server/kern/sichtbarkeit';

export type ProtokollSchritt = {
  beratungId: string;
  vorlageId: string;
  gremiumId: string;
  gremium: string;
  nummer: string | null;
  betreff: string;
  untertitel: string | null;
  zustaendigkeit: Zustaendigkeit;
  ergebnis: Ergebnis | null;
  entfallen: boolean;
  vorlageZurueckgezogen: boolean;
  /** This Akteur records the results of its body (A15). */
  eigenes: boolean;
};

export type ProtokollPunkt = {
  id: string;
  nummer: string | null;
  titel: string;
  schritte: ProtokollSchritt[];
};

export type Protokollsitzung = {
  id: string;
  nummer: number | null;
  datum: LocalDate;
  beginn: string | null;
  ende: string | null;
  ort: string | null;
  abgesagt: boolean;
  begonnen: boolean;
  gremien: { id: string; name: string }[];
  /** Public part first; steps on no item come last, under no part. */
  teile: { teil: Oeffentlichkeit | null; punkte: ProtokollPunkt[] }[];
  /** Of one's own steps that still count: with a result, and all. */
  erledigt: number;
  gesamt: number;
  /** What this Akteur has just noted and can still take back. */
  vorgang: OffenerVorgang | null;
};

const SCHRITT = {
  id: true,
  gremiumId: true,
  zustaendigkeit: true,
  entfallenAm: true,
  tagesordnungspunktId: true,
  gremium: { select: { name: true } },
  vorlage: { select: { id: true, nummer: true, betreff: true, untertitel: true, status: true } },
  ergebnisse: { where: { berichtigtAm: null }, select: { code: true } },
} as const satisfies Prisma.BeratungSelect;

/** One sitting for its record; null for whoever records the results of none of its bodies. */
export async function protokollSitzung(
  akteur: Akteur,
  id: string,
  jetzt: Date,
): Promise<Protokollsitzung | null> {
  const z = await dbIntern().sitzung.findUnique({
    where: { id },
    select: {
      id: true,
      nummer: true,
      datum: true,
      beginn: true,
      ende: true,
      abgesagt: true,
      ort: { select: { name: true } },
      gremien: {
        select: {
          gremium: { select: { id: true, name: true } },
          beratungen: {
            where: { vorlage: FREIGEGEBEN },
            select: SCHRITT,
            orderBy: { vorlage: { betreff: 'asc' } },
          },
        },
        orderBy: { ordnung: 'asc' },
      },
      tagesordnungspunkte: {
        select: { id: true, teil: true, nummer: true, titel: true },
        orderBy: { ordnung: 'asc' },
      },
      vorgaenge: offenerVorgang(akteur, jetzt),
    },
    relationLoadStrategy: 'join',
  });
  const gremien = z?.gremien.map((g) => g.gremium) ?? [];
  if (!z || !gremien.some((g) => darf(akteur, 'ergebnis.erfassen', { gremiumId: g.id }))) return null;
  await vermerkeSitzung(akteur, id, z.tagesordnungspunkte);
  const schritte = z.gremien.flatMap((g) => g.beratungen);
  const punkte = (teil: Oeffentlichkeit): ProtokollPunkt[] =>
    z.tagesordnungspunkte
      .filter((t) => t.teil === teil)
      .map((t) => ({
        id: t.id,
        nummer: t.nummer,
        titel: t.titel,
        schritte: schritte.filter((s) => s.tagesordnungspunktId === t.id).map((s) => alsSchritt(akteur, s)),
      }));
  const ohnePunkt = schritte.filter((s) => s.tagesordnungspunktId === null);
  const teile: Protokollsitzung['teile'] = [
    { teil: 'OEFFENTLICH', punkte: punkte('OEFFENTLICH') },
    { teil: 'NICHTOEFFENTLICH', punkte: punkte('NICHTOEFFENTLICH') },
    { teil: null, punkte: ohnePunkt.map((s) => ohneNummer(alsSchritt(akteur, s))) },
  ];
  const datum = ausDatum(z.datum);
  const zaehlende = teile.flatMap((t) => t.punkte).flatMap((p) => p.schritte.filter(zaehlt));
  return {
    id: z.id,
    nummer: z.nummer,
    datum,
    beginn: z.beginn,
    ende: z.ende,
    ort: z.ort?.name ?? null,
    abgesagt: z.abgesagt,
    begonnen: hatBegonnen({ datum, beginn: z.beginn }, jetzt),
    gremien,
    teile: teile.filter((t) => t.punkte.length > 0),
    erledigt: zaehlende.filter((s) => s.ergebnis !== null).length,
    gesamt: zaehlende.length,
    vorgang: alsOffenerVorgang(z.vorgaenge),
  };
}

const zaehlt = (s: ProtokollSchritt): boolean => s.eigenes && (s.ergebnis !== null || !s.entfallen);

const ohneNummer = (s: ProtokollSchritt): ProtokollPunkt => ({
  id: s.beratungId,
  nummer: null,
  titel: s.betreff,
  schritte: [s],
});

function alsSchritt(
  akteur: Akteur,
  z: Prisma.BeratungGetPayload<{ select: typeof SCHRITT }>,
): ProtokollSchritt {
  return {
    beratungId: z.id,
    vorlageId: z.vorlage.id,
    gremiumId: z.gremiumId,
    gremium: z.gremium.name,
    nummer: z.vorlage.nummer,
    betreff: z.vorlage.betreff,
    untertitel: z.vorlage.untertitel,
    zustaendigkeit: z.zustaendigkeit as Zustaendigkeit,
    ergebnis: (z.ergebnisse[0]?.code as Ergebnis | undefined) ?? null,
    entfallen: z.entfallenAm !== null,
    vorlageZurueckgezogen: z.vorlage.status === 'ZURUECKGEZOGEN',
    eigenes: darf(akteur, 'ergebnis.erfassen', { gremiumId: z.gremiumId }),
  };
}
