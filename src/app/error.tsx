'use client';

type FehlerProps = { error: Error & { digest?: string }; reset: () => void };

/** What stands in place of a page that broke: its forms are gone, so it says what to do about them. */
export default function Fehler({ error, reset }: FehlerProps) {
  return (
    <main id="inhalt" className="rl-breite" tabIndex={-1}>
      <h1>Es ist ein Fehler aufgetreten</h1>
      <p className="max-w-prosa">
        Das liegt nicht an Ihrer Eingabe. Bitte versuchen Sie es noch einmal. Haben Sie gerade etwas
        gespeichert, sehen Sie bitte nach, ob es angekommen ist, bevor Sie es noch einmal eingeben.
      </p>
      <div className="rl-taten">
        <button type="button" className="rl-knopf" data-art="haupt" onClick={reset}>
          Noch einmal versuchen
        </button>
        <a className="rl-knopf" href="/">
          Zur Startseite
        </a>
      </div>
      {error.digest && (
        <p className="text-16 text-leise">
          Kennung des Fehlers: <code>{error.digest}</code>
        </p>
      )}
    </main>
  );
}
