import { z } from 'zod';
import { MEHRHEITEN } from '../abstimmung/stimmen';
import { ERGEBNISSE } from '../beratungsfolge/ergebnis';
import { ZUSTAENDIGKEITEN } from '../beratungsfolge/schritt';

const LAENGSTER_TEXT = 20_000;
const ZAHL = 'Bitte geben Sie eine ganze Zahl ab 0 an.';
const text = z
  .string()
  .trim()
  .max(LAENGSTER_TEXT, { error: 'Der Text ist zu lang.' })
  .transform((t) => t || null)
  .optional()
  .transform((t) => t ?? null);
const zahl = z
  .string()
  .trim()
  .regex(/^\d{0,3}$/, { error: ZAHL })
  .transform((t) => (t === '' ? null : Number(t)))
  .optional()
  .transform((t) => t ?? null);
const wahl = <T extends string>(werte: readonly T[]) =>
  z
    .union([z.literal('').transform(() => null), z.enum(werte)])
    .optional()
    .transform((w) => w ?? null);

/** What follows where a step is moved with its predecessor: "Sitzung Schritt Ziel". */
const VERSCHIEBUNG = /^(\S+) (\S+) (\S+)$/;

export type Verschiebung = { termin: string; schrittId: string; ziel: string };

/** The value of one choice in the form. */
export const alsVerschiebung = ({ termin, schrittId, ziel }: Verschiebung): string =>
  `${termin} ${schrittId} ${ziel}`;

const verschiebungen = z
  .record(z.string(), z.record(z.string(), z.string()))
  .optional()
  .transform((gruppen) =>
    Object.values(gruppen ?? {})
      .flatMap((gruppe) => Object.values(gruppe))
      .flatMap((wert): Verschiebung[] => {
        const [, termin, schrittId, ziel] = VERSCHIEBUNG.exec(wert) ?? [];
        return termin && schrittId && ziel ? [{ termin, schrittId, ziel }] : [];
      }),
  );

/** One result as a clerk enters it. Texts and numbers left empty are null. */
export const ErgebnisEingabe = z.object({
  beratungId: z.uuid(),
  sitzungId: z.uuid(),
  /** Of the step, as it was shown (A17). */
  version: z.coerce.number().int(),
  ergebnis: z.enum(ERGEBNISSE, { error: 'Bitte wählen Sie ein Ergebnis.' }),
  /** The record's own words. */
  wortlaut: text,
  /** The text as changed by the body. */
  beschlusstext: text,
  ja: zahl,
  nein: zahl,
  enthaltung: zahl,
  befangen: zahl,
  mehrheit: wahl(MEHRHEITEN),
  /** Why votes and result are left in contradiction. */
  abweichung: text,
  /** Why a recorded result is replaced (V-2x). */
  begruendung: text,
  /** Put off: the successor's Sitzung, OHNE or KEINE. */
  termin: z.string().default(''),
  verschieben: verschiebungen,
  /** Dates whose later steps somebody has looked at: confirmed for that date, not for another. */
  bestaetigt: z
    .record(z.string(), z.string())
    .optional()
    .transform((termine) => Object.values(termine ?? {})),
  /** VERWIESEN: to whom, for what, and whether it comes back. */
  ziel: z
    .union([z.literal('').transform(() => null), z.uuid()])
    .optional()
    .transform((id) => id ?? null),
  zielZustaendigkeit: wahl(ZUSTAENDIGKEITEN),
  ruecklauf: z
    .string()
    .optional()
    .transform((wert) => wert === 'ja'),
  /** ERLEDIGT: the open steps are dropped too. */
  restEntfaellt: z
    .string()
    .optional()
    .transform((wert) => wert === 'ja'),
  /** The step to go on to, when asked for. */
  weiter: z
    .string()
    .optional()
    .transform((wert) => wert || null),
});
export type ErgebnisEingabe = z.infer<typeof ErgebnisEingabe>;

/** The steps whose noting was confirmed: nothing is noted that was not shown. */
export const SammelEingabe = z.object({
  sitzungId: z.uuid(),
  schritte: z.array(z.uuid()).default([]),
});
export type SammelEingabe = z.infer<typeof SammelEingabe>;

export const WiderrufEingabe = z.object({ sitzungId: z.uuid(), vorgangId: z.uuid() });
export type WiderrufEingabe = z.infer<typeof WiderrufEingabe>;
