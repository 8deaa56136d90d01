'use client';
import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { type FormEvent, useEffect, useState } from 'react';
import { Fehlerliste } from '@/components/ui/Fehlerliste';
import { Feld } from '@/components/ui/Feld';
import { Knopf } from '@/components/ui/Knopf';
import { type Formularstand, LEERER_STAND } from '@/domain/kern/formular';
import { legePasskeyAn } from './passkeyAnfrage';

const idVon = (feld: string) => `passkey-${feld}`;

/** Makes a passkey on this device: a name, the password once more, then the device asks. */
export function NeuerPasskey() {
  const [moeglich, setzeMoeglich] = useState<boolean | null>(null);
  const [laeuft, setzeLaeuft] = useState(false);
  const [stand, setzeStand] = useState<Formularstand>(LEERER_STAND);
  useEffect(() => setzeMoeglich(browserSupportsWebAuthn()), []);

  async function sende(ereignis: FormEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    if (laeuft) return;
    const daten = new FormData(ereignis.currentTarget);
    setzeLaeuft(true);
    const ergebnis = await legePasskeyAn(String(daten.get('name')), String(daten.get('kennwort')));
    if (ergebnis.ok) return window.location.assign('/konto/passkeys?meldung=neu');
    setzeLaeuft(false);
    setzeStand((vorher) => ({
      eingabe: null,
      fehler: ergebnis.fehler,
      meldung: ergebnis.meldung,
      nr: vorher.nr + 1,
    }));
  }

  if (moeglich !== true) {
    return (
      <p>
        {moeglich === null
          ? 'Einen Passkey anlegen kann nur ein Browser, der JavaScript ausführt.'
          : 'Dieser Browser kennt keine Passkeys.'}
      </p>
    );
  }
  return (
    <form className="rl-kontoformular" onSubmit={sende} noValidate aria-busy={laeuft}>
      <Fehlerliste stand={stand} idVon={idVon} />
      <Feld
        id={idVon('name')}
        name="name"
        beschriftung="Name"
        hinweis="Woran Sie ihn wiedererkennen, zum Beispiel „Diensthandy“."
        autoComplete="off"
        fehler={stand.fehler.name}
      />
      <Feld
        id={idVon('kennwort')}
        name="kennwort"
        art="password"
        beschriftung="Ihr Kennwort"
        autoComplete="current-password"
        fehler={stand.fehler.kennwort}
      />
      <div className="rl-taten">
        <Knopf art="haupt" laeuft={laeuft}>
          Passkey anlegen
        </Knopf>
      </div>
    </form>
  );
}
