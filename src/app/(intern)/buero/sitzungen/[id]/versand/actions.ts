'use server';
import { EinladungEingabe, NachtragEingabe } from '@/domain/sitzung/eingabe';
import { defineAction } from '@/server/kern/action';
import { einladungVersenden, nachtragVersenden } from '@/server/versendungen/commands';

/** Refused: the preview is read anew, so that what is confirmed next is what is seen. */
const weiter = {
  dann: ({ sitzungId }: { sitzungId: string }) => `/buero/sitzungen/${sitzungId}?versandt=ja`,
  frisch: true,
};

export const einladen = defineAction(EinladungEingabe, einladungVersenden, weiter);
export const nachtragen = defineAction(NachtragEingabe, nachtragVersenden, weiter);
