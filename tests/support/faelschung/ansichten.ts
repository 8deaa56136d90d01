import { randomUUID } from 'node:crypto';
import type { Akteur } from '@/domain/zugriff/akteur';
import {
  aendereAnsicht,
  loescheAnsicht,
  speichereAnsicht,
  verschiebeAnsicht,
} from '@/server/ansichten/commands';
import { JETZT, type Ort, ROLLEN } from './ort';
import type { Antwort, Zeile } from './tabelle';

/** Whoever has an account keeps views, and only their own: others' are tested in ansichten. */
const jedesKonto = {
  erlaubt: ROLLEN.filter((r) => r !== 'Öffentlichkeit' && r !== 'System'),
  sonst: 'NICHT_ANGEMELDET',
} as const;

/** Does something to a view that whoever sends it owns. */
const anEigener = (befehl: string, tat: (wer: Akteur, id: string) => Promise<Antwort>): Zeile => ({
  befehl,
  ...jedesKonto,
  baue: async ({ db }: Ort) => ({
    sende: async (wer) => {
      const id = randomUUID();
      const { benutzerId } = wer;
      if (benutzerId) {
        const ordnung = await db.gespeicherteAnsicht.count({ where: { benutzerId } });
        await db.gespeicherteAnsicht.create({ data: { id, benutzerId, name: id, abfrage: '', ordnung } });
      }
      return tat(wer, id);
    },
    erfunden: (wer) => tat(wer, randomUUID()),
  }),
});

export const ansichtenZeilen: readonly Zeile[] = [
  {
    befehl: 'ansichten/speichereAnsicht',
    ...jedesKonto,
    baue: async () => ({
      sende: (wer) => speichereAnsicht(wer, { name: randomUUID(), abfrage: '' }, JETZT),
    }),
  },
  anEigener('ansichten/aendereAnsicht', (wer, id) =>
    aendereAnsicht(wer, { id, version: 1, name: randomUUID() }, JETZT),
  ),
  anEigener('ansichten/verschiebeAnsicht', (wer, id) =>
    verschiebeAnsicht(wer, { id, richtung: 'vor' }, JETZT),
  ),
  anEigener('ansichten/loescheAnsicht', (wer, id) => loescheAnsicht(wer, { id }, JETZT)),
];
