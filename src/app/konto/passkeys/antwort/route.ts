import { PasskeyNeuEingabe } from '@/domain/anmeldung/eingabe';
import { beantworte } from '@/server/kern/jsonroute';
import { legePasskeyAn } from '@/server/passkeys/commands';

/** Stores the passkey a device has made. */
export const POST = (anfrage: Request): Promise<Response> =>
  beantworte(anfrage, PasskeyNeuEingabe, legePasskeyAn, () => ({ json: {} }));
