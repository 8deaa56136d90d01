import { z } from 'zod';
import { EntwurfBezug } from '../entwurf/eingabe';
import { HOECHSTENS } from './umfang';

const kennung = z.uuid({ error: 'Das gibt es nicht oder nicht mehr.' });
const text = z
  .string()
  .default('')
  .transform((t) => t.replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().max(2000, { error: 'Bitte kürzen Sie auf höchstens 2000 Zeichen.' }));

/** A draft and the units that sign it, in order; empty places are left out. */
export const Einleitung = EntwurfBezug.extend({
  einheiten: z
    .array(z.union([z.literal(''), z.uuid({ error: 'Bitte wählen Sie eine Stelle aus der Liste.' })]))
    .max(HOECHSTENS, { error: `Höchstens ${HOECHSTENS} Stellen.` })
    .default([])
    .transform((ids) => ids.filter((id) => id !== '')),
});
export type Einleitung = z.output<typeof Einleitung>;

/** A signature; the note may be left empty. */
export const Zeichnung = z.object({
  vorlageId: kennung,
  mitzeichnungId: kennung,
  anmerkung: text.transform((t) => t || null),
});
export type Zeichnung = z.output<typeof Zeichnung>;

/** The paper goes back to its author, with the reason. */
export const Zurueckgabe = EntwurfBezug.extend({
  grund: text.pipe(
    z.string().min(1, { error: 'Bitte begründen Sie, warum Sie zurückgeben. Der Fachbereich liest es.' }),
  ),
});
export type Zurueckgabe = z.output<typeof Zurueckgabe>;
