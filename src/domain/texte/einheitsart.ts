import type { Einheitsart } from '../organisation/gliederung';

export const EINHEITSART_TEXT: Record<Einheitsart, string> = {
  DEZERNAT: 'Dezernat',
  FACHBEREICH: 'Fachbereich',
};
