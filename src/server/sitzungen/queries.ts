import 'server-only';
import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import { anschrift } from '@/domain/sitzung/anschrift';
import { NICHTOEFFENTLICHER_PUNKT } from '@/domain/texte/tagesordnung';
import type { Oeffentlichkeit } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { Prisma } from '@/generated/prisma/client';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbFuer, dbIntern, frage } from '@/server/kern/db';
import { alsPunktGegenstand, alsSitzungGegenstand, PUNKT_GEGENSTAND } from '@/server/kern/gegenstand';
import { jsonListe, mitZeiten } from '@/server/kern/jsonzeile';
import { vermerkeSitzung } from '@/server/kern/lesespur';
import { ganzeSitzungen, sichtbar, sichtbarePunkte, sichtbareSchritte } from '@/server/kern/sichtbarkeit';
import { alsTermin, type Termin, ZEILE } from '@/server/termine/queries';

export type SitzungBeratung = {
  beratungId: string;
  vorlageId: string;
  nummer: string | null;
  betreff: string;
  untertitel: string | null;
  gremium: string;
  zustaendigkeit: Zustaendigkeit;
  ergebnis: Ergebnis | null;
  wortlaut: string | null;
  entfallen: boolean;
};

export type Punkt = {
  id: string;
  teil: Oeffentlichkeit;
  nummer: string | null;
  titel: string;
  /** A14: what was released of a non-public decision. */
  oeffentlicherBeschluss: string | null;
  beratungen: SitzungBeratung[];
};

export type SitzungAnsicht = Termin & {
  ende: string | null;
  anschrift: string | null;
  abgesagtGrund: string | null;
  punkte: Punkt[];
  /** Planned for this sitting, on no item yet. */
  angemeldet: SitzungBeratung[];
};

const BERATUNG = {
  id: true,
  zustaendigkeit: true,
  entfallenAm: true,
  tagesordnungspunktId: true,
  ordnung: true,
  gremium: { select: { name: true } },
  vorlage: { select: { id: true, nummer: true, betreff: true, untertitel: true } },
  ergebnisse: { where: { berichtigtAm: null }, select: { code: true, wortlaut: true } },
} as const satisfies Prisma.BeratungSelect;

const ANSICHT = {
  ...ZEILE,
  ende: true,
  abgesagtGrund: true,
  ort: { select: { name: true, strasse: true, plz: true, stadt: true } },
  gremien: {
    ...ZEILE.gremien,
    select: {
      ...ZEILE.gremien.select,
      beratungen: { select: BERATUNG, orderBy: { vorlage: { betreff: 'asc' } } },
    },
  },
  tagesordnungspunkte: {
    select: { id: true, teil: true, nummer: true, titel: true, oeffentlicherBeschluss: true },
    orderBy: [{ teil: 'desc' }, { ordnung: 'asc' }],
  },
} as const satisfies Prisma.SitzungSelect;

/** One sitting with its agenda, public part first; null when unknown or hidden (A12). */
export async function sitzungNach(akteur: Akteur, id: string): Promise<SitzungAnsicht | null> {
  const ganze = await ganzeSitzung(akteur, id);
  const z = ganze ?? (await oeffentlicheSitzung(id));
  if (!z) return null;
  await vermerkeSitzung(akteur, id, ganze?.tagesordnungspunkte ?? []);
  const titel = ganze && (await lesbareTitel(akteur, ganze));
  const beratungen = z.gremien.flatMap((g) => g.beratungen);
  return {
    ...alsTermin(z),
    ende: z.ende,
    anschrift: z.ort && anschrift(z.ort),
    abgesagtGrund: z.abgesagtGrund,
    punkte: z.tagesordnungspunkte.map((t) => ({
      id: t.id,
      nummer: t.nummer,
      titel: titel?.get(t.id) ?? t.titel,
      teil: t.teil as Oeffentlichkeit,
      oeffentlicherBeschluss: t.oeffentlicherBeschluss,
      beratungen: beratungen.filter((b) => b.tagesordnungspunktId === t.id).map(alsBeratung),
    })),
    angemeldet: beratungen.filter((b) => b.tagesordnungspunktId === null).map(alsBeratung),
  };
}

const BERATUNGEN = jsonListe(
  `json_build_object('id', b.id, 'zustaendigkeit', b.zustaendigkeit, 'entfallenAm', b."entfallenAm",
    'tagesordnungspunktId', b."tagesordnungspunktId", 'ordnung', b.ordnung, 'gremium', json_build_object('name', m.name),
    'vorlage', json_build_object('id', v.id, 'nummer', v.nummer, 'betreff', v.betreff, 'untertitel', v.untertitel),
    'ergebnisse', ${jsonListe(
      `json_build_object('code', e.code, 'wortlaut', e.wortlaut)`,
      `ergebnis e WHERE e."beratungId" = b.id AND e."berichtigtAm" IS NULL`,
    )}) ORDER BY v.betreff`,
  `beratung b JOIN vorlage v ON v.id = b."vorlageId" WHERE b."sitzungId" = s.id AND b."gremiumId" = g."gremiumId"`,
);

const SITZUNG = `SELECT json_build_object(
  'id', s.id, 'nummer', s.nummer, 'datum', s.datum, 'beginn', s.beginn, 'abgesagt', s.abgesagt, 'status', s.status,
  'tagesordnungAb', s."tagesordnungAb", 'ende', s.ende, 'abgesagtGrund', s."abgesagtGrund",
  'ort', (SELECT json_build_object('name', o.name, 'strasse', o.strasse, 'plz', o.plz, 'stadt', o.stadt)
    FROM ort o WHERE o.id = s."ortId"),
  'gremien', ${jsonListe(
    `json_build_object('gremium', json_build_object('id', m.id, 'name', m.name, 'kurzname', m.kurzname),
      'beratungen', ${BERATUNGEN}) ORDER BY g.ordnung`,
    `sitzung_gremium g JOIN gremium m ON m.id = g."gremiumId" WHERE g."sitzungId" = s.id`,
  )},
  'tagesordnungspunkte', ${jsonListe(
    `json_build_object('id', t.id, 'teil', t.teil, 'nummer', t.nummer, 'titel', t.titel,
      'oeffentlicherBeschluss', t."oeffentlicherBeschluss") ORDER BY t.teil DESC, t.ordnung`,
    `tagesordnungspunkt t WHERE t."sitzungId" = s.id`,
  )}) AS zeile
  FROM sitzung s WHERE s.id = $1::uuid`;

type Sitzungszeile = Prisma.SitzungGetPayload<{ select: typeof ANSICHT }>;

/** As the public reads it. One statement: through Prisma an agenda of sixty items costs four times as much. */
async function oeffentlicheSitzung(id: string): Promise<Sitzungszeile | null> {
  const [gefunden] = await frage<{ zeile: Sitzungszeile }>('OEFFENTLICH', { text: SITZUNG, values: [id] });
  return gefunden ? mitZeiten(gefunden.zeile) : null;
}

const fuer = (id: string) => ({ where: { id }, select: ANSICHT, relationLoadStrategy: 'join' }) as const;

/** The whole agenda for who may see it, with the papers that person may read; null for all others, who read its public view. */
async function ganzeSitzung(akteur: Akteur, id: string) {
  if (akteur.art === 'oeffentlich') return null;
  const { select, ...rest } = fuer(id);
  const { beratungen, ...gremien } = select.gremien.select;
  const lesbar = { AND: [sichtbareSchritte(akteur), { vorlage: sichtbar(akteur) }] };
  const punkte = { ...select.tagesordnungspunkte, where: sichtbarePunkte(akteur) };
  return dbIntern().sitzung.findFirst({
    ...rest,
    where: { ...rest.where, AND: ganzeSitzungen(akteur) },
    select: {
      ...select,
      tagesordnungspunkte: { ...punkte, select: { ...punkte.select, ...PUNKT_GEGENSTAND } },
      gremien: {
        ...select.gremien,
        select: {
          ...gremien,
          gremiumId: true,
          gremium: { select: { ...gremien.gremium.select, art: true } },
          beratungen: { ...beratungen, where: lesbar },
        },
      },
    },
  });
}

type GanzeSitzung = NonNullable<Awaited<ReturnType<typeof ganzeSitzung>>>;

/**
 * The titles of a whole agenda as far as this Akteur reads each item (A5, A8); the others as the public reads them. Null
 * where it reads all.
 */
async function lesbareTitel(akteur: Akteur, z: GanzeSitzung): Promise<ReadonlyMap<string, string> | null> {
  const sitzung = alsSitzungGegenstand(z, akteur.rechte.am);
  const verborgene = z.tagesordnungspunkte.filter(
    (t) => !darf(akteur, 'tagesordnungspunkt.lesen', alsPunktGegenstand(t, sitzung, akteur.rechte.am)),
  );
  if (verborgene.length === 0) return null;
  const oeffentliche = await dbFuer(OEFFENTLICH).tagesordnungspunkt.findMany({
    where: { sitzungId: z.id },
    select: { id: true, titel: true },
  });
  const bekannt = new Map(oeffentliche.map((t) => [t.id, t.titel]));
  return new Map(verborgene.map((t) => [t.id, bekannt.get(t.id) ?? NICHTOEFFENTLICHER_PUNKT]));
}

function alsBeratung(b: Prisma.BeratungGetPayload<{ select: typeof BERATUNG }>): SitzungBeratung {
  return {
    beratungId: b.id,
    vorlageId: b.vorlage.id,
    nummer: b.vorlage.nummer,
    betreff: b.vorlage.betreff,
    untertitel: b.vorlage.untertitel,
    gremium: b.gremium.name,
    zustaendigkeit: b.zustaendigkeit as Zustaendigkeit,
    ergebnis: (b.ergebnisse[0]?.code as Ergebnis | undefined) ?? null,
    wortlaut: b.ergebnisse[0]?.wortlaut ?? null,
    entfallen: b.entfallenAm !== null,
  };
}
