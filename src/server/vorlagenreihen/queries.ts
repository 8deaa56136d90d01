import 'server-only';
import { position } from '@/domain/beratungsfolge/position';
import type { PositionCode } from '@/domain/beratungsfolge/position/code';
import { type MiniHalt, miniWeg } from '@/domain/beratungsfolge/weg/mini';
import type { WegSchritt } from '@/domain/beratungsfolge/weg/modell';
import { weg } from '@/domain/beratungsfolge/weg/weg';
import { alsDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Vorlagenart, Vorlagenstatus } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { behalteJe } from '@/server/kern/behalten';
import { frage, tabellenFuer } from '@/server/kern/db';
import { jsonListe } from '@/server/kern/jsonzeile';
import { type Sicht, sichtFuer, standFuer } from '@/server/kern/sicht';
import { sichtbar, siehtAlles } from '@/server/kern/sichtbarkeit';
import { fuerAlleOder, lesbare } from '@/server/kern/sichtbarkeitSql';

const { sql, raw } = Prisma;

/** What a list reads of a paper to draw its small way: days are text. */
export type Listenfolge = {
  status: Vorlagenstatus;
  beschlussErforderlich: boolean;
  zurueckgezogenTag: LocalDate | null;
  stand: { weitereOffen: boolean } | null;
  schritte: WegSchritt[];
};

/** A paper as lists show it: with its sentence, its small picture, and the code behind both. */
export type VorlageZeile = {
  id: string;
  nummer: string | null;
  art: Vorlagenart;
  betreff: string;
  untertitel: string | null;
  datum: LocalDate | null;
  code: PositionCode | null;
  satz: string | null;
  seit: LocalDate | null;
  naechsterTermin: LocalDate | null;
  weg: MiniHalt[];
};

/** As a list reads it. */
type Listenzeile = Listenfolge & {
  id: string;
  nummer: string | null;
  art: Vorlagenart;
  betreff: string;
  untertitel: string | null;
  tag: LocalDate | null;
  stand: {
    code: string;
    satz: string;
    seit: LocalDate | null;
    naechsterTermin: LocalDate | null;
    weitereOffen: boolean;
  } | null;
};

/** The stored position of a row `v` with `ganz` that holds today, as JSON. */
export const standSql = (heute: LocalDate): Prisma.Sql => sql`
  (SELECT json_build_object('code', o.code, 'satz', o.satz, 'seit', o.seit, 'naechsterTermin', o."naechsterTermin",
      'weitereOffen', o."weitereOffen")
    FROM standort o WHERE o."vorlageId" = v.id AND o.von <= ${heute}::date AND (o.bis IS NULL OR o.bis > ${heute}::date)
      AND o.sicht = CASE WHEN v.ganz THEN 'INTERN' ELSE 'OEFFENTLICH' END)`;

/** The small way of a paper. */
export function listenweg(z: Listenfolge, heute: LocalDate): MiniHalt[] {
  const folge = {
    vorlagenstatus: z.status,
    beschlussErforderlich: z.beschlussErforderlich,
    weitereOffen: z.stand?.weitereOffen ?? false,
    zurueckgezogenAm: z.zurueckgezogenTag,
    schritte: z.schritte,
  };
  return miniWeg(weg(folge, position(folge, heute), heute));
}

function alsZeile(z: Listenzeile, heute: LocalDate): VorlageZeile {
  const { id, nummer, art, betreff, untertitel, tag: datum, stand } = z;
  return {
    ...{ id, nummer, art, betreff, untertitel, datum },
    code: (stand?.code as PositionCode | undefined) ?? null,
    satz: stand?.satz ?? null,
    seit: stand?.seit ?? null,
    naechsterTermin: stand?.naechsterTermin ?? null,
    weg: listenweg(z, heute),
  };
}

/** So many are kept, each with a picture of its way: some 2 kB. */
const BEHALTEN = 1000;

/**
 * These papers as lists show them, in this order, as far as this Akteur may read them. Ids are found first, so that what a row
 * shows is read for the rows of one page and not for all there are to sort; and it is kept until something changes.
 */
export async function vorlagenreihen(
  akteur: Akteur,
  ids: readonly string[],
  heute: LocalDate,
): Promise<VorlageZeile[]> {
  const sicht = sichtFuer(akteur);
  const fach = { art: 'reihen', sicht, heute, hoechstens: BEHALTEN };
  const zeilen = await behalteJe(fach, await gesehene(akteur, ids), (fehlende, ganz) =>
    lade(sicht, fehlende, ganz, heute),
  );
  const zu = new Map(zeilen.map((zeile) => [zeile.id, zeile]));
  return ids.flatMap((id) => zu.get(id) ?? []);
}

/** Which of these papers this Akteur reads, and which as a whole. Of the public's the views hold no others. */
async function gesehene(akteur: Akteur, ids: readonly string[]): Promise<{ id: string; ganz: boolean }[]> {
  if (siehtAlles(akteur) || akteur.art === 'oeffentlich')
    return ids.map((id) => ({ id, ganz: siehtAlles(akteur) }));
  return frage('INTERN', sql`SELECT v.id, v.ganz FROM (${lesbare(akteur, genannt(ids))}) v`);
}

const genannt = (ids: readonly string[]) => sql`v.id = ANY (${[...ids]}::uuid[])`;

async function lade(
  sicht: Sicht,
  ids: readonly string[],
  ganz: boolean,
  heute: LocalDate,
): Promise<Map<string, VorlageZeile>> {
  const gefunden = await frage<{ zeile: Listenzeile }>(
    sicht,
    sql`SELECT row_to_json(r) AS zeile FROM (SELECT v.id, v.nummer, v.art, v.status, v.betreff, v.untertitel, v.datum AS tag,
        v."beschlussErforderlich", v."zurueckgezogenAm" AS "zurueckgezogenTag", ${standSql(heute)} AS stand, ${SCHRITTE} AS schritte
      FROM (SELECT v.*, ${ganz}::boolean AS ganz FROM vorlage v WHERE ${genannt(ids)} AND ${fuerAlleOder(ganz)} OFFSET 0) v) r`,
  );
  return new Map(gefunden.map(({ zeile }) => [zeile.id, alsZeile(zeile, heute)]));
}

const SCHRITTE = raw(
  jsonListe(
    'b ORDER BY b.ordnung',
    'listenschritt b WHERE b."vorlageId" = v.id AND (v.ganz OR NOT b.nichtoeffentlich)',
  ),
);

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
