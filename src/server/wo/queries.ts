import 'server-only';
import { type LocalDate, plusTage } from '@/domain/kern/localDate';
import { seitenlage } from '@/domain/kern/seite';
import {
  type Auswahl,
  type Gruppierung,
  type TafelFilter,
  type Tafelsorte,
  vorgabeFuer,
} from '@/domain/wo/filter';
import { type Tafelgesamt, zeilenVon } from '@/domain/wo/tafel';
import { trefferzahl } from '@/domain/wo/zaehlung';
import type { TafelZeile } from '@/domain/wo/zeile';
import type { Akteur } from '@/domain/zugriff/akteur';
import { siehtAlles } from '@/server/kern/sichtbarkeit';
import { laufendeFuer, type Tafelfrage } from '@/server/laufende/queries';
import { type SitzungZeile, sitzungenZwischen } from '@/server/termine/queries';

export type Tafel = Omit<Tafelgesamt, 'faecher'> & {
  /** What holds where the address said nothing. */
  auswahl: Auswahl;
  nach: Gruppierung;
  sort: Tafelsorte;
  /** The rows of this page. */
  zeilen: TafelZeile[];
  seite: number;
  seiten: number;
  /** Sittings of the next four weeks, with the number of papers each. */
  sitzungen: readonly SitzungZeile[];
  /** How many papers each of the other boards asked for shows. */
  andere: number[];
};

const VIER_WOCHEN = 28;
export const JE_TAFEL = 50;
const JE_BLOCK = 500;

/**
 * The board: which papers are on their way, where they stand and why they hang, for this reader on this day, from stored rows
 * alone; with the numbers of `andere` boards. One query, or three for who sees some papers whole; what is kept is read anew
 * where something has changed.
 */
export async function tafel(
  akteur: Akteur,
  filter: TafelFilter,
  heute: LocalDate,
  andere: readonly TafelFilter[] = [],
): Promise<Tafel> {
  const [lage, sitzungen] = await Promise.all([
    laufendeFuer(akteur, heute),
    sitzungenZwischen(akteur, heute, plusTage(heute, VIER_WOCHEN)),
  ]);
  const gefragt = alsFrage(akteur, filter);
  const { faecher, ...gesamt } = lage.aufgestellt(gefragt);
  const { seite, seiten } = seitenlage(gesamt.zeilenGesamt, JE_TAFEL, filter.seite);
  return {
    ...gesamt,
    auswahl: gefragt.filter.auswahl,
    nach: gefragt.nach,
    sort: gefragt.sort,
    zeilen: zeilenVon(faecher, (seite - 1) * JE_TAFEL, seite * JE_TAFEL),
    seite,
    seiten,
    sitzungen,
    andere: andere.map((f) => trefferzahl(lage.alle(), alsFrage(akteur, f).filter)),
  };
}

/** All rows of the board in its order, block by block: for a file, without a cap. Read at one instant. */
export async function* tafelBloecke(
  akteur: Akteur,
  filter: TafelFilter,
  heute: LocalDate,
): AsyncGenerator<TafelZeile[]> {
  const { aufgestellt } = await laufendeFuer(akteur, heute);
  const { faecher, zeilenGesamt } = aufgestellt(alsFrage(akteur, filter));
  for (let i = 0; i < zeilenGesamt; i += JE_BLOCK) yield zeilenVon(faecher, i, i + JE_BLOCK);
}

function alsFrage(akteur: Akteur, roh: TafelFilter): Tafelfrage {
  const { auswahl, nach, sort } = vorgabeFuer(siehtAlles(akteur), roh);
  return { filter: { ...roh, auswahl }, nach, sort };
}
