'use server';
import { NachtragEingabe, TischvorlageEingabe } from '@/domain/sitzung/eingabe';
import { defineAction } from '@/server/kern/action';
import { sonderversandVersenden, tischvorlageVersenden } from '@/server/nachreichungen/commands';

/** Refused: the sheet is read anew, so that what is confirmed next is what is seen. */
const weiter = {
  dann: ({ sitzungId }: { sitzungId: string }) => `/buero/sitzungen/${sitzungId}?nachgereicht=ja`,
  frisch: true,
};

export const gibAus = defineAction(TischvorlageEingabe, tischvorlageVersenden, weiter);
export const sendeVorab = defineAction(NachtragEingabe, sonderversandVersenden, weiter);
