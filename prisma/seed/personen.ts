import type { Mitgliedsrolle } from '@/domain/gremium/mitgliedschaft';
import { alsDatum, type LocalDate, plusTage } from '@/domain/kern/localDate';
import type { Prisma } from '@/generated/prisma/client';
import { BEZIRKSVERTRETUNGEN, ENDE_INTEGRATIONSRAT, type GremiumSchluessel } from './gremien';
import { kennung, streuwahl, streuzahl } from './kennung';
import { BEGINN_VORPERIODE, BEGINN_WAHLPERIODE } from './kommune';
import { NACHNAMEN, OBERBUERGERMEISTERIN, VORNAMEN } from './namen';

const FRAKTIONEN = [
  'Fraktion Stadt gemeinsam',
  'Fraktion Stadt gemeinsam',
  'Fraktion Zukunft Revier',
  'Fraktion Zukunft Revier',
  'Fraktion Bürgerliste Westfalen',
  'Gruppe Freie Stadtbezirke',
] as const;

const RATSGROESSE = 33;
const JE_BEZIRK = 4;
const SACHKUNDIGE = 12;
const JE_BEIRAT = 7;
const SCHRIFTFUEHRENDE = 4;

const AUSSCHUESSE: readonly GremiumSchluessel[] = [
  'FIN',
  'UMW',
  'WIR',
  'SOZ',
  'KSF',
  'BUE',
  'SCH',
  'KJF',
  'FAB',
  'CHA',
];
const NUR_RATSMITGLIEDER: readonly GremiumSchluessel[] = ['FIN'];

/** Seats with a vote: the size that recorded votes must fit. */
export const SITZE: Partial<Record<GremiumSchluessel, number>> = {
  RAT: RATSGROESSE,
  HA: 13,
  ...Object.fromEntries(AUSSCHUESSE.map((g) => [g, 11])),
};

type Person = {
  schluessel: string;
  titel: string | null;
  vorname: string;
  nachname: string;
  fraktion: string | null;
};
type Sitz = {
  person: Person;
  gremium: GremiumSchluessel;
  rolle: Mitgliedsrolle;
  von?: LocalDate;
  bis?: LocalDate;
};

const PERSONEN: readonly Person[] = [
  { ...OBERBUERGERMEISTERIN, schluessel: 'OB', titel: null, fraktion: null },
  ...NACHNAMEN.map((nachname) => ({
    schluessel: nachname,
    titel: streuzahl(`titel ${nachname}`, 12) === 0 ? 'Dr.' : null,
    vorname: streuwahl(`vorname ${nachname}`, VORNAMEN),
    nachname,
    fraktion: streuwahl(`fraktion ${nachname}`, FRAKTIONEN),
  })),
];

/** The n-th person of a group of this many seats, over and over. */
const ausGruppe = (ab: number, groesse: number, stelle: number): Person[] =>
  PERSONEN.slice(ab, ab + groesse).slice(stelle % groesse, (stelle % groesse) + 1);

const AB_BEZIRKE = RATSGROESSE;
const AB_SACHKUNDIGE = AB_BEZIRKE + JE_BEZIRK * BEZIRKSVERTRETUNGEN.length;
const AB_BEIRAETE = AB_SACHKUNDIGE + SACHKUNDIGE;
const AB_SCHRIFTFUEHRUNG = AB_BEIRAETE + 2 * JE_BEIRAT;

const rolleAn = (stelle: number): Mitgliedsrolle =>
  stelle === 0 ? 'VORSITZ' : stelle === 1 ? 'STELLVERTRETENDER_VORSITZ' : 'MITGLIED';

function reihe(
  gremium: GremiumSchluessel,
  ab: number,
  groesse: number,
  versatz: number,
  anzahl: number,
): Sitz[] {
  return Array.from({ length: anzahl }, (_, n) =>
    ausGruppe(ab, groesse, versatz + n).map((person) => ({ person, gremium, rolle: rolleAn(n) })),
  ).flat();
}

function ausschuss(gremium: GremiumSchluessel, stelle: number): Sitz[] {
  if (NUR_RATSMITGLIEDER.includes(gremium)) return reihe(gremium, 1, RATSGROESSE - 1, stelle * 5, 11);
  const sachkundige = reihe(gremium, AB_SACHKUNDIGE, SACHKUNDIGE, stelle * 3, 4);
  return [
    ...reihe(gremium, 1, RATSGROESSE - 1, stelle * 5, 7),
    ...sachkundige.map((s): Sitz => ({ ...s, rolle: 'SACHKUNDIGE_BUERGERIN' })),
  ];
}

function sitze(heute: LocalDate): Sitz[] {
  const rat = reihe('RAT', 0, RATSGROESSE, 0, RATSGROESSE);
  const alle = [
    ...rat,
    ...reihe('HA', 0, RATSGROESSE, 0, 13),
    ...AUSSCHUESSE.flatMap(ausschuss),
    ...BEZIRKSVERTRETUNGEN.flatMap((g, n) => reihe(g, AB_BEZIRKE + n * JE_BEZIRK, JE_BEZIRK, 0, JE_BEZIRK)),
    ...reihe('SEN', AB_BEIRAETE, JE_BEIRAT, 0, JE_BEIRAT),
    ...reihe('BPN', AB_BEIRAETE + JE_BEIRAT, JE_BEIRAT, 0, JE_BEIRAT),
    ...reihe('INT', AB_SACHKUNDIGE, SACHKUNDIGE, 0, 7).map((s) => ({
      ...s,
      von: BEGINN_VORPERIODE,
      bis: ENDE_INTEGRATIONSRAT,
    })),
    ...(['RAT', 'HA', ...AUSSCHUESSE, ...BEZIRKSVERTRETUNGEN] as const).flatMap((gremium, n) =>
      ausGruppe(AB_SCHRIFTFUEHRUNG, SCHRIFTFUEHRENDE, n).map(
        (person): Sitz => ({ person, gremium, rolle: 'SCHRIFTFUEHRUNG' }),
      ),
    ),
  ];
  return [...alle, ...gewechselt(heute)];
}

/** Somebody left a committee three weeks ago. */
function gewechselt(heute: LocalDate): Sitz[] {
  return ausGruppe(AB_BEZIRKE, 1, 0).map((person) => ({
    person,
    gremium: 'SOZ',
    rolle: 'MITGLIED',
    bis: plusTage(heute, -21),
  }));
}

export const personZeilen = (): Prisma.PersonCreateManyInput[] =>
  PERSONEN.slice(0, AB_SCHRIFTFUEHRUNG + SCHRIFTFUEHRENDE).map(
    ({ schluessel, titel, vorname, nachname }) => ({
      id: kennung('person', schluessel),
      titel,
      vorname,
      nachname,
    }),
  );

const OHNE_FRAKTION: ReadonlySet<GremiumSchluessel> = new Set(['SEN', 'BPN', 'INT']);

export function mitgliedschaftZeilen(
  heute: LocalDate,
  gremiumId: (g: GremiumSchluessel) => string,
): Prisma.MitgliedschaftCreateManyInput[] {
  return sitze(heute).map(({ person, gremium, rolle, von = BEGINN_WAHLPERIODE, bis }) => {
    const schreibt = rolle === 'SCHRIFTFUEHRUNG';
    return {
      id: kennung('mitgliedschaft', `${person.schluessel} ${gremium} ${rolle} ${von}`),
      personId: kennung('person', person.schluessel),
      gremiumId: gremiumId(gremium),
      rolle,
      fraktion: schreibt || OHNE_FRAKTION.has(gremium) ? null : person.fraktion,
      stimmberechtigt: !schreibt,
      von: alsDatum(von),
      bis: bis ? alsDatum(bis) : null,
    };
  });
}
