'use server';
import { AufstellenEingabe, NeuerPunktEingabe, PunktEingabe, ZeilenEingabe } from '@/domain/sitzung/eingabe';
import { defineAction } from '@/server/kern/action';
import {
  punktAendern,
  punktBewegen,
  punktHinzufuegen,
  tagesordnungAufstellen,
} from '@/server/tagesordnungen/commands';

const dann = { dann: ({ sitzungId }: { sitzungId: string }) => `/buero/sitzungen/${sitzungId}` };

export const aufstellen = defineAction(AufstellenEingabe, tagesordnungAufstellen, dann);
export const bewegen = defineAction(ZeilenEingabe, punktBewegen, dann);
export const hinzufuegen = defineAction(NeuerPunktEingabe, punktHinzufuegen, dann);
export const aendern = defineAction(PunktEingabe, punktAendern, {
  dann: ({ sitzungId, punktId }) => `/buero/sitzungen/${sitzungId}#top-${punktId}`,
});
