import { type Lauf, laeufe } from './lauf';
import { endeDerTabelle, istTabellenkopf, zellen } from './tabelle';

export type { Lauf } from './lauf';

export type Listenpunkt = { laeufe: Lauf[]; darunter: Block[] };

export type Block =
  | { art: 'absatz'; laeufe: Lauf[] }
  /** 1 = heading inside a section, 2 = below that. */
  | { art: 'ueberschrift'; stufe: 1 | 2; laeufe: Lauf[] }
  /** `beginn` is the first number, null for bullets. */
  | { art: 'liste'; beginn: number | null; punkte: Listenpunkt[] }
  /** Every row has as many cells as the head. */
  | { art: 'tabelle'; kopf: Lauf[][]; reihen: Lauf[][][] };

// Patterns that cannot backtrack over long lines: papers come from outside.
const UEBERSCHRIFT = /^ {0,3}(#{1,6})\s+(.*)$/;
const PUNKT = /^(\s*)(?:[-*•–]|(\d{1,3})[.)])\s+(.*)$/;
/**
 * The few marks papers are written with: paragraphs, headings, numbered and bulleted lists, tables, bold, hard
 * line breaks. Everything else stays text as it is. Never throws, loses no word.
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
    } else if (istTabellenkopf(zeilen, i)) {
      const bis = endeDerTabelle(zeilen, i);
      liste.push(alsTabelle(zeilen.slice(i, bis)));
      i = bis;
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
    if (istTabellenkopf(zeilen, i)) return i;
  }
  return zeilen.length;
}

/** Cells beyond the head join its last column, so that no word is lost; missing ones are empty. */
function alsTabelle([erste = '', , ...weitere]: string[]): Block {
  const kopf = zellen(erste);
  const reihen = weitere.map((zeile) => {
    const alle = zellen(zeile);
    const letzte = alle.slice(kopf.length - 1).join(' ');
    return kopf.map((_, i) => laeufe([i === kopf.length - 1 ? letzte : (alle[i] ?? '')]));
  });
  return { art: 'tabelle', kopf: kopf.map((z) => laeufe([z])), reihen };
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
