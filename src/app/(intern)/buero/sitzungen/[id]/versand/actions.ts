'use server';
import { EinladungEingabe, NachtragEingabe } from '@/domain/sitzung/eingabe';
import { defineAction } from '@/server/kern/action';
import { einladungVersenden, nachtragVersenden } from '@/server/versendungen/commands';

const dann = { dann: ({ sitzungId }: { sitzungId: string }) => `/buero/sitzungen/${sitzungId}?versandt=ja` };

export const einladen = defineAction(EinladungEingabe, einladungVersenden, dann);
export const nachtragen = defineAction(NachtragEingabe, nachtragVersenden, dann);
