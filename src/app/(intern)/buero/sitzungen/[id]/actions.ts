'use server';
import { refresh } from 'next/cache';
import type { Formularstand } from '@/domain/kern/formular';
import { AufstellenEingabe, NeuerPunktEingabe, PunktEingabe, ZeilenEingabe } from '@/domain/sitzung/eingabe';
import { defineAction } from '@/server/kern/action';
import {
  punktAendern,
  punktBewegen,
  punktHinzufuegen,
  tagesordnungAufstellen,
} from '@/server/tagesordnungen/commands';

type Aktion = (vorher: Formularstand, formular: FormData) => Promise<Formularstand>;
const dann = { dann: ({ sitzungId }: { sitzungId: string }) => `/buero/sitzungen/${sitzungId}` };

/** Refused: the page is read anew, so that the agenda as it is now stands beside the sentence. */
const frisch =
  (aktion: Aktion): Aktion =>
  async (vorher, formular) => {
    const stand = await aktion(vorher, formular);
    refresh();
    return stand;
  };

export const aufstellen = frisch(defineAction(AufstellenEingabe, tagesordnungAufstellen, dann));
export const bewegen = frisch(defineAction(ZeilenEingabe, punktBewegen, dann));
export const hinzufuegen = frisch(defineAction(NeuerPunktEingabe, punktHinzufuegen, dann));
export const aendern = frisch(
  defineAction(PunktEingabe, punktAendern, {
    dann: ({ sitzungId, punktId }) => `/buero/sitzungen/${sitzungId}#top-${punktId}`,
  }),
);
