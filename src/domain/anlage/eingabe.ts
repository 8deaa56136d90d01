import { z } from 'zod';
import { TITEL_HOECHSTENS } from './titel';

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

/** What comes with a file that takes the place of another one: which, and as whom it was seen. */
export const Ersatzeingabe = z.object({ ersetzt: z.uuid(), version: z.coerce.number().int() });

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

const ANTWORT_HOECHSTENS = 500;

/** "Darf so hinaus, weil …": one reason for findings of one kind in one attachment, all of them seen. */
export const Befundantwort = z.object({
  vorlageId: kennung,
  id: kennung,
  befunde: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.uuid({ error: 'Bitte laden Sie die Seite neu.' })).min(1)),
  antwort: z
    .string()
    .trim()
    .min(1, { error: 'Bitte geben Sie an, warum die Datei so hinausgehen darf.' })
    .max(ANTWORT_HOECHSTENS, { error: `Die Begründung darf höchstens ${ANTWORT_HOECHSTENS} Zeichen haben.` }),
});
export type Befundantwort = z.output<typeof Befundantwort>;
