import 'server-only';
import { position } from '@/domain/beratungsfolge/position';
import type { PositionCode } from '@/domain/beratungsfolge/position/code';
import { miniWeg } from '@/domain/beratungsfolge/weg/mini';
import { weg } from '@/domain/beratungsfolge/weg/weg';
import { alsDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Vorlagenart } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { frage, tabellenFuer } from '@/server/kern/db';
import { alsFolge, alsFolgeAnsicht, type FolgeZeile, SCHRITTE_SQL } from '@/server/kern/folge';
import { jsonListe, mitZeiten } from '@/server/kern/jsonzeile';
import { standFuer } from '@/server/kern/sicht';
import { sichtbar } from '@/server/kern/sichtbarkeit';
import { ganzSichtbarSql } from '@/server/kern/sichtbarkeitSql';
import type { VorlageZeile } from '@/server/suche/queries';

const { sql, raw } = Prisma;

/** A paper as pages of several papers read it: its steps and its position as far as this Akteur sees them. */
export type Reihe = FolgeZeile & {
  id: string;
  nummer: string | null;
  art: string;
  oeffentlichkeit: string;
  betreff: string;
  untertitel: string | null;
  /** Day of the paper, as text. */
  tag: LocalDate | null;
  oeffentlichAb: Date | null;
  stand: {
    code: string;
    satz: string;
    seit: LocalDate | null;
    naechsterTermin: LocalDate | null;
    weitereOffen: boolean;
  } | null;
  /** Only of `reihenMitNeuem`. */
  sachstaende: { verfasser: string; angelegtAm: Date }[];
  versendungen: { versand: { sitzungId: string | null; oeffentlichAb: Date } }[];
};

const NEUES = raw(
  `${jsonListe(
    `json_build_object('verfasser', s.verfasser, 'angelegtAm', s."angelegtAm")`,
    `sachstand s WHERE s."vorlageId" = v.id AND (s.oeffentlich OR v.ganz)`,
  )} AS sachstaende, ${jsonListe(
    `json_build_object('versand', json_build_object('sitzungId', a."sitzungId", 'oeffentlichAb', a."oeffentlichAb"))`,
    `versand_vorlage z JOIN versand a ON a.id = z."versandId" WHERE z."vorlageId" = v.id`,
  )} AS versendungen`,
);
const OHNE_NEUES = raw(`'[]'::json AS sachstaende, '[]'::json AS versendungen`);

/** The papers of these ids, which the caller has found to be readable for this Akteur, with all a list shows of them. */
async function lies(akteur: Akteur, ids: readonly string[], heute: LocalDate, neues: boolean) {
  if (ids.length === 0) return [];
  const oeffentlich = akteur.art === 'oeffentlich';
  const ganz = oeffentlich ? sql`false` : ganzSichtbarSql(akteur);
  const gefunden = await frage<{ reihe: Reihe }>(
    oeffentlich ? 'OEFFENTLICH' : 'INTERN',
    sql`
    SELECT row_to_json(r) AS reihe FROM (
      SELECT v.id, v.nummer, v.art, v.status, v.oeffentlichkeit, v.betreff, v.untertitel, v.datum::text AS tag, v."oeffentlichAb",
        v."beschlussErforderlich", v."zurueckgezogenAm", v."zurueckgezogenGrund",
        (SELECT json_build_object('code', o.code, 'satz', o.satz, 'seit', o.seit, 'naechsterTermin', o."naechsterTermin",
            'weitereOffen', o."weitereOffen")
          FROM standort o WHERE o."vorlageId" = v.id AND o.von <= ${heute}::date AND (o.bis IS NULL OR o.bis > ${heute}::date)
            AND o.sicht = CASE WHEN v.ganz THEN 'INTERN' ELSE 'OEFFENTLICH' END) AS stand,
        ${raw(SCHRITTE_SQL)} AS beratungen, ${neues ? NEUES : OHNE_NEUES}
      FROM (SELECT *, ${ganz} AS ganz FROM vorlage v WHERE v.id = ANY (${[...ids]}::uuid[])) v) r`,
  );
  return gefunden.map(({ reihe }) => reihe);
}

function alsReihe(z: Reihe, heute: LocalDate): VorlageZeile {
  const { id, nummer, betreff, untertitel, tag: datum, stand } = z;
  const folge = alsFolgeAnsicht(z, alsFolge(z, stand?.weitereOffen));
  return {
    ...{ id, nummer, betreff, untertitel, datum },
    art: z.art as Vorlagenart,
    code: (stand?.code as PositionCode | undefined) ?? null,
    satz: stand?.satz ?? null,
    seit: stand?.seit ?? null,
    naechsterTermin: stand?.naechsterTermin ?? null,
    weg: miniWeg(weg(folge, position(folge, heute), heute)),
  };
}

/**
 * These papers as lists show them, in this order; the ids are those of papers this Akteur may read. One statement: ids are
 * found first, so that what a row shows is read for the rows of one page and not for all there are to sort.
 */
export async function vorlagenreihen(
  akteur: Akteur,
  ids: readonly string[],
  heute: LocalDate,
): Promise<VorlageZeile[]> {
  const zu = new Map((await lies(akteur, ids, heute, false)).map((z) => [z.id, z]));
  return ids.flatMap((id) => {
    const zeile = zu.get(id);
    return zeile ? [alsReihe(mitZeiten(zeile), heute)] : [];
  });
}

/** The same papers by id, whole, and with what has happened to each: Sachstand entries and dispatches. */
export async function reihenMitNeuem(
  akteur: Akteur,
  ids: readonly string[],
  heute: LocalDate,
): Promise<ReadonlyMap<string, Reihe>> {
  const reihen = await lies(akteur, [...new Set(ids)], heute, true);
  return new Map(reihen.map((z) => [z.id, mitZeiten(z)]));
}

/** The papers that moved last: latest "seit" first. For the start page. */
export async function zuletztBewegt(
  akteur: Akteur,
  heute: LocalDate,
  anzahl: number,
): Promise<VorlageZeile[]> {
  const staende = await tabellenFuer(akteur).standort.findMany({
    where: {
      AND: [standFuer(akteur, heute), { vorlage: sichtbar(akteur) }],
      seit: { not: null, lte: alsDatum(heute) },
    },
    orderBy: [{ seit: 'desc' }, { vorlageId: 'asc' }],
    take: anzahl,
    select: { vorlageId: true },
  });
  return vorlagenreihen(
    akteur,
    staende.map((s) => s.vorlageId),
    heute,
  );
}
