import { z } from 'zod';
import { eigenerPfad } from './weiter';

export const KENNWORT_MINDESTENS = 12;
/** Longer ones would only make the server work. */
const KENNWORT_HOECHSTENS = 128;

const Email = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email({ error: 'Bitte geben Sie Ihre vollständige E-Mail-Adresse ein.' }).max(254));

export const AnmeldeEingabe = z.object({
  email: Email,
  kennwort: z
    .string()
    .min(1, { error: 'Bitte geben Sie Ihr Kennwort ein.' })
    .max(KENNWORT_HOECHSTENS, { error: `Kennwörter haben höchstens ${KENNWORT_HOECHSTENS} Zeichen.` }),
  weiter: z
    .string()
    .optional()
    .transform((text) => eigenerPfad(text)),
});
export type AnmeldeEingabe = z.output<typeof AnmeldeEingabe>;

/** Who asks for a link to choose a new password. */
export const LinkEingabe = z.object({ email: Email });
export type LinkEingabe = z.output<typeof LinkEingabe>;

const NeuesKennwort = z
  .string({ error: 'Bitte wählen Sie ein Kennwort.' })
  .min(KENNWORT_MINDESTENS, {
    error: `Bitte wählen Sie ein Kennwort mit mindestens ${KENNWORT_MINDESTENS} Zeichen.`,
  })
  .max(KENNWORT_HOECHSTENS, {
    error: `Bitte wählen Sie ein Kennwort mit höchstens ${KENNWORT_HOECHSTENS} Zeichen.`,
  });

const zweimal = { neu: NeuesKennwort, wiederholt: z.string() };
const gleich = (e: { neu: string; wiederholt: string }): boolean => e.neu === e.wiederholt;
const ungleich = { error: 'Die beiden Eingaben stimmen nicht überein.', path: ['wiederholt'] };

export const KennwortEingabe = z
  .object({
    bisher: z
      .string()
      .min(1, { error: 'Bitte geben Sie Ihr bisheriges Kennwort ein.' })
      .max(KENNWORT_HOECHSTENS, { error: `Kennwörter haben höchstens ${KENNWORT_HOECHSTENS} Zeichen.` }),
    ...zweimal,
  })
  .refine(gleich, ungleich);
export type KennwortEingabe = z.output<typeof KennwortEingabe>;

/** With the token of a one-time link. */
export const NeuesKennwortEingabe = z
  .object({ token: z.string().max(200), ...zweimal })
  .refine(gleich, ungleich);
export type NeuesKennwortEingabe = z.output<typeof NeuesKennwortEingabe>;

/** The buttons "Abmelden" and "Überall abmelden". */
export const AbmeldeEingabe = z.object({
  ueberall: z
    .string()
    .optional()
    .transform((text) => text === 'ja'),
});
