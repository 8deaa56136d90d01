import 'server-only';
import { z } from 'zod';

const Umgebung = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    /** The application: reads and writes, changes no structure. */
    DATABASE_URL: z.string().min(1),
    /** The public: reads the views of schema `oeffentlich`. */
    DATABASE_URL_OEFFENTLICH: z.string().default(''),
    /** Sets the clock in tests and demo: an instant such as 2026-11-22T09:00:00Z. */
    RATSLAUF_JETZT: z
      .union([
        z.literal('').transform(() => undefined),
        z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
      ])
      .optional(),
    /** Seconds the clock runs ahead of the real one (or behind, with "-"), in tests and demo. */
    RATSLAUF_VORLAUF: z.coerce.number().int().default(0),
    /** The folder of everything that must survive; relative to the checkout. */
    RATSLAUF_DATEN: z.string().default('.daten'),
    /** Signs the cookies of sessions; at least 32 characters, the same in every process. */
    RATSLAUF_GEHEIMNIS: z.union([z.literal('').transform(() => undefined), z.string().min(32)]).optional(),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    /** "ja" where a proxy of ours stands in front; only then its x-forwarded-for is believed. */
    RATSLAUF_PROXY: z.enum(['', 'nein', 'ja']).default('nein'),
    /** "aus" lifts the limits of search and public forms, for measuring; only in a demo city. */
    RATSLAUF_GRENZEN: z.enum(['', 'ein', 'aus']).default('ein'),
    /** Where mail goes, such as smtp://name:kennwort@mail.stadt.example:587, and from whom it comes. */
    RATSLAUF_SMTP_URL: z
      .union([z.literal('').transform(() => undefined), z.url({ protocol: /^smtps?$/ })])
      .optional(),
    RATSLAUF_ABSENDER: z.string().default(''),
    /** Files in a bucket instead of a folder: all four or none; the address where it is not Amazon's own. */
    RATSLAUF_S3_EIMER: z.string().default(''),
    RATSLAUF_S3_REGION: z.string().default(''),
    RATSLAUF_S3_SCHLUESSEL: z.string().default(''),
    RATSLAUF_S3_GEHEIMNIS: z.string().default(''),
    RATSLAUF_S3_ADRESSE: z
      .union([z.literal('').transform(() => undefined), z.url({ protocol: /^https?$/ })])
      .optional(),
    /** A program that looks for viruses: the file on its standard input; 0 = clean, 1 = infected. */
    RATSLAUF_VIRENPRUEFUNG: z.string().default(''),
    /** The city's directory: its OpenID Connect issuer, our name and secret there, and what the button says. */
    RATSLAUF_OIDC_ADRESSE: z
      .union([
        z.literal('').transform(() => undefined),
        // In the clear only on this machine.
        z.url().regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])/),
      ])
      .optional(),
    RATSLAUF_OIDC_KENNUNG: z.string().default(''),
    RATSLAUF_OIDC_GEHEIMNIS: z.string().default(''),
    RATSLAUF_OIDC_NAME: z.string().default(''),
    /** Public address of this installation, without slash at the end. */
    RATSLAUF_ADRESSE: z
      .url()
      .transform((adresse) => adresse.replace(/\/+$/, ''))
      .optional(),
  })
  .refine((e) => !e.RATSLAUF_OIDC_ADRESSE || e.RATSLAUF_OIDC_KENNUNG !== '', {
    path: ['RATSLAUF_OIDC_KENNUNG'],
  })
  .refine((e) => !e.RATSLAUF_OIDC_ADRESSE || e.RATSLAUF_OIDC_GEHEIMNIS !== '', {
    path: ['RATSLAUF_OIDC_GEHEIMNIS'],
  })
  .transform((e) => ({ ...e, RATSLAUF_ADRESSE: e.RATSLAUF_ADRESSE ?? `http://localhost:${e.PORT}` }));

let gelesen: z.infer<typeof Umgebung> | undefined;

/** The environment, checked once on first use so that a build needs none of it. Read nowhere else. */
export function env(): z.infer<typeof Umgebung> {
  if (gelesen) return gelesen;
  const antwort = Umgebung.safeParse(process.env);
  if (!antwort.success) {
    const namen = [...new Set(antwort.error.issues.map(({ path }) => path.join('.')))].join(', ');
    throw new Error(`Diese Umgebungsvariablen fehlen oder sind ungültig: ${namen}.`);
  }
  gelesen = antwort.data;
  return gelesen;
}

/** The secret of RATSLAUF_GEHEIMNIS; its absence is found at start (startHindernis). */
export function geheimnis(): string {
  const { RATSLAUF_GEHEIMNIS } = env();
  if (RATSLAUF_GEHEIMNIS) return RATSLAUF_GEHEIMNIS;
  throw new Error('RATSLAUF_GEHEIMNIS fehlt.');
}

export type S3Einstellung = {
  eimer: string;
  region: string;
  schluessel: string;
  geheimnis: string;
  adresse: string | undefined;
};

/** The bucket of this installation; null where its files lie in a folder, UNVOLLSTAENDIG where it is named only in part. */
export function s3Einstellung(): S3Einstellung | 'UNVOLLSTAENDIG' | null {
  const e = env();
  const [eimer, region] = [e.RATSLAUF_S3_EIMER, e.RATSLAUF_S3_REGION];
  const [schluessel, geheimnis] = [e.RATSLAUF_S3_SCHLUESSEL, e.RATSLAUF_S3_GEHEIMNIS];
  const gesetzt = [eimer, region, schluessel, geheimnis].filter((wert) => wert !== '').length;
  if (gesetzt === 0) return e.RATSLAUF_S3_ADRESSE ? 'UNVOLLSTAENDIG' : null;
  if (gesetzt < 4) return 'UNVOLLSTAENDIG';
  return { eimer, region, schluessel, geheimnis, adresse: e.RATSLAUF_S3_ADRESSE };
}
