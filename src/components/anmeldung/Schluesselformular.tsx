'use client';
import { Feld } from '@/components/ui/Feld';
import { Formular, type Formularaktion, feldId } from '@/components/ui/Formular';
import { Tatknopf } from '@/components/ui/Tatknopf';
import type { Schluessel } from '@/server/faktoren/queries';

type SchluesselformularProps = { schluessel: Schluessel; aktion: Formularaktion; weiter: string };

/** The secret as a picture and to type, and the code that proves that the app has it. */
export function Schluesselformular({ schluessel, aktion, weiter }: SchluesselformularProps) {
  const { text, bild } = schluessel;
  return (
    <section className="rl-kontoteil" aria-labelledby="schluessel">
      <h2 id="schluessel">In die App übernehmen</h2>
      <p>
        Fotografieren Sie das Bild mit der App, oder geben Sie dort den Schlüssel ein. Beides sehen Sie hier
        nur eine Viertelstunde lang.
      </p>
      <div className="rl-schluessel">
        <svg
          viewBox={`-4 -4 ${bild.seite + 8} ${bild.seite + 8}`}
          role="img"
          aria-label="QR-Code für die App"
        >
          <path d={bild.pfad} />
        </svg>
        <dl>
          <dt>Schlüssel</dt>
          <dd>
            <code>{text.match(/.{1,4}/g)?.join(' ')}</code>
          </dd>
          <dt>Art</dt>
          <dd>zeitbasiert (TOTP), 6 Ziffern, 30 Sekunden</dd>
        </dl>
      </div>
      <Formular aktion={aktion} className="rl-kontoformular">
        {({ fehler }) => (
          <>
            <input type="hidden" name="weiter" value={weiter} />
            <Feld
              id={feldId('code')}
              name="code"
              beschriftung="Code aus der App"
              hinweis="Sechs Ziffern. Damit ist bewiesen, dass die App den Schlüssel hat."
              autoComplete="one-time-code"
              inputMode="numeric"
              fehler={fehler('code')}
            />
            <div className="rl-taten">
              <Tatknopf art="haupt">Zweiten Faktor einschalten</Tatknopf>
            </div>
          </>
        )}
      </Formular>
    </section>
  );
}
