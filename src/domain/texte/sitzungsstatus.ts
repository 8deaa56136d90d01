import type { Sitzungsstatus } from '../sitzung/sitzung';

export const SITZUNGSSTATUS_TEXT: Record<Sitzungsstatus, string> = {
  TERMINIERT: 'terminiert',
  EINGELADEN: 'eingeladen',
  DURCHGEFUEHRT: 'durchgeführt',
};
