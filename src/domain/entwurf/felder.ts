import { deutschesDatum } from '../texte/datum';
import { OEFFENTLICHKEIT_TEXT } from '../texte/oeffentlichkeit';
import { PERSONENBEZUG_TEXT } from '../texte/personenbezug';
import { SCHUTZKLASSE_TEXT } from '../texte/schutzklasse';
import { THEMA_TEXT } from '../texte/thema';
import { VERWEISART_TEXT } from '../texte/verweisart';
import { VORLAGENART_TEXT } from '../texte/vorlagenart';
import { schreibeBetrag } from './betrag';
import type { Entwurf, Entwurfsabschnitt } from './entwurf';

/** What each field is called, in the order of the form. */
export const FELDNAME: Record<keyof Entwurf, string> = {
  betreff: 'Betreff',
  untertitel: 'Untertitel',
  art: 'Vorlagenart',
  oeffentlichkeit: 'Öffentlichkeit',
  schutzklasse: 'Schutzklasse',
  personenbezug: 'Personenbezogene Daten',
  fachbereichId: 'Fachbereich',
  dezernent: 'Dezernent(in) / Geschäftsführer',
  datum: 'Datum',
  verantwortlich: 'verantwortlich',
  telefon: 'Telefon',
  dringlichkeit: 'Dringlichkeit',
  stadtbezirke: 'Stadtbezirke',
  themen: 'Themen',
  finanzbetrag: 'Finanzieller Betrag',
  abschnitte: 'Abschnitte',
  verweise: 'Bezüge',
};
export const FELDER = Object.keys(FELDNAME) as (keyof Entwurf)[];

export const abschnittText = ({ ueberschrift, text }: Entwurfsabschnitt): string =>
  [ueberschrift, text].filter(Boolean).join('\n\n');

/** A field as words, to compare and to show beside another state of it. `fachbereiche`: names by id. */
export function feldtext(
  feld: keyof Entwurf,
  entwurf: Entwurf,
  fachbereiche: Readonly<Record<string, string>>,
): string {
  switch (feld) {
    case 'art':
      return VORLAGENART_TEXT[entwurf.art];
    case 'oeffentlichkeit':
      return OEFFENTLICHKEIT_TEXT[entwurf.oeffentlichkeit];
    case 'schutzklasse':
      return SCHUTZKLASSE_TEXT[entwurf.schutzklasse];
    case 'personenbezug':
      return entwurf.personenbezug ? PERSONENBEZUG_TEXT[entwurf.personenbezug] : '';
    case 'fachbereichId':
      return entwurf.fachbereichId ? (fachbereiche[entwurf.fachbereichId] ?? entwurf.fachbereichId) : '';
    case 'datum':
      return entwurf.datum ? deutschesDatum(entwurf.datum) : '';
    case 'finanzbetrag':
      return schreibeBetrag(entwurf.finanzbetrag);
    case 'stadtbezirke':
      return [...entwurf.stadtbezirke].sort().join(', ');
    case 'themen':
      return [...entwurf.themen]
        .sort()
        .map((t) => THEMA_TEXT[t])
        .join(', ');
    case 'abschnitte':
      return entwurf.abschnitte.map((a) => `${a.art}: ${abschnittText(a)}`).join('\n\n');
    case 'verweise':
      return entwurf.verweise
        .map((v) => [VERWEISART_TEXT[v.art], v.nummer, v.text].filter(Boolean).join(' '))
        .sort()
        .join('\n');
    default:
      return entwurf[feld] ?? '';
  }
}
