'use server';
import { SachstandEingabe, SachstandFreigabe } from '@/domain/sachstand/eingabe';
import { defineAction } from '@/server/kern/action';
import { sachstandEintragen, sachstandVeroeffentlichen } from '@/server/sachstaende/commands';

export const eintragen = defineAction(SachstandEingabe, sachstandEintragen, {
  dann: ({ vorlageId }) => `/vorlagen/${vorlageId}#sachstand`,
});

export const freigeben = defineAction(SachstandFreigabe, sachstandVeroeffentlichen, {
  dann: ({ vorlageId }) => `/buero/vorlagen/${vorlageId}/sachstand`,
});
