import { z } from 'zod';
import { liesDatum } from '../dokument/kopf/druckdatum';
import { istLocalDate, type LocalDate } from './localDate';

const zuLang = (hoechstens: number) => ({ error: `Bitte kürzen Sie auf höchstens ${hoechstens} Zeichen.` });
const KEIN_TAG = 'Bitte geben Sie einen Kalendertag an, zum Beispiel 08.07.2026.';

/** Blanks, also those nobody sees, count once; an accent is the letter it stands on. */
const geglaettet = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** One line that must not be empty. */
export const pflichttext = (hoechstens: number, leer: string) =>
  z
    .string({ error: leer })
    .transform(geglaettet)
    .pipe(z.string().min(1, { error: leer }).max(hoechstens, zuLang(hoechstens)));

/** One line that may be empty: then null. */
export const freitext = (hoechstens: number) =>
  z
    .string()
    .default('')
    .transform(geglaettet)
    .pipe(z.string().max(hoechstens, zuLang(hoechstens)))
    .transform((t) => t || null);

/** A day as the browser sends it or as people write it (08.07.2026); empty is null. */
export const kalendertag = z
  .string()
  .trim()
  .default('')
  .transform((eingabe, ctx): LocalDate | null => {
    if (eingabe === '') return null;
    const gelesen = istLocalDate(eingabe) ? eingabe : liesDatum(eingabe);
    if (gelesen && gelesen >= '1900-01-01' && gelesen <= '2199-12-31') return gelesen;
    ctx.addIssue({ code: 'custom', message: KEIN_TAG });
    return z.NEVER;
  });

/** A day that has to be given. */
export const pflichttag = (leer: string) =>
  kalendertag.transform((tag, ctx): LocalDate => {
    if (tag !== null) return tag;
    ctx.addIssue({ code: 'custom', message: leer });
    return z.NEVER;
  });

/** The id of a row; made with the form where the row is new, so that a form sent twice is one row. */
export const kennung = z.uuid({ error: 'Das gibt es nicht oder nicht mehr.' });

/** The id of one of a list, or none. */
export const wahlweise = (unbekannt: string) =>
  z
    .union([z.literal(''), z.uuid({ error: unbekannt })], { error: unbekannt })
    .default('')
    .transform((t) => t || null);

/** What the form was filled with: the optimistic lock. */
export const version = z.coerce.number({ error: 'Bitte laden Sie die Seite neu.' }).int().default(0);

/** A ticked box sends "ja", an empty one nothing. */
export const angekreuzt = z
  .string()
  .default('')
  .transform((t) => t === 'ja');
