import type { LocalDate } from '../kern/localDate';
import type { Hinweis, PositionCode } from './position/code';
import { type Lage, lageVon } from './position/lage';
import { gesperrte } from './position/sperre';
import { fruehesteNach, station } from './position/station';
import type { Folge, Schritt } from './schritt';

export type { Hinweis, PositionCode } from './position/code';

/** Where a paper is on one day. Lists hold step ids, sorted by date, start, rank, name, id. */
export type Position = {
  code: PositionCode;
  aktuell: string[];
  naechste: string[];
  /** Date passed, no result. */
  ueberfaellig: string[];
  /** Open and without a date that stands. */
  ohneTermin: string[];
  /** Dated before a vote they need. */
  blockiert: string[];
  hinweise: Hinweis[];
  seit: LocalDate | null;
  erledigt: number;
  gesamt: number;
};

/**
 * The only answer to "where is it now" (domain rules §2.3). `heute` is the day in Berlin. Never throws;
 * the order of the steps given does not matter.
 */
export function position(folge: Folge, heute: LocalDate): Position {
  const lage = lageVon(folge.schritte);
  const zaehlung = { erledigt: lage.erledigte.length, gesamt: lage.bleibende.length };

  const vorab = codeVorab(folge, lage);
  if (vorab) return { code: vorab, ...nichts(), ...zaehlung };

  const gesperrt = new Set<Schritt>(gesperrte(lage, heute));
  const { code, aktuell } = station(lage, heute, folge.beschlussErforderlich, gesperrt);
  const aktuelle = new Set(aktuell);
  const naechste = fruehesteNach(
    heute,
    lage.angesetzte.filter((s) => !aktuelle.has(s)),
  );
  return {
    code: folge.weitereOffen && SCHEINBAR_FERTIG.has(code) ? 'BERATUNG_LAEUFT' : code,
    aktuell: ids(aktuell),
    naechste: ids(naechste),
    ueberfaellig: ids(lage.angesetzte.filter((s) => s.datum < heute)),
    ohneTermin: ids(lage.terminlose),
    blockiert: ids([...gesperrt]),
    hinweise: hinweise(folge, lage, aktuell, gesperrt),
    seit: seit(code, aktuell, lage, heute),
    ...zaehlung,
  };
}

const nichts = () => ({
  aktuell: [],
  naechste: [],
  ueberfaellig: [],
  ohneTermin: [],
  blockiert: [],
  hinweise: [],
  seit: null,
});

/** Wrong to say while a step goes on that this audience may not see. */
const SCHEINBAR_FERTIG: ReadonlySet<PositionCode> = new Set([
  'ABGESCHLOSSEN',
  'ENTSCHIEDEN_REST_OFFEN',
  'OFFEN_OHNE_ENTSCHEIDUNG',
]);

/** Papers that are on no way through the bodies, or no longer. */
function codeVorab(folge: Folge, lage: Lage): PositionCode | null {
  const status = folge.vorlagenstatus;
  if (status === 'ENTWURF' || status === 'MITZEICHNUNG') return 'VERWALTUNG';
  const inSitzung = lage.bleibende.some((s) => s.ergebnis === 'ZURUECKGEZOGEN');
  if (status === 'ZURUECKGEZOGEN' || inSitzung) return 'ZURUECKGEZOGEN';
  if (folge.schritte.length === 0) return 'KEINE_FOLGE';
  return lage.bleibende.length === 0 ? 'ENTFALLEN' : null;
}

function hinweise(folge: Folge, lage: Lage, aktuell: Schritt[], gesperrt: ReadonlySet<Schritt>): Hinweis[] {
  const entschieden = lage.entscheidungen.length > 0;
  const liste: Hinweis[] = [];
  if (folge.beschlussErforderlich && !entschieden && !lage.entscheidungOffen) {
    liste.push('ENTSCHEIDUNG_FEHLT');
  }
  const anhoerungOffen = lage.offene.some((s) => s.zustaendigkeit === 'ANHOERUNG');
  if (entschieden && !lage.entscheidungOffen && anhoerungOffen) liste.push('ANHOERUNG_NACH_BESCHLUSS');
  if (aktuell.some((s) => gesperrt.has(s))) liste.push('VOTUM_STEHT_AUS');
  return liste;
}

function seit(code: PositionCode, aktuell: Schritt[], lage: Lage, heute: LocalDate): LocalDate | null {
  if (code === 'HEUTE') return heute;
  if (code === 'ERGEBNIS_AUSSTEHEND' || code === 'NEUER_TERMIN_OFFEN') return aktuell[0]?.datum ?? null;
  return letzterTag(code === 'ENTSCHIEDEN_REST_OFFEN' ? lage.entscheidungen : lage.erledigte);
}

/** Steps come in order of their dates, undated ones last. */
function letzterTag(schritte: Schritt[]): LocalDate | null {
  return schritte.findLast((s) => s.datum !== null)?.datum ?? null;
}

const ids = (schritte: Schritt[]): string[] => schritte.map((s) => s.id);
