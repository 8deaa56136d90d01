import { z } from 'zod';
import { kennung, pflichttext, version } from '../kern/eingabefelder';
import { liesTafelabfrage, tafelabfrage } from '../wo/adresse';

/** As many views as somebody can keep: one row of tabs. */
export const HOECHSTENS = 12;

const name = pflichttext(60, 'Bitte geben Sie der Ansicht einen Namen.');

/** The board's query as its address has it; kept is what the board knows of it, without the page. */
const abfrage = z
  .string()
  .max(2000, { error: 'Dieser Filter ist zu lang, um ihn zu speichern.' })
  .default('')
  .transform((text) => tafelabfrage({ ...liesTafelabfrage(text), seite: 1 }));

/** A filter to be kept under a name. */
export const AnsichtEingabe = z.object({ name, abfrage });
export type AnsichtEingabe = z.output<typeof AnsichtEingabe>;

/** One view as a form saw it. */
const Stelle = { id: kennung, version };

/** Another name. */
export const AnsichtAenderung = z.object({ ...Stelle, name });
export type AnsichtAenderung = z.output<typeof AnsichtAenderung>;

/** One place to the left or right. */
export const AnsichtZug = z.object({
  id: kennung,
  richtung: z.enum(['vor', 'zurueck'], { error: 'Bitte laden Sie die Seite neu.' }),
});
export type AnsichtZug = z.output<typeof AnsichtZug>;

export const AnsichtLoeschung = z.object({ id: kennung });
export type AnsichtLoeschung = z.output<typeof AnsichtLoeschung>;
