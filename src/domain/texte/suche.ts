import type { Ergebnis } from '../beratungsfolge/ergebnis';
import type { PositionCode } from '../beratungsfolge/position/code';
import type { Haltegrund } from '../beratungsfolge/position/haltegrund';
import type { Zustaendigkeit } from '../beratungsfolge/schritt';
import { SUCHWORTE_HOECHSTENS } from '../suche/eingabe';
import type { Bereich, Merkmal, Suchfilter } from '../suche/filter';
import { type Anzahl, ZAEHLGRENZE } from '../suche/treffer';
import type { Vorlagenart } from '../vorlage/vorlage';
import { anzahlText } from './anzahl';
import { ERGEBNIS_TEXT } from './ergebnis';
import { HALTEGRUND_TEXT } from './haltegrund';
import { POSITIONSCODE_TEXT } from './positionscode';
import { VORLAGENART_TEXT } from './vorlagenart';
import { ZUSTAENDIGKEIT_TEXT } from './zustaendigkeit';

export const BEREICH_TEXT: Readonly<Record<Bereich, string>> = {
  vorlagen: 'Vorlagen',
  gremien: 'Gremien',
  sitzungen: 'Sitzungen',
  personen: 'Personen',
};

export const MERKMAL_TEXT: Readonly<Record<Merkmal, string>> = {
  gremium: 'Gremium',
  zustaendigkeit: 'Zuständigkeit',
  ergebnis: 'Ergebnis',
  stand: 'Stand',
  grund: 'Warum sie hängt',
  art: 'Art',
  jahr: 'Jahr',
  fachbereich: 'Fachbereich',
  stadtbezirk: 'Stadtbezirk',
};

/** "12", and "12+" for at least so many. */
export const kurzeAnzahl = ({ wert, mehr }: Anzahl): string =>
  mehr ? `${anzahlText(wert)}+` : anzahlText(wert);

/** "Ein Treffer", "12 Treffer", "Mehr als 1.000 Treffer"; `was` in both numbers of things. */
export function anzahlsatz({ wert, mehr }: Anzahl, [eins, viele]: readonly [string, string]): string {
  if (mehr) return `Mehr als ${anzahlText(wert)} ${viele}`;
  if (wert === 0) return `Keine ${viele}`;
  return wert === 1 ? eins : `${anzahlText(wert)} ${viele}`;
}

export const BEREICH_ANZAHL: Readonly<Record<Bereich, readonly [string, string]>> = {
  vorlagen: ['Eine Vorlage', 'Vorlagen'],
  gremien: ['Ein Gremium', 'Gremien'],
  sitzungen: ['Eine Sitzung', 'Sitzungen'],
  personen: ['Eine Person', 'Personen'],
};

/** A value of a filter in words; `name` where the database has it. */
export function merkmalwert(merkmal: Merkmal, wert: string, name: string | null): string {
  if (name !== null) return name;
  switch (merkmal) {
    case 'zustaendigkeit':
      return ZUSTAENDIGKEIT_TEXT[wert as Zustaendigkeit] ?? wert;
    case 'ergebnis':
      return ERGEBNIS_TEXT[wert as Ergebnis] ?? wert;
    case 'stand':
      return POSITIONSCODE_TEXT[wert as PositionCode] ?? wert;
    case 'grund':
      return HALTEGRUND_TEXT[wert as Haltegrund] ?? wert;
    case 'art':
      return VORLAGENART_TEXT[wert as Vorlagenart] ?? wert;
    default:
      return wert;
  }
}

/** Why values of filters stand without a number. */
export const UNGEZAEHLT = `Wo keine Zahl steht, wären mehr als ${anzahlText(ZAEHLGRENZE)} Vorlagen durchzuzählen. Grenzen Sie weiter ein, dann erscheinen die Zahlen.`;

export const GEKUERZT_SATZ = (wort: string): string =>
  `„${wort}“ steckt in sehr vielen Wörtern; gesucht wurde nur in den kürzesten davon.`;

export const NICHT_GESUCHT = (worte: readonly string[]): string =>
  `Nach mehr Wörtern auf einmal wird nicht gesucht; außer Acht blieben: ${worte.join(', ')}.`;

export const NUR_DIE_ERSTEN = (n: number): string =>
  `Hier sind die ersten ${anzahlText(n)} zu sehen. Grenzen Sie die Suche ein, um die übrigen zu finden.`;

export const SUCHFEHLER = {
  ZU_LANG: `Das ist zu lang: Gesucht wurde mit den Wörtern der ersten ${SUCHWORTE_HOECHSTENS} Zeichen.`,
  KEIN_JAHR: 'Bitte geben Sie vier Ziffern an.',
} as const;

const ANRISS = 60;

/** The words of a search for a heading: very long ones stand whole in their field only. */
export const anriss = (q: string): string =>
  [...q].length > ANRISS ? `${[...q].slice(0, ANRISS).join('').trimEnd()} …` : q;

/** "Suche: Radweg (12 Treffer)"; without words the name of the list. */
export function suchtitel({ q, bereich }: Pick<Suchfilter, 'q' | 'bereich'>, { wert, mehr }: Anzahl): string {
  if (q === '') return BEREICH_TEXT[bereich];
  const wo = bereich === 'vorlagen' ? '' : ` in ${BEREICH_TEXT[bereich]}`;
  const viele = mehr ? `mehr als ${anzahlText(wert)}` : wert === 0 ? 'keine' : anzahlText(wert);
  return `Suche${wo}: ${anriss(q)} (${viele} Treffer)`;
}
