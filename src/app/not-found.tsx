'use client';

/**
 * Nobody reads it without scripts: the gate answers every 404 with the page of unknown addresses (global-not-found).
 * Next renders it along with every page, so it is as small as it can be.
 */
export default function NichtGefunden() {
  return (
    <main id="inhalt" className="rl-breite" tabIndex={-1}>
      <h1>Diese Seite gibt es nicht</h1>
      <p>
        <a href="/">Zur Startseite</a>
      </p>
    </main>
  );
}
