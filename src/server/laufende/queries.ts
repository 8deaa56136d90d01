import 'server-only';
import type { PositionCode } from '@/domain/beratungsfolge/position/code';
import { type Haltegrund, LAUFENDE } from '@/domain/beratungsfolge/position/haltegrund';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { LocalDate } from '@/domain/kern/localDate';
import { gemerkt } from '@/domain/kern/merken';
import { type Gruppierung, TAFELSORTEN, type Tafelsorte } from '@/domain/wo/filter';
import type { GeltenderFilter } from '@/domain/wo/pruefer';
import { type Ordnung, ordne, verschmelze } from '@/domain/wo/reihenfolge';
import { stelleAuf, type Tafelgesamt } from '@/domain/wo/tafel';
import type { Tafelnamen } from '@/domain/wo/wahl';
import { type Laufende, type Naechster, wartetSeit } from '@/domain/wo/zeile';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { type Einsicht, einsicht } from '@/server/einsicht/queries';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { behalte, TAGE } from '@/server/kern/behalten';
import { frage } from '@/server/kern/db';
import { type Sicht, sichtVon } from '@/server/kern/sicht';
import { siehtAlles } from '@/server/kern/sichtbarkeit';
import { tafelnamen } from '@/server/tafelnamen/queries';

/** A board as it is asked for, on all its pages. */
export type Tafelfrage = { filter: GeltenderFilter; nach: Gruppierung; sort: Tafelsorte };

/** The papers on their way that somebody may see, on one day. */
export type Lage = {
  alle: () => readonly Laufende[];
  aufgestellt: (frage: Tafelfrage) => Tafelgesamt;
};

/** As many boards are remembered beside their papers, some 50 kB each. */
const TAFELN = 30;
/** Who has the same rights sees the same papers whole: so many such selections, each with a few boards. */
const AUSWAHLEN = 30;
const JE_AUSWAHL = 3;

/**
 * Where all papers on their way stand for this reader: as `standFuer` and `sichtbar` say it. What the two audiences see is
 * kept as long as nothing public changes; who sees some papers whole is asked about each time (`einsicht`).
 */
export async function laufendeFuer(akteur: Akteur, heute: LocalDate): Promise<Lage> {
  if (siehtAlles(akteur) || akteur.art === 'oeffentlich') return satzFuer(sichtVon(akteur), heute);
  const [intern, oeffentlich] = await Promise.all([
    satzFuer('INTERN', heute),
    satzFuer('OEFFENTLICH', heute),
  ]);
  const { kennungen, lage } = mischung(intern, oeffentlich);
  return lage(await einsicht(akteur, kennungen));
}

/** Of the house's rows those that are seen whole, else the public's: remembered as long as both are kept. */
type Mischung = { oeffentlich: Satz; kennungen: string; lage: (ganz: Einsicht) => Lage };
const mischungen = new WeakMap<Satz, Mischung>();

function mischung(intern: Satz, oeffentlich: Satz): Mischung {
  const bekannt = mischungen.get(intern);
  if (bekannt?.oeffentlich === oeffentlich) return bekannt;
  const ids = [...new Set([...intern.alle(), ...oeffentlich.alle()].map((v) => v.vorlageId))];
  const neu: Mischung = {
    oeffentlich,
    kennungen: ids.join(','),
    lage: gemerkt(
      ({ sieht }) => mische(intern, oeffentlich, new Set(ids.filter(sieht))),
      ({ name }) => name(),
      AUSWAHLEN,
    ),
  };
  mischungen.set(intern, neu);
  return neu;
}

function mische(intern: Satz, oeffentlich: Satz, ganz: ReadonlySet<string>): Lage {
  const geordnet = gemerkt(
    (sort: Tafelsorte) => verschmelze(oeffentlich.ordnung(sort), intern.ordnung(sort), ganz),
    String,
    TAFELSORTEN.length,
  );
  return {
    alle: () => geordnet('SEIT'),
    aufgestellt: tafeln(geordnet, oeffentlich.namen, JE_AUSWAHL),
  };
}

/** The boards of papers in their order, the last ones remembered. */
const tafeln = (
  geordnet: (sort: Tafelsorte) => readonly Laufende[],
  namen: Tafelnamen,
  hoechstens: number,
): Lage['aufgestellt'] =>
  gemerkt(
    ({ filter, nach, sort }: Tafelfrage) => stelleAuf(geordnet(sort), filter, nach, namen),
    // Every page is of the same board.
    ({ filter, nach, sort }) => JSON.stringify([nach, sort, { ...filter, seite: 1 }]),
    hoechstens,
  );

type Satz = Lage & {
  ordnung: (sort: Tafelsorte) => Ordnung;
  namen: Tafelnamen;
};

const satzFuer = (sicht: Sicht, heute: LocalDate): Promise<Satz> =>
  behalte({ art: 'laufende', sicht, name: heute, hoechstens: TAGE }, () => ladeSatz(sicht, heute));

async function ladeSatz(sicht: Sicht, heute: LocalDate): Promise<Satz> {
  const leser = sicht === 'INTERN' ? SYSTEM : OEFFENTLICH;
  const [zeilen, { namen, muster }] = await Promise.all([
    frage<{ z: Laufzeile }>(sicht, laufende(sicht, heute)),
    tafelnamen(leser),
  ]);
  const alle = zeilen.map(({ z }) => alsLaufende(z, namen, heute));
  const ordnung = gemerkt((sort: Tafelsorte) => ordne(alle, sort, muster), String, TAFELSORTEN.length);
  const aufgestellt = tafeln((sort) => ordnung(sort).vorlagen, namen, TAFELN);
  return { alle: () => alle, namen, ordnung, aufgestellt };
}

/** Days come as text; a step of the next day: body, task, sitting, start. */
type Laufzeile = Omit<Laufende, 'gremien' | 'naechster'> & {
  gremien: string[];
  termin: LocalDate | null;
  schritte: [string, Zustaendigkeit, string | null, string | null][] | null;
};

/** Of a row `o` of standort: its paper is on its way, as the index standort_laufend knows it. Constants of ours, no input. */
export const LAUFEND = Prisma.raw(`o.code IN (${LAUFENDE.map((code) => `'${code}'`).join(', ')})`);

/**
 * The one statement, of tables or of views. Papers are looked up one by one: the fences (OFFSET 0) keep the plan from reading
 * all there are for the few that are on their way. "von + 0" is the expression of the index standort_laufend.
 */
const laufende = (sicht: Sicht, heute: LocalDate) => Prisma.sql`
  SELECT to_json(z) AS z FROM (
    SELECT o."vorlageId", v.nummer, v.betreff, v.untertitel, v.art, o.code, o.satz, o.gremien, o.seit, o.gruende,
      o."naechsterTermin" AS termin, o.zustaendigkeiten, v."fachbereichId", v.stadtbezirke, v.verantwortlich, (
        SELECT json_agg(json_build_array(b."gremiumId", b.zustaendigkeit, s.id, s.beginn) ORDER BY n.platz)
        FROM unnest(o.aktuell || o.naechste) WITH ORDINALITY n(id, platz)
        JOIN beratung b ON b.id = n.id
        LEFT JOIN sitzung s ON s.id = b."sitzungId"
        WHERE coalesce(s.datum, b."planDatum") = o."naechsterTermin") AS schritte
    FROM standort o
    CROSS JOIN LATERAL (
      SELECT nummer, betreff, untertitel, art, "fachbereichId", stadtbezirke, verantwortlich FROM vorlage
      WHERE vorlage.id = o."vorlageId" OFFSET 0) v
    WHERE o.sicht = ${sicht} AND ${LAUFEND} AND o.von + 0 <= ${heute}::date AND (o.bis IS NULL OR o.bis > ${heute}::date)
  ) z`;

function alsLaufende(
  { termin, schritte, gremien, ...z }: Laufzeile,
  namen: Tafelnamen,
  heute: LocalDate,
): Laufende {
  return {
    ...z,
    seit: wartetSeit(z.seit, heute),
    gremien: gremien.flatMap((id) => namen.gremien.get(id) ?? []),
    naechster: termin === null ? null : alsNaechster(termin, schritte ?? [], namen),
  };
}

function alsNaechster(
  datum: LocalDate,
  schritte: NonNullable<Laufzeile['schritte']>,
  { gremien }: Tafelnamen,
): Naechster {
  const [erster] = schritte;
  const gemeinsam = schritte.every(([, , sitzung]) => sitzung === erster?.[2]) ? erster : undefined;
  return {
    datum,
    sitzungId: gemeinsam?.[2] ?? null,
    beginn: gemeinsam?.[3] ?? null,
    gremien: [...new Set(schritte.map(([id]) => id))].flatMap((id) => gremien.get(id) ?? []),
    zustaendigkeiten: [...new Set(schritte.map(([, aufgabe]) => aufgabe))],
  };
}

/** Ids of the running papers with this position and this reason, or only one of both. */
export type Laufendewahl = (gilt: { stand: boolean; grund: boolean }) => string[];

/**
 * Few papers are on their way, and where they stand is known already: a search names them one by one, where the database would
 * look up the position of every paper. Undefined where neither is asked for, or a position of the many that are finished.
 */
export async function laufendewahl(
  akteur: Akteur,
  { stand, grund }: { stand: PositionCode | null; grund: Haltegrund | null },
  heute: LocalDate,
): Promise<Laufendewahl | undefined> {
  if (stand === null ? grund === null : !LAUFENDE.includes(stand)) return undefined;
  const alle = (await laufendeFuer(akteur, heute)).alle();
  return (gilt) =>
    alle
      .filter((v) => (!gilt.stand || v.code === stand) && (!gilt.grund || v.gruende.some((g) => g === grund)))
      .map((v) => v.vorlageId);
}
