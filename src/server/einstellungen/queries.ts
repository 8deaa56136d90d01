import 'server-only';
import { leseMuster } from '@/domain/drucksache/muster';
import { schreibeNummer } from '@/domain/drucksache/nummer';
import type { Folge } from '@/domain/kern/formular';
import { alsDatum, ausDatumOderNull, berlinTag } from '@/domain/kern/localDate';
import type { Einstellung, Einstellungen, Lockerung } from '@/domain/kommune/einstellung';
import { lockerungssatz } from '@/domain/texte/lockerung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { Prisma } from '@/generated/prisma/client';
import { dbIntern } from '@/server/kern/db';
import { mitgliedAm } from '@/server/kern/mitgliedschaft';
import { geladen } from '@/server/kern/sichtbarkeit';

/** The row of the city without `demo`, which is no setting. */
export const EINSTELLUNGEN = {
  id: true,
  version: true,
  name: true,
  kurzname: true,
  anschrift: true,
  vertretung: true,
  kontaktStelle: true,
  kontaktEmail: true,
  kontaktTelefon: true,
  nummernmuster: true,
  ladungsfristModus: true,
  ladungsfristTage: true,
  finanzschwelle: true,
  anlageHoechstMb: true,
  bearbeiterOeffentlich: true,
  oeffentlicheTitel: true,
  ratLiestKlassen: true,
  fachfremdeLesen: true,
  ausgeschiedeneLesen: true,
  befangeneLesen: true,
  zweiterFaktorRollen: true,
  aufbewahrungLesen: true,
  aufbewahrungSchreiben: true,
  aufbewahrungKontakte: true,
  datenschutzEmail: true,
  barrierefreiheitStand: true,
  lizenzName: true,
  lizenzUrl: true,
} as const satisfies Prisma.KommuneSelect;

/** The settings as the domain reads them. */
export function alsEinstellungen(
  zeile: Prisma.KommuneGetPayload<{ select: typeof EINSTELLUNGEN }>,
): Einstellungen {
  const { id: _, version: __, barrierefreiheitStand: stand, ...rest } = zeile;
  return { ...rest, barrierefreiheitStand: ausDatumOderNull(stand) } as Einstellungen;
}

export type EinstellungenAnsicht = {
  version: number;
  werte: Einstellungen;
  /** Since when a value holds, and who set it; none for what has stood since the city was set up. */
  seit: Partial<Record<Einstellung, { am: Date; von: string }>>;
  /** The number the next paper gets, where the pattern can be read and has digits left. */
  naechsteNummer: string | null;
};

/** All settings of the city; null for who does not administer it, and while there is none. */
export async function einstellungen(akteur: Akteur, jetzt: Date): Promise<EinstellungenAnsicht | null> {
  if (!darf(akteur, 'kommune.verwalten', null)) return null;
  const jahr = Number(berlinTag(jetzt).slice(0, 4));
  const [zeile, eintraege, zaehler] = await Promise.all([
    dbIntern().kommune.findFirst({ select: EINSTELLUNGEN }),
    dbIntern().protokoll.findMany({
      where: { gegenstandArt: 'kommune', aktion: 'kommune.aendern' },
      orderBy: { id: 'asc' },
      select: { am: true, akteur: true, nach: true },
    }),
    dbIntern().nummernzaehler.findFirst({ where: { jahr } }),
  ]);
  if (!zeile) return null;
  const seit: EinstellungenAnsicht['seit'] = {};
  for (const { am, akteur: von, nach } of eintraege)
    for (const feld of Object.keys(nach ?? {})) seit[feld as Einstellung] = { am, von };
  const werte = alsEinstellungen(zeile);
  const muster = leseMuster(werte.nummernmuster);
  const nummer = { laufend: (zaehler?.stand ?? 0) + 1, jahr, zusatz: '' };
  return {
    version: zeile.version,
    werte,
    seit,
    naechsteNummer: muster.ok ? schreibeNummer(nummer, muster.wert) : null,
  };
}

/** What these changes would do as things stand: counts, never titles. Empty for who does not administer the city. */
export async function folgenVon(
  akteur: Akteur,
  gelockert: readonly Lockerung[],
  werte: Partial<Einstellungen>,
  jetzt: Date,
): Promise<Folge[]> {
  if (!darf(akteur, 'kommune.verwalten', null)) return [];
  const folgen: Folge[] = [];
  for (const lockerung of gelockert) {
    const [was, wer] = await zaehle(lockerung, werte, jetzt);
    folgen.push({ schluessel: lockerung, satz: lockerungssatz(lockerung, was, wer) });
  }
  return folgen;
}

/** Non-public papers that have been dispatched to a body. */
const versandt = (jetzt: Date): Prisma.VorlageWhereInput => ({
  oeffentlichkeit: 'NICHTOEFFENTLICH',
  beratungen: {
    some: { OR: [{ tagesordnungspunkt: geladen({ lte: jetzt }) }, geladen({ lte: jetzt })] },
  },
});

const mitglieder = (mehr: Prisma.PersonWhereInput): Promise<number> =>
  dbIntern().benutzer.count({
    where: { gesperrtAm: null, rollen: { some: { rolle: 'MITGLIED' } }, person: { is: mehr } },
  });

/** How many things, and how many people they become visible to. */
async function zaehle(
  lockerung: Lockerung,
  werte: Partial<Einstellungen>,
  jetzt: Date,
): Promise<[was: number, wer: number]> {
  const db = dbIntern();
  const heute = alsDatum(berlinTag(jetzt));
  const [feld, wert = ''] = lockerung.split('.');
  switch (feld) {
    case 'bearbeiterOeffentlich':
      return [
        await db.vorlage.count({
          where: {
            oeffentlichkeit: 'OEFFENTLICH',
            oeffentlichAb: { lte: jetzt },
            OR: [{ verantwortlich: { not: null } }, { telefon: { not: null } }],
          },
        }),
        0,
      ];
    case 'oeffentlicheTitel':
      return [
        await db.tagesordnungspunkt.count({
          where: {
            teil: 'NICHTOEFFENTLICH',
            oeffentlicherTitel: { not: null },
            ...geladen({ lte: jetzt }),
          },
        }),
        0,
      ];
    case 'ratLiestKlassen':
      return [
        await db.vorlage.count({ where: { ...versandt(jetzt), schutzklasse: wert } }),
        await mitglieder({
          mitgliedschaften: { some: { gremium: { art: 'RAT' }, ...mitgliedAm(berlinTag(jetzt)) } },
        }),
      ];
    case 'fachfremdeLesen':
      return [await db.vorlage.count({ where: versandt(jetzt) }), await mitglieder({})];
    case 'ausgeschiedeneLesen':
      return [0, await mitglieder({ mitgliedschaften: { some: { bis: { lt: heute } } } })];
    case 'befangeneLesen':
      return [
        await db.befangenheit.count(),
        await db.person.count({ where: { befangenheiten: { some: {} } } }),
      ];
    case 'zweiterFaktorRollen':
      return [0, await db.benutzer.count({ where: { gesperrtAm: null, rollen: { some: { rolle: wert } } } })];
    case 'aufbewahrungLesen':
    case 'aufbewahrungSchreiben': {
      const kette = feld === 'aufbewahrungLesen' ? 'LESEN' : 'SCHREIBEN';
      const vor = `${Number(berlinTag(jetzt).slice(0, 4)) - (werte[feld] ?? 0)}${berlinTag(jetzt).slice(4, 7)}`;
      return [await db.protokoll.count({ where: { kette, monat: { lt: vor } } }), 0];
    }
    default:
      return [0, 0];
  }
}
