import { type Begriff, passt } from './begriffe';
import { falte, ohneUmlaut } from './falte';
import type { Stueck } from './treffer';

/** Words as they are written, with numbers in one; a soft hyphen is part of its word. */
const WORT = /\p{N}+(?:[-/‐‑–]\p{N}+)+|[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]+/gu;

/** How long a passage is, and how much of it stands before its first word found. */
const AUSZUG = { zeichen: 240, davor: 70 } as const;
/** Among how many places the one with the most different words is chosen. */
const STELLEN = 40;

/** Per search what each written word answers: texts repeat their words. */
const gewusstes = new WeakMap<readonly Begriff[], Map<string, Begriff[]>>();

/** Which of the words looked for a written word answers; usually none. */
function gefunden(roh: string, begriffe: readonly Begriff[]): Begriff[] {
  const gewusst = gewusstes.get(begriffe) ?? new Map<string, Begriff[]>();
  gewusstes.set(begriffe, gewusst);
  const treffer = gewusst.get(roh) ?? geprueft(roh, begriffe);
  gewusst.set(roh, treffer);
  return treffer;
}

function geprueft(roh: string, begriffe: readonly Begriff[]): Begriff[] {
  const wort = falte(roh);
  const formen = /[aou]e/.test(wort) ? [wort, ohneUmlaut(wort)] : [wort];
  if (/[^a-z0-9]/.test(wort)) formen.push(wort.replace(/[^a-z0-9]/g, 'x'), ...wort.split(/[^a-z0-9]+/));
  return begriffe.filter((b) => formen.some((form) => passt(b, form)));
}

type Stelle = { von: number; bis: number; begriffe: Begriff[] };

function* stellen(text: string, begriffe: readonly Begriff[]): Generator<Stelle> {
  if (begriffe.length === 0) return;
  for (const { 0: wort, index } of text.matchAll(WORT)) {
    const treffer = gefunden(wort, begriffe);
    if (treffer.length > 0) yield { von: index, bis: index + wort.length, begriffe: treffer };
  }
}

/** True if any word of the search stands in this text. */
export const kommtVor = (text: string, begriffe: readonly Begriff[]): boolean =>
  stellen(text, begriffe).next().done === false;

/** A text in pieces; joined they are the text. */
export function stuecke(text: string, begriffe: readonly Begriff[]): Stueck[] {
  const teile: Stueck[] = [];
  let ende = 0;
  for (const { von, bis } of stellen(text, begriffe)) {
    if (von > ende) teile.push({ text: text.slice(ende, von), treffer: false });
    teile.push({ text: text.slice(von, bis), treffer: true });
    ende = bis;
  }
  if (ende < text.length) teile.push({ text: text.slice(ende), treffer: false });
  return teile;
}

type Ort = Stelle & { dabei: Set<Begriff> };

/** The first place with the most different words within reach; none is looked for behind one that has them all. */
function besteStelle(text: string, begriffe: readonly Begriff[]): Ort | undefined {
  const reichweite = AUSZUG.zeichen - AUSZUG.davor;
  const orte: Ort[] = [];
  for (const stelle of stellen(text, begriffe)) {
    orte.push({ ...stelle, dabei: new Set(stelle.begriffe) });
    for (const ort of orte)
      if (stelle.bis <= ort.von + reichweite) for (const begriff of stelle.begriffe) ort.dabei.add(begriff);
    if (orte.length === STELLEN || orte.some((o) => o.dabei.size === begriffe.length)) break;
  }
  return orte.reduce<Ort | undefined>(
    (beste, o) => (o.dabei.size > (beste?.dabei.size ?? 0) ? o : beste),
    undefined,
  );
}

/** The passage of a text that holds the most of what was looked for, on one line, with "…" where more stands; null if none does. */
export function auszug(text: string, begriffe: readonly Begriff[]): Stueck[] | null {
  const beste = besteStelle(text, begriffe);
  if (!beste) return null;
  const von = anfang(text, beste.von - AUSZUG.davor, beste.von);
  const bis = schluss(text, beste.bis, Math.max(beste.bis, von + AUSZUG.zeichen));
  const zeile = `${von > 0 ? '… ' : ''}${text.slice(von, bis).replace(/\s+/g, ' ').trim()}${bis < text.length ? ' …' : ''}`;
  return stuecke(zeile, begriffe);
}

/** The first beginning of a word from here on, `spaetestens` at the place itself. */
function anfang(text: string, ab: number, spaetestens: number): number {
  if (ab <= 0) return 0;
  const luecke = text.slice(ab, spaetestens).search(/\s/);
  return luecke < 0 ? spaetestens : ab + luecke + 1;
}

/** The last end of a word up to here, `fruehestens` the end of the place itself. */
function schluss(text: string, fruehestens: number, bis: number): number {
  if (bis >= text.length) return text.length;
  const luecke = text.slice(fruehestens, bis).search(/\s\S*$/);
  return luecke < 0 ? fruehestens : fruehestens + luecke;
}

/** How a word stands in a text: for a suggestion in the spelling of who wrote it. */
export function schreibweise(text: string, gefaltet: string): string | null {
  for (const [roh] of text.matchAll(WORT)) {
    const wort = falte(roh);
    if (wort === gefaltet || ohneUmlaut(wort) === gefaltet) return roh.replace(/\u00ad/g, '');
  }
  return null;
}
