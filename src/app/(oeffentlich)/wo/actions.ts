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

const LISTE = '/wo/ansichten';

export const umbenennen = defineAction(AnsichtAenderung, aendereAnsicht, {
  dann: ({ id }) => `${LISTE}#ansicht-${id}`,
});

export const verschieben = defineAction(AnsichtZug, verschiebeAnsicht, {
  dann: ({ id }) => `${LISTE}#ansicht-${id}`,
});

export const loeschen = defineAction(AnsichtLoeschung, loescheAnsicht, { dann: () => LISTE });
