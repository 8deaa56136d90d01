import { deutscherZeitpunkt } from '@/domain/texte/datum';
import type { KontoEinzeln } from '@/server/konten/queries';

/** How things are with an account: facts, no form. */
export function Kontostand({ konto }: { konto: KontoEinzeln }) {
  const { gesperrtAm, besuchAm, anmeldungen, linkBis, mitgliedIn } = konto;
  return (
    <dl className="rl-kontodaten">
      <dt>Zustand</dt>
      <dd>{gesperrtAm ? `gesperrt seit ${deutscherZeitpunkt(gesperrtAm)}` : 'offen'}</dd>
      <dt>Angelegt</dt>
      <dd>{deutscherZeitpunkt(konto.angelegtAm)}</dd>
      <dt>Zuletzt angemeldet</dt>
      <dd>{besuchAm ? deutscherZeitpunkt(besuchAm) : 'noch nie'}</dd>
      <dt>Offene Anmeldungen</dt>
      <dd>{anmeldungen === 0 ? 'keine' : anmeldungen}</dd>
      <dt>Zweiter Faktor</dt>
      <dd>{faktorwort(konto)}</dd>
      {linkBis && (
        <>
          <dt>Link für ein Kennwort</dt>
          <dd>gilt bis {deutscherZeitpunkt(linkBis)}</dd>
        </>
      )}
      {mitgliedIn.length > 0 && (
        <>
          <dt>Heute Mitglied in</dt>
          {mitgliedIn.map((name) => (
            <dd key={name}>{name}</dd>
          ))}
        </>
      )}
    </dl>
  );
}

function faktorwort({ faktor: { app, passkeys } }: KontoEinzeln): string {
  const worte = [app && 'App', passkeys > 0 && (passkeys === 1 ? 'ein Passkey' : `${passkeys} Passkeys`)];
  return worte.filter(Boolean).join(', ') || 'keiner';
}
