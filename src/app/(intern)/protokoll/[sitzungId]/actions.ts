'use server';
import { ErgebnisEingabe, SammelEingabe, WiderrufEingabe } from '@/domain/protokoll/eingabe';
import { ergebnisErfassen } from '@/server/ergebnisse/commands';
import { kenntnisnahmenVermerken, kenntnisnahmenWiderrufen } from '@/server/kenntnisnahmen/commands';
import { defineAction } from '@/server/kern/action';

/** Refused: a second clerk sees what the first one saved beside what they typed (A17). */
export const erfassen = defineAction(ErgebnisEingabe, ergebnisErfassen, {
  dann: (e) =>
    `/protokoll/${e.sitzungId}?punkt=${e.weiter ?? e.beratungId}&gespeichert=${e.beratungId}&stand=${e.version + 1}`,
  frisch: true,
});

export const vermerken = defineAction(SammelEingabe, kenntnisnahmenVermerken, {
  dann: (e) => `/protokoll/${e.sitzungId}`,
});

export const widerrufen = defineAction(WiderrufEingabe, kenntnisnahmenWiderrufen, {
  dann: (e) => `/protokoll/${e.sitzungId}?widerrufen=ja`,
});
