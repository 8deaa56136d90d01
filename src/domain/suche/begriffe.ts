import { falte, ohneUmlaut } from './falte';

/** One word of a search, folded, and where in a word of a text it is looked for. */
export type Begriff = {
  wort: string;
  /**
   * ANFANG: numbers, and words so short that they end others by chance. RAND: at either end, as German puts words together
   * ("bad" in "hallenbad"), but inside of others only by chance ("rat" in "beratung"). TEIL: anywhere.
   */
  wo: 'ANFANG' | 'RAND' | 'TEIL';
  /** As it was typed. */
  eingabe: string;
};

/** From this length a word is looked for at the end of others, too, and from this one inside of them: "schul" in "grundschule". */
const RAND_AB = 3;
const TEIL_AB = 4;

/** More words than this are not looked for in one search. */
const HOECHSTENS = 12;

/** Words of which every text is full. They count when nothing else is looked for. */
const FUELLWORT = new Set(
  `aber als am an auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer eines er es fur hat im in
  ist mit nach nicht oder sich sie sind so sowie uber um und von vom vor war was wegen wer wie wird zu zum zur`.split(
    /\s+/,
  ),
);

/** What people write before a number, alone or together: "DS Nr. 13245". */
const VOR_NUMMER =
  /^(ds|drs|drucksache|drucksachen|drucksachennummer|vorlage|vorlagen|vorlagennummer|nr|nummer)$/;

const istNummer = (wort: string): boolean => /^[0-9]/.test(wort);

export type Frage = {
  begriffe: Begriff[];
  /** Words beyond what one search looks for. Say so. */
  nichtGesucht: string[];
};

/**
 * The words of a search, each once, all of which a hit must have. Endings are taken off, so that "Schulen" finds
 * "Schulausschuss" and "Radwege" finds "Radweg"; "DS 13245-08" is the number.
 */
export function frage(q: string): Frage {
  const roh = q.split(/\s+/).flatMap(eingaben);
  const ohneVorsatz = roh.filter(({ wort }, i) => {
    const danach = roh.slice(i).find((w) => !VOR_NUMMER.test(w.wort));
    return !(VOR_NUMMER.test(wort) && istNummer(danach?.wort ?? ''));
  });
  const gehaltvoll = ohneVorsatz.filter(({ wort }) => !FUELLWORT.has(ohneUmlaut(wort)));
  const zu = new Map<string, Begriff>();
  for (const eingabe of gehaltvoll.length > 0 ? gehaltvoll : ohneVorsatz) {
    const begriff = alsBegriff(eingabe);
    if (!zu.has(begriff.wort)) zu.set(begriff.wort, begriff);
  }
  const alle = [...zu.values()];
  return {
    begriffe: alle.slice(0, HOECHSTENS),
    nichtGesucht: alle.slice(HOECHSTENS).map((b) => b.eingabe),
  };
}

/** The words of what was typed between two blanks; shown as typed where it is one word. */
function eingaben(getippt: string): { wort: string; eingabe: string }[] {
  const worte = falte(getippt).match(/[0-9]+(?:[-/‐‑–][0-9]+)+|[a-z0-9]+/g) ?? [];
  const [eines, ...mehr] = worte;
  if (eines && mehr.length === 0)
    return [{ wort: eines, eingabe: getippt.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') }];
  return worte.map((wort) => ({ wort, eingabe: wort }));
}

function alsBegriff({ wort: roh, eingabe }: { wort: string; eingabe: string }): Begriff {
  if (/[0-9]/.test(roh)) return { wort: roh.replace(/[^a-z0-9]/g, 'x'), wo: 'ANFANG', eingabe };
  const wort = stamm(ohneUmlaut(roh));
  const wo = wort.length < RAND_AB ? 'ANFANG' : wort.length < TEIL_AB ? 'RAND' : 'TEIL';
  return { wort, wo, eingabe };
}

/** Without the ending of a plural or case, as long as enough of the word remains. */
function stamm(wort: string): string {
  for (const endung of ['en', 'er', 'es', 'em', 'e', 'n', 's']) {
    const ohne = wort.slice(0, -endung.length);
    if (wort.endsWith(endung) && ohne.length >= TEIL_AB) return ohne;
  }
  return wort;
}

/** Words that are looked through for what is not their beginning; longer ones and those with digits answer only as a whole. */
const DURCHSUCHT = /^[a-z]{4,60}$/;

/** True if a word of a text, folded (suchwoerter), is what this word of a search asks for. */
export function passt({ wort, wo }: Begriff, gefunden: string): boolean {
  if (wo !== 'TEIL' && gefunden.startsWith(wort)) return true;
  const darin = wo === 'TEIL' ? gefunden.includes(wort) : wo === 'RAND' && gefunden.endsWith(wort);
  return darin && (gefunden === wort || DURCHSUCHT.test(gefunden));
}
