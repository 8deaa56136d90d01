import type { GremiumArt } from '@/domain/gremium/gremium';
import type { LocalDate } from '@/domain/kern/localDate';

/** Earlier name or other spelling; `von` and `bis` belong to it, an open end is left out. */
type Name = { art: 'NAME' | 'ALIAS'; name: string; von?: LocalDate; bis?: LocalDate };

export type Gremienplan = {
  name: string;
  kurzname: string;
  art: GremiumArt;
  aufgabe?: 'FINANZEN' | 'JUGENDHILFE' | 'BETRIEB';
  stadtbezirk?: string;
  gueltigVon?: LocalDate;
  gueltigBis?: LocalDate;
  nachfolger?: GremiumSchluessel;
  namen?: readonly Name[];
};

export const ENDE_INTEGRATIONSRAT = '2025-10-31';
export const BEGINN_CHANCEN = '2025-11-01';

const auch = (...namen: string[]): Name[] => namen.map((name) => ({ art: 'ALIAS', name }));
const bis = (ende: LocalDate, name: string, von?: LocalDate): Name => ({
  art: 'NAME',
  name,
  von,
  bis: ende,
});

const bezirk = (stadtbezirk: string, kurz = stadtbezirk) =>
  ({
    name: `Bezirksvertretung ${stadtbezirk}`,
    kurzname: `BV ${kurz}`,
    art: 'BEZIRKSVERTRETUNG',
    stadtbezirk,
    namen: auch(`BV ${stadtbezirk}`, `Bezirksvertretung Dortmund-${stadtbezirk}`),
  }) as const satisfies Gremienplan;

const PLAN = {
  RAT: {
    name: 'Rat der Stadt',
    kurzname: 'Rat der Stadt',
    art: 'RAT',
    namen: auch('Rat', 'Rat der Stadt Dortmund'),
  },
  HA: {
    name: 'Hauptausschuss und Ältestenrat',
    kurzname: 'Haupt\u00adausschuss',
    art: 'HAUPTAUSSCHUSS',
    namen: auch('Hauptausschuss', 'Ältestenrat'),
  },
  FIN: {
    name: 'Ausschuss für Finanzen, Beteiligungen und Liegenschaften',
    kurzname: 'Finanzen',
    art: 'AUSSCHUSS',
    aufgabe: 'FINANZEN',
    namen: auch('Finanzausschuss', 'AFBL'),
  },
  UMW: {
    name: 'Ausschuss für Klimaschutz, Umwelt, Stadtgestaltung und Wohnen',
    kurzname: 'Umwelt, Wohnen',
    art: 'AUSSCHUSS',
    namen: [
      bis('2009-10-20', 'Ausschuss für Umwelt, Stadtgestaltung und Wohnen'),
      bis('2020-10-31', 'Ausschuss für Umwelt, Stadtgestaltung, Wohnen und Immobilien', '2009-10-21'),
      ...auch('Umweltausschuss', 'AKUSW', 'AUSWI'),
    ],
  },
  WIR: {
    name: 'Ausschuss für Wirtschaft und Beschäftigungsförderung',
    kurzname: 'Wirtschaft',
    art: 'AUSSCHUSS',
    namen: [
      bis('2009-10-20', 'Ausschuss für Wirtschafts- und Beschäftigungsförderung'),
      bis(
        '2020-10-31',
        'Ausschuss für Wirtschafts-, Beschäftigungsförderung, Europa, Wissenschaft und Forschung',
        '2014-06-01',
      ),
      ...auch('Wirtschaftsausschuss', 'AWB'),
    ],
  },
  SOZ: {
    name: 'Ausschuss für Soziales, Arbeit und Gesundheit',
    kurzname: 'Soziales, Arbeit',
    art: 'AUSSCHUSS',
    namen: auch('Sozialausschuss', 'ASAG'),
  },
  KSF: {
    name: 'Ausschuss für Kultur, Sport und Freizeit',
    kurzname: 'Kultur, Sport',
    art: 'AUSSCHUSS',
    namen: auch('Kulturausschuss', 'AKSF'),
  },
  BUE: {
    name: 'Ausschuss für Bürgerdienste, öffentliche Ordnung, Anregungen und Beschwerden',
    kurzname: 'Bürger\u00addienste',
    art: 'AUSSCHUSS',
    namen: auch('ABöOAB', 'Beschwerdeausschuss'),
  },
  SCH: {
    name: 'Schulausschuss',
    kurzname: 'Schul\u00adausschuss',
    art: 'AUSSCHUSS',
    namen: auch('Ausschuss für Schule'),
  },
  KJF: {
    name: 'Ausschuss für Kinder, Jugend und Familie',
    kurzname: 'Kinder, Jugend',
    art: 'AUSSCHUSS',
    aufgabe: 'JUGENDHILFE',
    namen: [bis('2009-10-20', 'Kinder- und Jugendausschuss'), ...auch('Jugendhilfeausschuss', 'AKJF')],
  },
  FAB: {
    name: 'Betriebsausschuss FABIDO',
    kurzname: 'FABIDO',
    art: 'BETRIEBSAUSSCHUSS',
    aufgabe: 'BETRIEB',
    namen: auch('FABIDO'),
  },
  CHA: {
    name: 'Ausschuss für Chancengerechtigkeit und Integration',
    kurzname: 'Chancen\u00adgerechtigkeit',
    art: 'AUSSCHUSS',
    gueltigVon: BEGINN_CHANCEN,
    namen: auch('Integrationsausschuss'),
  },
  APL: bezirk('Aplerbeck'),
  BRA: bezirk('Brackel'),
  EVI: bezirk('Eving'),
  HOE: bezirk('Hörde'),
  HOM: bezirk('Hombruch'),
  HUC: bezirk('Huckarde'),
  NORD: bezirk('Innenstadt-Nord', 'Innen\u00adstadt-Nord'),
  OST: bezirk('Innenstadt-Ost', 'Innen\u00adstadt-Ost'),
  WEST: bezirk('Innenstadt-West', 'Innen\u00adstadt-West'),
  LUE: bezirk('Lütgendortmund', 'Lütgen\u00addortmund'),
  MEN: bezirk('Mengede'),
  SCHA: bezirk('Scharnhorst', 'Scharn\u00adhorst'),
  SEN: { name: 'Seniorenbeirat', kurzname: 'Senioren\u00adbeirat', art: 'BEIRAT' },
  BPN: {
    name: 'Behindertenpolitisches Netzwerk',
    kurzname: 'Behin\u00adderten\u00adnetz\u00adwerk',
    art: 'BEIRAT',
    namen: auch('Behindertenpol. Netzwerk'),
  },
  INT: {
    name: 'Integrationsrat',
    kurzname: 'Integra\u00adtions\u00adrat',
    art: 'INTEGRATIONSRAT',
    gueltigBis: ENDE_INTEGRATIONSRAT,
    nachfolger: 'CHA',
    namen: [bis('2009-10-20', 'Ausländerbeirat')],
  },
  // Signs urgent decisions when not even the Hauptausschuss can meet (§ 60 Abs. 1 Satz 2 GO NRW).
  OBR: {
    name: 'Oberbürgermeister und ein Ratsmitglied (§ 60 GO NRW)',
    kurzname: 'OB und Ratsmitglied',
    art: 'VERWALTUNG',
  },
} as const;

export type GremiumSchluessel = keyof typeof PLAN;

/** The bodies of the demo city: those of the real chain of 2011, and what became of them. */
export const GREMIEN: Record<GremiumSchluessel, Gremienplan> = PLAN;
export const GREMIUM_SCHLUESSEL = Object.keys(PLAN) as GremiumSchluessel[];

/** In the order in which the districts are numbered. */
export const BEZIRKSVERTRETUNGEN = [
  'WEST',
  'NORD',
  'OST',
  'EVI',
  'SCHA',
  'BRA',
  'APL',
  'HOE',
  'HOM',
  'LUE',
  'HUC',
  'MEN',
] as const satisfies GremiumSchluessel[];

/** Who decides by law or by the Hauptsatzung; advisory bodies never do (O13). */
export function istEntscheidungsbefugt({ art }: Gremienplan): boolean {
  return art !== 'BEIRAT' && art !== 'INTEGRATIONSRAT';
}
