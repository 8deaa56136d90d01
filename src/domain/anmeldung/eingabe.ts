import { z } from 'zod';
import { alsCode } from './code';
import { KENNWORT_MINDESTENS } from './kennwort';
import { eigenerPfad } from './weiter';

/** Longer ones would only make the server work. */
const KENNWORT_HOECHSTENS = 128;

const Email = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email({ error: 'Bitte geben Sie Ihre vollständige E-Mail-Adresse ein.' }).max(254));

/** A password that exists already. */
const Kennwort = z
  .string({ error: 'Bitte geben Sie Ihr Kennwort ein.' })
  .min(1, { error: 'Bitte geben Sie Ihr Kennwort ein.' })
  .max(KENNWORT_HOECHSTENS, { error: `Kennwörter haben höchstens ${KENNWORT_HOECHSTENS} Zeichen.` });

/** Where to go on: never anywhere but here. */
const Weiter = z
  .string()
  .optional()
  .transform((text) => eigenerPfad(text));

const Code = z
  .string({ error: 'Bitte geben Sie einen Code ein.' })
  .max(50, { error: 'Ein Code hat sechs Ziffern, ein Notfallcode zehn Zeichen.' })
  .transform((text, ctx) => {
    const code = alsCode(text);
    if (code) return code;
    ctx.addIssue({ code: 'custom', message: 'Ein Code hat sechs Ziffern, ein Notfallcode zehn Zeichen.' });
    return z.NEVER;
  });

export const AnmeldeEingabe = z.object({ email: Email, kennwort: Kennwort, weiter: Weiter });
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

export const KennwortEingabe = z.object({ bisher: Kennwort, ...zweimal }).refine(gleich, ungleich);
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

/** The second step of signing in. */
export const CodeEingabe = z.object({ code: Code, weiter: Weiter });
export type CodeEingabe = z.output<typeof CodeEingabe>;

/** What only who knows the password may do. */
export const MitKennwortEingabe = z.object({ kennwort: Kennwort, weiter: Weiter });
export type MitKennwortEingabe = z.output<typeof MitKennwortEingabe>;

/** The code that proves that the app has the secret. */
export const FaktorEingabe = z.object({
  code: Code.refine(({ art }) => art === 'APP', {
    error: 'Bitte geben Sie die sechs Ziffern aus der App ein.',
  }),
  weiter: Weiter,
});
export type FaktorEingabe = z.output<typeof FaktorEingabe>;

/** A button without fields, and one that only goes on. */
export const NichtsEingabe = z.object({});
export const WeiterEingabe = z.object({ weiter: Weiter });

export const SitzungEndeEingabe = z.object({ id: z.uuid() });
export type SitzungEndeEingabe = z.output<typeof SitzungEndeEingabe>;

const PasskeyName = z
  .string({ error: 'Bitte geben Sie dem Passkey einen Namen.' })
  .trim()
  .min(1, { error: 'Bitte geben Sie dem Passkey einen Namen.' })
  .max(60, { error: 'Der Name darf höchstens 60 Zeichen haben.' });

/** Before a passkey is made: what it is called, and that its owner asks. */
export const PasskeyBeginnEingabe = z.object({ name: PasskeyName, kennwort: Kennwort });
export type PasskeyBeginnEingabe = z.output<typeof PasskeyBeginnEingabe>;

/** What a browser answers with; its inside is checked by its signature. */
const Antwort = z.looseObject({ id: z.string().min(1).max(2000) });

export const PasskeyNeuEingabe = z.object({ name: PasskeyName, antwort: Antwort });
export type PasskeyNeuEingabe = z.output<typeof PasskeyNeuEingabe>;

export const PasskeyAnmeldeEingabe = z.object({ antwort: Antwort, weiter: Weiter });
export type PasskeyAnmeldeEingabe = z.output<typeof PasskeyAnmeldeEingabe>;

export const PasskeyNameEingabe = z.object({ id: z.uuid(), name: PasskeyName });
export type PasskeyNameEingabe = z.output<typeof PasskeyNameEingabe>;

export const PasskeyEntfernenEingabe = z.object({ id: z.uuid(), kennwort: Kennwort });
export type PasskeyEntfernenEingabe = z.output<typeof PasskeyEntfernenEingabe>;

/** What the directory sends back through the browser; its inside is checked against what we asked. */
export const VerzeichnisAntwort = z.object({
  code: z.string().max(4000).optional(),
  state: z.string().max(200).optional(),
  error: z.string().max(200).optional(),
  iss: z.string().max(500).optional(),
});
export type VerzeichnisAntwort = z.output<typeof VerzeichnisAntwort>;
