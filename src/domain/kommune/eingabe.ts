import { z } from 'zod';

const text = z.string().trim().max(500).default('');

/** What a city has to say about itself before it can open: its name; the rest fills Impressum and contact pages. */
export const KommuneEingabe = z.object({
  name: z
    .string({ error: 'Bitte geben Sie den Namen der Kommune an.' })
    .trim()
    .min(1, { error: 'Bitte geben Sie den Namen der Kommune an.' })
    .max(200),
  kurzname: text,
  anschrift: text,
  vertretung: text,
  kontaktStelle: text,
  kontaktEmail: text,
  kontaktTelefon: text,
  datenschutzEmail: text,
});
export type KommuneEingabe = z.infer<typeof KommuneEingabe>;
