'use server';
import { NeuesKennwortEingabe } from '@/domain/anmeldung/eingabe';
import { setzeMitLink } from '@/server/kennwort/commands';
import { defineAction } from '@/server/kern/action';

export const kennwortWaehlen = defineAction(NeuesKennwortEingabe, setzeMitLink, {
  dann: () => '/anmelden?kennwort=neu',
  geheim: ['token', 'neu', 'wiederholt'],
});
