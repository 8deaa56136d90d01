/** A run of text inside a block. */
export type Lauf = { art: 'text'; text: string; fett: boolean } | { art: 'umbruch' };

export type Listenpunkt = { laeufe: Lauf[]; darunter: Block[] };

export type Block =
  | { art: 'absatz'; laeufe: Lauf[] }
  /** 1 = heading inside a section, 2 = below that. */
  | { art: 'ueberschrift'; stufe: 1 | 2; laeufe: Lauf[] }
  /** `beginn` is the first number, null for bullets. */
  | { art: 'liste'; beginn: number | null; punkte: Listenpunkt[] };

// Patterns that cannot backtrack over long lines: papers come from outside.
const UEBERSCHRIFT = /^ {0,3}(#{1,6})\s+(.*)$/;
const PUNKT = /^(\s*)(?:[-*•–]|(\d{1,3})[.)])\s+(.*)$/;
/**
 * The few marks papers are written with: paragraphs, headings, numbered and bulleted lists, bold, hard line
 * breaks. Everything else stays text as it is. Never throws, loses no word.
 */
export function bloecke(text: string): Block[] {
  return ausZeilen(text.replace(/\r\n?/g, '\n').replace(/\t/g, '    ').split('\n'));
}

function ausZeilen(zeilen: string[]): Block[] {
  const liste: Block[] = [];
  for (let i = 0; i < zeilen.length; ) {
    const zeile = zeilen[i] ?? '';
    const ueberschrift = UEBERSCHRIFT.exec(zeile);
    if (zeile.trim() === '') i += 1;
    else if (ueberschrift) {
      liste.push(alsUeberschrift(ueberschrift[1] ?? '', ueberschrift[2] ?? ''));
      i += 1;
    } else {
      const bis = istPunkt(zeile) ? endeDerListe(zeilen, i) : endeDesAbsatzes(zeilen, i);
      const teil = zeilen.slice(i, bis);
      liste.push(istPunkt(zeile) ? alsListe(teil) : { art: 'absatz', laeufe: laeufe(teil) });
      i = bis;
    }
  }
  return liste;
}

/** The sections of a paper are the first two levels of the page; headings in a text start below. */
function alsUeberschrift(zeichen: string, inhalt: string): Block {
  const titel = ohneSchluss(inhalt.trim());
  const ohneFett = /^\*\*[^*]+\*\*$/.test(titel) ? titel.slice(2, -2) : titel;
  return { art: 'ueberschrift', stufe: zeichen.length <= 3 ? 1 : 2, laeufe: laeufe([ohneFett]) };
}

/** "Unterteil ##" may end as it begins. */
function ohneSchluss(titel: string): string {
  const letztes = titel.slice(titel.lastIndexOf(' ') + 1);
  return /^#+$/.test(letztes) ? titel.slice(0, -letztes.length).trimEnd() : titel;
}

/** "- keine finanziellen Auswirkungen -" is a phrase between dashes, not a list. */
const zwischenStrichen = (zeile: string): boolean =>
  /^[-–]\s/.test(zeile.trim()) && /\s[-–]$/.test(zeile.trim());
const istPunkt = (zeile: string): boolean => PUNKT.test(zeile) && !zwischenStrichen(zeile);
const einzug = (zeile: string): number => zeile.length - zeile.trimStart().length;
const istNummer = (zeile: string): boolean => PUNKT.exec(zeile)?.[2] !== undefined;

function endeDesAbsatzes(zeilen: string[], von: number): number {
  for (let i = von + 1; i < zeilen.length; i += 1) {
    const zeile = zeilen[i] ?? '';
    if (zeile.trim() === '' || UEBERSCHRIFT.test(zeile) || istPunkt(zeile)) return i;
  }
  return zeilen.length;
}

/** A list goes on over blank lines as long as a point of the same kind, or something indented, follows. */
function endeDerListe(zeilen: string[], von: number): number {
  const erste = zeilen[von] ?? '';
  const gehoertDazu = (z: string) =>
    einzug(z) > einzug(erste) || (istPunkt(z) && istNummer(z) === istNummer(erste));
  let ende = von + 1;
  for (let i = von + 1; i < zeilen.length; i += 1) {
    const zeile = zeilen[i] ?? '';
    if (zeile.trim() === '') continue;
    const nachLeerzeile = zeilen[i - 1]?.trim() === '';
    const fortsetzung = !nachLeerzeile && !istPunkt(zeile) && !UEBERSCHRIFT.test(zeile);
    if (!gehoertDazu(zeile) && !fortsetzung) break;
    ende = i + 1;
  }
  return ende;
}

function alsListe(zeilen: string[]): Block {
  const erste = zeilen[0] ?? '';
  const tiefe = einzug(erste);
  const beginnt = (z: string) => istPunkt(z) && einzug(z) <= tiefe;
  const starts = zeilen.flatMap((z, i) => (beginnt(z) ? [i] : []));
  const punkte = starts.map((von, i) => alsPunkt(zeilen.slice(von, starts[i + 1])));
  return { art: 'liste', beginn: istNummer(erste) ? Number(PUNKT.exec(erste)?.[2]) : null, punkte };
}

function alsPunkt([erste = '', ...weitere]: string[]): Listenpunkt {
  const text = PUNKT.exec(erste)?.[3] ?? '';
  const grenze = weitere.findIndex((z) => z.trim() === '' || istPunkt(z));
  const eigene = grenze < 0 ? weitere : weitere.slice(0, grenze);
  const darunter = grenze < 0 ? [] : weitere.slice(grenze);
  return { laeufe: laeufe([text, ...eigene]), darunter: ausZeilen(ohneEinzug(darunter)) };
}

function ohneEinzug(zeilen: string[]): string[] {
  const weite = Math.min(...zeilen.filter((z) => z.trim() !== '').map(einzug));
  return Number.isFinite(weite) ? zeilen.map((z) => z.slice(weite)) : [];
}

/** Lines of one block: joined by spaces, broken where a line ends in two spaces or a backslash. */
function laeufe(zeilen: string[]): Lauf[] {
  return zeilen.flatMap((zeile, i): Lauf[] => {
    const letzte = i === zeilen.length - 1;
    const umbruch = !letzte && /(?: {2}|\\)$/.test(zeile);
    const text = zeile.replace(/\\$/, letzte ? '\\' : '').trim();
    const teile = mitFett(letzte || umbruch ? text : `${text} `);
    return umbruch ? [...teile, { art: 'umbruch' }] : teile;
  });
}

/** Stars that open stand before a letter, stars that close behind one; all others are text. */
function mitFett(text: string): Lauf[] {
  const teile = text.split('**');
  const schluesse = teile.flatMap((teil, i) => (/\S$/.test(teil) && i < teile.length - 1 ? [i] : []));
  const liste: Lauf[] = [];
  let offen = teile[0] ?? '';
  for (let i = 1; i < teile.length; ) {
    const teil = teile[i] ?? '';
    while (schluesse[0] !== undefined && schluesse[0] < i) schluesse.shift();
    const [bis] = schluesse;
    if (bis === undefined || !/^\S/.test(teil)) {
      offen += `**${teil}`;
      i += 1;
    } else {
      liste.push(...lauf(offen, false), ...lauf(teile.slice(i, bis + 1).join('**'), true));
      offen = teile[bis + 1] ?? '';
      i = bis + 2;
    }
  }
  return [...liste, ...lauf(offen, false)];
}

const lauf = (text: string, fett: boolean): Lauf[] =>
  text === '' ? [] : [{ art: 'text', text: entwertet(text), fett }];

/** "\*" and "\#" are written where the mark itself is meant. */
const entwertet = (text: string): string => text.replace(/\\([\\*#_.()\-[\]])/g, '$1');
