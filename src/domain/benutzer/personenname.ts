export type Personenname = { titel: string | null; vorname: string; nachname: string };

const TITEL = /^((?:\S+\.\s+)+)(.*)$/;
/** Small words that belong to the surname: "von", "de la", "zur". */
const VORSATZ = /^\p{Ll}/u;

/** A name as one writes it, taken apart: "Prof. Dr. Anna Lena von der Heide". A single word is the surname. */
export function alsPersonenname(text: string): Personenname {
  const [, titel = '', rest = text] = TITEL.exec(text.trim()) ?? [];
  const woerter = rest.trim().split(/\s+/);
  const ab = woerter.findIndex((wort, n) => n > 0 && (VORSATZ.test(wort) || n === woerter.length - 1));
  const trennung = Math.max(ab, 0);
  return {
    titel: titel.trim().replace(/\s+/g, ' ') || null,
    vorname: woerter.slice(0, trennung).join(' '),
    nachname: woerter.slice(trennung).join(' '),
  };
}
