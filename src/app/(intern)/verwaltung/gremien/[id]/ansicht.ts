import type { Formularwerte } from '@/domain/kern/formular';
import { deutschesDatum } from '@/domain/texte/datum';
import type { Gremiumakte } from '@/server/gremienverwaltung/queries';

/** The form as it is filled from what is stored. */
export const formularwerte = (g: Gremiumakte): Formularwerte => ({
  name: g.name,
  kurzname: g.kurzname,
  art: g.art,
  aufgabe: g.aufgabe ?? '',
  entscheidungsbefugt: g.entscheidungsbefugt ? 'ja' : '',
  stadtbezirk: g.stadtbezirk ?? '',
  ordnung: String(g.ordnung),
  gueltigVon: g.gueltigVon ?? '',
  aliase: g.aliase.join('\n'),
  namenswechsel: 'UMBENENNUNG',
  nameAb: '',
});

/** What has just been done, by the mark in the address. */
export function erfolg(marke: string, { gueltigBis }: Gremiumakte): string | null {
  if (marke === '') return null;
  if (marke === 'neu') return 'Das Gremium ist angelegt.';
  if (marke === 'ende' && gueltigBis)
    return `Das Gremium endet am ${deutschesDatum(gueltigBis)}. Was umzuplanen ist, steht beim Ratsbüro unter „Gremium endet“.`;
  return marke === 'weiter' ? 'Das Gremium besteht weiter.' : 'Die Änderungen sind gespeichert.';
}
