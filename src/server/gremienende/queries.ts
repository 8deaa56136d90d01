import 'server-only';
import { endetMit, type Mitgliedsrolle } from '@/domain/gremium/mitgliedschaft';
import { alsDatum, ausDatum, ausDatumOderNull, type LocalDate } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import { listenname } from '@/domain/texte/person';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { dbIntern, type Transaktion } from '@/server/kern/db';
import { folgenmarke, nachDem, type OffenerSchritt, offeneSchritte } from '@/server/offenes/queries';

export type LaufenderSitz = {
  id: string;
  name: string;
  rolle: Mitgliedsrolle;
  von: LocalDate;
  bis: LocalDate | null;
  /** ENTFAELLT: it would only begin afterwards. */
  was: 'ENDET' | 'ENTFAELLT';
  /** The person signs in: rights end with the seat. */
  konto: boolean;
};

/** Everything the last day of a body leaves behind. */
export type Endefolgen = {
  schritte: OffenerSchritt[];
  sitzungen: { id: string; datum: LocalDate; beginn: string | null; abgesagt: boolean; versandt: boolean }[];
  sitze: LaufenderSitz[];
  schriftfuehrung: { id: string; name: string }[];
  /** A mark of all of it: what was confirmed is what was seen. */
  stand: string;
};

/** What has to be re-planned or ends when this body ends on a day. The caller has checked the right to it. */
export async function endefolgen(
  db: Transaktion,
  akteur: Akteur,
  gremiumId: string,
  ende: LocalDate,
  jetzt: Date,
): Promise<Endefolgen> {
  const schritte = await offeneSchritte(db, akteur, { gremiumId, ...nachDem(ende) }, jetzt);
  const g = await db.gremium.findUniqueOrThrow({
    where: { id: gremiumId },
    select: {
      sitzungen: {
        where: { sitzung: { datum: { gt: alsDatum(ende) } } },
        select: {
          sitzung: { select: { id: true, datum: true, beginn: true, abgesagt: true, tagesordnungAb: true } },
        },
      },
      mitgliedschaften: {
        where: { OR: [{ bis: null }, { bis: { gt: alsDatum(ende) } }] },
        select: {
          ...{ id: true, rolle: true, von: true, bis: true },
          person: {
            select: { titel: true, vorname: true, nachname: true, benutzer: { select: { id: true } } },
          },
        },
      },
      benutzerrollen: {
        where: { rolle: 'SCHRIFTFUEHRUNG' },
        select: { benutzer: { select: { id: true, name: true } } },
      },
    },
    relationLoadStrategy: 'join',
  });
  const sitzungen = g.sitzungen
    .map(({ sitzung: { tagesordnungAb, ...s } }) => ({
      ...s,
      datum: ausDatum(s.datum),
      versandt: tagesordnungAb !== null,
    }))
    .sort((a, b) => a.datum.localeCompare(b.datum) || a.id.localeCompare(b.id));
  const sitze = g.mitgliedschaften
    .sort(
      (a, b) =>
        nachName(a.person.nachname, b.person.nachname) ||
        nachName(a.person.vorname, b.person.vorname) ||
        a.id.localeCompare(b.id),
    )
    .map(({ person, rolle, von, bis, id }) => {
      const zeit = { von: ausDatum(von), bis: ausDatumOderNull(bis) };
      const was = endetMit(zeit, ende) === 'ENTFAELLT' ? ('ENTFAELLT' as const) : ('ENDET' as const);
      const name = listenname(person);
      return { id, name, rolle: rolle as Mitgliedsrolle, ...zeit, was, konto: person.benutzer !== null };
    });
  const schriftfuehrung = g.benutzerrollen
    .map(({ benutzer }) => benutzer)
    .sort((a, b) => nachName(a.name, b.name) || a.id.localeCompare(b.id));
  return {
    schritte,
    sitzungen,
    sitze,
    schriftfuehrung,
    stand: folgenmarke([schritte, sitzungen, sitze, schriftfuehrung]),
  };
}

export type Endevorschau = {
  id: string;
  name: string;
  version: number;
  gueltigVon: LocalDate | null;
  gueltigBis: LocalDate | null;
  nachfolgerId: string | null;
  /** Null until a day is chosen that can be its last. */
  folgen: Endefolgen | null;
};

/** A body with what its end on that day would leave behind; null for who may not end it, and when unknown. */
export async function endevorschau(
  akteur: Akteur,
  id: string,
  ende: LocalDate | null,
  jetzt: Date,
): Promise<Endevorschau | null> {
  if (!darf(akteur, 'gremium.verwalten', null)) return null;
  const g = await dbIntern().gremium.findUnique({ where: { id } });
  if (!g) return null;
  const von = ausDatumOderNull(g.gueltigVon);
  const moeglich = ende !== null && (von === null || von <= ende);
  return {
    ...{ id, name: g.name, version: g.version, nachfolgerId: g.nachfolgerId },
    gueltigVon: von,
    gueltigBis: ausDatumOderNull(g.gueltigBis),
    folgen: moeglich ? await endefolgen(dbIntern(), akteur, id, ende, jetzt) : null,
  };
}
