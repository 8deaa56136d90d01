import type { Reiterziel } from '@/components/suche/Reiter';
import type { LocalDate } from '@/domain/kern/localDate';
import { bereichsadresse } from '@/domain/suche/adresse';
import { frage } from '@/domain/suche/begriffe';
import { nurWorte } from '@/domain/suche/eingabe';
import type { Facetten } from '@/domain/suche/facetten';
import { BEREICHE, type Bereich, MERKMALE, type Suchfilter } from '@/domain/suche/filter';
import type { Anzahl } from '@/domain/suche/treffer';
import { BEREICH_TEXT, kurzeAnzahl } from '@/domain/texte/suche';
import type { Akteur } from '@/domain/zugriff/akteur';
import {
  type Fundliste,
  type GremiumTreffer,
  type PersonTreffer,
  type SitzungTreffer,
  sucheGremien,
  suchePersonen,
  sucheSitzungen,
} from '@/server/suchbereiche/queries';
import { type Suchergebnis, sucheVorlagen } from '@/server/suche/queries';
import { type Namensvorschlag, namensvorschlag, suchzahlen, vorlagenzahl } from '@/server/suchzahlen/queries';

export { JE_SEITE } from '@/server/suche/queries';

type Liste =
  | { bereich: 'vorlagen'; liste: Suchergebnis }
  | { bereich: 'gremien'; liste: Fundliste<GremiumTreffer> }
  | { bereich: 'sitzungen'; liste: Fundliste<SitzungTreffer> }
  | { bereich: 'personen'; liste: Fundliste<PersonTreffer> };
type Zahlen = Partial<Record<Bereich, Anzahl>>;

/**
 * What was found in one part of the search, and how much there is in the others, where somebody has counted. `name`: what a
 * body or a person is called that may have been meant; only where nothing is found.
 */
export type Funde = Liste & { zahlen: Zahlen; name: Namensvorschlag | null };

const KEINE: Anzahl = { wert: 0, mehr: false };
/** Signs alone ask for nothing: they must not find everything. */
const NICHTS: Suchergebnis = {
  treffer: [],
  anzahl: KEINE,
  seite: 1,
  seiten: 1,
  weiter: false,
  nurDieErsten: null,
  facetten: Object.fromEntries(MERKMALE.map((merkmal) => [merkmal, []])) as unknown as Facetten,
  meintenSie: null,
  gekuerzt: [],
  nichtGesucht: [],
};

/** Eight statements at most, where papers are found; a list without words counts nothing else. */
export async function finde(akteur: Akteur, filter: Suchfilter, heute: LocalDate): Promise<Funde> {
  if (filter.q === '') return { ...(await listeVon(akteur, filter, heute)), zahlen: {}, name: null };
  if (frage(filter.q).begriffe.length === 0)
    return { bereich: 'vorlagen', liste: NICHTS, zahlen: {}, name: null };
  const [liste, andere, vorlagen] = await Promise.all([
    listeVon(akteur, filter, heute),
    suchzahlen(akteur, filter.q),
    filter.bereich === 'vorlagen' ? null : vorlagenzahl(akteur, filter.q, heute),
  ]);
  const zahlen = { ...andere, ...(vorlagen && { vorlagen }), [liste.bereich]: liste.liste.anzahl };
  // Where papers are narrowed, it is not the spelling.
  const nichts =
    (liste.bereich !== 'vorlagen' || nurWorte(filter)) && BEREICHE.every((b) => zahlen[b]?.wert === 0);
  return { ...liste, zahlen, name: nichts ? await namensvorschlag(akteur, filter.q) : null };
}

async function listeVon(akteur: Akteur, filter: Suchfilter, heute: LocalDate): Promise<Liste> {
  switch (filter.bereich) {
    case 'gremien':
      return { bereich: 'gremien', liste: await sucheGremien(akteur, filter, heute) };
    case 'sitzungen':
      return { bereich: 'sitzungen', liste: await sucheSitzungen(akteur, filter, heute) };
    case 'personen':
      return { bereich: 'personen', liste: await suchePersonen(akteur, filter, heute) };
    default:
      return { bereich: 'vorlagen', liste: await sucheVorlagen(akteur, filter, heute) };
  }
}

/** The parts of the search, each with what there is of these words. */
export const bereichsreiter = (filter: Suchfilter, { bereich: hier, zahlen }: Funde): Reiterziel[] =>
  BEREICHE.map((bereich) => {
    const anzahl = zahlen[bereich];
    return {
      text: BEREICH_TEXT[bereich],
      anzahl: anzahl ? kurzeAnzahl(anzahl) : null,
      href: bereichsadresse(filter, bereich),
      hier: bereich === hier,
    };
  });
