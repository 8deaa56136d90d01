import { z } from 'zod';
import { angekreuzt, kennung, pflichttext, version, wahlweise } from '../kern/eingabefelder';
import { EINHEITSARTEN } from './gliederung';

const felder = {
  kennung: pflichttext(
    60,
    'Bitte geben Sie die Kennung an, wie sie auf dem Formular steht, zum Beispiel 61.',
  ),
  name: pflichttext(200, 'Bitte geben Sie den Namen der Einheit an.'),
  uebergeordnetId: wahlweise('Bitte wählen Sie die übergeordnete Einheit aus der Liste.'),
  /** Papers that were read before the unit was known become its own. */
  uebernehmen: angekreuzt,
};

/** A new Dezernat or Fachbereich. */
export const NeueEinheit = z.object({
  id: kennung,
  art: z.enum(EINHEITSARTEN, { error: 'Bitte wählen Sie, ob es ein Dezernat oder ein Fachbereich ist.' }),
  ...felder,
});
export type NeueEinheit = z.output<typeof NeueEinheit>;

export const EinheitAenderung = z.object({ id: kennung, version, ...felder });
export type EinheitAenderung = z.output<typeof EinheitAenderung>;

/** A unit in a certain state. */
export const EinheitBezug = z.object({ id: kennung, version });
export type EinheitBezug = z.output<typeof EinheitBezug>;
