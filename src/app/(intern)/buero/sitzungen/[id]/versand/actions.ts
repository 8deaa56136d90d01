'use server';
import { refresh } from 'next/cache';
import type { Formularstand } from '@/domain/kern/formular';
import { EinladungEingabe, NachtragEingabe } from '@/domain/sitzung/eingabe';
import { defineAction } from '@/server/kern/action';
import { einladungVersenden, nachtragVersenden } from '@/server/versendungen/commands';

const dann = { dann: ({ sitzungId }: { sitzungId: string }) => `/buero/sitzungen/${sitzungId}?versandt=ja` };
const versende = defineAction(EinladungEingabe, einladungVersenden, dann);
const trageNach = defineAction(NachtragEingabe, nachtragVersenden, dann);

/** Refused: the preview is read anew, so that what is confirmed next is what is seen. */
export async function einladen(vorher: Formularstand, formular: FormData): Promise<Formularstand> {
  const stand = await versende(vorher, formular);
  refresh();
  return stand;
}

export async function nachtragen(vorher: Formularstand, formular: FormData): Promise<Formularstand> {
  const stand = await trageNach(vorher, formular);
  refresh();
  return stand;
}
