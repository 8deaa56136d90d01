import { feiertag, ostersonntag, warntag } from '@/domain/frist/feiertage';
import { type LocalDate, plusTage, wochentag } from '@/domain/kern/localDate';
import type { GremiumSchluessel } from './gremien';

/** When a body meets: every fourth week on its own weekday. Week 0 is the week of today. */
export type Takt = { wochentag: number; phase: 0 | 1 | 2 | 3; beginn: string; ort: Ortname };

export const RHYTHMUS_WOCHEN = 4;

export type Ortname = keyof typeof ORTE;

/** Rooms; the address only where the room's name does not say it. */
export const ORTE = {
  'Ratssaal, Rathaus': 'Rathausplatz 1',
  'Saal der Partnerstädte, Rathaus': 'Rathausplatz 1',
  'Sitzungssaal 3, Rathaus': 'Rathausplatz 1',
  'Amtshaus Aplerbeck': null,
  'Bezirksverwaltungsstelle Brackel': null,
  'Bezirksverwaltungsstelle Eving': null,
  'Bürgersaal Hörde': null,
  'Bezirksverwaltungsstelle Hombruch': null,
  'Bezirksverwaltungsstelle Huckarde': null,
  'Bürgerhaus am Nordmarkt': null,
  'Bezirksverwaltungsstelle Innenstadt-Ost': null,
  'Saal Rothe Erde': null,
  'Bezirksverwaltungsstelle Lütgendortmund': null,
  'Amtshaus Mengede': null,
  'Begegnungszentrum Scharnhorst': null,
  'Tagungshaus am Stadtpark': null,
} as const;

const takt = (tag: number, phase: Takt['phase'], beginn: string, ort: Ortname): Takt => ({
  wochentag: tag,
  phase,
  beginn,
  ort,
});

const RATSSAAL = 'Ratssaal, Rathaus';
const PARTNERSTAEDTE = 'Saal der Partnerstädte, Rathaus';
const SAAL_3 = 'Sitzungssaal 3, Rathaus';

export const TAKTE: Partial<Record<GremiumSchluessel, Takt>> = {
  RAT: takt(4, 2, '15:00', RATSSAAL),
  HA: takt(4, 2, '13:00', RATSSAAL),
  FIN: takt(4, 1, '15:00', RATSSAAL),
  FAB: takt(4, 1, '16:30', PARTNERSTAEDTE),
  UMW: takt(3, 1, '15:00', RATSSAAL),
  SCH: takt(3, 1, '15:30', PARTNERSTAEDTE),
  WIR: takt(3, 0, '15:00', RATSSAAL),
  KJF: takt(3, 3, '15:00', RATSSAAL),
  SOZ: takt(2, 3, '15:00', RATSSAAL),
  KSF: takt(2, 3, '16:00', PARTNERSTAEDTE),
  BUE: takt(2, 0, '16:00', RATSSAAL),
  INT: takt(2, 0, '17:00', SAAL_3),
  CHA: takt(2, 0, '17:00', SAAL_3),
  SEN: takt(4, 3, '14:00', PARTNERSTAEDTE),
  BPN: takt(2, 2, '15:00', SAAL_3),
  HOE: takt(2, 3, '15:30', 'Bürgersaal Hörde'),
  HOM: takt(2, 3, '14:30', 'Bezirksverwaltungsstelle Hombruch'),
  EVI: takt(3, 0, '14:00', 'Bezirksverwaltungsstelle Eving'),
  MEN: takt(3, 0, '16:00', 'Amtshaus Mengede'),
  BRA: takt(4, 0, '16:00', 'Bezirksverwaltungsstelle Brackel'),
  APL: takt(2, 0, '16:00', 'Amtshaus Aplerbeck'),
  LUE: takt(2, 0, '17:00', 'Bezirksverwaltungsstelle Lütgendortmund'),
  HUC: takt(3, 1, '17:00', 'Bezirksverwaltungsstelle Huckarde'),
  WEST: takt(3, 1, '16:00', 'Saal Rothe Erde'),
  OST: takt(2, 2, '16:00', 'Bezirksverwaltungsstelle Innenstadt-Ost'),
  SCHA: takt(2, 2, '16:30', 'Begegnungszentrum Scharnhorst'),
  NORD: takt(3, 2, '16:00', 'Bürgerhaus am Nordmarkt'),
};

/** No sittings: summer, Christmas, the weeks around Easter. */
export function istSitzungspause(tag: LocalDate): boolean {
  const monatTag = tag.slice(5);
  const ostern = ostersonntag(Number(tag.slice(0, 4)));
  return (
    (monatTag >= '07-12' && monatTag <= '08-24') ||
    istJahreswechsel(tag) ||
    (tag >= plusTage(ostern, -6) && tag <= plusTage(ostern, 7))
  );
}

export const istJahreswechsel = (tag: LocalDate): boolean =>
  tag.slice(5) >= '12-19' || tag.slice(5) <= '01-06';

export const istWochenende = (tag: LocalDate): boolean => wochentag(tag) === 0 || wochentag(tag) === 6;

/** A day on which a body could meet if it had to. */
export const istWerktag = (tag: LocalDate): boolean =>
  !istWochenende(tag) && feiertag(tag) === null && warntag(tag) === null;

/** This day, or the last day before it on which a body could meet. */
export function werktagBis(tag: LocalDate): LocalDate {
  let gesucht = tag;
  while (!istWerktag(gesucht)) gesucht = plusTage(gesucht, -1);
  return gesucht;
}

/** Monday of the week this day lies in. */
export const montag = (tag: LocalDate): LocalDate => plusTage(tag, -((wochentag(tag) + 6) % 7));
