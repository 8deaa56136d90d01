/** What a spreadsheet would take for a formula, also behind blanks and in the wide signs of East Asian keyboards. */
const FORMEL = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** One field: quoted where it has to be, and never a formula. */
function feld(wert: string | null): string {
  const text = wert === null ? '' : FORMEL.test(wert) ? `'${wert}` : wert;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line as German spreadsheets read it: semicolons, CRLF. */
export const csvZeile = (felder: readonly (string | null)[]): string => `${felder.map(feld).join(';')}\r\n`;
