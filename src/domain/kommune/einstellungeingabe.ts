import { z } from 'zod';
import { LADUNGSFRIST_MODI } from '../frist/ladungsfrist';
import { istLocalDate } from '../kern/localDate';
import { SCHUTZKLASSEN } from '../vorlage/schutzklasse';
import { ROLLEN } from '../zugriff/rolle';
import type { Abschnitt } from './einstellung';

const text = (hoechstens: number) =>
  z
    .string()
    .default('')
    .transform((wert) => wert.trim())
    .pipe(z.string().max(hoechstens, { error: `Bitte kürzen Sie auf höchstens ${hoechstens} Zeichen.` }));
const pflicht = (was: string, hoechstens = 200) =>
  text(hoechstens).pipe(z.string().min(1, { error: `Bitte geben Sie an: ${was}.` }));
const email = text(254).pipe(
  z.union([z.literal(''), z.email({ error: 'Bitte geben Sie eine vollständige E-Mail-Adresse an.' })]),
);
const zahl = (von: number, bis: number) => {
  const error = `Bitte geben Sie eine ganze Zahl von ${von} bis ${bis.toLocaleString('de')} an.`;
  return z
    .string({ error })
    .trim()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .pipe(z.number().min(von, { error }).max(bis, { error }));
};
const haken = z
  .string()
  .optional()
  .transform((wert) => wert === 'ja');

const Gemeinsam = {
  version: z.coerce.number().int().positive(),
  grund: text(1000),
  /** What was read and confirmed, by key, separated by blanks. */
  bestaetigt: z
    .string()
    .default('')
    .transform((liste) => liste.split(' ').filter(Boolean)),
};

const abschnitt = <A extends Abschnitt, F extends z.ZodRawShape>(name: A, felder: F) =>
  z.object({ abschnitt: z.literal(name), ...Gemeinsam, ...felder });

/** One section of the settings as its form sends it. */
export const EinstellungEingabe = z.discriminatedUnion('abschnitt', [
  abschnitt('anschrift', {
    name: pflicht('den Namen der Kommune'),
    kurzname: pflicht('den Kurznamen', 60),
    anschrift: text(500),
    vertretung: text(500),
    kontaktStelle: text(500),
    kontaktEmail: email,
    kontaktTelefon: text(100),
  }),
  abschnitt('nummern', { nummernmuster: pflicht('das Muster', 60) }),
  abschnitt('fristen', {
    ladungsfristModus: z.enum(LADUNGSFRIST_MODI, { error: 'Bitte wählen Sie aus der Liste.' }),
    ladungsfristTage: zahl(0, 60),
    finanzschwelle: zahl(0, 999_999_999),
  }),
  abschnitt('anlagen', { anlageHoechstMb: zahl(1, 2000) }),
  abschnitt('oeffentlichkeit', { bearbeiterOeffentlich: haken, oeffentlicheTitel: haken }),
  abschnitt('lesen', {
    ratLiestKlassen: z.array(z.enum(SCHUTZKLASSEN)).default([]),
    fachfremdeLesen: haken,
    ausgeschiedeneLesen: haken,
    befangeneLesen: haken,
  }),
  abschnitt('anmeldung', { zweiterFaktorRollen: z.array(z.enum(ROLLEN)).default([]) }),
  abschnitt('aufbewahrung', {
    aufbewahrungLesen: zahl(1, 30),
    aufbewahrungSchreiben: zahl(1, 100),
    aufbewahrungKontakte: zahl(0, 30),
  }),
  abschnitt('rechtliches', {
    datenschutzEmail: email,
    barrierefreiheitStand: z
      .string()
      .default('')
      .transform((tag) => tag || null)
      .refine((tag) => tag === null || istLocalDate(tag), { error: 'Dieses Datum gibt es nicht.' }),
    lizenzName: pflicht('den Namen der Lizenz'),
    lizenzUrl: pflicht('die Adresse der Lizenz', 500).pipe(
      z.url({ protocol: /^https?$/, error: 'Bitte geben Sie eine Adresse an, die mit https:// beginnt.' }),
    ),
  }),
]);
export type EinstellungEingabe = z.output<typeof EinstellungEingabe>;
