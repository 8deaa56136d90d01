import fc from 'fast-check';
import { ERGEBNISSE } from '@/domain/beratungsfolge/ergebnis';
import { type Folge, type Schritt, ZUSTAENDIGKEITEN } from '@/domain/beratungsfolge/schritt';
import type { SchrittMitZeit } from '@/domain/beratungsfolge/stichtag';
import { GREMIUM_ARTEN } from '@/domain/gremium/gremium';
import { VORLAGENSTATUS } from '@/domain/vorlage/vorlage';

/** Few days close together, so that ties, today and the day after all happen often. */
export const TAGE = Array.from({ length: 9 }, (_, i) => `2026-11-${18 + i}`);
export const tag = fc.constantFrom(...TAGE);

const IDS = ['s0', 's1', 's2', 's3', 's4', 's5', 's6'];
const LAUFEND = ['GEZEICHNET', 'IN_BERATUNG', 'ABGESCHLOSSEN', 'BESCHLUSSKONTROLLE'] as const;
const SELTEN = 4;

const felder = {
  gremium: fc.constantFrom('Hörde', 'Hombruch', 'Rat der Stadt', 'BV 2', 'BV 10', 'Ältestenrat'),
  gremiumArt: fc.constantFrom(...GREMIUM_ARTEN, 'HAUPTAUSSCHUSS' as const, 'HAUPTAUSSCHUSS' as const),
  zustaendigkeit: fc.constantFrom(...ZUSTAENDIGKEITEN),
  datum: fc.option(tag, { freq: 5 }),
  beginn: fc.option(fc.constantFrom('09:00', '13:00', '15:00')),
  sitzungAbgesagt: fc.nat(SELTEN).map((n) => n === SELTEN),
  // A withdrawal ends everything; drawn often it would hide the other rules.
  ergebnis: fc.option(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...ERGEBNISSE.filter((e) => e !== 'ZURUECKGEZOGEN')) },
      { weight: 1, arbitrary: fc.constant('ZURUECKGEZOGEN' as const) },
    ),
    { freq: 1 },
  ),
  entfallen: fc.nat(8).map((n) => n === 8),
  /** May point to itself, in a circle, or nowhere. */
  ersetztDurch: fc.option(fc.constantFrom(...IDS, 'weg'), { freq: 1 }),
};

const rahmen = {
  vorlagenstatus: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...LAUFEND) },
    { weight: 1, arbitrary: fc.constantFrom(...VORLAGENSTATUS) },
  ),
  beschlussErforderlich: fc.boolean(),
  weitereOffen: fc.boolean(),
};

/** Steps as the database would hold them: each id once. */
const eindeutige: fc.Arbitrary<Schritt[]> = fc
  .array(fc.record(felder), { maxLength: IDS.length })
  .map((liste) => liste.map((s, i) => ({ id: IDS[i] ?? '', ...s })));

export const folgen: fc.Arbitrary<Folge> = fc.record({ ...rahmen, schritte: eindeutige });

/** Anything the types allow, ids used twice included. */
export const beliebigeFolgen: fc.Arbitrary<Folge> = fc.record({
  ...rahmen,
  schritte: fc.array(fc.record({ id: fc.constantFrom(...IDS), ...felder }), { maxLength: 8 }),
  zurueckgezogenAm: fc.option(tag),
  zurueckgezogenGrund: fc.option(fc.constantFrom('', 'Neufassung angekündigt')),
});

const mitZeit = (schritte: Schritt[]): fc.Arbitrary<SchrittMitZeit[]> =>
  fc
    .array(fc.option(tag), { minLength: schritte.length, maxLength: schritte.length })
    .map((tage) => schritte.map((s, i) => ({ ...s, entfallenAm: tage[i] ?? null })));

export const folgenMitZeit = fc.record({
  ...rahmen,
  schritte: eindeutige.chain(mitZeit),
  zurueckgezogenAm: fc.option(tag),
  zurueckgezogenGrund: fc.option(fc.constant('Neufassung angekündigt')),
});
