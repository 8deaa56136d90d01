import 'server-only';
import type { GremiumArt } from '@/domain/gremium/gremium';
import type { Mitzeichnungsstatus } from '@/domain/mitzeichnung/mitzeichnung';
import type { Akteur, Rechte } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { VorlageGegenstand } from '@/domain/zugriff/regel';
import { Prisma } from '@/generated/prisma/client';
import { behalte } from '@/server/kern/behalten';
import { frage } from '@/server/kern/db';
import { istOeffentlich, vorgelegt } from '@/server/kern/gegenstand';
import { alsMs, jsonListe } from '@/server/kern/jsonzeile';

const { sql } = Prisma;

/** Which of many papers somebody sees whole. */
export type Einsicht = {
  /** The same of the same papers, the same answer. */
  name: () => string;
  /** One of them, by its id: as `darf` says it. */
  sieht: (vorlageId: string) => boolean;
};

/** What the rules look at in a paper, whoever asks and at whatever instant: dispatches to come are in it, too. */
type Akte = Omit<VorlageGegenstand, 'oeffentlich' | 'gremien' | 'befangene' | 'mitzeichnung'> & {
  id: string;
  oeffentlichAb: Date | null;
  schritte: readonly { id: string; art: GremiumArt; versendungen: readonly (Date | null)[] }[];
  /** Items it is on: of these somebody may be befangen (A8). */
  punkte: readonly string[];
};
/** With every instant at which one of them was or will be published or dispatched, the latest first. */
type Akten = { von: ReadonlyMap<string, Akte>; zeitpunkte: readonly number[] };

/** Of each day what is under way, and what is coming. */
const BEHALTEN = 4;

/**
 * For lists of thousands, where a condition (`ganzSichtbarSql`) would cost the database a look at each. What is the same for all readers
 * is kept as long as nothing public changes; a person's befangenheit and a unit's signatures are read each time.
 * `kennungen`: ids with commas.
 */
export async function einsicht(akteur: Akteur, kennungen: string): Promise<Einsicht> {
  const [akten, eigenes] = await Promise.all([
    behalte({ art: 'akten', sicht: 'INTERN', name: kennungen, hoechstens: BEHALTEN }, () =>
      ladeAkten(kennungen),
    ),
    ladeEigenes(akteur.rechte, kennungen),
  ]);
  return {
    name: () => benenne(akteur, akten, eigenes),
    sieht: (vorlageId) => {
      const akte = akten.von.get(vorlageId);
      return (
        akte !== undefined && darf(akteur, 'vorlage.ganz.lesen', alsGegenstand(akte, akteur.rechte, eigenes))
      );
    },
  };
}

/** Not who it is: members of the same bodies share an answer. */
function benenne({ art, rechte }: Akteur, { von, zeitpunkte }: Akten, eigenes: Eigenes): string {
  const { am, personId, frueher, ...uebrige } = rechte;
  // The latest first: few are still to come.
  const kommen = zeitpunkte.findIndex((zeitpunkt) => zeitpunkt <= am.getTime());
  const betroffen = (akte: Akte) => akte.punkte.some((punkt) => eigenes.punkte.has(punkt));
  const befangen = eigenes.punkte.size > 0 ? [...von.values()].filter(betroffen) : [];
  return JSON.stringify([
    art,
    uebrige,
    uebrige.freigaben.ausgeschiedeneLesen && frueher,
    kommen,
    befangen.map((akte) => akte.id),
    [...eigenes.mitzeichnung],
  ]);
}

/** Step: body, its kind, dispatch with the agenda and before it, item. */
type Schrittzeile = [string, GremiumArt, number | null, number | null, string | null];
type Aktenzeile = Omit<Akte, 'oeffentlichAb' | 'schritte' | 'punkte'> & {
  ab: number | null;
  schritte: Schrittzeile[];
};

const AKTE =
  Prisma.raw(`json_build_object('id', v.id, 'status', v.status, 'oeffentlichkeit', v.oeffentlichkeit,
    'schutzklasse', v.schutzklasse, 'stadtbezirke', v.stadtbezirke, 'fachbereichId', v."fachbereichId",
    'ab', ${alsMs('v."oeffentlichAb"')}, 'schritte', ${jsonListe(
      `json_build_array(b."gremiumId", g.art, ${alsMs('p."versandtAm"')}, ${alsMs('a."versandtAm"')}, t.id)`,
      `beratung b JOIN gremium g ON g.id = b."gremiumId"
       LEFT JOIN tagesordnungspunkt t ON t.id = b."tagesordnungspunktId" LEFT JOIN versand p ON p.id = t."versandId"
       LEFT JOIN versand a ON a.id = b."versandId" WHERE b."vorlageId" = v.id`,
    )})`);

/** Behind a SELECT, because the planner weighs a list it sees, element by element. */
const genannt = (kennungen: string) => sql`ANY ((SELECT string_to_array(${kennungen}, ',')::uuid[])::uuid[])`;

async function ladeAkten(kennungen: string): Promise<Akten> {
  const zeilen = await frage<{ akte: Aktenzeile }>(
    'INTERN',
    sql`SELECT ${AKTE} AS akte FROM vorlage v WHERE v.id = ${genannt(kennungen)}`,
  );
  const zeitpunkte = zeilen.flatMap(({ akte }) => [
    akte.ab,
    ...akte.schritte.flatMap(([, , mit, vor]) => [mit, vor]),
  ]);
  return {
    von: new Map(zeilen.map(({ akte }) => [akte.id, alsAkte(akte)])),
    zeitpunkte: [...new Set(zeitpunkte)].filter((zeitpunkt) => zeitpunkt !== null).sort((a, b) => b - a),
  };
}

const alsAkte = ({ ab, schritte, ...akte }: Aktenzeile): Akte => ({
  ...akte,
  oeffentlichAb: alsZeitpunkt(ab),
  schritte: schritte.map(([id, art, mit, vor]) => ({ id, art, versendungen: [mit, vor].map(alsZeitpunkt) })),
  punkte: schritte.flatMap(([, , , , punkt]) => punkt ?? []),
});

const alsZeitpunkt = (wert: number | null): Date | null => (wert === null ? null : new Date(wert));

/** What changes without anything public: items at which the person is befangen, and what its unit signs or signed. */
type Eigenes = { punkte: ReadonlySet<string>; mitzeichnung: ReadonlyMap<string, Mitzeichnungsstatus> };

async function ladeEigenes({ personId, zeichnetFuer }: Rechte, kennungen: string): Promise<Eigenes> {
  const befangen = sql`SELECT n."tagesordnungspunktId" AS id, NULL AS status FROM befangenheit n
    WHERE n."personId" = ${personId}::uuid`;
  const gezeichnet = sql`SELECT m."vorlageId" AS id, m.status FROM mitzeichnung m
    WHERE m."organisationseinheitId" = ${zeichnetFuer}::uuid AND m.aktuell AND m."vorlageId" = ${genannt(kennungen)}`;
  const teile = [personId && befangen, zeichnetFuer && gezeichnet].filter(
    (teil) => teil instanceof Prisma.Sql,
  );
  const zeilen =
    teile.length > 0
      ? await frage<{ id: string; status: Mitzeichnungsstatus | null }>(
          'INTERN',
          sql`${Prisma.join(teile, ' UNION ALL ')} ORDER BY id`,
        )
      : [];
  return {
    punkte: new Set(zeilen.filter((z) => z.status === null).map((z) => z.id)),
    mitzeichnung: new Map(zeilen.flatMap(({ id, status }) => (status ? [[id, status] as const] : []))),
  };
}

/** As the rules see it at the instant these rights hold for. */
function alsGegenstand(
  akte: Akte,
  { am, personId, zeichnetFuer }: Rechte,
  eigenes: Eigenes,
): VorlageGegenstand {
  const status = eigenes.mitzeichnung.get(akte.id);
  return {
    ...akte,
    oeffentlich: istOeffentlich(akte, am),
    gremien: akte.schritte.flatMap(({ id, art, versendungen }) =>
      vorgelegt(versendungen, am).map((geladenAb) => ({ id, art, geladenAb })),
    ),
    befangene: personId && akte.punkte.some((punkt) => eigenes.punkte.has(punkt)) ? [personId] : [],
    mitzeichnung: zeichnetFuer && status ? [{ einheitId: zeichnetFuer, status }] : [],
  };
}
