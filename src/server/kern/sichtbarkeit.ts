import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { IM_HAUS } from '@/domain/vorlage/vorlage';
import { type Akteur, hatRolle, type Rechte } from '@/domain/zugriff/akteur';
import { AUSSCHUESSE } from '@/domain/zugriff/sitz';
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
 * Papers this Akteur sees whole, beyond what the public sees: the SQL twin of darf(…, 'vorlage.ganz.lesen', …). Whoever
 * sees a paper whole also sees its non-public steps, attachments and Sachstände.
 */
export function ganzSichtbar(akteur: Akteur): Prisma.VorlageWhereInput {
  if (siehtAlles(akteur)) return {};
  const { fachbereichId, zeichnetFuer, schriftfuehrungIn } = akteur.rechte;
  const moeglich: Prisma.VorlageWhereInput[] = [];
  // Negated (standFuer), a paper of no unit must be true: "not unknown" would be unknown.
  if (fachbereichId) moeglich.push({ AND: [{ fachbereichId: { not: null } }, { fachbereichId }] });
  if (zeichnetFuer) moeglich.push(mitgezeichnet(zeichnetFuer));
  if (schriftfuehrungIn.length > 0) {
    moeglich.push({
      ...FREIGEGEBEN,
      beratungen: { some: { gremiumId: { in: [...schriftfuehrungIn] } } },
    });
  }
  const alsMitglied = mitgliedswege(akteur.rechte);
  if (alsMitglied.length > 0) moeglich.push({ AND: [unbefangen(akteur.rechte), { OR: alsMitglied }] });
  return moeglich.length > 0 ? { OR: moeglich } : NICHTS;
}

/**
 * An item that has been dispatched itself within these instants: beside it an agenda may hold drafts. Or a step whose paper
 * was sent to its body before the agenda (F4).
 */
export const geladen = (wann: Prisma.DateTimeFilter) => ({
  versand: { versandtAm: wann },
});

/** The unit is to sign now, or has signed, in the sending that counts. */
const mitgezeichnet = (organisationseinheitId: string): Prisma.VorlageWhereInput => ({
  status: { not: 'ENTWURF' },
  mitzeichnungen: {
    some: { organisationseinheitId, aktuell: true, status: { in: ['OFFEN', 'GEZEICHNET'] } },
  },
});

/** A8: on no item at which this person is recorded as befangen. */
const unbefangen = ({ personId, freigaben }: Rechte): Prisma.VorlageWhereInput =>
  personId === null || freigaben.befangeneLesen
    ? {}
    : { beratungen: { none: { tagesordnungspunkt: { befangenheiten: { some: { personId } } } } } };

/** The ways on which a member reads a paper whole (A4–A7). */
function mitgliedswege(rechte: Rechte): Prisma.VorlageWhereInput[] {
  const { am, mitgliedIn, imRat, stadtbezirke, frueher, freigaben } = rechte;
  const vorgelegt = (wem: Prisma.BeratungWhereInput, wann: Prisma.DateTimeFilter = { lte: am }) => ({
    beratungen: { some: { ...wem, OR: [{ tagesordnungspunkt: geladen(wann) }, geladen(wann)] } },
  });
  const wege: Prisma.VorlageWhereInput[] = [];
  const meine = { gremiumId: { in: [...mitgliedIn] } };
  if (mitgliedIn.length > 0) wege.push(vorgelegt(meine));
  if (imRat && freigaben.ratLiestKlassen.length > 0) {
    wege.push({
      oeffentlichkeit: 'NICHTOEFFENTLICH',
      schutzklasse: { in: [...freigaben.ratLiestKlassen] },
      ...vorgelegt({ gremium: { art: { in: [...AUSSCHUESSE] } } }),
    });
  }
  if (freigaben.fachfremdeLesen && mitgliedIn.length > 0) {
    wege.push({
      oeffentlichkeit: 'NICHTOEFFENTLICH',
      schutzklasse: 'ALLGEMEIN',
      AND: [
        vorgelegt({}),
        { OR: [{ beratungen: { some: meine } }, { stadtbezirke: { hasSome: [...stadtbezirke] } }] },
      ],
    });
  }
  if (freigaben.ausgeschiedeneLesen) {
    for (const { gremiumId, ab, vor } of frueher)
      wege.push(vorgelegt({ gremiumId }, { gte: ab, lt: vor, lte: am }));
  }
  return wege;
}

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

/** Sittings whose whole agenda this Akteur sees: the SQL twin of darf(…, 'sitzung.lesen', …). */
export function ganzeSitzungen(akteur: Akteur): Prisma.SitzungWhereInput {
  if (siehtAlles(akteur)) return {};
  const { am, schriftfuehrungIn, mitgliedIn, imRat, frueher, freigaben } = akteur.rechte;
  const von = (gremium: Prisma.SitzungGremiumWhereInput) => ({ gremien: { some: gremium } });
  const moeglich: Prisma.SitzungWhereInput[] = [
    von({ gremiumId: { in: [...schriftfuehrungIn] } }),
    { ...von({ gremiumId: { in: [...mitgliedIn] } }), tagesordnungAb: { lte: am } },
  ];
  if (imRat && freigaben.ratLiestKlassen.length > 0) {
    moeglich.push({ ...von({ gremium: { art: { in: [...AUSSCHUESSE] } } }), tagesordnungAb: { lte: am } });
  }
  if (freigaben.ausgeschiedeneLesen) {
    for (const { gremiumId, ab, vor } of frueher)
      moeglich.push({ ...von({ gremiumId }), tagesordnungAb: { gte: ab, lt: vor, lte: am } });
  }
  return { OR: moeglich };
}

/** Who draws up the agenda sees its drafts; a member what has been dispatched of it. */
export function sichtbarePunkte(akteur: Akteur): Prisma.TagesordnungspunktWhereInput {
  if (siehtAlles(akteur)) return {};
  const eigene = { gremien: { some: { gremiumId: { in: [...akteur.rechte.schriftfuehrungIn] } } } };
  return { OR: [geladen({ lte: akteur.rechte.am }), { sitzung: eigene }] };
}
