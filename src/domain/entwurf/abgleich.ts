import type { Unterschied } from '../kern/formular';
import { ABSCHNITTSART_TEXT } from '../texte/abschnittsart';
import type { Entwurf } from './entwurf';
import { abschnittText, FELDER, FELDNAME, feldtext } from './felder';
import { type Fingerabdruck, fingerabdruck } from './fingerabdruck';

export type Abgleich = {
  /** What was typed, with the other person's changes in every field untouched here. */
  werte: Entwurf;
  unterschiede: Unterschied[];
  /** Fields in which `werte` differs from what is stored. */
  geaendert: string[];
};

/**
 * Two people edited one paper: field by field, and section by section as long as nobody added, removed or moved one, it is
 * told who changed what since `basis`. Nothing typed is lost, and nothing stored is overwritten unseen.
 */
export function gleicheAb(
  basis: Fingerabdruck,
  gespeichert: Entwurf,
  eingegeben: Entwurf,
  fachbereiche: Readonly<Record<string, string>> = {},
): Abgleich {
  const [alt, neu] = [fingerabdruck(gespeichert), fingerabdruck(eingegeben)];
  const werte: Entwurf = { ...eingegeben, abschnitte: [...eingegeben.abschnitte] };
  const unterschiede: Unterschied[] = [];
  const geaendert: string[] = [];

  const vergleiche = (
    feld: string,
    texte: () => Pick<Unterschied, 'name' | 'gespeichert' | 'eingegeben'>,
    nimm: () => void,
  ) => {
    if (alt[feld] === neu[feld]) return;
    if (alt[feld] === basis[feld]) geaendert.push(feld);
    else if (neu[feld] === basis[feld]) {
      nimm();
      unterschiede.push({ feld, ...texte(), art: 'UEBERNOMMEN' });
    } else {
      geaendert.push(feld);
      unterschiede.push({ feld, ...texte(), art: 'WIDERSPRUCH' });
    }
  };

  const einzeln = alt.gliederung === neu.gliederung && alt.gliederung === basis.gliederung;
  for (const feld of FELDER) {
    if (feld === 'abschnitte' && einzeln) continue;
    vergleiche(
      feld,
      () => feldtexte(feld, gespeichert, eingegeben, fachbereiche),
      () => {
        Object.assign(werte, { [feld]: gespeichert[feld] });
      },
    );
  }
  if (einzeln) {
    for (const [i, abschnitt] of gespeichert.abschnitte.entries()) {
      vergleiche(
        `abschnitte.${i}`,
        () => abschnitttexte(i, gespeichert, eingegeben),
        () => {
          werte.abschnitte[i] = abschnitt;
        },
      );
    }
  }
  return { werte, unterschiede, geaendert };
}

const feldtexte = (
  feld: keyof Entwurf,
  gespeichert: Entwurf,
  eingegeben: Entwurf,
  fachbereiche: Readonly<Record<string, string>>,
) => ({
  name: FELDNAME[feld],
  gespeichert: feldtext(feld, gespeichert, fachbereiche),
  eingegeben: feldtext(feld, eingegeben, fachbereiche),
});

function abschnitttexte(i: number, gespeichert: Entwurf, eingegeben: Entwurf) {
  const [alt, neu] = [gespeichert.abschnitte[i], eingegeben.abschnitte[i]];
  const name = alt ? alt.ueberschrift || ABSCHNITTSART_TEXT[alt.art] : '';
  return {
    name: `Abschnitt ${i + 1} (${name})`,
    gespeichert: alt ? abschnittText(alt) : '',
    eingegeben: neu ? abschnittText(neu) : '',
  };
}
