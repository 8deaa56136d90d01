import type { Formularwerte } from '../kern/formular';
import { schreibeBetrag } from './betrag';
import type { Entwurf } from './entwurf';
import { fingerabdruck } from './fingerabdruck';

/**
 * A paper as its form holds it: every field by its name, with the version and the fingerprint of what is `gespeichert`
 * (as a rule the same).
 */
export function formularwerte(
  id: string,
  version: number,
  entwurf: Entwurf,
  gespeichert: Entwurf = entwurf,
): Formularwerte {
  const { abschnitte, verweise, stadtbezirke, themen, finanzbetrag, ...texte } = entwurf;
  return {
    id,
    version: String(version),
    basis: JSON.stringify(fingerabdruck(gespeichert)),
    ...Object.fromEntries(Object.entries(texte).map(([name, wert]) => [name, wert ?? ''])),
    stadtbezirke: [...stadtbezirke],
    themen: [...themen],
    finanzbetrag: schreibeBetrag(finanzbetrag),
    abschnitte: abschnitte.map((a) => ({ ...a })),
    verweise: verweise.map((v) => ({ art: v.art, nummer: v.nummer ?? '', text: v.text ?? '' })),
  };
}
