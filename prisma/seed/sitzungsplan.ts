import { feiertag, ostersonntag } from '@/domain/frist/feiertage';
import { type LocalDate, plusTage } from '@/domain/kern/localDate';
import { BEGINN_CHANCEN, ENDE_INTEGRATIONSRAT, type GremiumSchluessel } from './gremien';
import {
  istJahreswechsel,
  istSitzungspause,
  istWerktag,
  istWochenende,
  montag,
  type Ortname,
  RHYTHMUS_WOCHEN,
  TAKTE,
  type Takt,
  werktagBis,
} from './takt';

export type Sitzungsplan = {
  schluessel: string;
  /** Lead body first. */
  gremien: GremiumSchluessel[];
  datum: LocalDate;
  beginn: string;
  ort: Ortname;
  /** NACH_RAT, VOR_RAT: the Hauptausschuss as urgency committee. FRUEHER: before the year around today. */
  art: 'REGEL' | 'GEMEINSAM' | 'NACH_RAT' | 'VOR_RAT' | 'FRUEHER';
  abgesagtGrund: string | null;
};

const WOCHEN_ZURUECK = 31;
const WOCHEN_VORAUS = 26;

/** These meet today, whatever weekday it is, so that the demo always shows a sitting of today. */
const HEUTE_AN_WERKTAGEN: readonly GremiumSchluessel[] = ['WIR', 'EVI', 'MEN'];

const ABGESAGT: Partial<Record<GremiumSchluessel, string>> = {
  SCHA: 'Wasserschaden im Sitzungsraum',
  KSF: 'Erkrankung der Sitzungsleitung und der Stellvertretung',
};

/** Seven months back to six months ahead, each body in its rhythm, never on holidays or in the breaks. */
export function regelsitzungen(heute: LocalDate): Sitzungsplan[] {
  const alle = (Object.entries(TAKTE) as [GremiumSchluessel, Takt][]).flatMap(([gremium, takt]) =>
    tage(gremium, takt, heute).map((datum) => sitzung(gremium, takt, datum)),
  );
  return klausurAm(heute) ? [...mitAbsagen(alle, heute), haushaltsklausur(heute)] : mitAbsagen(alle, heute);
}

function tage(gremium: GremiumSchluessel, takt: Takt, heute: LocalDate): LocalDate[] {
  const dieseWoche = montag(heute);
  const heuteDran = HEUTE_AN_WERKTAGEN.includes(gremium) && istWerktag(heute) && istSitzungsfaehig(heute);
  const liste: LocalDate[] = [];
  for (let woche = -WOCHEN_ZURUECK; woche <= WOCHEN_VORAUS; woche += 1) {
    if ((((woche - takt.phase) % RHYTHMUS_WOCHEN) + RHYTHMUS_WOCHEN) % RHYTHMUS_WOCHEN !== 0) continue;
    if (woche === 0 && heuteDran) liste.push(heute);
    else liste.push(...ausweichtag(plusTage(dieseWoche, woche * 7 + takt.wochentag - 1)));
  }
  return liste.filter((tag) => gibtEs(gremium, tag));
}

/** The day itself; the day before a holiday; nothing in a break. */
function ausweichtag(tag: LocalDate): LocalDate[] {
  if (istSitzungspause(tag)) return [];
  return [tag, plusTage(tag, -1)].filter((t) => istWerktag(t) && !istSitzungspause(t)).slice(0, 1);
}

/** Between the years not even urgent matters are dealt with. */
const istSitzungsfaehig = (tag: LocalDate): boolean => !istJahreswechsel(tag);

function gibtEs(gremium: GremiumSchluessel, tag: LocalDate): boolean {
  if (gremium === 'INT') return tag <= ENDE_INTEGRATIONSRAT;
  return gremium !== 'CHA' || tag >= BEGINN_CHANCEN;
}

function sitzung(gremium: GremiumSchluessel, { beginn, ort }: Takt, datum: LocalDate): Sitzungsplan {
  const schluessel = `${gremium}-${datum}`;
  return { schluessel, gremien: [gremium], datum, beginn, ort, art: 'REGEL', abgesagtGrund: null };
}

/** On a weekend only the budget is worth a sitting. */
const klausurAm = (tag: LocalDate): boolean =>
  istWochenende(tag) && feiertag(tag) === null && !istHohesFest(tag) && istSitzungsfaehig(tag);

/** Easter and Whit Sunday are no holidays by the law of the Land. */
const istHohesFest = (tag: LocalDate): boolean =>
  [0, 49].some((tage) => plusTage(ostersonntag(Number(tag.slice(0, 4))), tage) === tag);

const haushaltsklausur = (heute: LocalDate): Sitzungsplan => ({
  schluessel: `FIN-${heute}-klausur`,
  gremien: ['FIN'],
  datum: heute,
  beginn: '10:00',
  ort: 'Tagungshaus am Stadtpark',
  art: 'REGEL',
  abgesagtGrund: null,
});

/** The last sitting of two bodies before today was called off after the invitation. */
function mitAbsagen(alle: Sitzungsplan[], heute: LocalDate): Sitzungsplan[] {
  const letzte = new Map<GremiumSchluessel, string>();
  for (const s of alle) for (const g of s.gremien) if (s.datum < heute) letzte.set(g, s.schluessel);
  return alle.map((s) => {
    const [g] = s.gremien;
    const grund = g && letzte.get(g) === s.schluessel ? ABGESAGT[g] : undefined;
    return grund ? { ...s, abgesagtGrund: grund } : s;
  });
}

/** The Hauptausschuss as urgency committee (§ 60 Abs. 1 GO NRW): once before and once after the last Rat. */
export function sondersitzungen(heute: LocalDate, letzterRat: LocalDate): Sitzungsplan[] {
  const dringlich = (art: 'NACH_RAT' | 'VOR_RAT', datum: LocalDate): Sitzungsplan => ({
    schluessel: `HA-${datum}-dringlich`,
    gremien: ['HA'],
    datum,
    beginn: '12:00',
    ort: 'Sitzungssaal 3, Rathaus',
    art,
    abgesagtGrund: null,
  });
  return [
    dringlich('NACH_RAT', vorDemJahreswechsel(plusTage(heute, -4))),
    dringlich('VOR_RAT', vorDemJahreswechsel(plusTage(letzterRat, -9))),
  ];
}

function vorDemJahreswechsel(tag: LocalDate): LocalDate {
  let gesucht = werktagBis(tag);
  while (gesucht.slice(5) >= '12-23' || gesucht.slice(5) <= '01-03')
    gesucht = werktagBis(plusTage(gesucht, -1));
  return gesucht;
}

/** A district council and two committees together, five weeks ago or as soon before as there was no break (T51). */
export function gemeinsameSitzung(heute: LocalDate): Sitzungsplan {
  let datum = plusTage(montag(heute), -34);
  while (istSitzungspause(datum) || !istWerktag(datum)) datum = plusTage(datum, -7);
  return {
    schluessel: `NORD-${datum}-gemeinsam`,
    gremien: ['NORD', 'UMW', 'WIR'],
    datum,
    beginn: '17:00',
    ort: 'Bürgerhaus am Nordmarkt',
    art: 'GEMEINSAM',
    abgesagtGrund: null,
  };
}
