import 'server-only';
import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import type {
  Plangremium,
  Planrahmen,
  Plansitzung,
  Planzeile,
  Schrittstand,
} from '@/domain/beratungsfolge/planung/plan';
import type { Aufgabe, Pruefumfeld, Thema } from '@/domain/beratungsfolge/pruefung/gegenstand';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { GremiumArt } from '@/domain/gremium/gremium';
import { ausDatum, ausDatumOderNull } from '@/domain/kern/localDate';
import type { Oeffentlichkeit, Vorlagenart, Vorlagenstatus } from '@/domain/vorlage/vorlage';
import type { Prisma } from '@/generated/prisma/client';
import { SCHRITT_GEGENSTAND, VORLAGE_GEGENSTAND } from './gegenstand';

/** A body as planning knows it. */
export const PLANGREMIUM = {
  id: true,
  name: true,
  kurzname: true,
  art: true,
  entscheidungsbefugt: true,
  stadtbezirk: true,
  gueltigVon: true,
  gueltigBis: true,
  aufgabe: true,
  namen: { select: { art: true, name: true, gueltigVon: true, gueltigBis: true } },
} as const satisfies Prisma.GremiumSelect;

/** A Sitzung as planning knows it. */
export const PLANSITZUNG = {
  id: true,
  datum: true,
  beginn: true,
  abgesagt: true,
  tagesordnungAb: true,
  gremien: { select: { gremiumId: true } },
} as const satisfies Prisma.SitzungSelect;

/** A paper with its chain, as it is planned and checked. */
export const PLAN = {
  ...VORLAGE_GEGENSTAND,
  id: true,
  nummer: true,
  betreff: true,
  untertitel: true,
  art: true,
  beschlussErforderlich: true,
  stadtbezirke: true,
  finanzbetrag: true,
  themen: true,
  regelausnahmen: {
    select: { regel: true, beratungId: true, grund: true, von: true, am: true },
    orderBy: [{ am: 'asc' }, { id: 'asc' }],
  },
  versendungen: { where: { versand: { art: 'IMPORT' } }, select: { versandId: true } },
  beratungen: {
    select: {
      id: true,
      gremiumId: true,
      zustaendigkeit: true,
      sitzungId: true,
      planDatum: true,
      federfuehrend: true,
      entfallenAm: true,
      entfallenGrund: true,
      ersetztDurchId: true,
      tagesordnungspunkt: { select: { teil: true, ...SCHRITT_GEGENSTAND.tagesordnungspunkt.select } },
      versand: SCHRITT_GEGENSTAND.versand,
      ergebnisse: { where: { berichtigtAm: null }, select: { code: true } },
      _count: { select: { ergebnisse: true } },
      gremium: { select: PLANGREMIUM },
      sitzungGremium: { select: { sitzung: { select: PLANSITZUNG } } },
    },
    orderBy: { ordnung: 'asc' },
  },
} as const satisfies Prisma.VorlageSelect;

export type PlanVorlage = Prisma.VorlageGetPayload<{ select: typeof PLAN }>;
type Schrittzeile = PlanVorlage['beratungen'][number];

/** A stored step as a row of the plan. */
export function alsPlanzeile(b: Schrittzeile): Planzeile {
  return {
    id: b.id,
    gremiumId: b.gremiumId,
    gremiumText: '',
    zustaendigkeit: b.zustaendigkeit as Zustaendigkeit,
    sitzungId: b.sitzungId,
    planDatum: ausDatumOderNull(b.planDatum),
    federfuehrend: b.federfuehrend,
    entfallen: b.entfallenAm !== null,
    entfallenGrund: b.entfallenGrund ?? '',
  };
}

/** What surrounds the rows; knows the bodies and sittings of the chain only. */
export function alsRahmen(zeile: PlanVorlage, umfeld: Pruefumfeld): Planrahmen {
  const { beratungen } = zeile;
  return {
    vorlage: {
      status: zeile.status as Vorlagenstatus,
      art: zeile.art as Vorlagenart,
      oeffentlichkeit: zeile.oeffentlichkeit as Oeffentlichkeit,
      beschlussErforderlich: zeile.beschlussErforderlich,
      stadtbezirke: zeile.stadtbezirke,
      finanzbetrag: zeile.finanzbetrag,
      themen: zeile.themen as Thema[],
      importiert: zeile.versendungen.length > 0,
    },
    gremien: beratungen.map((b) => alsPlangremium(b.gremium)),
    sitzungen: beratungen.flatMap((b) => (b.sitzungGremium ? alsPlansitzung(b.sitzungGremium.sitzung) : [])),
    stand: alsStaende(zeile),
    umfeld,
  };
}

/** What has happened to the stored steps, by their ids. */
export function alsStaende({ beratungen }: Pick<PlanVorlage, 'beratungen'>): Record<string, Schrittstand> {
  const nachfolger = new Set(beratungen.map((b) => b.ersetztDurchId));
  return Object.fromEntries(beratungen.map((b) => [b.id, alsStand(b, nachfolger.has(b.id))]));
}

function alsStand(b: Schrittzeile, istNachfolger: boolean): Schrittstand {
  return {
    ergebnis: (b.ergebnisse[0]?.code as Ergebnis | undefined) ?? null,
    hatteErgebnis: b._count.ergebnisse > 0,
    ersetztDurch: b.ersetztDurchId,
    istNachfolger,
    topTeil: (b.tagesordnungspunkt?.teil as Oeffentlichkeit | undefined) ?? null,
    versandt: b.tagesordnungspunkt?.versand != null,
    entfallenAm: ausDatumOderNull(b.entfallenAm),
  };
}

export function alsPlangremium(g: Prisma.GremiumGetPayload<{ select: typeof PLANGREMIUM }>): Plangremium {
  return {
    ...g,
    art: g.art as GremiumArt,
    aufgabe: g.aufgabe as Aufgabe | null,
    gueltigVon: ausDatumOderNull(g.gueltigVon),
    gueltigBis: ausDatumOderNull(g.gueltigBis),
    namen: g.namen.map((n) => ({
      art: n.art as 'NAME' | 'ALIAS',
      name: n.name,
      gueltigVon: ausDatumOderNull(n.gueltigVon),
      gueltigBis: ausDatumOderNull(n.gueltigBis),
    })),
  };
}

export function alsPlansitzung(s: Prisma.SitzungGetPayload<{ select: typeof PLANSITZUNG }>): Plansitzung {
  return {
    id: s.id,
    datum: ausDatum(s.datum),
    beginn: s.beginn,
    abgesagt: s.abgesagt,
    gremiumIds: s.gremien.map((g) => g.gremiumId),
    geladen: s.tagesordnungAb !== null,
  };
}
