import { z } from 'zod';
import { THEMEN } from '../beratungsfolge/pruefung/gegenstand';
import { liesDatum } from '../dokument/kopf/druckdatum';
import { istLocalDate, type LocalDate } from '../kern/localDate';
import { SCHUTZKLASSEN } from '../vorlage/schutzklasse';
import {
  ABSCHNITTSARTEN,
  OEFFENTLICHKEITEN,
  PERSONENBEZUEGE,
  VERWEISARTEN,
  VORLAGENARTEN,
} from '../vorlage/vorlage';
import { liesBetrag } from './betrag';
import type { Entwurfsverweis } from './entwurf';

const NUL = /\0/g;
/** Line ends as they are stored; what PostgreSQL cannot store stays visible. */
const geglaettet = (text: string) => text.replace(/\r\n?/g, '\n').replace(NUL, '\uFFFD');
const zuLang = (hoechstens: number) => ({ error: `Bitte kürzen Sie auf höchstens ${hoechstens} Zeichen.` });

/** A text that may be left empty. */
const text = (hoechstens: number) =>
  z
    .string()
    .default('')
    .transform((t) => geglaettet(t).trim())
    .pipe(z.string().max(hoechstens, zuLang(hoechstens)))
    .transform((t) => t || null);

const tag = z
  .string()
  .trim()
  .default('')
  .transform((eingabe, ctx): LocalDate | null => {
    if (eingabe === '') return null;
    const gelesen = istLocalDate(eingabe) ? eingabe : liesDatum(eingabe);
    if (gelesen) return gelesen;
    ctx.addIssue({
      code: 'custom',
      message: 'Bitte geben Sie einen Kalendertag an, zum Beispiel 08.07.2026.',
    });
    return z.NEVER;
  });

const betrag = z
  .string()
  .default('')
  .transform((eingabe, ctx): number | null => {
    const euro = liesBetrag(eingabe);
    if (euro !== undefined) return euro;
    const message = 'Bitte geben Sie den Betrag in Euro an, zum Beispiel 118.400, oder „keine“.';
    ctx.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

const Abschnitt = z.object({
  art: z.enum(ABSCHNITTSARTEN, { error: 'Bitte wählen Sie die Art des Abschnitts.' }),
  ueberschrift: text(300).transform((t) => t ?? ''),
  text: z
    .string()
    .default('')
    .transform((t) => geglaettet(t).trimEnd()),
});

const Verweis = z.object({
  art: z.enum(VERWEISARTEN, { error: 'Bitte wählen Sie die Art des Bezugs.' }),
  nummer: text(60),
  text: text(1000),
});

const ausgefuellt = (verweise: Entwurfsverweis[]) => verweise.filter((v) => v.nummer || v.text);

/** What the form held when it was opened: a fingerprint per field. Unreadable is unknown. */
const basis = z
  .string()
  .default('')
  .transform((t): Record<string, string> => {
    try {
      return z.record(z.string(), z.string()).parse(JSON.parse(t));
    } catch {
      return {};
    }
  });

const kennung = z.uuid({ error: 'Das gibt es nicht oder nicht mehr.' });
const version = z.coerce.number().int().default(0);

/** The form of a paper as it is sent. Nothing is required here: a draft may be incomplete. */
export const EntwurfEingabe = z.object({
  id: kennung,
  version,
  basis,
  betreff: text(1000),
  untertitel: text(2000),
  art: z.enum(VORLAGENARTEN, { error: 'Bitte wählen Sie die Vorlagenart.' }),
  oeffentlichkeit: z.enum(OEFFENTLICHKEITEN).default('NICHTOEFFENTLICH'),
  /** Not sent: as it is stored, so that no class is lost. */
  schutzklasse: z
    .enum(SCHUTZKLASSEN, { error: 'Bitte wählen Sie die Schutzklasse aus der Liste.' })
    .optional(),
  personenbezug: z
    .union([z.literal(''), z.enum(PERSONENBEZUEGE)])
    .default('')
    .transform((t) => t || null),
  fachbereichId: z
    .union([z.literal(''), z.uuid({ error: 'Bitte wählen Sie den Fachbereich aus der Liste.' })])
    .default('')
    .transform((t) => t || null),
  dezernent: text(300),
  datum: tag,
  verantwortlich: text(300),
  telefon: text(100),
  dringlichkeit: text(2000),
  stadtbezirke: z.array(z.string().max(200)).max(200).default([]),
  themen: z.array(z.enum(THEMEN)).default([]),
  finanzbetrag: betrag,
  abschnitte: z.array(Abschnitt).max(100, { error: 'Höchstens 100 Abschnitte.' }).default([]),
  verweise: z.array(Verweis).max(200, { error: 'Höchstens 200 Bezüge.' }).default([]).transform(ausgefuellt),
});
export type EntwurfEingabe = z.output<typeof EntwurfEingabe>;

/** An empty start, perhaps with the paper it belongs to. The id comes with the form: sent twice, it makes one draft. */
export const NeuerEntwurf = z.object({
  id: kennung,
  betreff: text(1000),
  art: z.enum(VORLAGENARTEN, { error: 'Bitte wählen Sie die Vorlagenart.' }),
  zu: text(60),
  bezug: z.enum(VERWEISARTEN).catch('BEZUG'),
});
export type NeuerEntwurf = z.output<typeof NeuerEntwurf>;

/** A file that came with a form. */
export type Formulardatei = { name: string; bytes: Uint8Array };

/** A document to read: a file or pasted text, one of the two. */
export const DokumentEingabe = z
  .object({
    id: kennung,
    text: z.string().default('').transform(geglaettet),
    datei: z.custom<Formulardatei>().optional(),
  })
  .superRefine(({ text, datei }, ctx) => {
    const beides = text.trim() !== '' && datei !== undefined;
    const nichts = text.trim() === '' && datei === undefined;
    const message = beides
      ? 'Bitte wählen Sie entweder eine Datei oder fügen Sie Text ein, nicht beides.'
      : 'Bitte fügen Sie den Text der Vorlage ein oder wählen Sie eine Datei.';
    if (beides || nichts) ctx.addIssue({ code: 'custom', path: ['text'], message });
  });
export type DokumentEingabe = z.output<typeof DokumentEingabe>;

/** A paper in a certain state of its text. */
export const EntwurfBezug = z.object({ id: kennung, version });
export type EntwurfBezug = z.output<typeof EntwurfBezug>;

/** Taking back a release. */
export const Rueckholung = EntwurfBezug.extend({
  grund: z.string().trim().min(1, { error: 'Bitte geben Sie den Grund an; er steht im Verlauf.' }).max(1000),
});
export type Rueckholung = z.output<typeof Rueckholung>;
