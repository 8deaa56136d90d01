import 'server-only';
import { position } from '@/domain/beratungsfolge/position';
import type { PositionCode } from '@/domain/beratungsfolge/position/code';
import { type MiniHalt, miniWeg } from '@/domain/beratungsfolge/weg/mini';
import { weg } from '@/domain/beratungsfolge/weg/weg';
import { alsDatum, ausDatum, type LocalDate } from '@/domain/kern/localDate';
import { type Begriff, frage } from '@/domain/suche/begriffe';
import { type Facetten, facetten } from '@/domain/suche/facetten';
import type { Suchfilter } from '@/domain/suche/filter';
import { type Anzahl, type Fundort, type Stueck, ZAEHLGRENZE } from '@/domain/suche/treffer';
import type { Vorlagenart } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';
import { vorrat } from '@/server/facetten/queries';
import { type Fundstelle, fundstellen } from '@/server/fundstellen/queries';
import { tabellenFuer } from '@/server/kern/db';
import { alsFolge, alsFolgeAnsicht, FOLGE } from '@/server/kern/folge';
import { standFuer } from '@/server/kern/sicht';
import { sichtbar, sichtbareSchritte } from '@/server/kern/sichtbarkeit';
import { tsquery, vorschlag } from '@/server/suchvorschlaege/queries';
import { suchausdruck } from '@/server/suchworte/queries';
import { treffermenge } from '@/server/treffermengen/queries';

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
  /** Another spelling of the whole search that finds something; only when this one finds nothing. */
  meintenSie: string | null;
  /** Words in so many others that not all of these were looked for. Say so. */
  gekuerzt: string[];
  /** Words beyond the twelve that one search looks for. Say so. */
  nichtGesucht: string[];
};

export const JE_SEITE = 25;

/** For rows of `tabellenFuer(akteur)`: steps and position as far as this Akteur sees them. */
export const vorlageZeileAuswahl = (akteur: Akteur, heute: LocalDate) =>
  ({
    ...FOLGE,
    beratungen: { ...FOLGE.beratungen, where: sichtbareSchritte(akteur) },
    id: true,
    nummer: true,
    art: true,
    betreff: true,
    untertitel: true,
    datum: true,
    standorte: {
      where: standFuer(akteur, heute),
      select: { code: true, satz: true, seit: true, naechsterTermin: true, weitereOffen: true },
    },
  }) as const satisfies Prisma.VorlageSelect;

type Zeile = Prisma.VorlageGetPayload<{ select: ReturnType<typeof vorlageZeileAuswahl> }>;

export function alsVorlageZeile(zeile: Zeile, heute: LocalDate): VorlageZeile {
  const [stand] = zeile.standorte;
  const folge = alsFolgeAnsicht(zeile, alsFolge(zeile, stand?.weitereOffen));
  return {
    id: zeile.id,
    nummer: zeile.nummer,
    art: zeile.art as Vorlagenart,
    betreff: zeile.betreff,
    untertitel: zeile.untertitel,
    datum: zeile.datum && ausDatum(zeile.datum),
    code: (stand?.code as PositionCode | undefined) ?? null,
    satz: stand?.satz ?? null,
    seit: stand?.seit ? ausDatum(stand.seit) : null,
    naechsterTermin: stand?.naechsterTermin ? ausDatum(stand.naechsterTermin) : null,
    weg: miniWeg(weg(folge, position(folge, heute), heute)),
  };
}

/**
 * The papers this Akteur may read that hold all words of the search and pass the filters, with what each filter would leave.
 * All years. Four statements, six where nothing is found.
 */
export async function sucheVorlagen(
  akteur: Akteur,
  filter: Suchfilter,
  heute: LocalDate,
): Promise<Suchergebnis> {
  const { begriffe, nichtGesucht } = frage(filter.q);
  const { teile, gekuerzt } = await suchausdruck(akteur, begriffe);
  const q = tsquery(teile);
  const gezaehlt = await treffermenge(akteur, filter, q, heute, JE_SEITE);
  const letzte = Math.max(1, Math.ceil(gezaehlt.anzahl.wert / JE_SEITE));
  const begrenzt = gezaehlt.anzahl.mehr && q !== null && filter.sortierung === 'relevanz';
  const zuWeit = filter.seite > letzte && (begrenzt || gezaehlt.ids.length === 0);
  const seite = zuWeit ? letzte : filter.seite;
  const menge = zuWeit ? await treffermenge(akteur, { ...filter, seite }, q, heute, JE_SEITE) : gezaehlt;
  const { anzahl } = menge;
  const [treffer, moeglich, meintenSie] = await Promise.all([
    trefferZu(akteur, menge.ids, begriffe, teile, heute),
    vorrat(akteur),
    anzahl.wert === 0 && begriffe.length > 0 ? vorschlag(akteur, begriffe, teile) : null,
  ]);
  return {
    treffer,
    anzahl,
    seite,
    seiten: anzahl.mehr && !begrenzt ? null : letzte,
    weiter: menge.weiter && !(begrenzt && seite >= letzte),
    nurDieErsten: begrenzt ? ZAEHLGRENZE : null,
    facetten: facetten(menge.werte, menge.gekappt, filter, moeglich),
    meintenSie,
    gekuerzt,
    nichtGesucht,
  };
}

/**
 * The paper this Akteur may read that has exactly this number, however it is typed ("DS 13245-08", "13245/08"); null where
 * none has it. For going there at once.
 */
export async function vorlageMitNummer(akteur: Akteur, q: string): Promise<string | null> {
  const [begriff, ...mehr] = frage(q).begriffe;
  if (!begriff || mehr.length > 0 || !/^[0-9]+(x[0-9]+)+$/.test(begriff.wort)) return null;
  const zahlen = begriff.wort.split('x');
  const zeile = await tabellenFuer(akteur).vorlage.findFirst({
    where: { AND: [sichtbar(akteur), { nummer: { in: ['-', '/'].map((strich) => zahlen.join(strich)) } }] },
    select: { id: true },
  });
  return zeile?.id ?? null;
}

async function trefferZu(
  akteur: Akteur,
  ids: string[],
  begriffe: readonly Begriff[],
  teile: readonly string[],
  heute: LocalDate,
): Promise<Treffer[]> {
  if (ids.length === 0) return [];
  const gelesen = await tabellenFuer(akteur).vorlage.findMany({
    where: { id: { in: ids } },
    select: vorlageZeileAuswahl(akteur, heute),
    relationLoadStrategy: 'join',
  });
  const zu = new Map(gelesen.map((z) => [z.id, alsVorlageZeile(z, heute)]));
  const zeilen = ids.flatMap((id) => zu.get(id) ?? []);
  const stellen = await fundstellen(akteur, zeilen, begriffe, teile.join(' | '));
  return zeilen.map((zeile, i) => ({ ...zeile, ...(stellen[i] as Fundstelle) }));
}

/** The papers that moved last: latest "seit" first. For the start page. */
export async function zuletztBewegt(
  akteur: Akteur,
  heute: LocalDate,
  anzahl: number,
): Promise<VorlageZeile[]> {
  const zeilen = await tabellenFuer(akteur).standort.findMany({
    where: {
      AND: [standFuer(akteur, heute), { vorlage: sichtbar(akteur) }],
      seit: { not: null, lte: alsDatum(heute) },
    },
    orderBy: [{ seit: 'desc' }, { vorlageId: 'asc' }],
    take: anzahl,
    select: { vorlage: { select: vorlageZeileAuswahl(akteur, heute) } },
    relationLoadStrategy: 'join',
  });
  return zeilen.map((z) => alsVorlageZeile(z.vorlage, heute));
}
