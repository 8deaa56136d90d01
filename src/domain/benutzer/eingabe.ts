import { z } from 'zod';
import { ROLLEN, type Rolle } from '../zugriff/rolle';
import { alsPersonenname } from './personenname';

const Email = z
  .string({ error: 'Es fehlt --email.' })
  .trim()
  .toLowerCase()
  .pipe(z.email({ error: '--email ist keine E-Mail-Adresse.' }).max(254));

const rollennamen = ROLLEN.map((rolle) => rolle.toLowerCase()).join(', ');

/** A new account. Bodies by name or short name, the Fachbereich by its number. */
export const BenutzerEingabe = z
  .object({
    name: z
      .string({ error: 'Es fehlt --name.' })
      .trim()
      .min(1, { error: 'Es fehlt --name.' })
      .max(200, { error: '--name ist zu lang.' }),
    email: Email,
    rolle: z
      .string({ error: `Es fehlt --rolle (${rollennamen}).` })
      .transform((text) => text.toUpperCase())
      .pipe(z.enum(ROLLEN, { error: `--rolle ist eine von: ${rollennamen}.` })) as z.ZodType<Rolle>,
    gremien: z.array(z.string().trim().min(1, { error: '--gremium ist leer.' })).default([]),
    fachbereich: z.string().trim().optional(),
  })
  .refine((e) => e.rolle !== 'MITGLIED' || alsPersonenname(e.name).vorname !== '', {
    error: '--name braucht bei einem Mitglied Vor- und Nachnamen.',
    path: ['name'],
  });
export type BenutzerEingabe = z.output<typeof BenutzerEingabe>;

/** An existing account, by its address. */
export const KontoEingabe = z.object({ email: Email });
export type KontoEingabe = z.output<typeof KontoEingabe>;
