import { randomUUID } from 'node:crypto';
import { anlageEntziehen, vorlageEntziehen } from '@/server/entzuege/commands';
import { JETZT, type Ort, vorlageAn } from './ort';
import type { Zeile } from './tabelle';

/** A released paper meant for the public, with one attachment. */
async function mitAnlage(ort: Ort) {
  const { id: vorlageId } = await vorlageAn(ort, { status: 'GEZEICHNET' });
  await ort.db.vorlage.update({ where: { id: vorlageId }, data: { oeffentlichkeit: 'OEFFENTLICH' } });
  const { id } = await ort.db.anlage.create({
    data: {
      titel: 'Lageplan',
      ordnung: 0,
      oeffentlich: true,
      vorlage: { connect: { id: vorlageId } },
      datei: {
        create: {
          name: 'plan.pdf',
          mimetyp: 'application/pdf',
          groesse: 6,
          sha256: 'a'.repeat(64),
          ablage: randomUUID().replaceAll('-', ''),
        },
      },
    },
  });
  return { vorlageId, id };
}

const wie = (befehl: string, baue: Zeile['baue']): Zeile => ({
  befehl: `entzuege/${befehl}`,
  erlaubt: ['Ratsbüro'],
  kennt: {
    System: 'NICHT_ERLAUBT',
    'eigener Fachbereich': 'NICHT_ERLAUBT',
    'Schriftführung des Gremiums': 'NICHT_ERLAUBT',
  },
  sonst: 'NICHT_GEFUNDEN',
  baue,
});

const weg = { version: 1, oeffentlichkeit: 'NICHTOEFFENTLICH', grund: 'Versehen' } as const;

export const entzugZeilen: readonly Zeile[] = [
  wie('vorlageEntziehen', async (ort) => {
    const { vorlageId } = await mitAnlage(ort);
    return {
      sende: (wer) => vorlageEntziehen(wer, { vorlageId, ...weg }, JETZT),
      erfunden: (wer) => vorlageEntziehen(wer, { vorlageId: randomUUID(), ...weg }, JETZT),
    };
  }),
  wie('anlageEntziehen', async (ort) => {
    const { vorlageId, id } = await mitAnlage(ort);
    return {
      sende: (wer) => anlageEntziehen(wer, { vorlageId, id, ...weg }, JETZT),
      erfunden: (wer) => anlageEntziehen(wer, { vorlageId: randomUUID(), id, ...weg }, JETZT),
    };
  }),
];
