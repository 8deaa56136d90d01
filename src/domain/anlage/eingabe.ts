import { z } from 'zod';

export const TITEL_HOECHSTENS = 200;

const titel = z
  .string()
  .trim()
  .max(TITEL_HOECHSTENS, {
    error: `Der Titel darf höchstens ${TITEL_HOECHSTENS} Zeichen haben.`,
  });
/** Non-public unless somebody says otherwise. */
const oeffentlich = z
  .string()
  .optional()
  .transform((wert) => wert === 'OEFFENTLICH');

const kennung = z.uuid({ error: 'Diese Anlage gibt es nicht.' });

/** What comes with a file; without a title it is called like the file. */
export const NeueAnlageEingabe = z.object({ titel: titel.default(''), oeffentlichkeit: oeffentlich });

const gemeint = { vorlageId: kennung, id: kennung, version: z.coerce.number().int() };

export const AnlageEingabe = z.object({
  ...gemeint,
  titel: titel.min(1, { error: 'Bitte geben Sie der Anlage einen Titel.' }),
  oeffentlichkeit: oeffentlich,
});
export type AnlageEingabe = z.output<typeof AnlageEingabe>;

export const AnlageVerschiebung = z.object({
  ...gemeint,
  richtung: z.enum(['HOCH', 'RUNTER'], { error: 'Bitte wählen Sie, wohin.' }),
});
export type AnlageVerschiebung = z.output<typeof AnlageVerschiebung>;

export const AnlageEntfernung = z.object(gemeint);
export type AnlageEntfernung = z.output<typeof AnlageEntfernung>;
