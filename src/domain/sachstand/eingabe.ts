import { z } from 'zod';
import { istLocalDate } from '../kern/localDate';

const HOECHSTENS = 20_000;

const janein = z.enum(['ja', 'nein']).default('nein');

/** A dated entry on a paper; `id` is made with the form, so that a form sent twice is one entry. */
export const SachstandEingabe = z.object({
  id: z.uuid(),
  vorlageId: z.uuid(),
  datum: z
    .string({ error: 'Bitte geben Sie das Datum des Sachstands an.' })
    .trim()
    .refine(istLocalDate, { error: 'Bitte geben Sie ein Datum an, das es gibt.' }),
  text: z
    .string({ error: 'Bitte schreiben Sie, wie der Stand der Sache ist.' })
    .trim()
    .min(1, { error: 'Bitte schreiben Sie, wie der Stand der Sache ist.' })
    .max(HOECHSTENS, { error: 'Der Text ist zu lang. Möglich sind 20.000 Zeichen.' }),
  oeffentlich: janein,
});
export type SachstandEingabe = z.infer<typeof SachstandEingabe>;

/** An entry becomes public, or is taken back from the public. Its text stays as it is (L3). */
export const SachstandFreigabe = z.object({
  vorlageId: z.uuid(),
  sachstandId: z.uuid(),
  oeffentlich: z.enum(['ja', 'nein']),
});
export type SachstandFreigabe = z.infer<typeof SachstandFreigabe>;
