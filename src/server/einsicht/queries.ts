import 'server-only';
import type { GremiumArt } from '@/domain/gremium/gremium';
import type { Mitzeichnungsstatus } from '@/domain/mitzeichnung/mitzeichnung';
import type { Akteur, Rechte } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { VorlageGegenstand } from '@/domain/zugriff/regel';
import { Prisma } from '@/generated/prisma/client';
import { behalte } from '@/server/kern/behalten';
import { frage } from '@/server/kern/db';
import { istOeffentlich } from '@/server/kern/gegenstand';
import { jsonListe } from '@/server/kern/jsonzeile';

const { sql } = Prisma;

/** Which of many papers somebody sees whole. */
export type Einsicht = {
  /** The same of the same papers, the same answer. */
  name: string;
  /** Their ids, as `darf` says it. */
  ganz: () => ReadonlySet<string>;
};

/** What the rules look at in a paper, whoever asks and at whatever instant: dispatches to come are in it, too. */
type Akte = Omit<VorlageGegenstand, 'oeffentlich' | 'befangene' | 'mitzeichnung'> & {
  id: string;
  oeffentlichAb: Date | null;
};
type Akten = { alle: readonly Akte[]; zeitpunkte: readonly number[] };

/** Around a publication two sets of papers are asked for. */
const MENGEN = 2;

/**
 * For lists of thousands, where a condition (`ganzSichtbarSql`) would cost the database a look at each. What is the same for all readers
 * is kept as long as nothing public changes; a person's befangenheit (A8) and a unit's signatures are read each time.
 * `kennungen`: ids with commas.
 */
export async function einsicht(akteur: Akteur, kennungen: string): Promise<Einsicht> {
  const [{ alle, zeitpunkte }, eigenes] = await Promise.all([
    behalte({ art: 'akten', sicht: 'INTERN', name: kennungen, hoechstens: MENGEN }, () =>
      ladeAkten(kennungen),
    ),
    ladeEigenes(akteur.rechte, kennungen),
  ]);
  const { am, personId, ...rechte } = akteur.rechte;
  const vergangen = zeitpunkte.filter((zeitpunkt) => zeitpunkt <= am.getTime()).length;
  const sieht = (akte: Akte) =>
    darf(akteur, 'vorlage.ganz.lesen', alsGegenstand(akte, akteur.rechte, eigenes));
  return {
    name: JSON.stringify([rechte, vergangen, ...eigenes.befangen, ...eigenes.mitzeichnung]),
    ganz: () => new Set(alle.filter(sieht).map((akte) => akte.id)),
  };
}

type Aktenzeile = Omit<Akte, 'oeffentlichAb' | 'gremien'> & {
  ab: number | null;
  gremien: [string, GremiumArt, number | null][];
};

/** An instant as a number of milliseconds. */
const ms = (zeitpunkt: string): string => `(1000 * extract(epoch FROM ${zeitpunkt}))::bigint`;

const AKTE =
  Prisma.raw(`json_build_object('id', v.id, 'status', v.status, 'oeffentlichkeit', v.oeffentlichkeit,
    'schutzklasse', v.schutzklasse, 'stadtbezirke', v.stadtbezirke, 'fachbereichId', v."fachbereichId",
    'ab', ${ms('v."oeffentlichAb"')}, 'gremien', ${jsonListe(
      `json_build_array(b."gremiumId", g.art, ${ms('least(p."versandtAm", a."versandtAm")')})`,
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
  const zeitpunkte = zeilen.flatMap(({ akte }) => [akte.ab, ...akte.gremien.map(([, , ab]) => ab)]);
  return {
    alle: zeilen.map(({ akte: { ab, gremien, ...akte } }) => ({
      ...akte,
      oeffentlichAb: alsZeitpunkt(ab),
      gremien: gremien.map(([id, art, geladen]) => ({ id, art, geladenAb: alsZeitpunkt(geladen) })),
    })),
    zeitpunkte: [...new Set(zeitpunkte)].filter((zeitpunkt) => zeitpunkt !== null),
  };
}

const alsZeitpunkt = (wert: number | null): Date | null => (wert === null ? null : new Date(wert));

/** What changes without anything public: papers on whose items the person is befangen, and what its unit signs or signed. */
type Eigenes = { befangen: ReadonlySet<string>; mitzeichnung: ReadonlyMap<string, Mitzeichnungsstatus> };

async function ladeEigenes({ personId, zeichnetFuer }: Rechte, kennungen: string): Promise<Eigenes> {
  const befangen = sql`SELECT b."vorlageId" AS id, NULL AS status FROM befangenheit n
    JOIN beratung b ON b."tagesordnungspunktId" = n."tagesordnungspunktId" WHERE n."personId" = ${personId}::uuid`;
  const gezeichnet = sql`SELECT m."vorlageId" AS id, m.status FROM mitzeichnung m
    WHERE m."organisationseinheitId" = ${zeichnetFuer}::uuid AND m.aktuell AND m."vorlageId" = ${genannt(kennungen)}`;
  const teile = [personId && befangen, zeichnetFuer && gezeichnet].filter(
    (teil) => teil instanceof Prisma.Sql,
  );
  const zeilen =
    teile.length > 0
      ? await frage<{ id: string; status: Mitzeichnungsstatus | null }>(
          'INTERN',
          sql`${Prisma.join(teile, ' UNION ')} ORDER BY id`,
        )
      : [];
  return {
    befangen: new Set(zeilen.filter((z) => z.status === null).map((z) => z.id)),
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
  const kommt = akte.gremien.some((g) => g.geladenAb !== null && g.geladenAb > am);
  return {
    ...akte,
    oeffentlich: istOeffentlich(akte, am),
    gremien: kommt
      ? akte.gremien.map((g) => ({ ...g, geladenAb: g.geladenAb && g.geladenAb <= am ? g.geladenAb : null }))
      : akte.gremien,
    befangene: personId && eigenes.befangen.has(akte.id) ? [personId] : [],
    mitzeichnung: zeichnetFuer && status ? [{ einheitId: zeichnetFuer, status }] : [],
  };
}
