import type { GremiumArt } from '@/domain/gremium/gremium';
import type { LocalDate } from '@/domain/kern/localDate';
import { WAHLPERIODEN } from './tage';
import {
  BEIRAETE,
  BETRIEBE,
  FRAKTIONEN,
  GREMIEN,
  KOMMISSIONEN,
  NACHNAMEN,
  STADTBEZIRKE,
  VORNAMEN,
} from './woerter';
import { kennung, Zufall } from './zufall';

export type Gremium = {
  id: string;
  name: string;
  kurzname: string;
  art: GremiumArt;
  entscheidungsbefugt: boolean;
  aufgabe: string | null;
  ordnung: number;
  stadtbezirk: string | null;
  version: number;
};

/** Bodies by what they do in a chain, and how often each sits compared to the others. */
type Bauplan = { art: GremiumArt; name: string; kurz: string; takt: number; mehr?: Partial<Gremium> };

const PLAENE: Bauplan[] = [
  { art: 'RAT', name: 'Rat der Stadt', kurz: 'Rat', takt: 40 },
  {
    art: 'HAUPTAUSSCHUSS',
    name: 'Haupt- und Finanzausschuss',
    kurz: 'HFA',
    takt: 36,
    mehr: { aufgabe: 'FINANZEN' },
  },
  ...GREMIEN.map((thema): Bauplan => {
    const mehr = thema === 'Jugendhilfe' ? { aufgabe: 'JUGENDHILFE' } : {};
    return { art: 'AUSSCHUSS', name: `Ausschuss für ${thema}`, kurz: `A. ${thema}`, takt: 22, mehr };
  }),
  ...BETRIEBE.map(
    (name): Bauplan => ({
      art: 'BETRIEBSAUSSCHUSS',
      name: `Betriebsausschuss ${name}`,
      kurz: `BA ${name}`,
      takt: 18,
      mehr: { aufgabe: 'BETRIEB' },
    }),
  ),
  ...STADTBEZIRKE.map(
    (bezirk): Bauplan => ({
      art: 'BEZIRKSVERTRETUNG',
      name: `Bezirksvertretung ${bezirk}`,
      kurz: `BV ${bezirk}`,
      takt: 16,
      mehr: { stadtbezirk: bezirk },
    }),
  ),
  { art: 'INTEGRATIONSRAT', name: 'Integrationsrat', kurz: 'Integrationsrat', takt: 14 },
  ...BEIRAETE.map(
    (name): Bauplan => ({ art: 'BEIRAT', name: `${name}beirat`, kurz: `${name}beirat`, takt: 10 }),
  ),
  ...KOMMISSIONEN.map(
    (name): Bauplan => ({ art: 'SONSTIGES', name: `${name}kommission`, kurz: `K. ${name}`, takt: 9 }),
  ),
];

const ENTSCHEIDET: readonly GremiumArt[] = [
  'RAT',
  'HAUPTAUSSCHUSS',
  'AUSSCHUSS',
  'BETRIEBSAUSSCHUSS',
  'BEZIRKSVERTRETUNG',
];

export const TAKT: readonly number[] = PLAENE.map(({ takt }) => takt);

/** The sixty bodies; their places are their numbers everywhere here. */
export const GREMIUM: readonly Gremium[] = PLAENE.map(({ art, name, kurz, mehr }, ordnung) => ({
  id: kennung('gremium', ordnung),
  name,
  kurzname: kurz.slice(0, 22),
  art,
  entscheidungsbefugt: ENTSCHEIDET.includes(art),
  aufgabe: null,
  ordnung,
  stadtbezirk: null,
  version: 1,
  ...mehr,
}));

export const RAT = 0;
export const HAUPTAUSSCHUSS = 1;
const nummern = (...arten: GremiumArt[]) =>
  GREMIUM.flatMap(({ art }, nr) => (arten.includes(art) ? [nr] : []));
export const AUSSCHUESSE = nummern('AUSSCHUSS', 'BETRIEBSAUSSCHUSS');
export const BEZIRKE = nummern('BEZIRKSVERTRETUNG');
export const BERATENDE = nummern('BEIRAT', 'INTEGRATIONSRAT', 'SONSTIGES');

export const personId = (nr: number): string => kennung('person', nr);

export const personen = (anzahl: number) =>
  Array.from({ length: anzahl }, (_, nr) => {
    const z = new Zufall('person', nr);
    return {
      id: personId(nr),
      titel: z.chance(0.06) ? 'Dr.' : null,
      vorname: z.wahl(VORNAMEN),
      nachname: z.wahl(NACHNAMEN),
      ausSuchmaschinen: z.chance(0.05),
      version: 1,
    };
  });

type Mitgliedschaft = {
  id: string;
  personId: string;
  gremiumId: string;
  rolle: string;
  fraktion: string | null;
  stimmberechtigt: boolean;
  von: LocalDate;
  bis: LocalDate | null;
  version: number;
};

const SITZE: Partial<Record<GremiumArt, number>> = { RAT: 84, BEIRAT: 12, SONSTIGES: 9 };

/** Each term has its own third of the people and some of the term before; the first seats of a body are its chair. */
export function mitgliedschaften(leute: number): Mitgliedschaft[] {
  const zeilen: Mitgliedschaft[] = [];
  const jePeriode = Math.max(90, Math.floor(leute / 3));
  for (const [p, periode] of WAHLPERIODEN.entries()) {
    const erste = Math.floor(((leute - jePeriode) * p) / (WAHLPERIODEN.length - 1));
    for (const [g, { id: gremiumId, art }] of GREMIUM.entries()) {
      for (let sitz = 0; sitz < (SITZE[art] ?? 18); sitz += 1) {
        const person = erste + ((g * 17 + sitz) % Math.min(jePeriode, leute));
        zeilen.push({
          id: kennung('mitgliedschaft', zeilen.length),
          personId: personId(person),
          gremiumId,
          rolle: sitz === 0 ? 'VORSITZ' : sitz === 1 ? 'STELLVERTRETENDER_VORSITZ' : 'MITGLIED',
          fraktion: FRAKTIONEN[person % FRAKTIONEN.length] ?? null,
          stimmberechtigt: sitz < 15 || art === 'RAT',
          von: periode.beginn,
          bis: periode.ende,
          version: 1,
        });
      }
    }
  }
  return zeilen;
}
