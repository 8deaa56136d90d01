/** Blanks, tabs and no-break blanks made one blank, none at the ends. */
export const glatt = (text: string): string =>
  /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();

/** Empty fields are null, never ''. */
export const oderNull = (text: string | undefined): string | null => text || null;

/** Columns are told by tabs or bars, so that an empty cell is seen; with blanks it cannot be. */
export const istTabelliert = (text: string): boolean =>
  text.includes('\t') || text.trimStart().startsWith('|');

/** Cells of a table row: between tabs, between the bars of Markdown, or between two and more blanks. */
export function zellen(text: string): string[] {
  if (text.includes('\t')) return text.split('\t').map(glatt);
  const blank = text.trim();
  if (!blank.startsWith('|')) return blank.split(/\s{2,}/).map(glatt);
  const innen = blank.endsWith('|') && blank.length > 1 ? blank.slice(1, -1) : blank.slice(1);
  return innen.split('|').map(glatt);
}
