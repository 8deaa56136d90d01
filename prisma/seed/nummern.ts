import { MUSTER_DORTMUND } from '@/domain/drucksache/muster';
import { leseNummer } from '@/domain/drucksache/nummer';
import { type LocalDate, tageZwischen } from '@/domain/kern/localDate';
import type { Akte } from './akte';
import { streuzahl } from './kennung';

const ERSTER_TAG = '2004-01-01';
const JE_TAG = 7.3;
const VERSATZ = 51_900;
const UMLAUF = 90_000;

/** Where the city's running counter stands on a day; it starts again after many years. */
const zaehlerAm = (tag: LocalDate) => (Math.floor(tageZwischen(ERSTER_TAG, tag) * JE_TAG) + VERSATZ) % UMLAUF;

const formatiert = (zaehler: number, tag: LocalDate) =>
  `${String(zaehler).padStart(5, '0')}-${tag.slice(2, 4)}`;

/** Drucksache numbers by paper, rising with their dates (N1). A paper still with the administration has none. */
export function nummernFuer(akten: readonly Akte[]): Map<string, string> {
  const nummern = new Map<string, string>();
  const nachDatum = [...akten].sort(
    (a, b) => a.datum.localeCompare(b.datum) || a.entwurf.schluessel.localeCompare(b.entwurf.schluessel),
  );
  let letzter = 0;
  for (const { entwurf, datum, status } of nachDatum) {
    const ohne = entwurf.nummer === null || status === 'ENTWURF' || status === 'MITZEICHNUNG';
    if (ohne || entwurf.zu?.suffix) continue;
    const gewollt = zaehlerAm(datum) + streuzahl(`nummer ${entwurf.schluessel}`, 5);
    const jahrzehntesprung = gewollt < letzter - UMLAUF / 2;
    const zaehler = jahrzehntesprung ? gewollt : Math.max(gewollt, letzter + 1);
    if (!entwurf.nummer) letzter = zaehler;
    nummern.set(entwurf.schluessel, entwurf.nummer ?? formatiert(zaehler, datum));
  }
  for (const { entwurf } of akten) {
    const haupt = entwurf.zu && nummern.get(entwurf.zu.schluessel);
    if (entwurf.zu?.suffix && haupt) nummern.set(entwurf.schluessel, `${haupt}${entwurf.zu.suffix}`);
  }
  return nummern;
}

/** The city's counter after all these papers: the highest running number of each year (N2). */
export function zaehlerstaende(nummern: ReadonlyMap<string, string>): { jahr: number; stand: number }[] {
  const staende = new Map<number, number>();
  for (const nummer of nummern.values()) {
    const gelesen = leseNummer(nummer, MUSTER_DORTMUND);
    if (!gelesen.ok) continue;
    const { jahr, laufend } = gelesen.wert;
    staende.set(jahr, Math.max(laufend, staende.get(jahr) ?? 0));
  }
  return [...staende].map(([jahr, stand]) => ({ jahr, stand }));
}
