/** What somebody typed at the second step. */
export type Code = { art: 'APP' | 'NOTFALL'; text: string };

/** Letters and digits that cannot be taken for one another on paper: no 0, 1, i, l, o. */
export const NOTFALLZEICHEN = '23456789abcdefghjkmnpqrstuvwxyz';
export const NOTFALLCODES = 10;
/** Five characters, a hyphen, five characters: 49 bits. */
export const NOTFALL_LAENGE = 10;

/** "ABCDE fghjk" → "abcde-fghjk"; six digits, however grouped, are a code of the app. Null for what can be neither. */
export function alsCode(eingabe: string): Code | null {
  const text = eingabe.toLowerCase().replace(/[\s\-–]/g, '');
  if (/^\d{6}$/.test(text)) return { art: 'APP', text };
  const notfall = text.length === NOTFALL_LAENGE && [...text].every((z) => NOTFALLZEICHEN.includes(z));
  return notfall ? { art: 'NOTFALL', text: `${text.slice(0, 5)}-${text.slice(5)}` } : null;
}
