'use server';
import { EntwurfBezug } from '@/domain/entwurf/eingabe';
import { Einleitung, Zeichnung, Zurueckgabe } from '@/domain/mitzeichnung/eingabe';
import { gibFrei } from '@/server/freigaben/commands';
import { defineAction } from '@/server/kern/action';
import {
  mitzeichnen,
  mitzeichnungEinleiten,
  mitzeichnungZurueckgeben,
} from '@/server/mitzeichnungen/commands';

export const einleiten = defineAction(Einleitung, mitzeichnungEinleiten, {
  dann: ({ id }) => `/mitzeichnung/${id}`,
});
export const zeichnen = defineAction(Zeichnung, mitzeichnen, {
  dann: ({ vorlageId }) => `/mitzeichnung/${vorlageId}`,
  frisch: true,
});
/** A unit that gave the paper back no longer reads it. */
export const zurueckgeben = defineAction(Zurueckgabe, mitzeichnungZurueckgeben, {
  dann: ({ id }, { lesbar }) => (lesbar ? `/mitzeichnung/${id}` : '/mitzeichnung'),
});
export const freigeben = defineAction(EntwurfBezug, gibFrei, {
  dann: ({ id }) => `/buero/vorlagen/${id}/bearbeiten?freigegeben=1`,
});
