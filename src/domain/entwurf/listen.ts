import type { Formularliste, Formularwerte } from '../kern/formular';
import { ABSCHNITTSART_TEXT } from '../texte/abschnittsart';

/** The two lists of the form whose rows come and go. */
const LISTEN = ['abschnitte', 'verweise'] as const;
export type Listenname = (typeof LISTEN)[number];
export type Listentat = 'neu' | 'hoch' | 'runter' | 'weg';

const NEU: Record<Listenname, Formularwerte> = {
  abschnitte: { art: 'BEGRUENDUNG', ueberschrift: ABSCHNITTSART_TEXT.BEGRUENDUNG, text: '' },
  verweise: { art: 'BEZUG', nummer: '', text: '' },
};

/** A row that has just been added. */
export const neueZeile = (liste: Listenname): Formularwerte => ({ ...NEU[liste] });

/** One row added at the end, removed, or moved by one place; a move beyond the ends changes nothing. */
export function aendereListe<T>(zeilen: readonly T[], tat: Listentat, stelle: number, neu: () => T): T[] {
  if (tat === 'neu') return [...zeilen, neu()];
  if (tat === 'weg') return zeilen.filter((_, i) => i !== stelle);
  const ziel = tat === 'hoch' ? stelle - 1 : stelle + 1;
  const [a, b] = [zeilen[stelle], zeilen[ziel]];
  if (a === undefined || b === undefined) return [...zeilen];
  return zeilen.map((zeile, i) => (i === stelle ? b : i === ziel ? a : zeile));
}

const TAT = /^(abschnitte|verweise)\.(?:(\d{1,3})\.)?(neu|hoch|runter|weg)$/;

/**
 * What a button such as "abschnitte.2.hoch" makes of the fields that were sent with it, for browsers without JavaScript.
 * Null when the button does something else.
 */
export function nachListentat(eingabe: Formularwerte): Formularwerte | null {
  const [, liste, stelle, tat] = TAT.exec(String(eingabe.tat ?? '')) ?? [];
  if (!liste || !tat) return null;
  const name = liste as Listenname;
  const bisher = Array.isArray(eingabe[name]) ? (eingabe[name] as Formularliste) : [];
  const zeilen = aendereListe(bisher, tat as Listentat, Number(stelle ?? -1), () => neueZeile(name));
  return { ...eingabe, [name]: zeilen };
}
