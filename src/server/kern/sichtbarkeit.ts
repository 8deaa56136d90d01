import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { IM_HAUS } from '@/domain/vorlage/vorlage';
import { type Akteur, hatRolle } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';

/** True for who sees everything there is: the Ratsbüro and the system. */
export const siehtAlles = (akteur: Akteur): boolean =>
  akteur.art === 'system' || hatRolle(akteur, 'RATSBUERO');

/** Papers that left the house (L1): only these stand on records and before their clerks. */
export const FREIGEGEBEN = { status: { notIn: [...IM_HAUS] } } as const satisfies Prisma.VorlageWhereInput;

/**
 * The one answer to who records nothing here (A15): unknown, hidden and another body's are told apart by nobody but who
 * sees everything.
 */
export const protokolliertNicht = (akteur: Akteur): Ablehnung => ({
  code: siehtAlles(akteur) ? 'NICHT_GEFUNDEN' : 'NICHT_ERLAUBT',
  regel: 'A15',
});

/** Nothing: for an `in` of ids that matches no row. */
const NICHTS: Prisma.VorlageWhereInput = { id: { in: [] } };

/**
 * Papers this Akteur sees whole, beyond what the public sees: the SQL twin of darf(…, 'vorlage.lesen', …) without its
 * first sentence. Whoever sees a paper whole also sees its non-public steps, attachments and Sachstände.
 */
export function ganzSichtbar(akteur: Akteur): Prisma.VorlageWhereInput {
  if (siehtAlles(akteur)) return {};
  const { am, fachbereichId, schriftfuehrungIn, mitgliedIn } = akteur.rechte;
  const moeglich: Prisma.VorlageWhereInput[] = [];
  if (fachbereichId) moeglich.push({ fachbereichId });
  if (schriftfuehrungIn.length > 0) {
    moeglich.push({
      ...FREIGEGEBEN,
      beratungen: { some: { gremiumId: { in: [...schriftfuehrungIn] } } },
    });
  }
  if (mitgliedIn.length > 0) {
    moeglich.push({
      beratungen: { some: { gremiumId: { in: [...mitgliedIn] }, tagesordnungspunkt: geladen(am) } },
    });
  }
  return moeglich.length > 0 ? { OR: moeglich } : NICHTS;
}

/** An item that has been dispatched itself: beside it an agenda may hold drafts. */
export const geladen = (am: Date): Prisma.TagesordnungspunktWhereInput => ({
  versand: { versandtAm: { lte: am } },
});

/** Papers this Akteur may read at all: the public ones and those seen whole. The public's own views need no filter. */
export function sichtbar(akteur: Akteur): Prisma.VorlageWhereInput {
  if (siehtAlles(akteur) || akteur.art === 'oeffentlich') return {};
  return {
    OR: [{ oeffentlichkeit: 'OEFFENTLICH', oeffentlichAb: { lte: akteur.rechte.am } }, ganzSichtbar(akteur)],
  };
}

/** Steps this Akteur may see of the papers it may read: on a public item or none (A10), or of a paper seen whole. */
export function sichtbareSchritte(akteur: Akteur): Prisma.BeratungWhereInput {
  if (siehtAlles(akteur) || akteur.art === 'oeffentlich') return {};
  return {
    OR: [
      { tagesordnungspunktId: null },
      { tagesordnungspunkt: { teil: 'OEFFENTLICH' } },
      { vorlage: ganzSichtbar(akteur) },
    ],
  };
}

/** Sachstand entries this Akteur may read of the papers it may read: public ones, or all of a paper seen whole. */
export function sichtbareSachstaende(akteur: Akteur): Prisma.SachstandWhereInput {
  if (siehtAlles(akteur) || akteur.art === 'oeffentlich') return {};
  return { OR: [{ oeffentlich: true }, { vorlage: ganzSichtbar(akteur) }] };
}

/** Sittings whose whole agenda this Akteur sees: the SQL twin of darf(…, 'sitzung.lesen', …). */
export function ganzeSitzungen(akteur: Akteur): Prisma.SitzungWhereInput {
  if (siehtAlles(akteur)) return {};
  const { am, schriftfuehrungIn, mitgliedIn } = akteur.rechte;
  return {
    OR: [
      { gremien: { some: { gremiumId: { in: [...schriftfuehrungIn] } } } },
      { gremien: { some: { gremiumId: { in: [...mitgliedIn] } } }, tagesordnungAb: { lte: am } },
    ],
  };
}
