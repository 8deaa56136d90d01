'use server';
import { BefangenheitEingabe } from '@/domain/befangenheit/eingabe';
import { befangenheitAufheben, befangenheitVermerken } from '@/server/befangenheiten/commands';
import { defineAction } from '@/server/kern/action';

const weiter = {
  dann: ({ sitzungId }: { sitzungId: string }) => `/buero/sitzungen/${sitzungId}/befangenheit`,
};

export const vermerken = defineAction(BefangenheitEingabe, befangenheitVermerken, weiter);
export const aufheben = defineAction(BefangenheitEingabe, befangenheitAufheben, weiter);
