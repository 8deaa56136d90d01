'use server';
import { AnsichtAenderung, AnsichtEingabe, AnsichtLoeschung, AnsichtZug } from '@/domain/ansicht/eingabe';
import { TAFEL } from '@/domain/wo/adresse';
import {
  aendereAnsicht,
  loescheAnsicht,
  speichereAnsicht,
  verschiebeAnsicht,
} from '@/server/ansichten/commands';
import { defineAction } from '@/server/kern/action';

export const speichern = defineAction(AnsichtEingabe, speichereAnsicht, {
  dann: ({ abfrage }) => (abfrage ? `${TAFEL}?${abfrage}` : TAFEL),
});

/** On the same page again, with what is stored now. */
const HIER = { dann: () => null, frisch: true } as const;

export const umbenennen = defineAction(AnsichtAenderung, aendereAnsicht, HIER);
export const verschieben = defineAction(AnsichtZug, verschiebeAnsicht, HIER);
export const loeschen = defineAction(AnsichtLoeschung, loescheAnsicht, HIER);
