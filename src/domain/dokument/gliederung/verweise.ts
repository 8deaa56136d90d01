import { findeDrucksachen } from '../../drucksache/erwaehnung';
import { glatt } from '../folge/zellen';
import type { GelesenerVerweis } from '../geleseneVorlage';
import type { Zeile } from '../zeilen';

const JE_SEITE = 60;
const SATZANFANG = /[.!?]\s+(?=[\p{Lu}„"(])/gu;
const SATZENDE = /[.!?](?=\s+[\p{Lu}„"(]|$)/u;

/** The sentence around a place in a line, at most about 120 characters beside the number, cut at words. */
function satzUm(zeile: string, von: number, bis: number): string {
  let davor = zeile.slice(Math.max(0, von - JE_SEITE), von);
  const satzanfang = [...davor.matchAll(SATZANFANG)].at(-1);
  if (satzanfang) davor = davor.slice(satzanfang.index + satzanfang[0].length);
  else if (von > JE_SEITE) davor = `…${davor.slice(davor.indexOf(' ') + 1)}`;
  const umfeld = zeile.slice(bis, bis + JE_SEITE + 2);
  const satzende = SATZENDE.exec(umfeld);
  const danach = umfeld.slice(0, JE_SEITE);
  const ganz = bis + JE_SEITE >= zeile.length;
  if (satzende && (ganz || satzende.index < JE_SEITE))
    return glatt(davor + zeile.slice(von, bis) + umfeld.slice(0, satzende.index + 1));
  const wortende = danach.lastIndexOf(' ');
  return glatt(
    davor + zeile.slice(von, bis) + (ganz ? danach : `${danach.slice(0, Math.max(wortende, 0))}…`),
  );
}

/**
 * Papers named in these lines, each once and at its first place; the paper's own number is none. The lines
 * are searched as one text, so a number broken by the end of a line is found too.
 */
export function sammleVerweise(zeilen: Zeile[], eigeneNummer: string | null): GelesenerVerweis[] {
  const text = zeilen.map((zeile) => zeile.text).join('\n');
  const verweise = new Map<string, GelesenerVerweis>();
  let i = 0;
  let beginn = 0;
  for (const { nummer, von, bis } of findeDrucksachen(text)) {
    if (nummer === eigeneNummer || verweise.has(nummer)) continue;
    while (von > beginn + (zeilen[i]?.text.length ?? Infinity)) {
      beginn += (zeilen[i]?.text.length ?? 0) + 1;
      i++;
    }
    const ende = beginn + (zeilen[i]?.text.length ?? 0);
    const umfeld = text.slice(beginn, Math.max(ende, bis));
    verweise.set(nummer, {
      nummer,
      text: satzUm(umfeld, von - beginn, bis - beginn),
      zeile: zeilen[i]?.nr ?? 0,
    });
  }
  return [...verweise.values()];
}
