import fc from 'fast-check';
import type {
  Plangremium,
  Planrahmen,
  Plansitzung,
  Planzeile,
  Schrittstand,
} from '@/domain/beratungsfolge/planung/plan';
import { ZUSTAENDIGKEITEN } from '@/domain/beratungsfolge/schritt';

/** Monday on which constructed plans are made; Ladungsfrist 7 full days. */
export const HEUTE = '2026-11-23';

export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

function gremium(n: number, name: string, rest: Partial<Plangremium> = {}): Plangremium {
  return {
    id: uuid(n),
    name,
    kurzname: name.slice(0, 22),
    art: 'AUSSCHUSS',
    entscheidungsbefugt: true,
    stadtbezirk: null,
    gueltigVon: null,
    gueltigBis: null,
    aufgabe: null,
    namen: [],
    ...rest,
  };
}

const bv = (n: number, stadtbezirk: string) =>
  gremium(n, `Bezirksvertretung ${stadtbezirk}`, { art: 'BEZIRKSVERTRETUNG', stadtbezirk });

export const RAT = gremium(1, 'Rat der Stadt', { art: 'RAT' });
export const HA = gremium(2, 'Hauptausschuss und Ältestenrat', { art: 'HAUPTAUSSCHUSS' });
export const SCHULE = gremium(3, 'Schulausschuss');
export const FINANZEN = gremium(4, 'Finanzausschuss', { aufgabe: 'FINANZEN' });
export const HOERDE = bv(5, 'Hörde');
export const HOMBRUCH = bv(6, 'Hombruch');
export const BRACKEL = bv(7, 'Brackel');
export const SENIOREN = gremium(8, 'Seniorenbeirat', { art: 'BEIRAT', entscheidungsbefugt: false });
export const FRUEHER = gremium(9, 'Bezirksvertretung Aplerbeck', {
  art: 'BEZIRKSVERTRETUNG',
  gueltigBis: '2026-10-31',
});

/** A Sitzung of a body: "10.12." with a start, of the year 2026 ("14.01.27" otherwise). */
export function sitzung(g: Plangremium, tag: string, rest: Partial<Plansitzung> = {}): Plansitzung {
  const datum = `20${tag.slice(6) || '26'}-${tag.slice(3, 5)}-${tag.slice(0, 2)}`;
  const n = Number(g.id.slice(-4)) * 1_000_000 + Number(datum.replaceAll('-', '').slice(2));
  return {
    id: uuid(n),
    datum,
    beginn: '15:00',
    abgesagt: false,
    gremiumIds: [g.id],
    geladen: false,
    ...rest,
  };
}

export const SITZUNGEN = [
  sitzung(RAT, '10.12.'),
  sitzung(RAT, '28.01.27'),
  sitzung(HA, '10.12.', { beginn: '13:00' }),
  sitzung(HA, '28.01.27', { beginn: '13:00' }),
  sitzung(SCHULE, '25.11.'),
  sitzung(SCHULE, '02.12.'),
  sitzung(SCHULE, '13.01.27'),
  sitzung(FINANZEN, '03.12.'),
  sitzung(HOERDE, '01.12.'),
  sitzung(HOERDE, '15.12.'),
  sitzung(HOMBRUCH, '08.12.'),
  sitzung(HOMBRUCH, '02.12.', { geladen: true }),
  sitzung(BRACKEL, '09.12.', { abgesagt: true }),
  sitzung(SENIOREN, '17.12.'),
];

export const sitzungAm = (g: Plangremium, tag: string): string => sitzung(g, tag).id;

const STAND: Schrittstand = {
  ergebnis: null,
  hatteErgebnis: false,
  ersetztDurch: null,
  istNachfolger: false,
  topTeil: null,
  versandt: false,
  entfallenAm: null,
};

type Rest = {
  heute?: string;
  vorlage?: Partial<Planrahmen['vorlage']>;
  stand?: Record<string, Partial<Schrittstand>>;
};

/** A city with its calendar, and what has happened to stored rows. */
export function rahmen({ heute = HEUTE, vorlage, stand = {} }: Rest = {}): Planrahmen {
  return {
    vorlage: {
      status: 'ENTWURF',
      art: 'BESCHLUSSVORLAGE',
      oeffentlichkeit: 'OEFFENTLICH',
      beschlussErforderlich: true,
      stadtbezirke: [],
      finanzbetrag: null,
      themen: [],
      importiert: false,
      ...vorlage,
    },
    gremien: [RAT, HA, SCHULE, FINANZEN, HOERDE, HOMBRUCH, BRACKEL, SENIOREN, FRUEHER],
    sitzungen: SITZUNGEN,
    stand: Object.fromEntries(Object.entries(stand).map(([id, s]) => [id, { ...STAND, ...s }])),
    umfeld: { heute, ladungsfrist: { modus: 'VOLLE_TAGE', tage: 7 }, finanzschwelle: 0 },
  };
}

let laufend = 0;

/** A row: body, role, day of one of its sittings (null = ohne Termin). */
export function zeile(
  g: Plangremium,
  zustaendigkeit: Planzeile['zustaendigkeit'],
  tag: string | null,
  rest: Partial<Planzeile> = {},
): Planzeile {
  laufend += 1;
  return {
    id: uuid(500_000 + laufend),
    gremiumId: g.id,
    gremiumText: '',
    zustaendigkeit,
    sitzungId: tag && sitzungAm(g, tag),
    planDatum: null,
    federfuehrend: false,
    entfallen: false,
    entfallenGrund: '',
    ...rest,
  };
}

const GREMIEN = rahmen().gremien;

/** Rows as the database would hold them: bodies with one of their sittings, a planned day, or no date. */
export const beliebigeZeilen: fc.Arbitrary<Planzeile[]> = fc
  .array(
    fc.record({
      gremium: fc.constantFrom(...GREMIEN),
      zustaendigkeit: fc.constantFrom(...ZUSTAENDIGKEITEN),
      termin: fc.option(fc.nat(3)),
      planDatum: fc.option(fc.constantFrom('2026-12-01', '2026-12-10', '2027-01-14'), { freq: 1 }),
      federfuehrend: fc.boolean(),
      grund: fc.option(fc.constantFrom('', 'gegenstandslos'), { freq: 1 }),
    }),
    { maxLength: 7 },
  )
  .map((liste) =>
    liste.map(({ gremium: g, termin, planDatum, grund, ...rest }, i): Planzeile => {
      const eigene = SITZUNGEN.filter((s) => s.gremiumIds.includes(g.id));
      const sitzungId = termin === null ? null : (eigene[termin % Math.max(1, eigene.length)]?.id ?? null);
      return {
        id: uuid(700_000 + i),
        gremiumId: g.id,
        gremiumText: '',
        sitzungId,
        planDatum: sitzungId === null ? planDatum : null,
        entfallen: grund !== null,
        entfallenGrund: grund ?? '',
        ...rest,
      };
    }),
  );
