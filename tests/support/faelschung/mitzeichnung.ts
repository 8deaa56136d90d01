import { randomUUID } from 'node:crypto';
import { befangenheitAufheben, befangenheitVermerken } from '@/server/befangenheiten/commands';
import {
  mitzeichnen,
  mitzeichnungEinleiten,
  mitzeichnungZurueckgeben,
} from '@/server/mitzeichnungen/commands';
import { JETZT, type Ort, tagesordnungAn, vorlageAn } from './ort';
import type { Zeile } from './tabelle';

/** A paper that waits for the signature of the unit. */
async function inZeichnung(ort: Ort) {
  const { id } = await vorlageAn(ort);
  await mitzeichnungEinleiten(ort.akteure.Ratsbüro, { id, version: 1, einheiten: [ort.mitzeichner] }, JETZT);
  const offen = await ort.db.mitzeichnung.findFirstOrThrow({ where: { vorlageId: id } });
  return { id, mitzeichnungId: offen.id };
}

const befangenheit = async (ort: Ort) => {
  const { sitzungId, punktId } = await tagesordnungAn(ort);
  return { sitzungId, punktId, personId: ort.akteure['Mitglied des Gremiums'].rechte.personId ?? '' };
};

export const mitzeichnungZeilen: readonly Zeile[] = [
  {
    befehl: 'mitzeichnungen/mitzeichnungEinleiten',
    erlaubt: ['Ratsbüro', 'eigener Fachbereich'],
    sonst: 'NICHT_GEFUNDEN',
    baue: async (ort) => {
      const { id } = await vorlageAn(ort);
      const eingabe = { id, version: 1, einheiten: [ort.mitzeichner] };
      return {
        sende: (wer) => mitzeichnungEinleiten(wer, eingabe, JETZT),
        erfunden: (wer) => mitzeichnungEinleiten(wer, { ...eingabe, id: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'mitzeichnungen/mitzeichnen',
    erlaubt: ['Ratsbüro', 'Mitzeichnung'],
    kennt: { 'eigener Fachbereich': 'NICHT_ERLAUBT' },
    sonst: 'NICHT_GEFUNDEN',
    baue: async (ort) => {
      const { id, mitzeichnungId } = await inZeichnung(ort);
      const eingabe = { vorlageId: id, mitzeichnungId, anmerkung: null };
      return {
        sende: (wer) => mitzeichnen(wer, eingabe, JETZT),
        erfunden: (wer) => mitzeichnen(wer, { ...eingabe, vorlageId: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'mitzeichnungen/mitzeichnungZurueckgeben',
    erlaubt: ['Ratsbüro', 'Mitzeichnung'],
    kennt: { 'eigener Fachbereich': 'NICHT_ERLAUBT' },
    sonst: 'NICHT_GEFUNDEN',
    baue: async (ort) => {
      const { id } = await inZeichnung(ort);
      const eingabe = { id, version: 2, grund: 'Unvollständig' };
      return {
        sende: (wer) => mitzeichnungZurueckgeben(wer, eingabe, JETZT),
        erfunden: (wer) => mitzeichnungZurueckgeben(wer, { ...eingabe, id: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'befangenheiten/befangenheitVermerken',
    erlaubt: ['Ratsbüro', 'Schriftführung des Gremiums'],
    sonst: 'NICHT_GEFUNDEN',
    baue: async (ort) => {
      const eingabe = await befangenheit(ort);
      return {
        sende: (wer) => befangenheitVermerken(wer, eingabe, JETZT),
        erfunden: (wer) => befangenheitVermerken(wer, { ...eingabe, sitzungId: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'befangenheiten/befangenheitAufheben',
    erlaubt: ['Ratsbüro', 'Schriftführung des Gremiums'],
    sonst: 'NICHT_GEFUNDEN',
    baue: async (ort) => {
      const eingabe = await befangenheit(ort);
      await befangenheitVermerken(ort.akteure.Ratsbüro, eingabe, JETZT);
      return {
        sende: (wer) => befangenheitAufheben(wer, eingabe, JETZT),
        erfunden: (wer) => befangenheitAufheben(wer, { ...eingabe, sitzungId: randomUUID() }, JETZT),
      };
    },
  },
];
