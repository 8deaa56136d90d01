import 'server-only';
import type { Mehrheit } from '@/domain/abstimmung/stimmen';
import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import { type Position, position } from '@/domain/beratungsfolge/position';
import { satz } from '@/domain/beratungsfolge/satz';
import { terminwahlen, type Verschiebungsvorschlag } from '@/domain/beratungsfolge/verschiebung';
import {
  type Kalender,
  type Kalendersitzung,
  naechsteSitzung,
} from '@/domain/beratungsfolge/verschiebung/ersatztermin';
import { alsDatum, berlinTag, type LocalDate } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import { IM_HAUS, type Vorlagenstatus } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { Prisma } from '@/generated/prisma/client';
import { behalte, TAGE } from '@/server/kern/behalten';
import { dbIntern, type Transaktion } from '@/server/kern/db';
import { alsFolge, alsFolgeAnsicht, FOLGE, type FolgeAnsicht } from '@/server/kern/folge';
import { alsVorlageGegenstand, istOeffentlich, VORLAGE_GEGENSTAND } from '@/server/kern/gegenstand';
import { ladeKalender } from '@/server/kern/kalender';
import { vermerkeVorlage } from '@/server/kern/lesespur';
import { mitgliedAm } from '@/server/kern/mitgliedschaft';
import { siehtAlles } from '@/server/kern/sichtbarkeit';

/** A result as it was recorded; `berichtigtAm` once a correction took its place. */
export type ErfasstesErgebnis = {
  code: Ergebnis;
  wortlaut: string | null;
  beschlusstext: string | null;
  ja: number | null;
  nein: number | null;
  enthaltung: number | null;
  befangen: number | null;
  mehrheit: Mehrheit | null;
  erfasstAm: Date;
  erfasstVon: string | null;
  grund: string | null;
  berichtigtAm: Date | null;
};

const STAND = {
  id: true,
  version: true,
  gremiumId: true,
  sitzungId: true,
  ordnung: true,
  zustaendigkeitText: true,
  federfuehrend: true,
  ergebnisse: { orderBy: { erfasstAm: 'asc' } },
  vorlage: { select: { ...FOLGE, id: true, oeffentlichkeit: true, oeffentlichAb: true } },
  sitzungGremium: { select: { sitzung: { select: { datum: true, beginn: true, abgesagt: true } } } },
} as const satisfies Prisma.BeratungSelect;

export type Stand = Prisma.BeratungGetPayload<{ select: typeof STAND }>;

/**
 * A step with its paper's whole chain and all its results; read again inside the transaction that changes it. Null where
 * somebody has taken it out of the chain meanwhile.
 */
export const ladeStand = (db: Transaktion, beratungId: string): Promise<Stand | null> =>
  db.beratung.findUnique({
    where: { id: beratungId },
    select: STAND,
    relationLoadStrategy: 'join',
  });

/** The chain with the ids of bodies, as the proposals for new dates read it. */
export function verschiebbareFolge(stand: Stand) {
  const { schritte } = alsFolge(stand.vorlage);
  const gremien = new Map(stand.vorlage.beratungen.map((b) => [b.id, b.gremium.id]));
  const folge = schritte.map((s) => ({ ...s, gremiumId: gremien.get(s.id) ?? '' }));
  const schritt = folge.find((s) => s.id === stand.id);
  if (!schritt) throw new Error(`Beratung ${stand.id} fehlt in ihrer eigenen Folge`);
  return { folge, schritt };
}

/** Voting members of a body on the day of its sitting; null where no member is known (§5.5). */
export async function stimmberechtigte(
  db: Transaktion,
  gremiumId: string,
  tag: LocalDate,
): Promise<number | null> {
  const personen = await db.mitgliedschaft.findMany({
    where: {
      gremiumId,
      stimmberechtigt: true,
      ...mitgliedAm(tag),
    },
    select: { personId: true },
    distinct: ['personId'],
  });
  return personen.length || null;
}

/** A body a paper can be referred to, with its next sitting. */
export type Verweisziel = { gremiumId: string; name: string; datum: LocalDate | null };

export type PunktAnsicht = {
  beratungId: string;
  version: number;
  vorlageId: string;
  vorlagenstatus: Vorlagenstatus;
  gremium: string;
  folge: FolgeAnsicht;
  position: Position;
  satz: string;
  /** The result in force last. */
  ergebnisse: ErfasstesErgebnis[];
  stimmberechtigt: number | null;
  termine: Verschiebungsvorschlag[];
  /** Sittings each later body could go to instead, by body. */
  sitzungen: { id: string; gremiumId: string; datum: LocalDate; beginn: string | null }[];
  ziele: Verweisziel[];
};

/** Where a step belongs, for who may record its result (A15) and read its paper: a draft is hidden from its clerk too (A12). */
export async function erfassbarerSchritt(akteur: Akteur, beratungId: string, jetzt: Date) {
  const kopf = await dbIntern().beratung.findUnique({
    where: { id: beratungId },
    select: { gremiumId: true, vorlageId: true, sitzungId: true, vorlage: { select: VORLAGE_GEGENSTAND } },
    relationLoadStrategy: 'join',
  });
  if (!kopf || !darf(akteur, 'ergebnis.erfassen', kopf)) return null;
  return darf(akteur, 'vorlage.lesen', alsVorlageGegenstand(kopf.vorlage, jetzt)) ? kopf : null;
}

/** One item as its clerk sees it; null for whoever may not record its result (A12, A15). */
export async function protokollPunkt(
  akteur: Akteur,
  beratungId: string,
  jetzt: Date,
): Promise<PunktAnsicht | null> {
  const db = dbIntern();
  const stand = await ladeStand(db, beratungId);
  if (!stand || !darf(akteur, 'ergebnis.erfassen', stand)) return null;
  // A draft is hidden from its clerk.
  if (IM_HAUS.includes(stand.vorlage.status as Vorlagenstatus) && !siehtAlles(akteur)) return null;
  const mehr = stand.vorlage.beratungen.some((b) => b.tagesordnungspunkt?.teil === 'NICHTOEFFENTLICH');
  await vermerkeVorlage(akteur, stand.vorlage.id, mehr || !istOeffentlich(stand.vorlage, jetzt));
  const heute = berlinTag(jetzt);
  const { folge, schritt } = verschiebbareFolge(stand);
  const [{ kalender, sitzungen, gremien }, stimmberechtigt] = await Promise.all([
    wohin(heute),
    stimmberechtigte(db, stand.gremiumId, schritt.datum ?? heute),
  ]);
  const ganze = alsFolge(stand.vorlage);
  const lage = position(ganze, heute);
  const eigener = (id: string): Kalender => ({ ...kalender, sitzungen: sitzungen.get(id) ?? [] });
  return {
    beratungId,
    version: stand.version,
    vorlageId: stand.vorlage.id,
    vorlagenstatus: stand.vorlage.status as Vorlagenstatus,
    gremium: schritt.gremium,
    folge: alsFolgeAnsicht(stand.vorlage, ganze),
    position: lage,
    satz: satz(lage, ganze, 'intern'),
    ergebnisse: stand.ergebnisse.map(alsErgebnis),
    stimmberechtigt,
    termine: terminwahlen(schritt, folge, kalender),
    sitzungen: kalender.sitzungen.filter((s) => folge.some((f) => f.gremiumId === s.gremiumId)),
    ziele: gremien
      .filter((g) => g.id !== stand.gremiumId)
      .map((g) => ({
        gremiumId: g.id,
        name: g.name,
        datum: naechsteSitzung({ ...schritt, gremiumId: g.id }, [], eigener(g.id)).datum,
      })),
  };
}

/** Where any paper may go from here: all sittings to come and all bodies by name, kept until something changes. */
const wohin = (heute: LocalDate) =>
  behalte({ art: 'wohin', sicht: 'INTERN', name: heute, hoechstens: TAGE }, async () => {
    const [kalender, gremien] = await Promise.all([
      ladeKalender(dbIntern(), null, heute),
      dbIntern().gremium.findMany({
        where: { OR: [{ gueltigBis: null }, { gueltigBis: { gte: alsDatum(heute) } }] },
        select: { id: true, name: true },
      }),
    ]);
    gremien.sort((a, b) => nachName(a.name, b.name));
    return { kalender, sitzungen: nachGremium(kalender.sitzungen), gremien };
  });

function nachGremium(sitzungen: readonly Kalendersitzung[]): ReadonlyMap<string, Kalendersitzung[]> {
  const je = new Map<string, Kalendersitzung[]>();
  for (const sitzung of sitzungen) {
    const bisher = je.get(sitzung.gremiumId);
    if (bisher) bisher.push(sitzung);
    else je.set(sitzung.gremiumId, [sitzung]);
  }
  return je;
}

function alsErgebnis(zeile: Stand['ergebnisse'][number]): ErfasstesErgebnis {
  const { code, wortlaut, beschlusstext, ja, nein, enthaltung, befangen, mehrheit } = zeile;
  const { erfasstAm, erfasstVon, grund, berichtigtAm } = zeile;
  return {
    code: code as Ergebnis,
    wortlaut,
    beschlusstext,
    ja,
    nein,
    enthaltung,
    befangen,
    mehrheit: mehrheit as Mehrheit | null,
    erfasstAm,
    erfasstVon,
    grund,
    berichtigtAm,
  };
}
