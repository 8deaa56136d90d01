import 'server-only';
import type { LocalDate } from '@/domain/kern/localDate';
import { type Begriff, frage } from '@/domain/suche/begriffe';
import { type Facetten, facetten } from '@/domain/suche/facetten';
import type { Suchfilter } from '@/domain/suche/filter';
import { type Anzahl, type Fundort, type Stueck, ZAEHLGRENZE } from '@/domain/suche/treffer';
import { type Akteur, publikumVon } from '@/domain/zugriff/akteur';
import { vorrat } from '@/server/facetten/queries';
import { type Fundstelle, fundstellen } from '@/server/fundstellen/queries';
import { behalte } from '@/server/kern/behalten';
import { sichtVon } from '@/server/kern/sicht';
import { siehtAlles } from '@/server/kern/sichtbarkeit';
import { tsquery, vorschlag } from '@/server/suchvorschlaege/queries';
import { suchausdruck } from '@/server/suchworte/queries';
import { type Treffermenge, treffermenge } from '@/server/treffermengen/queries';
import { type VorlageZeile, vorlagenreihen } from '@/server/vorlagenreihen/queries';

/** A paper that was found: its line, with what was looked for marked, and where else it stands. */
export type Treffer = VorlageZeile & {
  /** Number, Betreff and Untertitel in pieces; joined they are the texts of the line. */
  nummerStuecke: Stueck[];
  betreffStuecke: Stueck[];
  untertitelStuecke: Stueck[];
  /** The passage around the first place in section, Sachstand or attachment; null when only the title says it. */
  auszug: Stueck[] | null;
  /** In this order: number, title, text, Sachstand, attachments. Empty without words. */
  fundorte: Fundort[];
};

export type Suchergebnis = {
  treffer: Treffer[];
  /** `mehr`: "mehr als 1.000". */
  anzahl: Anzahl;
  seite: number;
  /** Null where nobody counts them: the list without words and filters is longer than 1.000. */
  seiten: number | null;
  /** True when another page follows. */
  weiter: boolean;
  /** Pages end with this hit though there are more; null where all can be turned over. Say so. */
  nurDieErsten: number | null;
  facetten: Facetten;
  /** Another spelling of the whole search that finds something without filters; only when this one finds nothing. */
  meintenSie: string | null;
  /** Words in so many others that not all of these were looked for. Say so. */
  gekuerzt: string[];
  /** Words beyond the twelve that one search looks for. Say so. */
  nichtGesucht: string[];
};

export const JE_SEITE = 25;

/**
 * The papers this Akteur may read that hold all words of the search and pass the filters, with what each filter would leave.
 * All years. Five statements at most, besides what is kept.
 */
export async function sucheVorlagen(
  akteur: Akteur,
  filter: Suchfilter,
  heute: LocalDate,
): Promise<Suchergebnis> {
  const { begriffe, nichtGesucht } = frage(filter.q);
  const [{ teile, gekuerzt }, moeglich] = await Promise.all([suchausdruck(akteur, begriffe), vorrat(akteur)]);
  const q = tsquery(teile);
  const gezaehlt = await menge(akteur, filter, q, heute);
  const letzte = Math.max(1, Math.ceil(gezaehlt.anzahl.wert / JE_SEITE));
  const begrenzt = gezaehlt.anzahl.mehr && q !== null && filter.sortierung === 'relevanz';
  const zuWeit = filter.seite > letzte && (begrenzt || gezaehlt.ids.length === 0);
  const seite = zuWeit ? letzte : filter.seite;
  const gezeigt = zuWeit ? await menge(akteur, { ...filter, seite }, q, heute) : gezaehlt;
  const { anzahl } = gezeigt;
  const [treffer, meintenSie] = await Promise.all([
    trefferZu(akteur, gezeigt.ids, begriffe, teile, heute),
    anzahl.wert === 0 && begriffe.length > 0 ? vorschlag(akteur, begriffe, teile) : null,
  ]);
  return {
    treffer,
    anzahl,
    seite,
    seiten: anzahl.mehr && !begrenzt ? null : letzte,
    weiter: gezeigt.weiter && !(begrenzt && seite >= letzte),
    nurDieErsten: begrenzt ? ZAEHLGRENZE : null,
    facetten: facetten(gezeigt.werte, gezeigt.gekappt, filter, moeglich, publikumVon(akteur)),
    meintenSie,
    gekuerzt,
    nichtGesucht,
  };
}

/** As many searches are remembered per audience, some 20 kB each. */
const SUCHEN = 50;

/** Found and counted once for all of an audience, until something changes; for who has rights of his own each time. */
function menge(
  akteur: Akteur,
  filter: Suchfilter,
  q: string | null,
  heute: LocalDate,
): Promise<Treffermenge> {
  const zaehle = () => treffermenge(akteur, filter, q, heute, JE_SEITE);
  if (!siehtAlles(akteur) && akteur.art !== 'oeffentlich') return zaehle();
  const name = JSON.stringify([heute, filter]);
  return behalte({ art: 'treffer', sicht: sichtVon(akteur), name, hoechstens: SUCHEN }, zaehle);
}

async function trefferZu(
  akteur: Akteur,
  ids: string[],
  begriffe: readonly Begriff[],
  teile: readonly string[],
  heute: LocalDate,
): Promise<Treffer[]> {
  if (ids.length === 0) return [];
  const zeilen = await vorlagenreihen(akteur, ids, heute);
  const stellen = await fundstellen(akteur, zeilen, begriffe, teile.join(' | '));
  return zeilen.map((zeile, i) => ({ ...zeile, ...(stellen[i] as Fundstelle) }));
}
