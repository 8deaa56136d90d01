import { Linkknopf } from '@/components/ui/Knopf';
import type { EigenesKonto } from '@/server/anmeldung/queries';

/** What protects the account beside the password, and where that is changed. */
export function Schutz({ konto: { zweiterFaktor, passkeys } }: { konto: EigenesKonto }) {
  return (
    <dl className="rl-kontodaten">
      <dt>Zweiter Faktor</dt>
      <dd>
        {zweiterFaktor ? 'eingerichtet: Nach dem Kennwort wird ein Code verlangt.' : 'nicht eingerichtet'}
      </dd>
      <dd className="rl-taten">
        <Linkknopf dicht href="/konto/zweiter-faktor">
          {zweiterFaktor ? 'Zweiten Faktor verwalten' : 'Zweiten Faktor einrichten'}
        </Linkknopf>
      </dd>
      <dt>Passkeys</dt>
      <dd>{passkeys === 0 ? 'keine' : passkeys}</dd>
      <dd className="rl-taten">
        <Linkknopf dicht href="/konto/passkeys">
          Passkeys verwalten
        </Linkknopf>
      </dd>
    </dl>
  );
}
