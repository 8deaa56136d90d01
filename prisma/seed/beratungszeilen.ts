import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import { alsDatum, berlinZeitpunkt, type LocalDate, plusTage } from '@/domain/kern/localDate';
import { ERGEBNIS_TEXT } from '@/domain/texte/ergebnis';
import type { Prisma } from '@/generated/prisma/client';
import type { Akte, Aktenschritt } from './akte';
import { GREMIEN, type GremiumSchluessel } from './gremien';
import { kennung, streuzahl } from './kennung';
import { SITZE } from './personen';
import { sitzungId } from './sitzungszeilen';

export function beratungZeilen(
  { id, schritte }: Akte,
  punktVon: ReadonlyMap<string, string>,
  gremiumId: (g: GremiumSchluessel) => string,
): Prisma.BeratungCreateManyInput[] {
  return schritte.map((schritt, ordnung) => {
    const { plan, sitzung } = schritt;
    const { datum, gremium } = plan.termin;
    return {
      id: schritt.id,
      vorlageId: id,
      gremiumId: gremiumId(gremium),
      zustaendigkeit: plan.zustaendigkeit,
      ordnung,
      sitzungId: sitzung && sitzungId(sitzung.schluessel),
      planDatum: !sitzung && datum ? alsDatum(datum) : null,
      tagesordnungspunktId: punktVon.get(schritt.id) ?? null,
      federfuehrend: plan.federfuehrend ?? false,
      entfallenAm: plan.entfallen ? alsDatum(plan.entfallen.am) : null,
      entfallenGrund: plan.entfallen?.grund ?? null,
      ersetztDurchId: schritte.find((s) => s.plan === plan.nachfolger)?.id ?? null,
    };
  });
}

type Zeile = Prisma.ErgebnisCreateManyInput;

/** The result in force, and before it the one that a correction replaced. */
export function ergebnisZeilen(schritt: Aktenschritt, heute: LocalDate): Zeile[] {
  const { ergebnis, termin } = schritt.plan;
  if (!ergebnis) return [];
  const { code, berichtigt } = ergebnis;
  const erfasstAm = erfasstZu(schritt, heute);
  const abstimmung = stimmen(schritt, code);
  const zeile: Zeile = {
    id: kennung('ergebnis', schritt.id),
    beratungId: schritt.id,
    code,
    ...abstimmung,
    wortlaut: ergebnis.wortlaut ?? (abstimmung && wortlautZu(code, abstimmung)),
    beschlusstext: ergebnis.beschlusstext ?? null,
    erfasstAm,
    erfasstVon: `Schriftführung ${GREMIEN[termin.gremium].name}`,
  };
  if (!berichtigt) return [zeile];
  const berichtigtAm = new Date(erfasstAm.getTime() + 3 * 86_400_000);
  return [
    {
      ...zeile,
      id: kennung('ergebnis', `${schritt.id} vorher`),
      code: berichtigt.vorher,
      ja: null,
      nein: null,
      enthaltung: null,
      wortlaut: null,
      berichtigtAm,
    },
    { ...zeile, erfasstAm: berichtigtAm, erfasstVon: 'Ratsbüro', grund: berichtigt.grund },
  ];
}

/** The morning after; what was held yesterday has been recorded the same evening. */
export function erfasstZu({ id, plan }: Aktenschritt, heute: LocalDate): Date {
  const tag = plan.termin.datum ?? plusTage(heute, -9);
  const minute = String(streuzahl(`erfasst ${id}`, 60)).padStart(2, '0');
  const danach = plusTage(tag, 1);
  return danach < heute ? berlinZeitpunkt(danach, `09:${minute}`) : berlinZeitpunkt(tag, `20:${minute}`);
}

type Abstimmung = { ja: number; nein: number; enthaltung: number };

const DAFUER: ReadonlySet<Ergebnis> = new Set([
  'EMPFOHLEN',
  'MIT_AENDERUNGEN_EMPFOHLEN',
  'BESCHLOSSEN',
  'GEAENDERT_BESCHLOSSEN',
  'GENEHMIGT',
]);
const DAGEGEN: ReadonlySet<Ergebnis> = new Set(['NICHT_EMPFOHLEN', 'ABGELEHNT', 'NICHT_GENEHMIGT']);

/** Counted votes of two in three votes of the Rat and its committees; a tie would be a rejection (§ 50 GO NRW). */
function stimmen({ id, plan }: Aktenschritt, code: Ergebnis): Abstimmung | null {
  const sitze = SITZE[plan.termin.gremium];
  const gezaehlt = DAFUER.has(code) || DAGEGEN.has(code);
  if (!sitze || !gezaehlt || streuzahl(`gezaehlt ${id}`, 3) === 0) return null;
  const anwesend = sitze - streuzahl(`anwesend ${id}`, 3);
  const enthaltung = streuzahl(`enthaltung ${id}`, 4) === 0 ? 1 + streuzahl(`enthalten ${id}`, 2) : 0;
  const abgegeben = anwesend - enthaltung;
  const einstimmig = DAFUER.has(code) && streuzahl(`einstimmig ${id}`, 2) === 0;
  const minderheit = einstimmig ? 0 : 1 + streuzahl(`minderheit ${id}`, Math.floor((abgegeben - 1) / 2) - 1);
  const [ja, nein] = DAFUER.has(code)
    ? [abgegeben - minderheit, minderheit]
    : [minderheit, abgegeben - minderheit];
  return { ja, nein, enthaltung };
}

function wortlautZu(code: Ergebnis, { ja, nein, enthaltung }: Abstimmung): string {
  const mehrheit = nein === 0 || ja === 0 ? 'einstimmig' : 'mehrheitlich';
  const enthalten = enthaltung === 1 ? ' bei einer Enthaltung' : ` bei ${enthaltung} Enthaltungen`;
  return `${mehrheit}${enthaltung > 0 ? enthalten : ''} ${ERGEBNIS_TEXT[code]}`;
}
