'use server';
import {
  KontoAnlageEingabe,
  KontoangabenEingabe,
  KontorechteEingabe,
  KontostelleEingabe,
} from '@/domain/konto/eingabe';
import type { Getan } from '@/domain/texte/konto';
import { benutzerEntsperren, benutzerLink, benutzerSperren } from '@/server/benutzer/commands';
import { defineAction } from '@/server/kern/action';
import { kontoAendern, kontoAnlegen, kontoBerechtigen } from '@/server/konten/commands';
import { einladungSenden, sitzungenBeenden, zweitenFaktorEntfernen } from '@/server/zugaenge/commands';

const nach =
  (getan: Getan) =>
  ({ id }: { id: string }) =>
    `/verwaltung/benutzer/${id}?getan=${getan}`;
/** Refused, the page shows the account as it is by now, and its version. */
const tat = (getan: Getan) => ({ dann: nach(getan), frisch: true });

export const anlegen = defineAction(KontoAnlageEingabe, kontoAnlegen, {
  dann: ({ einladen }, konto) => nach(einladen ? 'eingeladen' : 'angelegt')(konto),
});
export const aendern = defineAction(KontoangabenEingabe, kontoAendern, { dann: nach('gespeichert') });
export const berechtigen = defineAction(KontorechteEingabe, kontoBerechtigen, { dann: nach('berechtigt') });
export const einladen = defineAction(KontostelleEingabe, einladungSenden, tat('einladung'));
export const abmelden = defineAction(KontostelleEingabe, sitzungenBeenden, tat('abgemeldet'));
export const faktorEntfernen = defineAction(KontostelleEingabe, zweitenFaktorEntfernen, tat('faktor'));
export const sperren = defineAction(KontostelleEingabe, benutzerSperren, tat('gesperrt'));
export const entsperren = defineAction(KontostelleEingabe, benutzerEntsperren, tat('entsperrt'));
export const zeigeLink = defineAction(KontostelleEingabe, benutzerLink, {
  dann: () => null,
  zeigt: ({ link }) => link,
  frisch: true,
});
