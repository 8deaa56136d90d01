import { randomUUID } from 'node:crypto';
import type { EntwurfEingabe } from '@/domain/entwurf/eingabe';
import { EntwurfEingabe as Schema } from '@/domain/entwurf/eingabe';
import { formularwerte } from '@/domain/entwurf/werte';
import type { Akteur } from '@/domain/zugriff/akteur';
import { ladeEntwurf } from '@/server/entwuerfe/queries';
import type { Db } from '@/server/kern/db';

export function legeFachbereichAn(db: Db, kennung: string) {
  return db.organisationseinheit.create({ data: { art: 'FACHBEREICH', kennung, name: `Amt ${kennung}` } });
}

/** A draft with everything a release asks for: a Mitteilung that one body takes note of. */
export async function legeVollstaendigenEntwurfAn(db: Db, fachbereichId: string, gremiumId: string) {
  const { id } = await db.vorlage.create({
    data: {
      id: randomUUID(),
      betreff: 'Bericht über die Bäume',
      art: 'MITTEILUNG',
      status: 'ENTWURF',
      fachbereichId,
      fachbereich: '60',
      verantwortlich: 'Tobias Arndt',
      datum: new Date('2026-11-02'),
      abschnitte: { create: { art: 'BEGRUENDUNG', ueberschrift: 'Begründung', text: 'Text.', ordnung: 0 } },
      beratungen: { create: { gremiumId, zustaendigkeit: 'KENNTNISNAHME', ordnung: 0 } },
    },
    select: { id: true },
  });
  return id;
}

/** The form of a paper as this person has opened it, with some fields typed over. */
export async function formular(
  db: Db,
  akteur: Akteur,
  id: string,
  jetzt: Date,
  getippt: Record<string, unknown> = {},
): Promise<EntwurfEingabe> {
  const geladen = await ladeEntwurf(db, akteur, id, jetzt);
  if (!geladen) throw new Error(`${akteur.name} sieht ${id} nicht`);
  return Schema.parse({ ...formularwerte(id, geladen.version, geladen.entwurf), ...getippt });
}
