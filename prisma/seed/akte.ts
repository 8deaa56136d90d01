import { position } from '@/domain/beratungsfolge/position';
import type { Folge } from '@/domain/beratungsfolge/schritt';
import { vorschlagVersand } from '@/domain/frist/ladungsfrist';
import { type LocalDate, plusTage } from '@/domain/kern/localDate';
import type { Vorlagenart, Vorlagenstatus } from '@/domain/vorlage/vorlage';
import { GREMIEN } from './gremien';
import type { Kalender } from './kalender';
import { kennung, streuzahl } from './kennung';
import type { Schrittplan } from './schritt';
import type { Sitzungsplan } from './sitzungsplan';
import { werktagBis } from './takt';
import type { Vorlagenentwurf } from './vorlagen/entwurf';

export type Aktenschritt = { id: string; plan: Schrittplan; sitzung: Sitzungsplan | null };

/** A paper with everything the calendar and the other papers decide about it. */
export type Akte = {
  entwurf: Vorlagenentwurf;
  id: string;
  datum: LocalDate;
  art: Vorlagenart;
  status: Vorlagenstatus;
  beschlussErforderlich: boolean;
  schritte: Aktenschritt[];
  zurueckgezogenAm: LocalDate | null;
  /** Day of the dispatch that no invitation made. */
  eigenerVersand: LocalDate | null;
};

/** One body is invited on the last day only: what the office has to do before the Ladungsfrist ends is always in sight. */
export const laedtSpaet = ({ gremien }: Sitzungsplan): boolean => gremien[0] === 'HUC';

/** The day an invitation leaves the house: two weeks and more before, urgent ones the day before. */
export function versandtag(sitzung: Sitzungsplan): LocalDate {
  if (sitzung.art === 'NACH_RAT' || sitzung.art === 'VOR_RAT') return werktagBis(plusTage(sitzung.datum, -1));
  const knapp = sitzung.art === 'FRUEHER' || laedtSpaet(sitzung);
  return vorschlagVersand(sitzung.datum, { modus: 'VOLLE_TAGE', tage: knapp ? 7 : 14 });
}

export const istEingeladen = (sitzung: Sitzungsplan, heute: LocalDate): boolean =>
  versandtag(sitzung) < heute;

const inVerwaltung = (status: Vorlagenstatus | undefined) =>
  status === 'ENTWURF' || status === 'MITZEICHNUNG';

/** On the agenda and in the invitation of this Sitzung. */
export const stehtAufTagesordnung = ({ entwurf }: Akte, { plan, sitzung }: Aktenschritt): boolean =>
  sitzung !== null && !plan.entfallen && entwurf.versand !== 'KEINER' && !inVerwaltung(entwurf.status);

export function akteZu(entwurf: Vorlagenentwurf, k: Kalender): Akte {
  const plaene = entwurf.weg(k);
  const sitzungen = new Map(k.sitzungen.map((s) => [s.schluessel, s]));
  const schritte = plaene.map((plan, n) => ({
    id: kennung('beratung', `${entwurf.schluessel} ${n}`),
    plan,
    sitzung: plan.termin.sitzung ? (sitzungen.get(plan.termin.sitzung) ?? null) : null,
  }));
  const rollen = new Set(plaene.map((p) => p.zustaendigkeit));
  const entscheidet = rollen.has('BESCHLUSS') || rollen.has('GENEHMIGUNG');
  const roh: Akte = {
    entwurf,
    id: kennung('vorlage', entwurf.schluessel),
    datum: k.heute,
    art: entwurf.art ?? (entscheidet ? 'BESCHLUSSVORLAGE' : 'KENNTNISNAHMEVORLAGE'),
    status: 'GEZEICHNET',
    beschlussErforderlich: entscheidet,
    schritte,
    zurueckgezogenAm: zurueckgezogenAm(entwurf, plaene, k.heute),
    eigenerVersand: null,
  };
  const eigenerVersand = eigenerVersandVon(roh, k.heute);
  const versandt = [...einladungstage(roh, k.heute), ...(eigenerVersand ? [eigenerVersand] : [])].sort();
  const akte = { ...roh, eigenerVersand, datum: datumVon(roh, versandt[0], k.heute) };
  return { ...akte, status: statusVon(akte, versandt.length > 0, k.heute) };
}

function zurueckgezogenAm({ zurueckgezogen }: Vorlagenentwurf, plaene: Schrittplan[], heute: LocalDate) {
  if (!zurueckgezogen) return null;
  if ('vorTagen' in zurueckgezogen) return plusTage(heute, -zurueckgezogen.vorTagen);
  return plaene.find((p) => p.ergebnis?.code === 'ZURUECKGEZOGEN')?.termin.datum ?? null;
}

/** Papers handed in late did not come with the invitation. */
export const kamMitEinladung = ({ entwurf }: Akte): boolean =>
  entwurf.versand !== 'NACHTRAG' && entwurf.versand !== 'TISCHVORLAGE';

function einladungstage(akte: Akte, heute: LocalDate): LocalDate[] {
  if (!kamMitEinladung(akte)) return [];
  return akte.schritte
    .filter((s) => stehtAufTagesordnung(akte, s))
    .flatMap(({ sitzung }) => (sitzung && istEingeladen(sitzung, heute) ? [versandtag(sitzung)] : []));
}

function eigenerVersandVon({ entwurf, schritte }: Akte, heute: LocalDate): LocalDate | null {
  const tage = schritte.flatMap(({ plan }) => plan.termin.datum ?? []).sort();
  const erster = tage[0] !== undefined && tage[0] < heute ? tage[0] : heute;
  switch (entwurf.versand) {
    case 'TISCHVORLAGE':
      return erster;
    case 'NACHTRAG':
      return werktagBis(plusTage(erster, -3));
    case 'SONDERVERSAND':
    case 'IMPORT': {
      const tag = werktagBis(plusTage(erster, -5 - streuzahl(`versand ${entwurf.schluessel}`, 9)));
      const fruehestens = typeof entwurf.datum === 'number' ? plusTage(heute, 1 - entwurf.datum) : tag;
      return tag < fruehestens ? werktagBis(fruehestens) : tag;
    }
    default:
      return null;
  }
}

/** Some days before the first dispatch, or before today. */
function datumVon({ entwurf, schritte }: Akte, versandt: LocalDate | undefined, heute: LocalDate): LocalDate {
  if (typeof entwurf.datum === 'string') return entwurf.datum;
  if (typeof entwurf.datum === 'number') return werktagBis(plusTage(heute, -entwurf.datum));
  const unterzeichnet = schritte.flatMap(({ plan, sitzung }) => (sitzung ? [] : (plan.termin.datum ?? [])));
  const [bis = heute] = [versandt ?? heute, ...unterzeichnet].sort();
  const spaet = entwurf.versand === 'NACHTRAG' || entwurf.versand === 'TISCHVORLAGE';
  const abstand = spaet ? 1 : 3 + streuzahl(`datum ${entwurf.schluessel}`, 12);
  return werktagBis(plusTage(bis, -abstand));
}

/** Ready for filing only when the last result is older than this. */
const TAGE_BIS_ABSCHLUSS = 10;

function statusVon(akte: Akte, versandt: boolean, heute: LocalDate): Vorlagenstatus {
  if (akte.entwurf.status) return akte.entwurf.status;
  if (!versandt) return 'GEZEICHNET';
  const { code, seit } = position(folgeVon(akte), heute);
  const ruht = seit !== null && seit < plusTage(heute, -TAGE_BIS_ABSCHLUSS);
  return code === 'ABGESCHLOSSEN' && ruht ? 'ABGESCHLOSSEN' : 'IN_BERATUNG';
}

/** The chain as `position` reads it. */
function folgeVon({ beschlussErforderlich, schritte }: Akte): Folge {
  return {
    vorlagenstatus: 'IN_BERATUNG',
    beschlussErforderlich,
    schritte: schritte.map(({ id, plan, sitzung }) => ({
      id,
      gremium: GREMIEN[plan.termin.gremium].name,
      gremiumArt: GREMIEN[plan.termin.gremium].art,
      zustaendigkeit: plan.zustaendigkeit,
      datum: plan.termin.datum,
      beginn: sitzung?.beginn ?? null,
      sitzungAbgesagt: sitzung?.abgesagtGrund != null,
      ergebnis: plan.ergebnis?.code ?? null,
      entfallen: plan.entfallen !== undefined,
      ersetztDurch: schritte.find((s) => s.plan === plan.nachfolger)?.id ?? null,
    })),
  };
}
