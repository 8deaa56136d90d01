'use server';
import { EinheitAenderung, EinheitBezug, NeueEinheit } from '@/domain/organisation/eingabe';
import { einheitAendern, einheitAnlegen, einheitLoeschen } from '@/server/einheiten/commands';
import { defineAction } from '@/server/kern/action';

export const anlegen = defineAction(NeueEinheit, einheitAnlegen, {
  dann: (_, id) => `/verwaltung/organisation?gespeichert=neu-${id.slice(0, 8)}`,
});

export const aendern = defineAction(EinheitAenderung, einheitAendern, {
  dann: ({ id, version }) => `/verwaltung/organisation/${id}?gespeichert=${version + 1}`,
  frisch: true,
});

export const loeschen = defineAction(EinheitBezug, einheitLoeschen, {
  dann: () => '/verwaltung/organisation?gespeichert=geloescht',
  frisch: true,
});
