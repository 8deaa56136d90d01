import { alsDatum, berlinZeitpunkt, type LocalDate, plusTage, tageZwischen } from '@/domain/kern/localDate';
import type { Prisma } from '@/generated/prisma/client';
import { istEingeladen, versandtag } from './akte';
import type { GremiumSchluessel } from './gremien';
import { kennung, streuzahl } from './kennung';
import { ortId, wahlperiodeAm } from './kommune';
import type { Sitzungsplan } from './sitzungsplan';
import { RHYTHMUS_WOCHEN } from './takt';

export const sitzungId = (schluessel: string) => kennung('sitzung', schluessel);

/** Breaks cost about a fifth of the sittings that the rhythm alone would give. */
const ANTEIL_OHNE_PAUSEN = 0.8;

/** Running numbers of the lead body within its term: "28. Sitzung". */
export function sitzungsnummern(sitzungen: readonly Sitzungsplan[]): Map<string, number> {
  const nummern = new Map<string, number>();
  const letzte = new Map<string, number>();
  for (const s of [...sitzungen].sort((a, b) => a.datum.localeCompare(b.datum))) {
    const periode = wahlperiodeAm(s.datum);
    const [gremium] = s.gremien;
    if (!periode || !gremium) continue;
    const zaehler = `${gremium} ${periode.nummer}`;
    const wochen = tageZwischen(periode.beginn, s.datum) / 7;
    const geschaetzt = Math.floor((wochen / RHYTHMUS_WOCHEN) * ANTEIL_OHNE_PAUSEN) + 1;
    const vorige = letzte.get(zaehler);
    const nummer =
      vorige === undefined || s.art === 'FRUEHER' ? Math.max(geschaetzt, (vorige ?? 0) + 1) : vorige + 1;
    letzte.set(zaehler, nummer);
    nummern.set(s.schluessel, nummer);
  }
  return nummern;
}

export function statusVon(s: Sitzungsplan, heute: LocalDate): 'TERMINIERT' | 'EINGELADEN' | 'DURCHGEFUEHRT' {
  if (s.datum < heute && !s.abgesagtGrund) return 'DURCHGEFUEHRT';
  return istEingeladen(s, heute) ? 'EINGELADEN' : 'TERMINIERT';
}

export function sitzungZeile(
  s: Sitzungsplan,
  nummer: number | undefined,
  heute: LocalDate,
): Prisma.SitzungCreateManyInput {
  const status = statusVon(s, heute);
  return {
    id: sitzungId(s.schluessel),
    wahlperiodeId: wahlperiodeAm(s.datum)?.id ?? null,
    nummer: nummer ?? null,
    datum: alsDatum(s.datum),
    beginn: s.beginn,
    ende: status === 'DURCHGEFUEHRT' ? endeVon(s) : null,
    ortId: ortId(s.ort),
    status,
    abgesagt: s.abgesagtGrund !== null,
    abgesagtGrund: s.abgesagtGrund,
    oeffentlichAb: angekuendigtAm(s, heute),
  };
}

/** One to three hours later, in steps of five minutes. */
function endeVon({ schluessel, beginn }: Sitzungsplan): string {
  const [stunde = 0, minute = 0] = beginn.split(':').map(Number);
  const ende = stunde * 60 + minute + 60 + 5 * streuzahl(`ende ${schluessel}`, 25);
  const zweistellig = (zahl: number) => String(zahl).padStart(2, '0');
  return `${zweistellig(Math.floor(ende / 60))}:${zweistellig(ende % 60)}`;
}

/** The calendar of the half-year is announced long before; special sittings with their invitation. */
function angekuendigtAm(s: Sitzungsplan, heute: LocalDate): Date {
  if (s.art === 'NACH_RAT' || s.art === 'VOR_RAT') return berlinZeitpunkt(versandtag(s), '10:00');
  const [fruehester = heute] = [plusTage(s.datum, -150), plusTage(heute, -30)].sort();
  return berlinZeitpunkt(fruehester, '09:00');
}

export const sitzungGremiumZeilen = (
  { schluessel, gremien }: Sitzungsplan,
  gremiumId: (g: GremiumSchluessel) => string,
): Prisma.SitzungGremiumCreateManyInput[] =>
  gremien.map((g, ordnung) => ({ sitzungId: sitzungId(schluessel), gremiumId: gremiumId(g), ordnung }));
