import { NichtsEingabe } from '@/domain/anmeldung/eingabe';
import { beantworte } from '@/server/kern/jsonroute';
import { fragePasskey } from '@/server/passkeys/commands';

/** What a device is asked to sign in with a passkey. */
export const POST = (anfrage: Request): Promise<Response> =>
  beantworte(anfrage, NichtsEingabe, fragePasskey, ({ frage, kekse }) => ({ json: { frage }, kekse }));
