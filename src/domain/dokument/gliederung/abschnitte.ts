import { type Melde, zitat } from '../befundliste';
import type { GelesenerAbschnitt } from '../geleseneVorlage';
import type { Rohabschnitt } from '../gliederung';
import { istLeer, textAus, type Zeile } from '../zeilen';

/** Sections in printed order, Markdown kept. An unknown heading stays what it is, in a section SONSTIGES. */
export function liesAbschnitte(roh: Rohabschnitt[], melde: Melde): GelesenerAbschnitt[] {
  return roh.map(({ art, ueberschrift, zeile, zeilen }) => {
    const text = textAus(zeilen);
    if (art === 'SONSTIGES') {
      melde(
        zeile,
        'HINWEIS',
        'ABSCHNITT_UNBEKANNT',
        () => `Die Überschrift ${zitat(ueberschrift)} gehört nicht zum Formular.`,
      );
    }
    if (text === '') {
      melde(
        zeile,
        'HINWEIS',
        'ABSCHNITT_LEER',
        () => `Unter der Überschrift ${zitat(ueberschrift)} steht kein Text.`,
      );
    }
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
    const [von, bis, text] = [beginn.nr, vorige.nr, beginn.text];
    const welcher = von === bis ? 'Dieser Text' : `Der Text bis Zeile ${bis}`;
    const ort = 'gehört zu keinem Feld und steht unter „Sonstiges“';
    melde(von, 'WARNUNG', 'TEXT_NICHT_ZUGEORDNET', () => `${welcher} ${ort}: ${zitat(text)}.`);
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
