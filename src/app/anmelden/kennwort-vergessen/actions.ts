'use server';
import { headers } from 'next/headers';
import { LinkEingabe } from '@/domain/anmeldung/eingabe';
import { fordereLinkAn } from '@/server/kennwort/commands';
import { defineAction } from '@/server/kern/action';

export const linkAnfordern = defineAction(
  LinkEingabe,
  async (akteur, eingabe, jetzt) => fordereLinkAn(akteur, eingabe, jetzt, await headers()),
  { dann: () => '/anmelden/kennwort-vergessen?angefordert=ja' },
);
