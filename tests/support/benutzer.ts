import type { Mitgliedsrolle } from '@/domain/gremium/mitgliedschaft';
import { alsDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Rolle } from '@/domain/zugriff/rolle';
import { akteurZu } from '@/server/kern/auth/akteur';
import type { Db } from '@/server/kern/db';

/** A Mitgliedschaft; without days since 2020 and for good. */
type Sitz = { gremiumId: string; rolle?: Mitgliedsrolle; von?: LocalDate; bis?: LocalDate };

type Rolleninhaber = {
  rolle: Rolle;
  /** Bodies of a SCHRIFTFUEHRUNG or a MITGLIED. */
  gremien?: string[];
  /** Seats of a MITGLIED that differ from those of `gremien`: another role, other days. */
  sitze?: Sitz[];
  /** Organisationseinheit of a FACHBEREICH or a MITZEICHNUNG. */
  fachbereichId?: string;
  name?: string;
};

let laufend = 0;

/** An account of this role, as the Akteur it is at this instant. */
export async function legeBenutzerAn(db: Db, wer: Rolleninhaber, jetzt: Date): Promise<Akteur> {
  const { rolle, gremien = [], sitze = [], fachbereichId, name = `${rolle} ${++laufend}` } = wer;
  const rollen =
    rolle === 'SCHRIFTFUEHRUNG' ? gremien.map((gremiumId) => ({ rolle, gremiumId })) : [{ rolle }];
  const alleSitze: Sitz[] = [...gremien.map((gremiumId) => ({ gremiumId })), ...sitze];
  const person =
    rolle === 'MITGLIED'
      ? {
          create: {
            vorname: 'Muster',
            nachname: name,
            mitgliedschaften: {
              create: alleSitze.map((sitz) => ({
                gremiumId: sitz.gremiumId,
                rolle: sitz.rolle ?? 'MITGLIED',
                von: alsDatum(sitz.von ?? '2020-11-01'),
                bis: sitz.bis ? alsDatum(sitz.bis) : null,
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
