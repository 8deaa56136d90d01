import { z } from 'zod';
import { kennung, pflichttext, version } from '../kern/eingabefelder';

/** As many views as somebody can keep: one row of tabs. */
export const HOECHSTENS = 12;

const name = pflichttext(60, 'Bitte geben Sie der Ansicht einen Namen.');

/** The board's query as its address has it; who reads it takes what it knows and nothing else. */
const abfrage = z
  .string()
  .max(2000, { error: 'Dieser Filter ist zu lang, um ihn zu speichern.' })
  .default('')
  .transform((text) => text.replace(/^\?/, ''));

/** A filter to be kept under a name. */
export const AnsichtEingabe = z.object({ name, abfrage });
export type AnsichtEingabe = z.output<typeof AnsichtEingabe>;

/** One view as a form saw it. */
const Stelle = { id: kennung, version };

/** Another name; with `abfrage` also another filter. */
export const AnsichtAenderung = z.object({ ...Stelle, name, abfrage: abfrage.optional() });
export type AnsichtAenderung = z.output<typeof AnsichtAenderung>;

/** One place to the left or right. */
export const AnsichtZug = z.object({
  id: kennung,
  richtung: z.enum(['vor', 'zurueck'], { error: 'Bitte laden Sie die Seite neu.' }),
});
export type AnsichtZug = z.output<typeof AnsichtZug>;

export const AnsichtLoeschung = z.object({ id: kennung });
export type AnsichtLoeschung = z.output<typeof AnsichtLoeschung>;
