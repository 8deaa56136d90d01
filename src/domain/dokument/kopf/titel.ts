import { beginntKlein, istAufzaehlung, istOffen, verbinde } from '../folge/umbruch';
import { glatt } from '../folge/zellen';
import { type Feld, LEERES_FELD } from '../geleseneVorlage';
import { ohneMarkierung } from '../gliederung/ueberschrift';
import { istLeer, type Zeile } from '../zeilen';

/** A title has a few lines. What follows is text without a heading and does not belong here. */
const MEISTE_ZEILEN = 12;
const LAENGSTE_ZEILE = 1000;
/** A line at least this long was probably cut by the margin. */
const RANDNAH = 60;

const istUntertitel = (text: string): boolean => /^hier\s?:/i.test(text);

/** The next line of the same paragraph goes on with this one. */
function gehtWeiter(text: string, naechste: string): boolean {
  if (istUntertitel(naechste) || istAufzaehlung(naechste)) return false;
  return istOffen(text) || beginntKlein(naechste) || text.length >= RANDNAH;
}

/**
 * Reads the lines below "Tagesordnungspunkt". The first line is the Betreff, together with lines that only
 * the margin cut off from it. Everything after ("hier: …", "a) …", a second line of its own) is the
 * Untertitel, as printed, a line each. More than a title can have is given back as `rest`.
 */
export function liesTitel(zeilen: Zeile[]): { betreff: Feld; untertitel: Feld; rest: Zeile[] } {
  const teile: { text: string; zeile: number; ende: number }[] = [];
  const gefuellt = zeilen.filter((zeile) => !istLeer(zeile));
  const zuLang = gefuellt.findIndex((zeile) => zeile.text.length > LAENGSTE_ZEILE);
  const grenze = Math.min(MEISTE_ZEILEN, zuLang < 0 ? MEISTE_ZEILEN : zuLang);
  for (const { nr, text: roh } of gefuellt.slice(0, grenze)) {
    const text = glatt(ohneMarkierung(roh));
    const vorige = teile.at(-1);
    if (vorige && vorige.ende === nr - 1 && gehtWeiter(vorige.text, text)) {
      vorige.text = verbinde(vorige.text, text);
      vorige.ende = nr;
    } else if (text) teile.push({ text, zeile: nr, ende: nr });
  }
  const [erste] = teile;
  const betreff = erste && !istUntertitel(erste.text) ? erste : null;
  const untertitel = betreff ? teile.slice(1) : teile;
  return {
    betreff: betreff ? { wert: betreff.text, original: betreff.text, zeile: betreff.zeile } : LEERES_FELD,
    untertitel: feldAus(untertitel),
    rest: gefuellt.slice(grenze),
  };
}

function feldAus(teile: { text: string; zeile: number }[]): Feld {
  const text = teile.map((teil) => teil.text).join('\n');
  return text ? { wert: text, original: text, zeile: teile[0]?.zeile ?? null } : LEERES_FELD;
}
