'use server';
import {
  AufstellenEingabe,
  BekanntgabeEingabe,
  NeuerPunktEingabe,
  PunktEingabe,
  ZeilenEingabe,
} from '@/domain/sitzung/eingabe';
import { punktBekanntgeben } from '@/server/bekanntgaben/commands';
import { defineAction } from '@/server/kern/action';
import {
  punktAendern,
  punktBewegen,
  punktHinzufuegen,
  tagesordnungAufstellen,
} from '@/server/tagesordnungen/commands';

const weiter = {
  dann: ({ sitzungId }: { sitzungId: string }) => `/buero/sitzungen/${sitzungId}`,
  frisch: true,
};

export const aufstellen = defineAction(AufstellenEingabe, tagesordnungAufstellen, weiter);
export const bewegen = defineAction(ZeilenEingabe, punktBewegen, weiter);
export const hinzufuegen = defineAction(NeuerPunktEingabe, punktHinzufuegen, weiter);
export const aendern = defineAction(PunktEingabe, punktAendern, {
  dann: ({ sitzungId, punktId }) => `/buero/sitzungen/${sitzungId}#top-${punktId}`,
  frisch: true,
});
export const bekanntgeben = defineAction(BekanntgabeEingabe, punktBekanntgeben, {
  dann: ({ sitzungId, punktId }) => `/buero/sitzungen/${sitzungId}#top-${punktId}`,
  frisch: true,
});
