'use server';
import { headers } from 'next/headers';
import { CodeEingabe } from '@/domain/anmeldung/eingabe';
import { bestaetigeCode } from '@/server/anmeldung/commands';
import { defineAction } from '@/server/kern/action';
import { mitKeksen } from '@/server/kern/auth/keks';

export const codeEingeben = defineAction(
  CodeEingabe,
  async (akteur, eingabe, jetzt) => mitKeksen(await bestaetigeCode(akteur, eingabe, jetzt, await headers())),
  { dann: ({ weiter }, { zuhause }) => (weiter === '/' ? zuhause : weiter), geheim: ['code'] },
);
