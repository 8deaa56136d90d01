'use server';
import { refresh } from 'next/cache';
import type { Formularstand } from '@/domain/kern/formular';
import { ErgebnisEingabe, SammelEingabe, WiderrufEingabe } from '@/domain/protokoll/eingabe';
import { ergebnisErfassen } from '@/server/ergebnisse/commands';
import { kenntnisnahmenVermerken, kenntnisnahmenWiderrufen } from '@/server/kenntnisnahmen/commands';
import { defineAction } from '@/server/kern/action';

const speichere = defineAction(ErgebnisEingabe, ergebnisErfassen, {
  dann: (e) =>
    `/protokoll/${e.sitzungId}?punkt=${e.weiter ?? e.beratungId}&gespeichert=${e.beratungId}&stand=${e.version + 1}`,
});

/** Refused: the page is read anew, so that a second clerk sees what the first one saved beside what they typed (A17). */
export async function erfassen(vorher: Formularstand, formular: FormData): Promise<Formularstand> {
  const stand = await speichere(vorher, formular);
  refresh();
  return stand;
}

export const vermerken = defineAction(SammelEingabe, kenntnisnahmenVermerken, {
  dann: (e) => `/protokoll/${e.sitzungId}`,
});

export const widerrufen = defineAction(WiderrufEingabe, kenntnisnahmenWiderrufen, {
  dann: (e) => `/protokoll/${e.sitzungId}?widerrufen=ja`,
});
