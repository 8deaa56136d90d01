import 'server-only';
import { createHash } from 'node:crypto';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { Ladungsfrist } from '@/domain/frist/ladungsfrist';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { ausDatum, berlinTag, type LocalDate } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import { istFreigegeben } from '@/domain/sitzung/aufnahme';
import type { Sitzungsstatus } from '@/domain/sitzung/sitzung';
import { geordnet, type Punkt } from '@/domain/sitzung/tagesordnung';
import { versandText } from '@/domain/texte/tagesordnung';
import type { Oeffentlichkeit, Versandart, Vorlagenart, Vorlagenstatus } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { Prisma } from '@/generated/prisma/client';
import { dbIntern, type Transaktion } from '@/server/kern/db';
import { alsSitzungGegenstand, SITZUNG_GEGENSTAND } from '@/server/kern/gegenstand';
import { alsLadungsfrist, LADUNGSFRIST } from '@/server/kern/kalender';
import { vermerkeSitzung } from '@/server/kern/lesespur';
import { sperreSitzung } from '@/server/kern/schritte';
import { standAm } from '@/server/kern/sicht';
import { siehtAlles } from '@/server/kern/sichtbarkeit';
import type { PunktZeile } from '@/server/kern/tagesordnung';

/** A step planned for the Sitzung, with what the agenda has to know of its paper. */
export type BlattSchritt = {
  id: string;
  punktId: string | null;
  gremium: string;
  zustaendigkeit: Zustaendigkeit;
  /** Dropped, or with a result already: no longer to be dealt with here. */
  hinfaellig: boolean;
  /** F4: sent to its body before the agenda. */
  vorab: boolean;
  vorlage: {
    id: string;
    nummer: string | null;
    betreff: string;
    untertitel: string | null;
    art: Vorlagenart;
    status: Vorlagenstatus;
    oeffentlichkeit: Oeffentlichkeit;
    /** P2: public, not published yet, and nobody has said whether people are named in it. */
    personenbezugOffen: boolean;
    version: number;
    schonOeffentlich: boolean;
    anlagen: { oeffentlich: number; nichtoeffentlich: number };
    /** Where it stands, as the public reads it once it is public. */
    satz: string | null;
  };
};

export type Versandzeile = { art: Versandart; versandtAm: Date; versandtVon: string | null };

/** The sheet an agenda is built on: the Sitzung, its items, the steps planned for it, what was dispatched. */
export type Blatt = {
  id: string;
  version: number;
  nummer: number | null;
  datum: LocalDate;
  beginn: string | null;
  status: Sitzungsstatus;
  abgesagt: boolean;
  /** Lead body first. */
  gremien: { id: string; name: string; kurzname: string }[];
  /** As it is or will be published: a draft without the gaps that replanned papers left in it. */
  punkte: Punkt[];
  /** The items as they are stored. */
  gespeichert: PunktZeile[];
  schritte: BlattSchritt[];
  /** All dispatches, the earliest first; papers may have gone out ahead of the invitation (F4). */
  versendungen: Versandzeile[];
  /** True from the invitation on: what is on it stays as it is. */
  geladen: boolean;
  /** Fingerprint of all that a dispatch would make of this sheet: what was looked at is what goes out. */
  stand: string;
  frist: Ladungsfrist;
  /** A11: of non-public items the public reads the title entered for it, instead of the neutral text. */
  oeffentlicheTitel: boolean;
};

/** Which dispatch invited, as a refusal names it. A Sonderversand ahead of it does not. */
export const einladungAus = ({ versendungen }: Blatt): string[] =>
  versendungen
    .filter((v) => v.art !== 'SONDERVERSAND')
    .slice(0, 1)
    .map(versandText);

const auswahl = (heute: LocalDate) =>
  ({
    ...SITZUNG_GEGENSTAND,
    id: true,
    version: true,
    nummer: true,
    datum: true,
    beginn: true,
    status: true,
    abgesagt: true,
    oeffentlichAb: true,
    gremien: {
      select: {
        gremiumId: true,
        gremium: { select: { id: true, name: true, kurzname: true, art: true } },
        beratungen: {
          orderBy: { id: 'asc' },
          select: {
            id: true,
            zustaendigkeit: true,
            entfallenAm: true,
            tagesordnungspunktId: true,
            versandId: true,
            ergebnisse: { where: { berichtigtAm: null }, select: { id: true } },
            vorlage: {
              select: {
                id: true,
                nummer: true,
                betreff: true,
                untertitel: true,
                art: true,
                status: true,
                oeffentlichkeit: true,
                oeffentlichAb: true,
                personenbezug: true,
                version: true,
                anlagen: { select: { oeffentlich: true } },
                standorte: { where: standAm('OEFFENTLICH', heute), select: { satz: true } },
              },
            },
          },
        },
      },
      orderBy: { ordnung: 'asc' },
    },
    tagesordnungspunkte: { orderBy: [{ teil: 'desc' }, { ordnung: 'asc' }] },
    versendungen: {
      select: { art: true, versandtAm: true, versandtVon: true },
      orderBy: { versandtAm: 'asc' },
    },
  }) as const satisfies Prisma.SitzungSelect;

type Zeile = Prisma.SitzungGetPayload<{ select: ReturnType<typeof auswahl> }>;

/**
 * The sheet of one Sitzung for who may invite to it; papers not released yet only for who reads all. Within a transaction
 * Sitzung and papers are locked first, so that what is read holds until the end. Refuses NICHT_GEFUNDEN, NICHT_ERLAUBT.
 */
export async function blattNach(
  akteur: Akteur,
  id: string,
  jetzt: Date,
  tx?: Transaktion,
): Promise<Result<Blatt, Ablehnung>> {
  if (tx) await sperreSitzung(tx, id);
  const db = tx ?? dbIntern();
  const z = await db.sitzung.findUnique({
    where: { id },
    select: auswahl(berlinTag(jetzt)),
    relationLoadStrategy: 'join',
  });
  if (!z) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
  const gegenstand = alsSitzungGegenstand(z, jetzt);
  if (!darf(akteur, 'sitzung.einladen', gegenstand)) {
    const bekannt = gegenstand.geladenAb !== null || (z.oeffentlichAb !== null && z.oeffentlichAb <= jetzt);
    return abgelehnt({ code: bekannt ? 'NICHT_ERLAUBT' : 'NICHT_GEFUNDEN' });
  }
  // A command writes an entry of its own.
  if (!tx) await vermerkeSitzung(akteur, id, z.tagesordnungspunkte);
  const kommune = await db.kommune.findFirstOrThrow({ select: { ...LADUNGSFRIST, oeffentlicheTitel: true } });
  const blatt = alsBlatt(z, alsLadungsfrist(kommune), siehtAlles(akteur), jetzt);
  return ok({ ...blatt, oeffentlicheTitel: kommune.oeffentlicheTitel });
}

function alsBlatt(z: Zeile, frist: Ladungsfrist, siehtEntwuerfe: boolean, jetzt: Date) {
  const zaehlt = (s: BlattSchritt) => s.punktId !== null || istFreigegeben(s.vorlage.status);
  const alle = z.gremien.flatMap((g) => g.beratungen.map((b) => alsSchritt(b, g.gremium.name, jetzt)));
  const schritte = siehtEntwuerfe ? alle : alle.filter(zaehlt);
  const gespeichert = z.tagesordnungspunkte.map(({ version: _, sitzungId: __, ...p }) => ({
    ...p,
    teil: p.teil as Oeffentlichkeit,
    vorlagen: [...new Set(schritte.filter((s) => s.punktId === p.id).map((s) => s.vorlage.id))],
  }));
  const geladen = z.tagesordnungAb !== null;
  return {
    id: z.id,
    version: z.version,
    nummer: z.nummer,
    datum: ausDatum(z.datum),
    beginn: z.beginn,
    status: z.status as Sitzungsstatus,
    abgesagt: z.abgesagt,
    gremien: z.gremien.map((g) => g.gremium),
    punkte: geladen ? gespeichert : geordnet(gespeichert),
    gespeichert,
    schritte,
    versendungen: z.versendungen.map((v) => ({ ...v, art: v.art as Versandart })),
    geladen,
    stand: fingerabdruck([z.version, geladen, gespeichert, alle.filter(zaehlt).map(ohneTag)]),
    frist,
  };
}

/** Facts only: what the calendar alone changes is no change. */
const ohneTag = ({ vorlage: { satz: _, schonOeffentlich: __, ...vorlage }, ...schritt }: BlattSchritt) => ({
  ...schritt,
  vorlage,
});

const fingerabdruck = (inhalt: unknown): string =>
  createHash('sha256').update(JSON.stringify(inhalt)).digest('base64url');

type Schrittzeile = Zeile['gremien'][number]['beratungen'][number];

function alsSchritt(b: Schrittzeile, gremium: string, jetzt: Date): BlattSchritt {
  const { anlagen, standorte, oeffentlichAb, personenbezug, ...vorlage } = b.vorlage;
  const oeffentlich = anlagen.filter((a) => a.oeffentlich).length;
  return {
    id: b.id,
    punktId: b.tagesordnungspunktId,
    gremium,
    zustaendigkeit: b.zustaendigkeit as Zustaendigkeit,
    vorab: b.versandId !== null,
    hinfaellig: b.entfallenAm !== null || b.ergebnisse.length > 0,
    vorlage: {
      ...vorlage,
      art: vorlage.art as Vorlagenart,
      status: vorlage.status as Vorlagenstatus,
      oeffentlichkeit: vorlage.oeffentlichkeit as Oeffentlichkeit,
      personenbezugOffen:
        vorlage.oeffentlichkeit === 'OEFFENTLICH' && oeffentlichAb === null && personenbezug === null,
      schonOeffentlich: oeffentlichAb !== null && oeffentlichAb <= jetzt,
      anlagen: { oeffentlich, nichtoeffentlich: anlagen.length - oeffentlich },
      satz: standorte[0]?.satz ?? null,
    },
  };
}
