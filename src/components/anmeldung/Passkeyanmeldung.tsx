'use client';
import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { useEffect, useState } from 'react';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { meldeMitPasskeyAn } from './passkeyAnfrage';

/** A button that signs in with a passkey; only where scripts run and the browser knows passkeys. */
export function Passkeyanmeldung({ weiter }: { weiter: string }) {
  const [moeglich, setzeMoeglich] = useState(false);
  const [laeuft, setzeLaeuft] = useState(false);
  const [meldung, setzeMeldung] = useState<string | null>(null);
  useEffect(() => setzeMoeglich(browserSupportsWebAuthn()), []);
  if (!moeglich) return null;

  async function anmelden() {
    if (laeuft) return;
    setzeLaeuft(true);
    setzeMeldung(null);
    const ergebnis = await meldeMitPasskeyAn(weiter);
    // Loaded anew as a whole: everything on the page may be another's now.
    if (ergebnis.ok) return window.location.assign(ergebnis.wert.weiter);
    setzeMeldung(ergebnis.meldung);
    setzeLaeuft(false);
  }

  return (
    <div className="rl-passkeyanmeldung">
      <button type="button" className="rl-knopf" aria-disabled={laeuft || undefined} onClick={anmelden}>
        Mit Passkey anmelden
      </button>
      <div role="alert">{meldung && <Befundkasten schwere="FEHLER" titel={meldung} />}</div>
    </div>
  );
}
