import type { Zustaendigkeit } from '../beratungsfolge/schritt';
import type { Entwurf } from '../entwurf/entwurf';

/** Something the release still needs: the field of the form it leads to, and a sentence. */
export type Fehlt = { feld: string; satz: string };

/** What the check looks at. `fachbereich`: named by unit or, from a document, only in words. */
export type Freigabegegenstand = Pick<
  Entwurf,
  | 'betreff'
  | 'oeffentlichkeit'
  | 'personenbezug'
  | 'fachbereichId'
  | 'verantwortlich'
  | 'datum'
  | 'abschnitte'
> & { schritte: readonly Zustaendigkeit[] };

const hatText = (text: string) => text.trim() !== '';

/**
 * What domain rules §5.1 require before a release and this paper does not have yet, in the order of the form. Kind and
 * publicity always have a value. Empty: complete. The findings of O1–O15 are asked for on their own.
 */
export function fehlendes(v: Freigabegegenstand): Fehlt[] {
  const vorschlag = v.schritte.some((z) => z === 'BESCHLUSS' || z === 'EMPFEHLUNG' || z === 'GENEHMIGUNG');
  const texte = v.abschnitte.filter((a) => hatText(a.text));
  const hatVorschlag = texte.some((a) => a.art === 'BESCHLUSSVORSCHLAG');
  const pruefungen: [boolean, string, string][] = [
    [v.betreff !== null, 'betreff', 'Der Betreff fehlt.'],
    [
      v.oeffentlichkeit === 'NICHTOEFFENTLICH' || v.personenbezug !== null,
      'personenbezug',
      'Noch nicht beantwortet ist, ob die öffentliche Vorlage personenbezogene Daten enthält.',
    ],
    [v.fachbereichId !== null, 'fachbereichId', 'Der Fachbereich ist nicht gewählt.'],
    [v.datum !== null, 'datum', 'Das Datum fehlt.'],
    [v.verantwortlich !== null, 'verantwortlich', 'Es ist niemand als verantwortlich genannt.'],
    [
      !vorschlag || hatVorschlag,
      'abschnitte',
      'Der Beschlussvorschlag fehlt; ein Gremium soll darüber beschließen oder dazu empfehlen.',
    ],
    [vorschlag || texte.length > 0, 'abschnitte', 'Die Vorlage enthält keinen Text.'],
    [
      v.schritte.length > 0,
      'beratungsfolge',
      'Die Beratungsfolge ist leer; mindestens ein Gremium ist nötig.',
    ],
  ];
  return pruefungen.filter(([erfuellt]) => !erfuellt).map(([, feld, satz]) => ({ feld, satz }));
}
