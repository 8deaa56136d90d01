'use server';
import { headers } from 'next/headers';
import {
  AbmeldeEingabe,
  KennwortEingabe,
  NichtsEingabe,
  SitzungEndeEingabe,
} from '@/domain/anmeldung/eingabe';
import { beendeAndere, beendeSitzung } from '@/server/anmeldesitzungen/commands';
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
  { dann: () => '/konto?meldung=kennwort', geheim: ['bisher', 'neu', 'wiederholt'] },
);

export const sitzungBeenden = defineAction(
  SitzungEndeEingabe,
  async (akteur, eingabe, jetzt) => beendeSitzung(akteur, eingabe, jetzt, await headers()),
  { dann: () => '/konto?meldung=beendet#sitzungen' },
);

export const andereBeenden = defineAction(
  NichtsEingabe,
  async (akteur, eingabe, jetzt) => beendeAndere(akteur, eingabe, jetzt, await headers()),
  { dann: () => '/konto?meldung=beendet#sitzungen' },
);
