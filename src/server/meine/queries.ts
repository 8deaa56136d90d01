import 'server-only';
import type { Mitgliedsrolle } from '@/domain/gremium/mitgliedschaft';
import { berlinTag } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import { type Ausblickwunsch, OHNE_WUNSCH } from '@/domain/sitzung/ausblick';
import { type Akteur, hatRolle } from '@/domain/zugriff/akteur';
import { type Anstehendes, anstehendes } from '@/server/anstehend/queries';
import { dbIntern } from '@/server/kern/db';
import { mitgliedAm } from '@/server/kern/mitgliedschaft';

export type MeinGremium = {
  /** The Mitgliedschaft: one may sit in a body in two roles. */
  id: string;
  gremiumId: string;
  name: string;
  kurzname: string;
  rolle: Mitgliedsrolle;
  fraktion: string | null;
};

export type MeineLage = {
  /** Mitgliedschaften that hold today, by name of the body. */
  gremien: MeinGremium[];
  /** Start of the visit before this one; null = this is the first. */
  seit: Date | null;
  anstehendes: Anstehendes;
};

/** What awaits this member, with everything new since the last visit marked. Null for who is no member: no such page. */
export async function meineLage(
  akteur: Akteur,
  jetzt: Date,
  wunsch: Ausblickwunsch = OHNE_WUNSCH,
): Promise<MeineLage | null> {
  if (!hatRolle(akteur, 'MITGLIED') || akteur.benutzerId === null) return null;
  const heute = berlinTag(jetzt);
  const benutzer = await dbIntern().benutzer.findUnique({
    where: { id: akteur.benutzerId },
    select: {
      vorigerBesuchAm: true,
      person: {
        select: {
          mitgliedschaften: {
            where: mitgliedAm(heute),
            select: {
              id: true,
              rolle: true,
              fraktion: true,
              gremium: { select: { id: true, name: true, kurzname: true } },
            },
          },
        },
      },
    },
    relationLoadStrategy: 'join',
  });
  if (!benutzer) return null;
  const seit = benutzer.vorigerBesuchAm;
  const mitgliedschaften = benutzer.person?.mitgliedschaften ?? [];
  return {
    seit,
    gremien: mitgliedschaften
      .map(({ gremium, ...m }) => ({
        id: m.id,
        gremiumId: gremium.id,
        name: gremium.name,
        kurzname: gremium.kurzname,
        rolle: m.rolle as Mitgliedsrolle,
        fraktion: m.fraktion,
      }))
      .sort((a, b) => nachName(a.name, b.name)),
    anstehendes: await anstehendes(akteur, akteur.rechte.mitgliedIn, jetzt, { wunsch, seit }),
  };
}
