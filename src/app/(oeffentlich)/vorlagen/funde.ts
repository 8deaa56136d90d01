import type { Reiterziel } from '@/components/suche/Reiter';
import type { LocalDate } from '@/domain/kern/localDate';
import { bereichsadresse } from '@/domain/suche/adresse';
import { BEREICHE, type Bereich, type Suchfilter } from '@/domain/suche/filter';
import type { Anzahl } from '@/domain/suche/treffer';
import { BEREICH_TEXT, kurzeAnzahl } from '@/domain/texte/suche';
import type { Akteur } from '@/domain/zugriff/akteur';
import {
  type Fundliste,
  type GremiumTreffer,
  type PersonTreffer,
  type SitzungTreffer,
  type Suchergebnis,
  sucheVorlagen,
} from '@/server/suche/queries';

export { JE_SEITE } from '@/server/suche/queries';

/** What was found in one part of the search, and how much there is in each. */
export type Funde = { anzahl: Anzahl; zahlen: Partial<Record<Bereich, Anzahl>> } & (
  | { bereich: 'vorlagen'; liste: Suchergebnis }
  | { bereich: 'gremien'; liste: Fundliste<GremiumTreffer> }
  | { bereich: 'sitzungen'; liste: Fundliste<SitzungTreffer> }
  | { bereich: 'personen'; liste: Fundliste<PersonTreffer> }
);

export async function finde(akteur: Akteur, filter: Suchfilter, heute: LocalDate): Promise<Funde> {
  const liste = await sucheVorlagen(akteur, filter, heute);
  return { anzahl: liste.anzahl, zahlen: { vorlagen: liste.anzahl }, bereich: 'vorlagen', liste };
}

/** The parts of the search, each with what there is of these words. */
export const bereichsreiter = (filter: Suchfilter, { zahlen }: Funde): Reiterziel[] =>
  BEREICHE.flatMap((bereich) => {
    const anzahl = zahlen[bereich];
    if (!anzahl) return [];
    return [
      {
        text: BEREICH_TEXT[bereich],
        anzahl: kurzeAnzahl(anzahl),
        href: bereichsadresse(filter, bereich),
        hier: bereich === filter.bereich,
      },
    ];
  });
