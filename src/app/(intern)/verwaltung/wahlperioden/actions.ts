'use server';
import { NeueWahlperiode, WahlperiodeAenderung, WahlperiodeEnde } from '@/domain/wahlperiode/eingabe';
import { defineAction } from '@/server/kern/action';
import { wahlperiodeAendern, wahlperiodeAnlegen, wahlperiodeBeenden } from '@/server/wahlperioden/commands';

const seite = (id: string, marke: string | number) => `/verwaltung/wahlperioden/${id}?gespeichert=${marke}`;

export const anlegen = defineAction(NeueWahlperiode, wahlperiodeAnlegen, {
  dann: (_, id) => seite(id, 'neu'),
});

export const aendern = defineAction(WahlperiodeAenderung, wahlperiodeAendern, {
  dann: ({ id, version }) => seite(id, version + 1),
  frisch: true,
});

export const beenden = defineAction(WahlperiodeEnde, wahlperiodeBeenden, {
  dann: ({ id }, beendet) => seite(id, `ende-${beendet}`),
  frisch: true,
});
