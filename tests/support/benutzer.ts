import type { Akteur } from '@/domain/zugriff/akteur';
import type { Rolle } from '@/domain/zugriff/rolle';
import { akteurZu } from '@/server/kern/auth/akteur';
import type { Db } from '@/server/kern/db';

type Rolleninhaber = {
  rolle: Rolle;
  /** Bodies of a SCHRIFTFUEHRUNG or a MITGLIED. */
  gremien?: string[];
  /** Organisationseinheit of a FACHBEREICH or a MITZEICHNUNG. */
  fachbereichId?: string;
  name?: string;
};

let laufend = 0;

/** An account of this role, as the Akteur it is at this instant. */
export async function legeBenutzerAn(db: Db, wer: Rolleninhaber, jetzt: Date): Promise<Akteur> {
  const { rolle, gremien = [], fachbereichId, name = `${rolle} ${++laufend}` } = wer;
  const rollen =
    rolle === 'SCHRIFTFUEHRUNG' ? gremien.map((gremiumId) => ({ rolle, gremiumId })) : [{ rolle }];
  const person =
    rolle === 'MITGLIED'
      ? {
          create: {
            vorname: 'Muster',
            nachname: name,
            mitgliedschaften: {
              create: gremien.map((gremiumId) => ({
                gremiumId,
                rolle: 'MITGLIED',
                von: new Date('2020-11-01'),
              })),
            },
          },
        }
      : undefined;
  const { id } = await db.benutzer.create({
    data: {
      name,
      email: `benutzer${++laufend}@stadt.example`,
      emailVerified: true,
      organisationseinheit: fachbereichId ? { connect: { id: fachbereichId } } : undefined,
      person,
      rollen: { create: rollen },
    },
  });
  const akteur = await akteurZu(id, jetzt);
  if (!akteur) throw new Error(`Benutzer ${id} ist kein Akteur`);
  return akteur;
}
