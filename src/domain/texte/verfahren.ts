import type { Verfahren } from '../anmeldung/verfahren';

export const VERFAHREN_TEXT: Record<Verfahren, string> = {
  KENNWORT: 'Kennwort',
  TOTP: 'Kennwort und Code',
  PASSKEY: 'Passkey',
  VERZEICHNIS: 'Verzeichnis der Stadt',
};
