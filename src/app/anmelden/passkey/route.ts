import { PasskeyAnmeldeEingabe } from '@/domain/anmeldung/eingabe';
import { beantworte } from '@/server/kern/jsonroute';
import { meldeMitPasskeyAn } from '@/server/passkeys/commands';

/** Signs in with what the device answered; tells where to go on. */
export const POST = (anfrage: Request): Promise<Response> =>
  beantworte(anfrage, PasskeyAnmeldeEingabe, meldeMitPasskeyAn, ({ kekse, zuhause }, { weiter }) => ({
    json: { weiter: weiter === '/' ? zuhause : weiter },
    kekse,
  }));
