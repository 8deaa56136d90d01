import type { Pruefgegenstand, Regelbefund } from './gegenstand';
import { befund, istOffenerSchritt, nenne, zaehlende } from './kette';

/** O14: a confidential paper never stands on the public part; a public one on the other part is odd. */
export function pruefeO14(vorlage: Pruefgegenstand): Regelbefund[] {
  const geheim = vorlage.oeffentlichkeit === 'NICHTOEFFENTLICH';
  return zaehlende(vorlage)
    .filter(istOffenerSchritt)
    .filter((s) => s.topTeil !== null && s.topTeil !== vorlage.oeffentlichkeit)
    .map((s) =>
      geheim
        ? befund('O14', 'FEHLER', s, `${nenne(s)}: Die nichtöffentliche Vorlage steht im öffentlichen Teil.`)
        : befund(
            'O14',
            'WARNUNG',
            s,
            `${nenne(s)}: Die öffentliche Vorlage steht im nichtöffentlichen Teil.`,
          ),
    );
}
