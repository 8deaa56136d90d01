/** What a form sends: texts, lists and groups of them. Files are left out; they travel on their own. */
export type Formularwerte = { [name: string]: string | Formularwerte | Formularliste };
export type Formularliste = (string | Formularwerte)[];

const GEFAEHRLICH = new Set(['__proto__', 'constructor', 'prototype']);
// No form of ours goes deeper.
const NAME = /^[A-Za-z]\w*(\.\w+){0,5}$/;

/**
 * The fields of a form as one object: "schritte.0.gremiumId" becomes { schritte: [{ gremiumId }] }, a name sent several
 * times its last value, "name[]" a list. Names that are none (and React's own, "$ACTION_…") are ignored; NUL, which
 * nobody can type and PostgreSQL does not store, falls out of the values.
 */
export function alsFormularwerte(felder: Iterable<[string, unknown]>): Formularwerte {
  const wurzel: Formularwerte = {};
  for (const [name, wert] of felder) {
    if (typeof wert !== 'string') continue;
    const liste = name.endsWith('[]');
    const pfad = liste ? name.slice(0, -2) : name;
    if (!NAME.test(pfad) || pfad.split('.').some((teil) => GEFAEHRLICH.has(teil))) continue;
    setze(wurzel, pfad.split('.'), wert.replaceAll('\0', ''), liste);
  }
  return mitListen(wurzel) as Formularwerte;
}

function setze(ziel: Formularwerte, [teil = '', ...rest]: string[], wert: string, liste: boolean): void {
  if (rest.length > 0) {
    const vorhanden = ziel[teil];
    const gruppe = typeof vorhanden === 'object' && !Array.isArray(vorhanden) ? vorhanden : {};
    ziel[teil] = gruppe;
    setze(gruppe, rest, wert, liste);
  } else if (liste) {
    const bisher = ziel[teil];
    ziel[teil] = [...(Array.isArray(bisher) ? bisher : []), wert];
  } else ziel[teil] = wert;
}

/** Groups whose names are all numbers are lists, in the order of the numbers. */
function mitListen(wert: Formularwerte[string]): Formularwerte[string] {
  if (typeof wert === 'string' || Array.isArray(wert)) return wert;
  const eintraege = Object.entries(wert).map(([name, w]) => [name, mitListen(w)] as const);
  if (eintraege.length === 0 || !eintraege.every(([name]) => /^\d+$/.test(name)))
    return Object.fromEntries(eintraege);
  return eintraege.sort(([a], [b]) => Number(a) - Number(b)).map(([, w]) => w as string | Formularwerte);
}

/** One field that somebody else has changed since the form was opened. */
export type Unterschied = {
  /** Its name in the form. */
  feld: string;
  name: string;
  gespeichert: string;
  eingegeben: string;
  /** UEBERNOMMEN: untouched here, so the stored text is taken. WIDERSPRUCH: both changed it, what was typed stays. */
  art: 'UEBERNOMMEN' | 'WIDERSPRUCH';
};

/** One thing that follows from what was sent, to be read before it is confirmed. */
export type Folge = { schluessel: string; satz: string };

/** What a form shows after it was sent and not accepted. */
export type Formularstand = {
  /** Everything typed, so that nothing is lost; null before the first sending. */
  eingabe: Formularwerte | null;
  /** A sentence per field, by its name ("schritte.0.gremiumId"). */
  fehler: Readonly<Record<string, string>>;
  /** What concerns no single field. */
  meldung: string | null;
  /** What somebody else has changed meanwhile. */
  unterschiede?: readonly Unterschied[];
  /** What would happen: it waits to be confirmed. */
  folgen?: readonly Folge[];
  /** What the command answered, to be read now and never again: a link, codes. */
  gezeigt?: string;
  /** Counts the answers: a new one takes the focus to the summary. */
  nr: number;
};

export const LEERER_STAND: Formularstand = { eingabe: null, fehler: {}, meldung: null, nr: 0 };
