import 'server-only';
import type { LocalDate } from '@/domain/kern/localDate';
import {
  type Auswahl,
  type Gruppierung,
  type TafelFilter,
  type Tafelsorte,
  vorgabeFuer,
} from '@/domain/wo/filter';
import { alsTafelzeile, stelleAuf, type Tafelgesamt } from '@/domain/wo/tafel';
import { trefferzahl } from '@/domain/wo/zaehlung';
import type { TafelZeile } from '@/domain/wo/zeile';
import type { Akteur } from '@/domain/zugriff/akteur';
import { siehtAlles } from '@/server/kern/sichtbarkeit';
import { type Lage, laufendeFuer } from '@/server/laufende/queries';

export type Tafel = Omit<Tafelgesamt, 'zeilen'> &
  Pick<Lage, 'sitzungen'> & {
    /** What holds where the address said nothing. */
    auswahl: Auswahl;
    nach: Gruppierung;
    sort: Tafelsorte;
    zeilen: TafelZeile[];
    /** Rows on all pages: a paper in two groups is two rows. */
    zeilenGesamt: number;
    seite: number;
    seiten: number;
    /** How many papers each of the other boards asked for shows. */
    andere: number[];
  };

export const JE_TAFEL = 50;
const JE_BLOCK = 500;

/**
 * The board: which papers are on their way, where they stand and why they hang, for this reader on this day, from stored rows
 * alone (rule 10); with the numbers of `andere` boards. One query, or three for who sees some papers whole; three more where
 * something has changed.
 */
export async function tafel(
  akteur: Akteur,
  filter: TafelFilter,
  heute: LocalDate,
  andere: readonly TafelFilter[] = [],
): Promise<Tafel> {
  const { lage, nach, sort, auswahl } = await frageNach(akteur, filter, heute);
  const geordnet = lage.geordnet(sort);
  const { zeilen, ...gesamt } = stelleAuf(geordnet, { ...filter, auswahl }, nach, lage.namen);
  const seiten = Math.max(1, Math.ceil(zeilen.length / JE_TAFEL));
  const seite = Math.min(filter.seite, seiten);
  return {
    ...gesamt,
    auswahl,
    nach,
    sort,
    zeilen: zeilen.slice((seite - 1) * JE_TAFEL, seite * JE_TAFEL).map(alsTafelzeile),
    zeilenGesamt: zeilen.length,
    seite,
    seiten,
    sitzungen: lage.sitzungen,
    andere: andere.map((f) => trefferzahl(geordnet, { ...f, ...vorgabeFuer(siehtAlles(akteur), f) })),
  };
}

/** All rows of the board in its order, block by block: for a file, without a cap. Read at one instant. */
export async function* tafelBloecke(
  akteur: Akteur,
  filter: TafelFilter,
  heute: LocalDate,
): AsyncGenerator<TafelZeile[]> {
  const { lage, nach, sort, auswahl } = await frageNach(akteur, filter, heute);
  const { zeilen } = stelleAuf(lage.geordnet(sort), { ...filter, auswahl }, nach, lage.namen);
  for (let i = 0; i < zeilen.length; i += JE_BLOCK) yield zeilen.slice(i, i + JE_BLOCK).map(alsTafelzeile);
}

async function frageNach(akteur: Akteur, filter: TafelFilter, heute: LocalDate) {
  return { ...vorgabeFuer(siehtAlles(akteur), filter), lage: await laufendeFuer(akteur, heute) };
}
