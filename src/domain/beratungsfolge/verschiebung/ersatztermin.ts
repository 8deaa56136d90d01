import { type Ladungsfrist, letzterVersand } from '../../frist/ladungsfrist';
import type { Ferien } from '../../frist/schulferien';
import { pruefeTermin } from '../../frist/terminpruefung';
import type { LocalDate } from '../../kern/localDate';
import { nachText } from '../position/reihenfolge';
import type { Schritt } from '../schritt';

export type VerschiebbarerSchritt = Schritt & { gremiumId: string };

/** One meeting of one body; a joint meeting stands once per body. */
export type Kalendersitzung = {
  id: string;
  gremiumId: string;
  datum: LocalDate;
  beginn: string | null;
  abgesagt: boolean;
};

export type Kalender = {
  heute: LocalDate;
  sitzungen: readonly Kalendersitzung[];
  ladungsfrist: Ladungsfrist;
  ferien: readonly Ferien[];
};

/** A proposed date for a step; sitzungId and datum null = "nächste Sitzung (noch nicht terminiert)". */
export type Terminvorschlag = {
  schrittId: string;
  gremiumId: string;
  sitzungId: string | null;
  datum: LocalDate | null;
  beginn: string | null;
  /** School holidays and days like Rosenmontag: said, never refused. */
  hinweise: string[];
};

type Zeitpunkt = { datum: LocalDate; beginn: string | null };

/** What a proposal needs to know of a step. */
type Gesucht = Pick<VerschiebbarerSchritt, 'id' | 'gremiumId'>;

export function ohneTermin({ id, gremiumId }: Gesucht): Terminvorschlag {
  return { schrittId: id, gremiumId, sitzungId: null, datum: null, beginn: null, hinweise: [] };
}

function liegtNach(sitzung: Kalendersitzung, { datum, beginn }: Zeitpunkt): boolean {
  if (sitzung.datum !== datum) return sitzung.datum > datum;
  return sitzung.beginn !== null && beginn !== null && sitzung.beginn > beginn;
}

/** The sittings of this body after today and after all of `nach`, the earliest first. */
const kommende = (
  { gremiumId }: Gesucht,
  nach: readonly Zeitpunkt[],
  { sitzungen, heute }: Kalender,
): Kalendersitzung[] =>
  sitzungen
    .filter(
      (s) => s.gremiumId === gremiumId && s.datum > heute && nach.every((frueher) => liegtNach(s, frueher)),
    )
    .sort((a, b) => nachText(a.datum, b.datum) || nachText(a.beginn, b.beginn) || nachText(a.id, b.id));

/** It takes place, on no public holiday, and can still be invited to. */
const istMoeglich = (
  { datum, abgesagt }: Kalendersitzung,
  { heute, ladungsfrist, ferien }: Kalender,
): boolean =>
  !abgesagt && letzterVersand(datum, ladungsfrist) >= heute && pruefeTermin(datum, ferien).feiertag === null;

function alsVorschlag(schritt: Gesucht, sitzung: Kalendersitzung, { ferien }: Kalender): Terminvorschlag {
  const { id: sitzungId, datum, beginn } = sitzung;
  return { ...ohneTermin(schritt), sitzungId, datum, beginn, hinweise: pruefeTermin(datum, ferien).hinweise };
}

/**
 * Sittings of the step's body after today and after all of `nach` that take place, are on no public holiday and can
 * still be invited to; the earliest first.
 */
export const moeglicheSitzungen = (
  schritt: Gesucht,
  nach: readonly Zeitpunkt[],
  kalender: Kalender,
): Terminvorschlag[] =>
  kommende(schritt, nach, kalender)
    .filter((s) => istMoeglich(s, kalender))
    .map((s) => alsVorschlag(schritt, s, kalender));

/** F6: the first of them. None in the calendar: a proposal without a date, never an invented one. */
export function naechsteSitzung(
  schritt: Gesucht,
  nach: readonly Zeitpunkt[],
  kalender: Kalender,
): Terminvorschlag {
  const erste = kommende(schritt, nach, kalender).find((s) => istMoeglich(s, kalender));
  return erste ? alsVorschlag(schritt, erste, kalender) : ohneTermin(schritt);
}
