import { GREMIUM } from './stadt/gremien';
import { groesse } from './stadt/groesse';
import { abBesondere, ersterSchritt } from './stadt/plan';
import { Sitzungsplan } from './stadt/sitzungen';
import { kennung } from './stadt/zufall';

/** Who asks: nobody in particular, or somebody signed in. */
export type Leser = 'oeffentlich' | 'mitglied' | 'ratsbuero';

/** A page to measure. More ways out of the product are more of these. */
export type Seite = {
  name: string;
  pfad: string;
  leser: Leser;
  /** The public's pages twice: as the gate keeps them, and made anew for each request. */
  gespeichert: boolean;
  /** Connections at once. */
  verbindungen: readonly number[];
};

const ALLE = [1, 20] as const;
const VIELE = [1, 20, 100, 400] as const;

/** Where the measured things are in a city of so many papers. */
export function orte(vorlagen: number) {
  const g = groesse(vorlagen);
  const plan = new Sitzungsplan(g);
  const erste = abBesondere(g);
  return {
    drei: kennung('vorlage', erste),
    lang: kennung('vorlage', erste + 1),
    sechzig: plan.fuer('SECHZIG')[0]?.id ?? '',
    // The last of the three steps of the first paper there.
    punkt: kennung('beratung', ersterSchritt(g, erste + 2) + 2),
    kenntnisnahmen: plan.fuer('KENNTNISNAHMEN').map((s) => s.id),
    ergebnisse: plan.fuer('ERGEBNISSE').map((s) => s.id),
    gremium: GREMIUM[2]?.id ?? '',
  };
}

type Orte = ReturnType<typeof orte>;

const oeffentliche = (o: Orte): [string, string][] => [
  ['Startseite', '/'],
  ['Liste', '/vorlagen'],
  ['Liste, gefiltert', `/vorlagen?gremium=${o.gremium}&jahr=2025&art=BESCHLUSSVORLAGE`],
  ['Suche, 1 Wort', '/vorlagen?q=Radweg'],
  ['Suche, 3 Wörter', '/vorlagen?q=Radweg+Schule+Haushalt'],
  ['Vorlage, 3 Schritte', `/vorlagen/${o.drei}`],
  ['Vorlage, 26 Schritte', `/vorlagen/${o.lang}`],
  ['Tafel', '/wo'],
  ['Statistik', '/statistik'],
  ['Sitzung, 60 Punkte', `/sitzungen/${o.sechzig}`],
  ['Gremium', `/gremien/${o.gremium}`],
];

const angemeldete = (o: Orte): [string, string, Leser][] => [
  ['Meine Sitzungen', '/meine', 'mitglied'],
  ['Liste', '/vorlagen', 'mitglied'],
  ['Tafel', '/wo', 'mitglied'],
  ['Vorlage, 26 Schritte', `/vorlagen/${o.lang}`, 'mitglied'],
  ['Ratsbüro', '/buero', 'ratsbuero'],
  ['Liste', '/vorlagen', 'ratsbuero'],
  ['Suche, 3 Wörter', '/vorlagen?q=Radweg+Schule+Haushalt', 'ratsbuero'],
  ['Tafel', '/wo', 'ratsbuero'],
  ['Vorlage, 26 Schritte', `/vorlagen/${o.lang}`, 'ratsbuero'],
  ['Sitzung, 60 Punkte', `/sitzungen/${o.sechzig}`, 'ratsbuero'],
  ['Protokoll, 60 Punkte', `/protokoll/${o.sechzig}?punkt=${o.punkt}`, 'ratsbuero'],
];

/** The three that show what more connections do: a kept paper, a kept list, a paper made anew. */
const mitVielen = (name: string, gespeichert: boolean) =>
  name === 'Vorlage, 26 Schritte' || (name === 'Liste' && gespeichert);

/** All pages in the order they are measured. */
export function seiten(vorlagen: number): Seite[] {
  const o = orte(vorlagen);
  const eine =
    (gespeichert: boolean) =>
    ([name, pfad]: [string, string]): Seite => ({
      name,
      pfad,
      leser: 'oeffentlich',
      gespeichert,
      verbindungen: mitVielen(name, gespeichert) ? VIELE : ALLE,
    });
  return [
    ...oeffentliche(o).map(eine(true)),
    ...oeffentliche(o).map(eine(false)),
    ...angemeldete(o).map(([name, pfad, leser]) => ({
      name,
      pfad,
      leser,
      gespeichert: false,
      verbindungen: ALLE,
    })),
  ];
}

/**
 * The address to ask for. A page of the public is made anew where its address was never asked for before, so a parameter
 * that no page knows gets a number of its own ("§") in each request; the gate has no back door for measuring.
 */
export const adresse = ({ pfad, gespeichert, leser }: Seite): string =>
  gespeichert || leser !== 'oeffentlich' ? pfad : `${pfad}${pfad.includes('?') ? '&' : '?'}_=§`;
