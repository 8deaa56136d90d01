'use server';
import { GremiumAenderung, GremiumBezug, GremiumEnde, NeuesGremium } from '@/domain/gremium/eingabe';
import { gremiumAendern, gremiumAnlegen } from '@/server/gremien/commands';
import { gremiumBeenden, gremiumFortfuehren } from '@/server/gremienende/commands';
import { defineAction } from '@/server/kern/action';

const seite = (id: string) => `/verwaltung/gremien/${id}`;

export const anlegen = defineAction(NeuesGremium, gremiumAnlegen, {
  dann: (_, id) => `${seite(id)}?gespeichert=neu`,
});

export const aendern = defineAction(GremiumAenderung, gremiumAendern, {
  dann: ({ id, version }) => `${seite(id)}?gespeichert=${version + 1}`,
  frisch: true,
});

export const beenden = defineAction(GremiumEnde, gremiumBeenden, {
  dann: ({ id }) => `${seite(id)}?gespeichert=ende`,
  frisch: true,
});

export const fortfuehren = defineAction(GremiumBezug, gremiumFortfuehren, {
  dann: ({ id }) => `${seite(id)}?gespeichert=weiter`,
  frisch: true,
});
