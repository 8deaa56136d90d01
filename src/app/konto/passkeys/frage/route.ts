import { PasskeyBeginnEingabe } from '@/domain/anmeldung/eingabe';
import { beantworte } from '@/server/kern/jsonroute';
import { beginnePasskey } from '@/server/passkeys/commands';

/** What a device needs to make a passkey for this account. */
export const POST = (anfrage: Request): Promise<Response> =>
  beantworte(anfrage, PasskeyBeginnEingabe, beginnePasskey, ({ frage, kekse }) => ({
    json: { frage },
    kekse,
  }));
