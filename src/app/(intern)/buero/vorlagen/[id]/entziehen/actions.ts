'use server';
import { AnlagenentzugEingabe, EntzugEingabe } from '@/domain/entzug/eingabe';
import { anlageEntziehen, vorlageEntziehen } from '@/server/entzuege/commands';
import { defineAction } from '@/server/kern/action';

/** Refused: what is public is read anew beside the sentence. */
const weiter = {
  dann: ({ vorlageId }: { vorlageId: string }) => `/buero/vorlagen/${vorlageId}/entziehen?getan=ja`,
  frisch: true,
};

export const entziehe = defineAction(EntzugEingabe, vorlageEntziehen, weiter);
export const entzieheAnlage = defineAction(AnlagenentzugEingabe, anlageEntziehen, weiter);
