import { randomUUID } from 'node:crypto';
import {
  anlageAendern,
  anlageEntfernen,
  anlageErsetzen,
  anlageHinzufuegen,
  anlageVerschieben,
} from '@/server/anlagen/commands';
import { befundeBeantworten } from '@/server/dateibefunde/commands';
import { storage } from '@/server/infra/storage';
import { JETZT, type Ort, vorlageAn } from './ort';
import type { Zeile } from './tabelle';

const SHA = 'a'.repeat(64);

async function* inhalt(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('Inhalt');
}

/** A draft with two attachments; the first is the one to be changed. */
async function mitAnlagen(ort: Ort) {
  const { id: vorlageId } = await vorlageAn(ort);
  const lege = (ordnung: number) =>
    ort.db.anlage.create({
      data: {
        titel: 'Lageplan',
        ordnung,
        vorlage: { connect: { id: vorlageId } },
        datei: {
          create: {
            name: 'plan.pdf',
            mimetyp: 'application/pdf',
            groesse: 6,
            sha256: SHA,
            ablage: randomUUID().replaceAll('-', ''),
          },
        },
      },
    });
  const { id } = await lege(0);
  await lege(1);
  return { vorlageId, id, version: 1 };
}

const wie = (befehl: string, baue: Zeile['baue']): Zeile => ({
  befehl: `anlagen/${befehl}`,
  erlaubt: ['Ratsbüro', 'eigener Fachbereich'],
  kennt: { System: 'NICHT_ERLAUBT' },
  sonst: 'NICHT_GEFUNDEN',
  baue,
});

export const anlagenZeilen: readonly Zeile[] = [
  wie('anlageHinzufuegen', async (ort) => {
    const { id: vorlageId } = await vorlageAn(ort);
    const neue = async () => ({
      titel: 'Plan',
      oeffentlichkeit: true,
      datei: { ...(await storage().put(inhalt())), name: 'plan.pdf', art: 'PDF' as const },
    });
    return {
      sende: async (wer) => anlageHinzufuegen(wer, { vorlageId, ...(await neue()) }, JETZT),
      erfunden: async (wer) => anlageHinzufuegen(wer, { vorlageId: randomUUID(), ...(await neue()) }, JETZT),
    };
  }),
  wie('anlageAendern', async (ort) => {
    const eingabe = { ...(await mitAnlagen(ort)), titel: 'Gefälscht', oeffentlichkeit: true };
    return {
      sende: (wer) => anlageAendern(wer, eingabe, JETZT),
      erfunden: (wer) => anlageAendern(wer, { ...eingabe, vorlageId: randomUUID() }, JETZT),
    };
  }),
  wie('anlageVerschieben', async (ort) => {
    const eingabe = { ...(await mitAnlagen(ort)), richtung: 'RUNTER' as const };
    return {
      sende: (wer) => anlageVerschieben(wer, eingabe, JETZT),
      erfunden: (wer) => anlageVerschieben(wer, { ...eingabe, vorlageId: randomUUID() }, JETZT),
    };
  }),
  wie('anlageEntfernen', async (ort) => {
    const eingabe = await mitAnlagen(ort);
    return {
      sende: (wer) => anlageEntfernen(wer, eingabe, JETZT),
      erfunden: (wer) => anlageEntfernen(wer, { ...eingabe, vorlageId: randomUUID() }, JETZT),
    };
  }),
  wie('anlageErsetzen', async (ort) => {
    const gemeint = await mitAnlagen(ort);
    const datei = async () => ({
      ...(await storage().put(inhalt())),
      name: 'plan.pdf',
      art: 'PDF' as const,
    });
    return {
      sende: async (wer) => anlageErsetzen(wer, { ...gemeint, datei: await datei() }, JETZT),
      erfunden: async (wer) =>
        anlageErsetzen(wer, { ...gemeint, vorlageId: randomUUID(), datei: await datei() }, JETZT),
    };
  }),
  {
    ...wie('', async (ort) => {
      const { vorlageId, id } = await mitAnlagen(ort);
      const { dateiId } = await ort.db.anlage.findUniqueOrThrow({ where: { id } });
      const befund = await ort.db.dateibefund.create({
        data: { dateiId, art: 'VERDECKTER_TEXT', seite: 1, ausschnitt: 'Geheim' },
      });
      const eingabe = { vorlageId, id, befunde: [befund.id], antwort: 'Darf hinaus' };
      return {
        sende: (wer) => befundeBeantworten(wer, eingabe, JETZT),
        erfunden: (wer) => befundeBeantworten(wer, { ...eingabe, vorlageId: randomUUID() }, JETZT),
      };
    }),
    befehl: 'dateibefunde/befundeBeantworten',
  },
];
