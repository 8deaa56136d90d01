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

/**
 * Sittings of the step's body after today and after all of `nach` that take place, are on no public holiday and can
 * still be invited to; the earliest first.
 */
export function moeglicheSitzungen(
  schritt: Gesucht,
  nach: readonly Zeitpunkt[],
  { sitzungen, heute, ladungsfrist, ferien }: Kalender,
): Terminvorschlag[] {
  return sitzungen
    .filter(
      (s) =>
        s.gremiumId === schritt.gremiumId &&
        s.datum > heute &&
        !s.abgesagt &&
        letzterVersand(s.datum, ladungsfrist) >= heute &&
        pruefeTermin(s.datum, ferien).feiertag === null &&
        nach.every((frueher) => liegtNach(s, frueher)),
    )
    .sort((a, b) => nachText(a.datum, b.datum) || nachText(a.beginn, b.beginn) || nachText(a.id, b.id))
    .map(({ id: sitzungId, datum, beginn }) => {
      const { hinweise } = pruefeTermin(datum, ferien);
      return { ...ohneTermin(schritt), sitzungId, datum, beginn, hinweise };
    });
}

/** F6: the first of them. None in the calendar: a proposal without a date, never an invented one. */
export function naechsteSitzung(
  schritt: Gesucht,
  nach: readonly Zeitpunkt[],
  kalender: Kalender,
): Terminvorschlag {
  return moeglicheSitzungen(schritt, nach, kalender)[0] ?? ohneTermin(schritt);
}
