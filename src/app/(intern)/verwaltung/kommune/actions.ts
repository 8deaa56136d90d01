'use server';
import { EinstellungEingabe } from '@/domain/kommune/einstellungeingabe';
import { einstellungenAendern } from '@/server/einstellungen/commands';
import { defineAction } from '@/server/kern/action';

export const einstellen = defineAction(EinstellungEingabe, einstellungenAendern, {
  dann: ({ abschnitt }) => `/verwaltung/kommune?gespeichert=${abschnitt}#${abschnitt}`,
});
