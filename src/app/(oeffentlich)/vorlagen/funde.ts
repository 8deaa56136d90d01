import type { Reiterziel } from '@/components/suche/Reiter';
import type { LocalDate } from '@/domain/kern/localDate';
import { bereichsadresse } from '@/domain/suche/adresse';
import { BEREICHE, type Bereich, MERKMALE, type Suchfilter } from '@/domain/suche/filter';
import type { Anzahl, Stueck } from '@/domain/suche/treffer';
import { BEREICH_TEXT, kurzeAnzahl } from '@/domain/texte/suche';
import type { Akteur } from '@/domain/zugriff/akteur';
import type {
  Facetten,
  Fundliste,
  GremiumTreffer,
  PersonTreffer,
  SitzungTreffer,
  Suchergebnis,
} from '@/server/suche/queries';
import { vorlagenliste } from '@/server/suche/queries';

export { JE_SEITE } from '@/server/suche/queries';

/** What was found in one part of the search, and how much there is in each. */
export type Funde = { anzahl: Anzahl; zahlen: Record<Bereich, Anzahl> } & (
  | { bereich: 'vorlagen'; liste: Suchergebnis }
  | { bereich: 'gremien'; liste: Fundliste<GremiumTreffer> }
  | { bereich: 'sitzungen'; liste: Fundliste<SitzungTreffer> }
  | { bereich: 'personen'; liste: Fundliste<PersonTreffer> }
);

const stuecke = (text: string, q: string): Stueck[] => {
  if (!q) return [{ text, treffer: false }];
  const teile = text.split(new RegExp(`(${q.replace(/\W/g, '.')})`, 'i'));
  return teile.filter(Boolean).map((t, i) => ({ text: t, treffer: t.toLowerCase() === q.toLowerCase() }));
};

export async function finde(akteur: Akteur, filter: Suchfilter, heute: LocalDate): Promise<Funde> {
  const l = await vorlagenliste(akteur, { ...filter, stand: filter.stand } as never, heute);
  const w = (wert: string, n: number, name: string | null = null) => ({
    wert,
    name,
    anzahl: { wert: n, mehr: filter.q === 'e' },
  });
  const facetten = Object.fromEntries(MERKMALE.map((m) => [m, []])) as unknown as Facetten;
  facetten.gremium = Array.from({ length: 26 }, (_, i) =>
    w(
      `00000000-0000-4000-8000-0000000000${10 + i}`,
      40 - i,
      i % 3
        ? `Bezirksvertretung Nummer ${i}`
        : `Ausschuss für Stadtplanung, Umwelt, Wohnen und nachhaltige Entwicklung ${i}`,
    ),
  );
  facetten.zustaendigkeit = [w('BESCHLUSS', 12), w('KENNTNISNAHME', 5)];
  facetten.ergebnis = [w('ZUR_KENNTNIS_GENOMMEN', 12), w('BESCHLOSSEN', 5)];
  facetten.stand = [w('ALS_NAECHSTES', 12), w('ABGESCHLOSSEN', 5)];
  facetten.art = [w('ANTRAG', 12), w('BESCHLUSSVORLAGE', 1500)];
  facetten.jahr = Array.from({ length: 16 }, (_, i) => w(String(2026 - i), 3 * i + 1));
  facetten.stadtbezirk = [w('Hörde', 3), w('Innenstadt-Nord', 2)];
  const zeilen = l.zeilen.map((z, i) => ({
    ...z,
    nummerStuecke: stuecke(z.nummer ?? '', filter.q),
    betreffStuecke: stuecke(z.betreff, filter.q),
    untertitelStuecke: z.untertitel ? stuecke(z.untertitel, filter.q) : [],
    auszug:
      i % 2 && filter.q
        ? stuecke(
            '… querung an der Haltestelle; dort liegt die ' +
              filter.q +
              ' in einer langen Zeile Text, die von der Umgebung des ersten Fundes erzählt und nach etwa zweihundert Zeichen mit Punkten aufhört …',
            filter.q,
          )
        : null,
    fundorte: !filter.q
      ? []
      : i % 4 === 1
        ? [
            { art: 'TITEL' as const },
            { art: 'TEXT' as const },
            {
              art: 'ANLAGE' as const,
              id: z.id,
              name: 'Schülerinnen und Schüler nach Schulformen und Stadtbezirken, mit den Vergleichszahlen',
            },
          ]
        : [{ art: 'TITEL' as const }],
  }));
  const liste: Suchergebnis = {
    treffer: zeilen,
    anzahl: filter.q === 'e' ? { wert: 1000, mehr: true } : { wert: l.gesamt, mehr: false },
    seite: l.seite,
    seiten: filter.q === 'e' ? null : l.seiten,
    weiter: true,
    nurDieErsten: filter.q === 'e' ? 1000 : null,
    facetten,
    meintenSie: l.gesamt === 0 ? 'radweg' : null,
    gekuerzt: filter.q === 'e' ? ['e'] : [],
  };
  return {
    anzahl: liste.anzahl,
    zahlen: {
      vorlagen: liste.anzahl,
      gremien: { wert: 2, mehr: false },
      sitzungen: { wert: 0, mehr: false },
      personen: { wert: 14, mehr: false },
    },
    bereich: 'vorlagen',
    liste,
  };
}

/** The parts of the search, each with what there is of these words. */
export const bereichsreiter = (filter: Suchfilter, { zahlen }: Funde): Reiterziel[] =>
  BEREICHE.map((bereich) => ({
    text: BEREICH_TEXT[bereich],
    anzahl: kurzeAnzahl(zahlen[bereich]),
    href: bereichsadresse(filter, bereich),
    hier: bereich === filter.bereich,
  }));
