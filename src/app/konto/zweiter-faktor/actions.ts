'use server';
import { headers } from 'next/headers';
import { FaktorEingabe, MitKennwortEingabe, WeiterEingabe } from '@/domain/anmeldung/eingabe';
import {
  beginneFaktor,
  bestaetigeFaktor,
  entferneFaktor,
  erneuereCodes,
  verwahre,
} from '@/server/faktoren/commands';
import { defineAction } from '@/server/kern/action';
import { mitKeksen } from '@/server/kern/auth/keks';

const HIER = '/konto/zweiter-faktor';

/** The same page, which still knows where somebody was going. */
const hier = (weiter: string) => (weiter === '/' ? HIER : `${HIER}?weiter=${encodeURIComponent(weiter)}`);

export const einrichten = defineAction(
  MitKennwortEingabe,
  async (akteur, eingabe, jetzt) => beginneFaktor(akteur, eingabe, jetzt, await headers()),
  { dann: ({ weiter }) => hier(weiter), geheim: ['kennwort'] },
);

export const bestaetigen = defineAction(
  FaktorEingabe,
  async (akteur, eingabe, jetzt) =>
    mitKeksen(await bestaetigeFaktor(akteur, eingabe, jetzt, await headers())),
  { dann: ({ weiter }) => hier(weiter), geheim: ['code'] },
);

export const entfernen = defineAction(
  MitKennwortEingabe,
  async (akteur, eingabe, jetzt) => mitKeksen(await entferneFaktor(akteur, eingabe, jetzt, await headers())),
  { dann: () => `${HIER}?meldung=entfernt`, geheim: ['kennwort'] },
);

export const codesErneuern = defineAction(
  MitKennwortEingabe,
  async (akteur, eingabe, jetzt) => erneuereCodes(akteur, eingabe, jetzt, await headers()),
  { dann: () => HIER, geheim: ['kennwort'] },
);

export const verwahrt = defineAction(
  WeiterEingabe,
  async (akteur, eingabe, jetzt) => verwahre(akteur, eingabe, jetzt, await headers()),
  { dann: ({ weiter }) => (weiter === '/' ? `${HIER}?meldung=verwahrt` : weiter) },
);
