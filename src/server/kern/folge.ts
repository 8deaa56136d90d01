import 'server-only';
import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import type { Folge, Schritt, Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { FolgeMitZeit, SchrittMitZeit } from '@/domain/beratungsfolge/stichtag';
import type { WegFolge, WegSchritt } from '@/domain/beratungsfolge/weg/modell';
import type { GremiumArt } from '@/domain/gremium/gremium';
import { nameAm } from '@/domain/gremium/namen';
import { ausDatum, ausDatumOderNull } from '@/domain/kern/localDate';
import type { Vorlagenstatus } from '@/domain/vorlage/vorlage';
import type { Prisma } from '@/generated/prisma/client';
import { jsonListe } from './jsonzeile';

/** What a step needs to be placed: read with every paper, by pages and by the stored positions alike. */
export const SCHRITT = {
  id: true,
  zustaendigkeit: true,
  zustaendigkeitText: true,
  ordnung: true,
  planDatum: true,
  federfuehrend: true,
  entfallenAm: true,
  entfallenGrund: true,
  ersetztDurchId: true,
  gremium: {
    select: {
      id: true,
      name: true,
      kurzname: true,
      art: true,
      namen: {
        // Earlier ones: the present name is the body's own.
        where: { art: 'NAME', gueltigBis: { not: null } },
        select: { art: true, name: true, gueltigVon: true, gueltigBis: true },
      },
    },
  },
  sitzungGremium: {
    select: {
      sitzung: { select: { id: true, datum: true, beginn: true, abgesagt: true, tagesordnungAb: true } },
    },
  },
  tagesordnungspunkt: { select: { nummer: true, teil: true, versand: { select: { versandtAm: true } } } },
  ergebnisse: {
    where: { berichtigtAm: null },
    select: {
      code: true,
      wortlaut: true,
      erfasstAm: true,
      grund: true,
      ja: true,
      nein: true,
      enthaltung: true,
    },
  },
} as const satisfies Prisma.BeratungSelect;

export const FOLGE = {
  status: true,
  beschlussErforderlich: true,
  zurueckgezogenAm: true,
  zurueckgezogenGrund: true,
  beratungen: { select: SCHRITT, orderBy: { ordnung: 'asc' } },
} as const satisfies Prisma.VorlageSelect;

/**
 * The same for statements by hand: the steps of a row `v` that has `id` and `ganz` (this reader sees all of its steps), as JSON
 * of `SchrittZeile` before `mitZeiten`.
 */
export const SCHRITTE_SQL = jsonListe(
  `json_build_object(
    'id', b.id, 'zustaendigkeit', b.zustaendigkeit, 'zustaendigkeitText', b."zustaendigkeitText", 'ordnung', b.ordnung,
    'planDatum', b."planDatum", 'federfuehrend', b.federfuehrend, 'entfallenAm', b."entfallenAm",
    'entfallenGrund', b."entfallenGrund", 'ersetztDurchId', b."ersetztDurchId",
    'gremium', json_build_object('id', g.id, 'name', g.name, 'kurzname', g.kurzname, 'art', g.art, 'namen', ${jsonListe(
      `json_build_object('art', n.art, 'name', n.name, 'gueltigVon', n."gueltigVon", 'gueltigBis', n."gueltigBis")`,
      `gremium_name n WHERE n."gremiumId" = g.id AND n.art = 'NAME' AND n."gueltigBis" IS NOT NULL`,
    )}),
    'sitzungGremium', CASE WHEN s.id IS NOT NULL THEN json_build_object('sitzung', json_build_object(
      'id', s.id, 'datum', s.datum, 'beginn', s.beginn, 'abgesagt', s.abgesagt, 'tagesordnungAb', s."tagesordnungAb")) END,
    'tagesordnungspunkt', CASE WHEN t.id IS NOT NULL THEN json_build_object('nummer', t.nummer, 'teil', t.teil,
      'versand', (SELECT json_build_object('versandtAm', a."versandtAm") FROM versand a WHERE a.id = t."versandId")) END,
    'ergebnisse', ${jsonListe(
      `json_build_object('code', e.code, 'wortlaut', e.wortlaut, 'erfasstAm', e."erfasstAm", 'grund', e.grund,
        'ja', e.ja, 'nein', e.nein, 'enthaltung', e.enthaltung)`,
      `ergebnis e WHERE e."beratungId" = b.id AND e."berichtigtAm" IS NULL`,
    )}) ORDER BY b.ordnung`,
  `beratung b JOIN gremium g ON g.id = b."gremiumId" LEFT JOIN sitzung s ON s.id = b."sitzungId"
    LEFT JOIN tagesordnungspunkt t ON t.id = b."tagesordnungspunktId" WHERE b."vorlageId" = v.id AND (v.ganz OR t.teil IS DISTINCT FROM 'NICHTOEFFENTLICH')`,
);

export type SchrittZeile = Prisma.BeratungGetPayload<{ select: typeof SCHRITT }>;
export type FolgeZeile = Prisma.VorlageGetPayload<{ select: typeof FOLGE }>;

/** A row becomes a step of the domain; the body carries the name it had on that day. */
export function alsSchritt(zeile: Omit<SchrittZeile, 'tagesordnungspunkt'>): SchrittMitZeit {
  const sitzung = zeile.sitzungGremium?.sitzung ?? null;
  const datum = sitzung ? ausDatum(sitzung.datum) : ausDatumOderNull(zeile.planDatum);
  const namen = zeile.gremium.namen.map((n) => ({
    art: n.art as 'NAME',
    name: n.name,
    gueltigVon: ausDatumOderNull(n.gueltigVon),
    gueltigBis: ausDatumOderNull(n.gueltigBis),
  }));
  return {
    id: zeile.id,
    gremium: nameAm({ name: zeile.gremium.name, namen }, datum),
    gremiumArt: zeile.gremium.art as GremiumArt,
    zustaendigkeit: zeile.zustaendigkeit as Zustaendigkeit,
    datum,
    beginn: sitzung?.beginn ?? null,
    sitzungAbgesagt: sitzung?.abgesagt ?? false,
    ergebnis: (zeile.ergebnisse[0]?.code as Ergebnis | undefined) ?? null,
    entfallen: zeile.entfallenAm !== null,
    entfallenAm: ausDatumOderNull(zeile.entfallenAm),
    ersetztDurch: zeile.ersetztDurchId,
  };
}

/** A paper's row becomes the chain that `position` reads. */
export function alsFolge(zeile: FolgeZeile, weitereOffen = false): FolgeMitZeit {
  return {
    vorlagenstatus: zeile.status as Vorlagenstatus,
    beschlussErforderlich: zeile.beschlussErforderlich,
    weitereOffen,
    schritte: zeile.beratungen.map(alsSchritt),
    zurueckgezogenAm: ausDatumOderNull(zeile.zurueckgezogenAm),
    zurueckgezogenGrund: zeile.zurueckgezogenGrund,
  };
}

/** A step as pages draw and list it. */
export type SchrittAnsicht = WegSchritt & {
  gremiumId: string;
  sitzungId: string | null;
  zustaendigkeitText: string | null;
  federfuehrend: boolean;
  topNummer: string | null;
  /** On a non-public item: only who sees the paper whole gets it. */
  nichtoeffentlich: boolean;
  wortlaut: string | null;
};
export type FolgeAnsicht = Omit<WegFolge, 'schritte'> & { schritte: SchrittAnsicht[] };

/** The chain of the domain, with what pages show of each step. Steps the chain leaves out stay out. */
export function alsFolgeAnsicht(zeile: FolgeZeile, folge: Folge): FolgeAnsicht {
  const schritte = new Map(folge.schritte.map((s) => [s.id, s]));
  const ansichten = zeile.beratungen.flatMap((b) => {
    const schritt = schritte.get(b.id);
    return schritt ? [alsSchrittAnsicht(b, schritt)] : [];
  });
  return { ...folge, schritte: ansichten };
}

function alsSchrittAnsicht(zeile: SchrittZeile, schritt: Schritt): SchrittAnsicht {
  const sitzung = zeile.sitzungGremium?.sitzung ?? null;
  return {
    kurzname: zeile.gremium.kurzname,
    eingeladen: sitzung?.tagesordnungAb != null,
    gremiumId: zeile.gremium.id,
    sitzungId: sitzung?.id ?? null,
    zustaendigkeitText: zeile.zustaendigkeitText,
    federfuehrend: zeile.federfuehrend,
    topNummer: zeile.tagesordnungspunkt?.nummer ?? null,
    nichtoeffentlich: zeile.tagesordnungspunkt?.teil === 'NICHTOEFFENTLICH',
    wortlaut: schritt.ergebnis ? (zeile.ergebnisse[0]?.wortlaut ?? null) : null,
    // Last: Node 20 takes 16 µs to add these nine fields behind a spread, and pages draw hundreds of steps.
    ...schritt,
  };
}
