import { type Feldstand, feldId } from '../ui/Formular';

/** What every control of a form needs by the name of its field; ids carry the form's prefix. */
export const feldAn =
  ({ wert, fehler }: Feldstand, vorsilbe = '') =>
  (name: string) => ({ id: feldId(name, vorsilbe), name, wert: wert(name), fehler: fehler(name) });

/** A ticked box: what was sent last, else what is stored. */
export const hakenAn =
  ({ wert }: Feldstand, vorsilbe = '') =>
  (name: string) => ({ id: feldId(name, vorsilbe), name, angekreuzt: wert(name) === 'ja' });
