'use server';
import { headers } from 'next/headers';
import { AbmeldeEingabe, KennwortEingabe } from '@/domain/anmeldung/eingabe';
import { meldeAb } from '@/server/anmeldung/commands';
import { aendereKennwort } from '@/server/kennwort/commands';
import { defineAction } from '@/server/kern/action';
import { loescheKekse, mitKeksen } from '@/server/kern/auth/keks';

export const abmelden = defineAction(
  AbmeldeEingabe,
  async (akteur, eingabe, jetzt) => {
    const ergebnis = await meldeAb(akteur, eingabe, jetzt, await headers());
    await loescheKekse();
    return ergebnis;
  },
  { dann: () => '/' },
);

export const kennwortAendern = defineAction(
  KennwortEingabe,
  async (akteur, eingabe, jetzt) => mitKeksen(await aendereKennwort(akteur, eingabe, jetzt, await headers())),
  { dann: () => '/konto?kennwort=neu', geheim: ['bisher', 'neu', 'wiederholt'] },
);
