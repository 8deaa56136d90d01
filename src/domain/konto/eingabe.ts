import { z } from 'zod';
import { ROLLEN } from '../zugriff/rolle';

const Kennung = z.uuid({ error: 'Bitte wählen Sie aus der Liste.' });
/** "" where nothing is chosen. */
const Wahl = z
  .union([z.literal(''), Kennung], { error: 'Bitte wählen Sie aus der Liste.' })
  .default('')
  .transform((id) => id || null);

const Angaben = {
  name: z
    .string({ error: 'Bitte geben Sie den Namen an.' })
    .trim()
    .min(1, { error: 'Bitte geben Sie den Namen an.' })
    .max(200, { error: 'Der Name hat höchstens 200 Zeichen.' }),
  email: z
    .string({ error: 'Bitte geben Sie die E-Mail-Adresse an.' })
    .trim()
    .toLowerCase()
    .min(1, { error: 'Bitte geben Sie die E-Mail-Adresse an.' })
    .max(254, { error: 'Die E-Mail-Adresse hat höchstens 254 Zeichen.' })
    .pipe(z.email({ error: 'Bitte geben Sie eine vollständige E-Mail-Adresse an, etwa e.probe@stadt.de.' })),
};

const Rechte = {
  rollen: z.array(z.enum(ROLLEN, { error: 'Diese Rolle gibt es nicht.' })).default([]),
  gremien: z.array(Kennung).max(1000).default([]),
  organisationseinheitId: Wahl,
  personId: Wahl,
};

/** One account as a form saw it. */
const Stelle = { id: z.uuid(), version: z.coerce.number().int().positive() };

/** A new account; `einladen` sends its link by mail. */
export const KontoAnlageEingabe = z.object({
  ...Angaben,
  ...Rechte,
  einladen: z
    .string()
    .optional()
    .transform((wert) => wert === 'ja'),
});
export type KontoAnlageEingabe = z.output<typeof KontoAnlageEingabe>;

/** Name and address of an account. */
export const KontoangabenEingabe = z.object({ ...Stelle, ...Angaben });
export type KontoangabenEingabe = z.output<typeof KontoangabenEingabe>;

/** All of what an account is given. */
export const KontorechteEingabe = z.object({ ...Stelle, ...Rechte });
export type KontorechteEingabe = z.output<typeof KontorechteEingabe>;

/** An account to do something with. */
export const KontostelleEingabe = z.object(Stelle);
export type KontostelleEingabe = z.output<typeof KontostelleEingabe>;
