import type { Prisma } from '@/generated/prisma/client';
import { kennung, streuwahl, streuzahl } from './kennung';
import { OBERBUERGERMEISTERIN } from './namen';

type Dezernat = { name: string; leitung: string; fachbereiche: Record<string, string> };

/** Numbers as printed on real forms; names of units in general words, names of people invented. */
const DEZERNATE: Record<string, Dezernat> = {
  '1': {
    name: 'Dezernat 1: Oberbürgermeisterin oder Oberbürgermeister',
    leitung: `OB ${OBERBUERGERMEISTERIN.vorname} ${OBERBUERGERMEISTERIN.nachname}`,
    fachbereiche: {
      '1': 'Amt für Angelegenheiten des Rates und der Stadtspitze',
      '11': 'Personal- und Organisationsamt',
    },
  },
  '2': {
    name: 'Dezernat 2: Finanzen, Liegenschaften und Kultur',
    leitung: 'StD Ansgar Vehring',
    fachbereiche: { '20': 'Stadtkämmerei', '23': 'Liegenschaftsamt', '41': 'Kulturbetriebe' },
  },
  '3': {
    name: 'Dezernat 3: Recht, Ordnung und Bürgerdienste',
    leitung: 'StR Torben Wieseler',
    fachbereiche: { '32': 'Ordnungsamt', '33': 'Bürgerdienste', '37': 'Feuerwehr' },
  },
  '4': {
    name: 'Dezernat 4: Schule, Jugend und Familie',
    leitung: 'StR’in Mareike Hollstein',
    fachbereiche: { '40': 'Schulverwaltungsamt', '51': 'Jugendamt', '57': 'FABIDO' },
  },
  '5': {
    name: 'Dezernat 5: Soziales, Gesundheit und Sport',
    leitung: 'StR’in Gülay Ersoy-Brandt',
    fachbereiche: { '50': 'Sozialamt', '52': 'Sport- und Freizeitbetriebe', '53': 'Gesundheitsamt' },
  },
  '6': {
    name: 'Dezernat 6: Umwelt, Planen und Wohnen',
    leitung: 'StR Konrad Lüttgens',
    fachbereiche: {
      '60': 'Umweltamt',
      '61': 'Stadtplanungs- und Bauordnungsamt',
      '64': 'Amt für Wohnen',
      '80': 'Wirtschaftsförderung',
    },
  },
  '7': {
    name: 'Dezernat 7: Bauen und Infrastruktur',
    leitung: 'StR Falk Hengesbach',
    fachbereiche: {
      '65': 'Städtische Immobilienwirtschaft',
      '66': 'Tiefbauamt',
      '67': 'Grünflächenamt',
      '70': 'Stadtentwässerung und Entsorgung',
    },
  },
};

export const fachbereichId = (fb: string) => kennung('einheit', `FACHBEREICH ${fb}`);
const dezernatId = (nummer: string) => kennung('einheit', `DEZERNAT ${nummer}`);

export function einheitZeilen(): Prisma.OrganisationseinheitCreateManyInput[] {
  const paare = Object.entries(DEZERNATE);
  return [
    ...paare.map(([nummer, { name }]) => ({
      id: dezernatId(nummer),
      art: 'DEZERNAT',
      kennung: nummer,
      name,
    })),
    ...paare.flatMap(([nummer, { fachbereiche }]) =>
      Object.entries(fachbereiche).map(([fb, name]) => ({
        id: fachbereichId(fb),
        art: 'FACHBEREICH',
        kennung: fb,
        name,
        uebergeordnetId: dezernatId(nummer),
      })),
    ),
  ];
}

const BEARBEITENDE = [
  'Ute Bräker',
  'Sinan Aydemir',
  'Carsten Dahlhoff',
  'Nele Oberste-Berg',
  'Piotr Walczak',
  'Friederike Kösters',
  'Malte Overhage',
  'Svenja Trappmann',
] as const;

/** What the head of a form prints for this Fachbereich. Before the present term another person led the Dezernat. */
export function formularkopf(fb: string, schluessel: string, frueher: boolean) {
  const dezernat = Object.values(DEZERNATE).find(({ fachbereiche }) => fb in fachbereiche);
  if (!dezernat) throw new Error(`Fachbereich ${fb} fehlt`);
  return {
    fachbereich: fb,
    fachbereichId: fachbereichId(fb),
    dezernent: frueher ? null : dezernat.leitung,
    verantwortlich: streuwahl(`bearbeitet ${fb} ${schluessel}`, BEARBEITENDE),
    telefon: String(20_000 + streuzahl(`telefon ${fb} ${schluessel}`, 9_000)),
    stelle: dezernat.fachbereiche[fb] ?? fb,
  };
}
