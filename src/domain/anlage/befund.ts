/** What an inspection finds in a file (dateibefund.art). NICHT_PRUEFBAR: nobody could look, so somebody must say. */
export const DATEIBEFUNDE = ['VERDECKTER_TEXT', 'PERSOENLICHE_ANGABEN', 'NICHT_PRUEFBAR'] as const;
export type Dateibefundart = (typeof DATEIBEFUNDE)[number];

/** `seite` counts from 1; null where it concerns the whole file. `ausschnitt`: shortened, for who decides about it. */
export type Dateibefund = { art: Dateibefundart; seite: number | null; ausschnitt: string };

const AUSSCHNITT_HOECHSTENS = 160;
/** More findings than these no person reads; the last one says so. */
const BEFUNDE_HOECHSTENS = 40;

/** Readable, on one line, and short. */
export function ausschnitt(text: string): string {
  const zeile = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  const zeichen = [...zeile];
  return zeichen.length <= AUSSCHNITT_HOECHSTENS
    ? zeile
    : `${zeichen.slice(0, AUSSCHNITT_HOECHSTENS - 1).join('')}…`;
}

/** Each finding once, shortened, and not more than a person reads. */
export function geordnet(befunde: readonly Dateibefund[]): Dateibefund[] {
  const kurz = befunde.map((b) => ({ ...b, ausschnitt: ausschnitt(b.ausschnitt) }));
  const einmal = [...new Map(kurz.map((b) => [JSON.stringify(b), b])).values()];
  if (einmal.length <= BEFUNDE_HOECHSTENS) return einmal;
  const rest = einmal.length - BEFUNDE_HOECHSTENS + 1;
  return [
    ...einmal.slice(0, BEFUNDE_HOECHSTENS - 1),
    { art: 'NICHT_PRUEFBAR', seite: null, ausschnitt: `Es gibt ${rest} weitere Befunde.` },
  ];
}

/** An attachment as the release and the dispatch look at it. */
export type Anlagenlage = { titel: string; oeffentlich: boolean; geprueft: boolean; offeneBefunde: number };

/** Which of the attachments meant for the public still wait for the inspection, or for an answer. */
export function offeneAnlagen(anlagen: readonly Anlagenlage[]): {
  ungeprueft: string[];
  unbeantwortet: string[];
} {
  const hinaus = anlagen.filter((a) => a.oeffentlich);
  return {
    ungeprueft: hinaus.filter((a) => !a.geprueft).map((a) => a.titel),
    unbeantwortet: hinaus.filter((a) => a.geprueft && a.offeneBefunde > 0).map((a) => a.titel),
  };
}
