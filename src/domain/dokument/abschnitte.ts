import { type Melde, zitat } from './befundliste';
import type { GelesenerAbschnitt } from './geleseneVorlage';
import type { Rohabschnitt } from './gliederung';
import { istLeer, type Zeile } from './zeilen';

/** Lines as text with Markdown and inner blank lines kept, without blank lines at both ends. */
function textAus(zeilen: Zeile[]): string {
  const erste = zeilen.findIndex((zeile) => !istLeer(zeile));
  const letzte = zeilen.findLastIndex((zeile) => !istLeer(zeile));
  if (erste < 0) return '';
  const texte = zeilen.slice(erste, letzte + 1).map((zeile) => zeile.text);
  return texte.join('\n').trimEnd();
}

/** Sections in printed order. An unknown heading stays what it is, in a section SONSTIGES. */
export function liesAbschnitte(roh: Rohabschnitt[], melde: Melde): GelesenerAbschnitt[] {
  return roh.map(({ art, ueberschrift, zeile, zeilen }) => {
    const text = textAus(zeilen);
    const name = zitat(ueberschrift);
    if (art === 'SONSTIGES') {
      melde(zeile, 'HINWEIS', 'ABSCHNITT_UNBEKANNT', `Die Überschrift ${name} gehört nicht zum Formular.`);
    }
    if (text === '')
      melde(zeile, 'HINWEIS', 'ABSCHNITT_LEER', `Unter der Überschrift ${name} steht kein Text.`);
    return { art, ueberschrift, text, zeile };
  });
}

/**
 * Text that belongs to no field, kept readable as one section without heading; a finding for each place.
 * Places that lie apart are separated by a blank line.
 */
export function restAlsAbschnitt(rest: Zeile[], melde: Melde): GelesenerAbschnitt[] {
  const geordnet = rest.filter((zeile) => !istLeer(zeile)).sort((a, b) => a.nr - b.nr);
  const [erste] = geordnet;
  if (!erste) return [];
  const texte: string[] = [];
  let beginn = erste;
  let vorige = erste;
  const schliesse = () => {
    const ort = beginn.nr === vorige.nr ? `Zeile ${beginn.nr}` : `Zeilen ${beginn.nr} bis ${vorige.nr}`;
    const satz = `${ort}: Dieser Text gehört zu keinem Feld und steht unter „Sonstiges“: ${zitat(beginn.text)}.`;
    melde(beginn.nr, 'WARNUNG', 'TEXT_NICHT_ZUGEORDNET', satz);
  };
  for (const zeile of geordnet) {
    if (zeile.nr - vorige.nr > 1) {
      schliesse();
      texte.push('');
      beginn = zeile;
    }
    texte.push(zeile.text);
    vorige = zeile;
  }
  schliesse();
  return [{ art: 'SONSTIGES', ueberschrift: null, text: texte.join('\n').trimEnd(), zeile: erste.nr }];
}
