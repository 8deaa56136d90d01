import { deutscherZeitpunkt } from '@/domain/texte/datum';
import type { KontoEinzeln } from '@/server/konten/queries';

/** How things are with an account: facts, no form. */
export function Kontostand({ konto }: { konto: KontoEinzeln }) {
  const { gesperrtAm, besuchAm, anmeldungen, linkBis, mitgliedIn } = konto;
  const angaben: [string, string[]][] = [
    ['Zustand', [gesperrtAm ? `gesperrt seit ${deutscherZeitpunkt(gesperrtAm)}` : 'aktiv']],
    ['Angelegt', [deutscherZeitpunkt(konto.angelegtAm)]],
    ['Zuletzt angemeldet', [besuchAm ? deutscherZeitpunkt(besuchAm) : 'noch nie']],
    ['Offene Anmeldungen', [anmeldungen === 0 ? 'keine' : String(anmeldungen)]],
    ['Zweiter Faktor', [faktorwort(konto)]],
    ['Link für ein Kennwort', linkBis ? [`gilt bis ${deutscherZeitpunkt(linkBis)}`] : []],
    ['Heute Mitglied in', mitgliedIn],
  ];
  return (
    <dl className="rl-einstellungen">
      {angaben
        .filter(([, werte]) => werte.length > 0)
        .map(([titel, werte]) => (
          <div key={titel}>
            <dt>{titel}</dt>
            {werte.map((wert) => (
              <dd key={wert}>{wert}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

function faktorwort({ faktor: { app, passkeys } }: KontoEinzeln): string {
  const worte = [app && 'App', passkeys > 0 && (passkeys === 1 ? 'ein Passkey' : `${passkeys} Passkeys`)];
  return worte.filter(Boolean).join(', ') || 'keiner';
}
