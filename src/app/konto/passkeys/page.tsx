import type { Metadata } from 'next';
import { Kontomeldung } from '@/components/anmeldung/Kontomeldung';
import { NeuerPasskey } from '@/components/anmeldung/NeuerPasskey';
import { Passkeyanmeldung } from '@/components/anmeldung/Passkeyanmeldung';
import { Passkeyliste } from '@/components/anmeldung/Passkeyliste';
import { Staerker } from '@/components/anmeldung/Staerker';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { aktuelleSitzung } from '@/server/kern/auth/sitzung';
import { kontoinhaber } from '@/server/kern/auth/zugang';
import { eigenePasskeys } from '@/server/passkeys/queries';
import { Rahmen } from '../../Rahmen';
import { entfernen, umbenennen } from './actions';

export const metadata: Metadata = { title: 'Passkeys', robots: { index: false } };

const DAVOR = [{ href: '/konto', text: 'Mein Konto' }];

type PasskeysProps = { searchParams: Promise<{ meldung?: string | string[] }> };

export default async function Passkeys({ searchParams }: PasskeysProps) {
  const akteur = await kontoinhaber('/konto/passkeys');
  const passkeys = await eigenePasskeys(akteur);
  const mitKennwort = (await aktuelleSitzung())?.verfahren === 'KENNWORT';
  return (
    <Rahmen hier="Passkeys" davor={DAVOR} ohneSuche>
      <Seitentitel
        titel="Passkeys"
        untertitel="Ein Schlüssel in Ihrem Gerät, den Sie mit Fingerabdruck, Gesicht oder PIN freigeben. Er ersetzt Kennwort und Code."
      />
      <Kontomeldung meldung={(await searchParams).meldung} />
      {akteur.rechte.zuSchwach && <Staerker />}
      <section className="rl-kontoteil" aria-labelledby="meine-passkeys">
        <h2 id="meine-passkeys">Meine Passkeys</h2>
        {passkeys.length === 0 ? (
          <Leer titel="Zu Ihrem Konto gibt es noch keinen Passkey." />
        ) : (
          <Passkeyliste passkeys={passkeys} umbenennen={umbenennen} entfernen={entfernen} />
        )}
        {passkeys.length > 0 && mitKennwort && (
          <>
            <p>Um Passkeys anzulegen oder zu entfernen, melden Sie sich bitte erst mit Ihrem Passkey an.</p>
            <Passkeyanmeldung weiter="/konto/passkeys" />
          </>
        )}
      </section>
      {!(passkeys.length > 0 && mitKennwort) && (
        <section className="rl-kontoteil" aria-labelledby="neuer-passkey">
          <h2 id="neuer-passkey">Neuer Passkey auf diesem Gerät</h2>
          <NeuerPasskey />
        </section>
      )}
    </Rahmen>
  );
}
