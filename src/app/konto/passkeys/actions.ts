'use server';
import { headers } from 'next/headers';
import { PasskeyEntfernenEingabe, PasskeyNameEingabe } from '@/domain/anmeldung/eingabe';
import { defineAction } from '@/server/kern/action';
import { benennePasskey, entfernePasskey } from '@/server/passkeys/commands';

export const umbenennen = defineAction(
  PasskeyNameEingabe,
  async (akteur, eingabe, jetzt) => benennePasskey(akteur, eingabe, jetzt, await headers()),
  { dann: () => '/konto/passkeys?meldung=benannt' },
);

export const entfernen = defineAction(
  PasskeyEntfernenEingabe,
  async (akteur, eingabe, jetzt) => entfernePasskey(akteur, eingabe, jetzt, await headers()),
  { dann: () => '/konto/passkeys?meldung=geloescht', geheim: ['kennwort'] },
);
