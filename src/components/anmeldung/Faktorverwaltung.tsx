import type { Formularaktion } from '@/components/ui/Formular';
import type { Faktorstand } from '@/server/faktoren/queries';
import { Kennwortfrage } from './Kennwortfrage';

type FaktorverwaltungProps = {
  stand: Faktorstand;
  weiter: string;
  einrichten: Formularaktion;
  entfernen: Formularaktion;
  codesErneuern: Formularaktion;
};

/** Sets the second factor up, or renews its recovery codes and takes it away. */
export function Faktorverwaltung(props: FaktorverwaltungProps) {
  const { stand, weiter, einrichten, entfernen, codesErneuern } = props;
  if (!stand.eingerichtet) {
    return (
      <section className="rl-kontoteil" aria-labelledby="einrichten">
        <h2 id="einrichten">Einrichten</h2>
        <p>
          Sie brauchen eine App, die solche Codes zeigt (TOTP), auf Ihrem Telefon oder in Ihrem
          Kennwortspeicher. Als Nächstes sehen Sie den Schlüssel für die App. Lieber ohne Code?{' '}
          <a href="/konto/passkeys">Ein Passkey</a> ersetzt Kennwort und Code.
        </p>
        <Kennwortfrage aktion={einrichten} tat="Weiter" weiter={weiter} haupt idVorsilbe="einrichten-" />
      </section>
    );
  }
  return (
    <>
      <section className="rl-kontoteil" aria-labelledby="codes">
        <h2 id="codes">Notfallcodes</h2>
        <p>{uebrig(stand.uebrig)} Neue Codes machen die alten ungültig.</p>
        <Kennwortfrage aktion={codesErneuern} tat="Neue Notfallcodes" idVorsilbe="codes-" />
      </section>
      <section className="rl-kontoteil" aria-labelledby="entfernen">
        <h2 id="entfernen">Zweiten Faktor entfernen</h2>
        <p>Danach wird kein Code mehr verlangt, und alle anderen Anmeldungen enden.</p>
        <Kennwortfrage aktion={entfernen} tat="Zweiten Faktor entfernen" idVorsilbe="entfernen-" />
      </section>
    </>
  );
}

function uebrig(anzahl: number): string {
  if (anzahl === 0) return 'Sie haben keinen Notfallcode mehr.';
  return anzahl === 1 ? 'Sie haben noch einen Notfallcode.' : `Sie haben noch ${anzahl} Notfallcodes.`;
}
