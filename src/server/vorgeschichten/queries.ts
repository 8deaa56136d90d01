import 'server-only';
import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import { vorgeschichte } from '@/domain/beratungsfolge/hierzu';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { MiniHalt } from '@/domain/beratungsfolge/weg/mini';
import type { WegSchritt } from '@/domain/beratungsfolge/weg/modell';
import { nameAm } from '@/domain/gremium/namen';
import type { LocalDate } from '@/domain/kern/localDate';
import type { Oeffentlichkeit } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { behalteJe } from '@/server/kern/behalten';
import { frage } from '@/server/kern/db';
import { jsonListe } from '@/server/kern/jsonzeile';
import { type Sicht, sichtFuer } from '@/server/kern/sicht';
import { fuerAlleOder } from '@/server/kern/sichtbarkeitSql';
import { type Listenfolge, listenweg, standSql } from '@/server/vorlagenreihen/queries';

const { sql, raw } = Prisma;

/** What an earlier body said, or still has to say. */
export type Votum = {
  id: string;
  gremium: string;
  datum: LocalDate | null;
  zustaendigkeit: Zustaendigkeit;
  ergebnis: Ergebnis | null;
  wortlaut: string | null;
  nichtoeffentlich: boolean;
  abgesagt: boolean;
};

/** A paper before a body: its way, and what others said of it. */
export type Vorgeschichte = {
  beratungId: string;
  vorlageId: string;
  nummer: string | null;
  betreff: string;
  untertitel: string | null;
  oeffentlichkeit: Oeffentlichkeit;
  gremium: { id: string; name: string };
  /** Its place on a dispatched agenda. */
  top: { nummer: string | null; teil: Oeffentlichkeit; ordnung: number } | null;
  weg: MiniHalt[];
  voten: Votum[];
  kenntnisnahmen: number;
  ausstehend: Votum[];
  vertagt: Votum[];
};

type Schrittzeile = WegSchritt & {
  wortlaut: string | null;
  nichtoeffentlich: boolean;
  namen: { art: 'NAME'; name: string; gueltigVon: LocalDate | null; gueltigBis: LocalDate | null }[];
};

/** What is the same at every instant of a day: the agenda's dispatch may be still to come. */
type Behaltenes = Omit<Vorgeschichte, 'top'> & {
  top: (NonNullable<Vorgeschichte['top']> & { versandtAm: string | null }) | null;
};

type Zeile = Omit<Listenfolge, 'schritte'> &
  Omit<Behaltenes, 'weg' | 'voten' | 'kenntnisnahmen' | 'ausstehend' | 'vertagt'> & {
    schritte: Schrittzeile[];
  };

/** The steps that lists draw, with the words of the record and what the body was called on that day. */
const SCHRITTE = raw(
  jsonListe(
    'b ORDER BY b.ordnung',
    `(SELECT l.*, CASE WHEN l.ergebnis IS NOT NULL THEN (SELECT e.wortlaut FROM ergebnis e
        WHERE e."beratungId" = l.id AND e."berichtigtAm" IS NULL) END AS wortlaut,
      ${jsonListe('n', `gremium_name n WHERE n."gremiumId" = l."gremiumId" AND n.art = 'NAME' AND n."gueltigBis" IS NOT NULL`)} AS namen
      FROM listenschritt l WHERE l."vorlageId" = v.id AND (v.ganz OR NOT l.nichtoeffentlich)) b`,
  ),
);

/** So many are kept, each with a picture of its way: some 3 kB. */
const BEHALTEN = 1000;

/**
 * The papers of these steps with all that came before each. Which steps, and which papers as a whole, is for who asks to have
 * asked: by step what stands there is the same for all readers, and is kept until something changes. At most two statements.
 */
export async function vorgeschichten(
  akteur: Akteur,
  schritte: readonly { id: string; ganz: boolean }[],
  jetzt: Date,
  heute: LocalDate,
): Promise<Vorgeschichte[]> {
  const sicht = sichtFuer(akteur);
  const fach = { art: 'vorgeschichten', sicht, heute, hoechstens: BEHALTEN };
  const behalten = await behalteJe(fach, schritte, (ids, ganz) => lade(sicht, ids, ganz, heute));
  return behalten.map(({ top, ...v }) => ({ ...v, top: alsTop(top, jetzt) }));
}

async function lade(
  sicht: Sicht,
  schritte: readonly string[],
  ganz: boolean,
  heute: LocalDate,
): Promise<Map<string, Behaltenes>> {
  const gefragt = sql`b.id = ANY (${[...schritte]}::uuid[])`;
  const gefunden = await frage<{ zeile: Zeile }>(
    sicht,
    sql`SELECT row_to_json(r) AS zeile FROM (SELECT b.id AS "beratungId", v.id AS "vorlageId", v.nummer, v.betreff, v.untertitel,
        v.oeffentlichkeit, v.status, v."beschlussErforderlich", v."zurueckgezogenAm" AS "zurueckgezogenTag",
        ${standSql(heute)} AS stand, ${SCHRITTE} AS schritte,
        (SELECT json_build_object('id', g.id, 'name', g.name) FROM gremium g WHERE g.id = b."gremiumId") AS gremium,
        (SELECT json_build_object('nummer', t.nummer, 'teil', t.teil, 'ordnung', t.ordnung, 'versandtAm',
            (SELECT a."versandtAm" FROM versand a WHERE a.id = t."versandId"))
          FROM tagesordnungspunkt t WHERE t.id = b."tagesordnungspunktId") AS top
      FROM (SELECT v.*, ${ganz}::boolean AS ganz FROM vorlage v
          WHERE v.id IN (SELECT b."vorlageId" FROM beratung b WHERE ${gefragt}) AND ${fuerAlleOder(ganz)} OFFSET 0) v
        JOIN beratung b ON b."vorlageId" = v.id AND ${gefragt}) r`,
  );
  return new Map(
    gefunden.flatMap(({ zeile }) => {
      const nichtDarauf = !zeile.schritte.some((s) => s.id === zeile.beratungId);
      return nichtDarauf ? [] : [[zeile.beratungId, alsBehaltenes(zeile, heute)] as const];
    }),
  );
}

function alsBehaltenes(z: Zeile, heute: LocalDate): Behaltenes {
  const schritte = z.schritte.map((s) => ({
    ...s,
    gremium: nameAm({ name: s.gremium, namen: s.namen }, s.datum),
  }));
  const davor = vorgeschichte(z.beratungId, schritte);
  const { beratungId, vorlageId, nummer, betreff, untertitel, oeffentlichkeit, gremium, top } = z;
  return {
    ...{ beratungId, vorlageId, nummer, betreff, untertitel, oeffentlichkeit, gremium, top },
    weg: listenweg(z, heute),
    voten: davor.voten.map(alsVotum),
    kenntnisnahmen: davor.kenntnisnahmen.length,
    ausstehend: davor.ausstehend.map(alsVotum),
    vertagt: davor.vertagt.map(alsVotum),
  };
}

/** Before its dispatch, the place of an item on the draft is nobody's business. */
function alsTop(top: Behaltenes['top'], jetzt: Date): Vorgeschichte['top'] {
  if (!top?.versandtAm || new Date(top.versandtAm) > jetzt) return null;
  const { nummer, teil, ordnung } = top;
  return { nummer, teil, ordnung };
}

const alsVotum = (s: Schrittzeile): Votum => ({
  id: s.id,
  gremium: s.gremium,
  datum: s.datum,
  zustaendigkeit: s.zustaendigkeit,
  ergebnis: s.ergebnis,
  wortlaut: s.wortlaut,
  nichtoeffentlich: s.nichtoeffentlich,
  abgesagt: s.sitzungAbgesagt,
});
