'use server';
import { headers } from 'next/headers';
import { AnmeldeEingabe } from '@/domain/anmeldung/eingabe';
import { meldeAn } from '@/server/anmeldung/commands';
import { defineAction } from '@/server/kern/action';
import { mitKeksen } from '@/server/kern/auth/keks';

export const anmelden = defineAction(
  AnmeldeEingabe,
  async (akteur, eingabe, jetzt) => mitKeksen(await meldeAn(akteur, eingabe, jetzt, await headers())),
  {
    dann: ({ weiter }, { zuhause, code }) => {
      if (code) return `/anmelden/code?weiter=${encodeURIComponent(weiter)}`;
      return weiter === '/' ? zuhause : weiter;
    },
    geheim: ['kennwort'],
  },
);
