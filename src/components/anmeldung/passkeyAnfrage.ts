import { startAuthentication, startRegistration } from '@simplewebauthn/browser';

/** What a script is told: done with something, or sentences. */
export type Ergebnis<W> =
  | { ok: true; wert: W }
  | { ok: false; fehler: Record<string, string>; meldung: string | null };

const STOERUNG =
  'Die Übertragung ist gescheitert. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.';
const ABGEBROCHEN = 'Der Vorgang wurde am Gerät abgebrochen oder hat zu lange gedauert.';
const SCHON_DA = 'Auf diesem Gerät gibt es schon einen Passkey für Ihr Konto.';

const absage = (meldung: string) => ({ ok: false, fehler: {}, meldung }) as const;

async function sende<W>(ziel: string, inhalt: unknown): Promise<Ergebnis<W>> {
  try {
    const antwort = await fetch(ziel, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(inhalt),
    });
    if (antwort.ok) return { ok: true, wert: (await antwort.json()) as W };
    if (antwort.status === 422) return { ok: false, ...(await antwort.json()) };
  } catch {
    // Said below.
  }
  return absage(STOERUNG);
}

type Neufrage = Parameters<typeof startRegistration>[0]['optionsJSON'];
type Anmeldefrage = Parameters<typeof startAuthentication>[0]['optionsJSON'];

/** Asks this device for a new passkey and stores it. */
export async function legePasskeyAn(name: string, kennwort: string): Promise<Ergebnis<unknown>> {
  const frage = await sende<{ frage: Neufrage }>('/konto/passkeys/frage', { name, kennwort });
  if (!frage.ok) return frage;
  try {
    const antwort = await startRegistration({ optionsJSON: frage.wert.frage });
    return sende('/konto/passkeys/antwort', { name, antwort });
  } catch (fehler) {
    return absage((fehler as Error).name === 'InvalidStateError' ? SCHON_DA : ABGEBROCHEN);
  }
}

/** Asks this device for a passkey and signs in with it: where to go on. */
export async function meldeMitPasskeyAn(weiter: string): Promise<Ergebnis<{ weiter: string }>> {
  const frage = await sende<{ frage: Anmeldefrage }>('/anmelden/passkey/frage', {});
  if (!frage.ok) return frage;
  try {
    const antwort = await startAuthentication({ optionsJSON: frage.wert.frage });
    return sende('/anmelden/passkey', { antwort, weiter });
  } catch {
    return absage(ABGEBROCHEN);
  }
}
